import { z } from "zod";
import { db } from "../db.ts";
import { MAX_EMAIL } from "../fields.ts";
import { log } from "../log.ts";
import { routes } from "../routes.ts";
import { findSite } from "../settings/settings-queries.ts";
import { beginCheckout, type CheckoutResult } from "./checkout.ts";
import { bookEvent } from "./gift-event-mutations.ts";
import { findMyGift } from "./gift-finder.ts";
import { askForLinks } from "./gift-links.ts";
import type { GiftFields } from "./gift-schema.ts";
import { returnOrigin, signingProvider } from "./providers/index.ts";
import { WebhookRefusal } from "./providers/provider.ts";
import { countAskView } from "./wording-mutations.ts";

/** What the routes of giving do; each is open to everyone, and decides by itself what it may. */

export async function beginGift(fields: GiftFields, formKey: string): Promise<CheckoutResult> {
  return beginCheckout(db(), await findSite(), fields, formKey);
}

/**
 * Takes a provider's message. 400 for what it did not sign: it is not tried again. What breaks here is a 500, and the
 * provider tries again.
 */
export async function takeWebhook(
  rawBody: string,
  headers: Headers,
): Promise<{ status: 200 | 400 | 404; note: string }> {
  const provider = signingProvider();
  if (!provider) return { status: 404, note: "No payment provider is set" };
  try {
    const event = provider.readWebhook(rawBody, headers);
    return { status: 200, note: await bookEvent(db(), provider.name, event) };
  } catch (error) {
    if (!(error instanceof WebhookRefusal)) throw error;
    log().warn({ reason: error.message }, "A message to the payments' address was refused");
    return { status: 400, note: "This message is not signed as it should be" };
  }
}

const askViewSchema = z.object({ test: z.uuid(), wording: z.string().regex(/^([a-d]|own)$/) });

/** Counts one showing of a wording; false for what is none. */
export async function takeAskView(body: string): Promise<boolean> {
  const parsed = askViewSchema.safeParse(readJson(body)).data;
  return parsed ? countAskView(db(), parsed.test, parsed.wording) : false;
}

const emailSchema = z.email().max(MAX_EMAIL);

/** Has the links to somebody's gifts mailed to her; the answer is the same whether she has given or not. */
export async function takeLinkWish(typed: string): Promise<"asked" | "invalid" | "busy"> {
  const email = emailSchema.safeParse(typed.trim()).data;
  return email ? askForLinks(db(), email) : "invalid";
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Where the donor of a standing gift changes or ends it; null when the link is not right or there is no such page. */
export async function manageAddress(link: unknown): Promise<string | null> {
  const gift = await findMyGift(db(), link);
  const provider = signingProvider();
  if (!gift?.standing || !provider) return null;
  const returnUrl = `${returnOrigin()}${routes.donateManage({ gift: gift.id, key: gift.linkKey })}`;
  return provider.manageUrl({ customerId: gift.standing.customerId, returnUrl });
}
