import type Stripe from "stripe";
import type { Fact } from "../gift-facts.ts";
import { giftRef, type ProviderEvent } from "./provider.ts";
import { fromStripeAmount } from "./stripe-money.ts";

/** Stripe's events in our words. What a type does not concern has no fact. */

export const HANDLED_TYPES = [
  "checkout.session.completed",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
  "checkout.session.expired",
  "payment_intent.payment_failed",
  "invoice.paid",
  "invoice.payment_failed",
  "invoice_payment.paid",
  "charge.refunded",
  "refund.created",
  "refund.updated",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
  "customer.subscription.created",
  "customer.subscription.updated",
  "customer.subscription.deleted",
] as const;

type Read = Pick<ProviderEvent, "refs" | "fact" | "donor">;
const NOTHING: Read = { refs: [], fact: null };

export function readStripeEvent(event: Stripe.Event): ProviderEvent {
  return { id: event.id, type: event.type, at: new Date(event.created * 1000), ...readOf(event) };
}

function readOf(event: Stripe.Event): Read {
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
      return sessionFact(event.data.object, "state");
    case "checkout.session.async_payment_failed":
      return sessionFact(event.data.object, "failed");
    case "checkout.session.expired":
      return sessionFact(event.data.object, "expired");
    case "payment_intent.payment_failed":
      return paymentFact(event.data.object);
    case "invoice.paid":
    case "invoice.payment_failed":
      return invoiceFact(event.data.object, event.type === "invoice.paid");
    case "invoice_payment.paid":
      return {
        refs: refsOf(event.data.object.invoice, event.data.object.payment.payment_intent),
        fact: { kind: "named" },
      };
    case "charge.refunded":
      return chargeFact(event.data.object);
    case "refund.created":
    case "refund.updated":
      return refundFact(event.data.object);
    case "refund.failed":
      return refundFailedFact(event.data.object);
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.closed":
      return disputeFact(event.data.object);
    case "customer.subscription.created":
    case "customer.subscription.updated":
    case "customer.subscription.deleted":
      return subscriptionFact(event.data.object);
    default:
      return NOTHING;
  }
}

type Named = string | { id: string } | null | undefined;
const idOf = (value: Named): string | undefined => (typeof value === "string" ? value : value?.id) || undefined;
const refsOf = (...values: Named[]): string[] => values.map(idOf).filter((id) => id !== undefined);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Our own id of a gift, as far as the provider's copy can be believed. */
function ourGift(metadata: Stripe.Metadata | null | undefined, reference?: string | null): string | undefined {
  return [metadata?.gift, reference].find((id) => id && UUID.test(id)) ?? undefined;
}

function sum(amount: number, currency: string) {
  const code = currency.toUpperCase();
  return { amount: fromStripeAmount(amount, code), currency: code };
}

/** A checkout page's state; "state" reads whether it is paid from the page itself. */
export function sessionFact(session: Stripe.Checkout.Session, what: "state" | "failed" | "expired"): Read {
  const gift = ourGift(session.metadata, session.client_reference_id);
  const subscription = idOf(session.subscription);
  const common = { gift, subscription, customer: idOf(session.customer) };
  const refs = [...refsOf(session.id, session.payment_intent, session.invoice), ...(gift ? [giftRef(gift)] : [])];
  const details = session.customer_details;
  const donor = details ? { name: details.name, email: details.email } : undefined;
  const read = (fact: Fact | null): Read => ({ refs, fact, donor });
  if (what !== "state") return read({ kind: what, ...common });
  if (session.payment_status === "paid" && session.amount_total !== null && session.currency) {
    return read({ kind: "paid", ...common, ...sum(session.amount_total, session.currency) });
  }
  return read(session.status === "complete" ? { kind: "pending", ...common } : null);
}

/** A card that was refused on the provider's page, where another can be tried. Renewals are told by their invoices. */
function paymentFact(payment: Stripe.PaymentIntent): Read {
  const gift = ourGift(payment.metadata);
  return gift ? { refs: [payment.id, giftRef(gift)], fact: { kind: "declined", gift } } : NOTHING;
}

