import { randomBytes } from "node:crypto";
import type Stripe from "stripe";
import type { SessionCreate } from "./params.ts";

/** Stripe's objects as far as an integration of ours reads them, each field of the SDK's own type. */

export const newId = (prefix: string) => `${prefix}_${randomBytes(12).toString("hex")}`;
export const now = () => Math.floor(Date.now() / 1000);
const DAY = 24 * 3600;

export type Session = Pick<
  Stripe.Checkout.Session,
  | "id"
  | "object"
  | "amount_total"
  | "cancel_url"
  | "client_reference_id"
  | "created"
  | "currency"
  | "customer"
  | "customer_details"
  | "expires_at"
  | "invoice"
  | "livemode"
  | "metadata"
  | "mode"
  | "payment_intent"
  | "payment_status"
  | "status"
  | "submit_type"
  | "subscription"
  | "success_url"
  | "url"
>;
export type PaymentIntent = Pick<
  Stripe.PaymentIntent,
  "id" | "object" | "amount" | "created" | "currency" | "latest_charge" | "livemode" | "metadata" | "status"
>;
export type Charge = Pick<
  Stripe.Charge,
  | "id"
  | "object"
  | "amount"
  | "amount_refunded"
  | "created"
  | "currency"
  | "disputed"
  | "livemode"
  | "metadata"
  | "payment_intent"
  | "refunded"
>;
export type Invoice = Pick<
  Stripe.Invoice,
  | "id"
  | "object"
  | "amount_due"
  | "amount_paid"
  | "attempt_count"
  | "billing_reason"
  | "created"
  | "currency"
  | "customer"
  | "customer_email"
  | "customer_name"
  | "livemode"
  | "metadata"
  | "status"
> & {
  parent: {
    type: "subscription_details";
    subscription_details: { subscription: string; metadata: Stripe.Metadata };
    quote_details: null;
  };
};
export type InvoicePayment = Pick<
  Stripe.InvoicePayment,
  "id" | "object" | "amount_paid" | "created" | "currency" | "invoice" | "livemode" | "payment" | "status"
>;
export type Refund = Pick<
  Stripe.Refund,
  "id" | "object" | "amount" | "charge" | "created" | "currency" | "payment_intent" | "status"
>;
export type Dispute = Pick<
  Stripe.Dispute,
  "id" | "object" | "amount" | "charge" | "created" | "currency" | "livemode" | "payment_intent" | "reason" | "status"
>;
export type Subscription = Pick<
  Stripe.Subscription,
  | "id"
  | "object"
  | "cancel_at"
  | "cancel_at_period_end"
  | "canceled_at"
  | "created"
  | "currency"
  | "customer"
  | "ended_at"
  | "livemode"
  | "metadata"
  | "status"
> & { items: { object: "list"; data: SubscriptionItem[]; has_more: boolean; url: string } };
type SubscriptionItem = Pick<Stripe.SubscriptionItem, "id" | "object" | "current_period_end"> & {
  price: Pick<Stripe.Price, "id" | "object" | "currency" | "unit_amount"> & {
    recurring: { interval: "month" | "year" };
  };
};

export function newSession(params: SessionCreate, base: string): Session {
  const [{ price_data: price, quantity }] = params.line_items;
  const id = newId("cs_test");
  return {
    id,
    object: "checkout.session",
    amount_total: price.unit_amount * quantity,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    created: now(),
    currency: price.currency,
    customer: null,
    customer_details: null,
    expires_at: now() + DAY,
    invoice: null,
    livemode: false,
    metadata: params.metadata ?? {},
    mode: params.mode,
    payment_intent: null,
    payment_status: "unpaid",
    status: "open",
    submit_type: params.mode === "payment" ? (params.submit_type ?? null) : null,
    subscription: null,
    success_url: params.success_url,
    url: `${base}/pay/${id}`,
  };
}

export function newPayment(amount: number, currency: string, metadata: Stripe.Metadata = {}): PaymentIntent {
  return {
    id: newId("pi"),
    object: "payment_intent",
    amount,
    created: now(),
    currency,
    latest_charge: null,
    livemode: false,
    metadata,
    status: "requires_payment_method",
  };
}

/** A charge takes its payment's metadata over. */
export function newCharge(payment: PaymentIntent): Charge {
  return {
    id: newId("ch"),
    object: "charge",
    amount: payment.amount,
    amount_refunded: 0,
    created: now(),
    currency: payment.currency,
    disputed: false,
    livemode: false,
    metadata: payment.metadata,
    payment_intent: payment.id,
    refunded: false,
  };
}

export function newSubscription(
  { amount_total, currency }: Session,
  interval: "month" | "year",
  customer: string,
  metadata: Stripe.Metadata,
): Subscription {
  const code = currency ?? "usd";
  const price = { id: newId("price"), object: "price" as const, currency: code, unit_amount: amount_total };
  const ends = now() + (interval === "month" ? 30 : 365) * DAY;
  const item = { id: newId("si"), object: "subscription_item" as const, current_period_end: ends };
  return {
    id: newId("sub"),
    object: "subscription",
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    created: now(),
    currency: code,
    customer,
    ended_at: null,
    items: {
      object: "list",
      data: [{ ...item, price: { ...price, recurring: { interval } } }],
      has_more: false,
      url: "/v1/subscription_items",
    },
    livemode: false,
    metadata,
    status: "active",
  };
}

export function newInvoice(
  subscription: Subscription,
  reason: "subscription_create" | "subscription_cycle",
  donor: { name: string; email: string },
): Invoice {
  const [item] = subscription.items.data;
  return {
    id: newId("in"),
    object: "invoice",
    amount_due: item?.price.unit_amount ?? 0,
    amount_paid: 0,
    attempt_count: 1,
    billing_reason: reason,
    created: now(),
    currency: subscription.currency,
    customer: subscription.customer,
    customer_email: donor.email,
    customer_name: donor.name,
    livemode: false,
    metadata: {},
    parent: {
      type: "subscription_details",
      quote_details: null,
      subscription_details: { subscription: subscription.id, metadata: subscription.metadata },
    },
    status: "open",
  };
}

export function newInvoicePayment(invoice: Invoice, payment: PaymentIntent): InvoicePayment {
  return {
    id: newId("inpay"),
    object: "invoice_payment",
    amount_paid: invoice.amount_paid,
    created: now(),
    currency: invoice.currency,
    invoice: invoice.id,
    livemode: false,
    payment: { type: "payment_intent", payment_intent: payment.id },
    status: "paid",
  };
}
