import Stripe from "stripe";
import type { Provider, RefundWish } from "./provider.ts";
import { ProviderRefusal, WebhookRefusal } from "./provider.ts";
import { HANDLED_TYPES, readStripeEvent } from "./stripe-events.ts";
import { toStripeAmount } from "./stripe-money.ts";
import { lookUp, sessionParams } from "./stripe-sessions.ts";

export type StripeSettings = { secretKey: string; webhookSecret: string; apiUrl: string };

/** Seconds that a signed message may be old: Stripe's own advice against replays. */
const TOLERANCE = 300;

/** Stripe's hosted pages through its official SDK; the host can be the sandbox. */
export function stripeProvider(settings: StripeSettings): Provider {
  const stripe = openStripe(settings);
  return {
    name: "stripe",
    async createCheckout(gift) {
      const session = await stripe.checkout.sessions.create(sessionParams(gift), { idempotencyKey: `gift-${gift.id}` });
      if (!session.url) throw new Error(`Stripe made no page for gift ${gift.id}`);
      return { url: session.url, sessionId: session.id };
    },
    readWebhook(rawBody, headers) {
      return readStripeEvent(verified(stripe, rawBody, headers, settings.webhookSecret));
    },
    async manageUrl({ customerId, returnUrl }) {
      if (!customerId) return null;
      return (await stripe.billingPortal.sessions.create({ customer: customerId, return_url: returnUrl })).url;
    },
    refund: (wish) => refund(stripe, wish),
    async *listEvents(since) {
      const created = { gte: Math.floor(since.getTime() / 1000) };
      for await (const event of stripe.events.list({ created, types: [...HANDLED_TYPES], limit: 100 })) {
        yield readStripeEvent(event);
      }
    },
    lookUp: (gift) => lookUp(stripe, gift),
  };
}

function openStripe({ secretKey, apiUrl }: StripeSettings): Stripe {
  const { protocol, hostname, port } = new URL(apiUrl);
  return new Stripe(secretKey, {
    protocol: protocol === "http:" ? "http" : "https",
    host: hostname,
    ...(port && { port }),
    maxNetworkRetries: 2,
    timeout: 15_000,
    telemetry: false,
  });
}

function verified(stripe: Stripe, rawBody: string, headers: Headers, secret: string): Stripe.Event {
  try {
    return stripe.webhooks.constructEvent(rawBody, headers.get("stripe-signature") ?? "", secret, TOLERANCE);
  } catch (error) {
    throw new WebhookRefusal(error instanceof Error ? error.message : "The signature cannot be read");
  }
}

async function refund(stripe: Stripe, { id, gift, paymentId, amount, currency }: RefundWish) {
  const params: Stripe.RefundCreateParams = {
    payment_intent: paymentId,
    amount: toStripeAmount(amount, currency),
    reason: "requested_by_customer",
    metadata: { gift, refund: id },
  };
  try {
    return { providerId: (await stripe.refunds.create(params, { idempotencyKey: `refund-${id}` })).id };
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError) throw new ProviderRefusal(whyNoRefund(error));
    throw error;
  }
}

/** Stripe's codes in words; what has none says what Stripe said. */
function whyNoRefund({ code, message }: Stripe.errors.StripeInvalidRequestError): string {
  switch (code) {
    case "charge_already_refunded":
      return "The whole gift was refunded before.";
    case "charge_disputed":
      return "The donor’s bank disputes the payment: the money goes back that way.";
    case "balance_insufficient":
      return "Your account at the provider does not hold enough. Top it up, and ask again.";
    default:
      return `The provider says: ${message}`;
  }
}
