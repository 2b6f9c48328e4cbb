import type Stripe from "stripe";
import { DAY, newId, now } from "./ids.ts";
import type { SessionCreate } from "./params.ts";

/** A checkout page as far as an integration of ours reads it, each field of the SDK's own type. */

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
