import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Db } from "../../lib/db.ts";
import { bookEvent } from "../../lib/donations/gift-event-mutations.ts";
import { rememberCheckout, startGift } from "../../lib/donations/gift-mutations.ts";
import type { GiftInput } from "../../lib/donations/gift-schema.ts";
import { type Provider, WebhookRefusal } from "../../lib/donations/providers/provider.ts";
import { stripeProvider } from "../../lib/donations/providers/stripe.ts";
import { mustSucceed } from "../../lib/errors.ts";
import { freePort } from "../processes.ts";
import type { Account } from "../sandbox/account.ts";
import { startSandbox } from "../sandbox/server.ts";

/** The Stripe adapter and the sandbox, speaking HTTP to each other, for tests of what goes on between them. */

export const WEBHOOK_SECRET = "whsec_test_of_the_sandbox";

export async function openPayments(db: Db) {
  const heard: string[] = [];
  const site = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", async () => {
      try {
        const event = provider.readWebhook(body, new Headers(request.headers as Record<string, string>));
        await bookEvent(db, "stripe", event);
        heard.push(event.type);
        response.writeHead(200).end();
      } catch (error) {
        response.writeHead(error instanceof WebhookRefusal ? 400 : 500).end();
      }
    });
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  const { sandbox, close } = await startSandbox({ port, base, target: { url, secret: WEBHOOK_SECRET } });
  const provider: Provider = stripeProvider({
    secretKey: "sk_test_sandbox",
    webhookSecret: WEBHOOK_SECRET,
    apiUrl: base,
  });

  return {
    base,
    sandbox,
    provider,
    /** The types of all events that arrived. */
    heard,
    /** A gift that was started, with the provider's page that its donor was sent to. */
    async begin(campaignId: string, over: Partial<GiftInput & { currency: string }> = {}) {
      const { currency = "USD", amount = 2500, feeCover = 0, total = amount, frequency = "once", ...rest } = over;
      const input = { amount, feeCover, total, frequency, ...rest };
      const start = { ...input, currency, campaignId, provider: "stripe" as const, formKey: crypto.randomUUID() };
      const gift = mustSucceed(await startGift(db, start));
      const checkout = await provider.createCheckout(checkoutOf(gift.id, start));
      await rememberCheckout(db, gift.id, checkout.sessionId);
      return { id: gift.id, account: sandbox.accounts.get(checkout.sessionId ?? "") as Account, url: checkout.url };
    },
    async close() {
      await close();
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
    },
  };
}

export function checkoutOf(
  id: string,
  { frequency, total, currency, story, placement }: GiftInput & { currency: string },
) {
  return {
    ...{ id, frequency, amount: total, currency, title: "Gift to The Institute" },
    thanksUrl: "https://meridian.example/donate/thanks",
    backUrl: "https://meridian.example/donate/review",
    origin: { campaign: "appeal", story, placement },
  };
}
