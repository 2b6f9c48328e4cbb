import type Stripe from "stripe";
import { newId, now } from "./ids.ts";
import type { PaymentIntent } from "./payment-objects.ts";
import type { Subscription } from "./standing-objects.ts";

/** What a standing gift is charged by, as far as an integration of ours reads it, each field of the SDK's own type. */

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