function invoiceFact(invoice: Stripe.Invoice, isPaid: boolean): Read {
  const details = invoice.parent?.subscription_details;
  const gift = ourGift(details?.metadata);
  const isFirst = invoice.billing_reason === "subscription_create";
  if (!gift || !details || invoice.amount_due === 0) return NOTHING;
  const standing = {
    gift,
    subscription: idOf(details.subscription),
    customer: idOf(invoice.customer),
    ...(!isFirst && { renewal: invoice.id }),
  };
  const refs = isFirst ? [invoice.id, giftRef(gift)] : [invoice.id];
  const { amount: due, currency } = sum(invoice.amount_due, invoice.currency);
  const fact: Fact = isPaid
    ? { kind: "paid", ...standing, due, ...sum(invoice.amount_paid, invoice.currency) }
    : { kind: "declined", ...standing, due, dueIn: currency };
  return { refs, fact, donor: { name: invoice.customer_name, email: invoice.customer_email } };
}

function chargeFact(charge: Stripe.Charge): Read {
  const gift = ourGift(charge.metadata);
  const total = fromStripeAmount(charge.amount_refunded, charge.currency.toUpperCase());
  return {
    refs: [...refsOf(charge.id, charge.payment_intent), ...(gift ? [giftRef(gift)] : [])],
    fact: { kind: "refunded", gift, total },
  };
}

const REFUND_STATES: Record<string, "made" | "failed"> = { succeeded: "made", failed: "failed", canceled: "failed" };

function refundFact(refund: Stripe.Refund): Read {
  const state = REFUND_STATES[refund.status ?? ""] ?? "pending";
  return {
    refs: refsOf(refund.charge, refund.payment_intent),
    fact: { kind: "refund", ...namesOf(refund), state },
  };
}

function refundFailedFact(refund: Stripe.Refund): Read {
  const { amount } = sum(refund.amount, refund.currency);
  return {
    refs: refsOf(refund.charge, refund.payment_intent),
    fact: { kind: "refund_failed", ...namesOf(refund), amount },
  };
}

function namesOf({ id, metadata }: Stripe.Refund) {
  const wish = metadata?.refund;
  return { refund: id, ...(wish && UUID.test(wish) && { wish }) };
}

/** Stripe's states of a dispute in ours: an enquiry ("warning") takes no money yet. */
function disputeFact(dispute: Stripe.Dispute): Read {
  const state = dispute.status === "won" ? "won" : dispute.status === "lost" ? "lost" : "open";
  if (dispute.status.startsWith("warning_")) return NOTHING;
  const { amount } = sum(dispute.amount, dispute.currency);
  return {
    refs: refsOf(dispute.charge, dispute.payment_intent),
    fact: { kind: "disputed", dispute: dispute.id, amount, state },
  };
}

const SUBSCRIPTION_STATES: Record<string, "active" | "past_due" | "cancelled"> = {
  active: "active",
  trialing: "active",
  past_due: "past_due",
  unpaid: "past_due",
  paused: "past_due",
  canceled: "cancelled",
  incomplete_expired: "cancelled",
};

function subscriptionFact(subscription: Stripe.Subscription): Read {
  const state = SUBSCRIPTION_STATES[subscription.status];
  if (!state) return NOTHING;
  const [item] = subscription.items.data;
  const moment = (seconds: number | null | undefined) => (seconds ? new Date(seconds * 1000).toISOString() : null);
  const period = item?.current_period_end;
  const interval = item?.price.recurring?.interval;
  return {
    refs: [subscription.id],
    fact: {
      kind: "subscription",
      gift: ourGift(subscription.metadata),
      subscription: subscription.id,
      customer: idOf(subscription.customer),
      state,
      frequency: interval === "month" ? "monthly" : interval === "year" ? "yearly" : undefined,
      ...(item && typeof item.price.unit_amount === "number" && sum(item.price.unit_amount, subscription.currency)),
      cancelsAt: moment(subscription.cancel_at) ?? (subscription.cancel_at_period_end ? moment(period) : null),
      cancelledAt: moment(subscription.ended_at ?? (state === "cancelled" ? subscription.canceled_at : null)),
    },
  };
}
