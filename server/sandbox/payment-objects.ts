import type Stripe from "stripe";
import { newId, now } from "./ids.ts";

/** Payments and what undoes them, as far as an integration of ours reads them, each field of the SDK's own type. */

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
export type Refund = Pick<
  Stripe.Refund,
  "id" | "object" | "amount" | "charge" | "created" | "currency" | "metadata" | "payment_intent" | "reason" | "status"
>;
export type Dispute = Pick<
  Stripe.Dispute,
  "id" | "object" | "amount" | "charge" | "created" | "currency" | "livemode" | "payment_intent" | "reason" | "status"
>;

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

export function newRefund(charge: Charge, amount: number, how: Partial<Pick<Refund, "metadata" | "reason">>): Refund {
  const { currency, payment_intent } = charge;
  return {
    id: newId("re"),
    object: "refund",
    amount,
    charge: charge.id,
    created: now(),
    currency,
    metadata: how.metadata ?? {},
    payment_intent,
    reason: how.reason ?? null,
    status: "succeeded",
  };
}

export function newDispute({ id, amount, currency, payment_intent }: Charge): Dispute {
  return {
    id: newId("dp"),
    object: "dispute",
    amount,
    charge: id,
    created: now(),
    currency,
    livemode: false,
    payment_intent,
    reason: "fraudulent",
    status: "needs_response",
  };
}
