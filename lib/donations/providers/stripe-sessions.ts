import Stripe from "stripe";
import type { CheckoutGift, GiftOrigin, OpenGift, ProviderEvent } from "./provider.ts";
import { sessionFact } from "./stripe-events.ts";
import { toStripeAmount } from "./stripe-money.ts";

/** Stripe's hosted pages: what one is made from, and how one is found again. */

/** Around a gift's creation its page was made, if it was. */
const SEARCH_SECONDS = 900;

/** Story, campaign, placement and wording go with session, payment and standing gift: renewals lose them otherwise. */
function metadataOf(id: string, origin: GiftOrigin): Record<string, string> {
  const entries = Object.entries({ gift: id, ...origin }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return Object.fromEntries(entries);
}

export function sessionParams(gift: CheckoutGift): Stripe.Checkout.SessionCreateParams {
  const metadata = metadataOf(gift.id, gift.origin);
  const price = {
    currency: gift.currency.toLowerCase(),
    unit_amount: toStripeAmount(gift.amount, gift.currency),
    product_data: { name: gift.title },
  };
  const common = {
    client_reference_id: gift.id,
    success_url: gift.thanksUrl,
    cancel_url: gift.backUrl,
    metadata,
  };
  if (gift.frequency === "once") {
    return {
      ...common,
      mode: "payment",
      // Stripe's button then says "Donate"; it takes the word for single payments only.
      submit_type: "donate",
      line_items: [{ quantity: 1, price_data: price }],
      payment_intent_data: { metadata },
    };
  }
  const interval = gift.frequency === "monthly" ? "month" : "year";
  return {
    ...common,
    mode: "subscription",
    line_items: [{ quantity: 1, price_data: { ...price, recurring: { interval } } }],
    subscription_data: { metadata },
  };
}

/** The page that was made for a gift, also when the answer that named it was lost. */
async function findSession(stripe: Stripe, gift: OpenGift): Promise<Stripe.Checkout.Session | null> {
  if (gift.sessionId) return stripe.checkout.sessions.retrieve(gift.sessionId).catch(nullIfUnknown);
  const created = Math.floor(gift.createdAt.getTime() / 1000);
  const span = { gte: created - SEARCH_SECONDS, lte: created + SEARCH_SECONDS };
  for await (const session of stripe.checkout.sessions.list({ created: span, limit: 100 })) {
    if (session.client_reference_id === gift.id) return session;
  }
  return null;
}

/** A page of another account, or of a sandbox that forgot: nothing is known of it, which must not keep others waiting. */
function nullIfUnknown(error: unknown): null {
  if (error instanceof Stripe.errors.StripeInvalidRequestError && error.code === "resource_missing") return null;
  throw error;
}

export async function lookUp(stripe: Stripe, gift: OpenGift): Promise<ProviderEvent | null> {
  const session = await findSession(stripe, gift);
  if (!session) return null;
  const { refs, fact, donor } = sessionFact(session, session.status === "expired" ? "expired" : "state");
  return {
    // One for each state that was found: asking again changes nothing.
    id: `lookup:${session.id}:${session.status}:${session.payment_status}`,
    type: "lookup",
    at: new Date(),
    refs,
    fact,
    donor,
  };
}
