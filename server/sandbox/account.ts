import type Stripe from "stripe";
import { now } from "./ids.ts";
import type { Invoice } from "./invoice-objects.ts";
import type { Delivery } from "./messages.ts";
import type { SessionCreate } from "./params.ts";
import type { Charge, Dispute, PaymentIntent, Refund } from "./payment-objects.ts";
import type { Session } from "./session-objects.ts";
import type { Subscription } from "./standing-objects.ts";
import type { SandboxEvent } from "./wire.ts";

/** Everything that hangs on one checkout page. */
export type Account = {
  session: Session;
  params: SessionCreate;
  donor: { name: string; email: string };
  delivery: Delivery;
  payment: PaymentIntent | null;
  charges: Charge[];
  invoices: Invoice[];
  subscription: Subscription | null;
  dispute: Dispute | null;
  refunds: Refund[];
  held: SandboxEvent[];
  /** The second of what happened last: one thing after the other, as with people. */
  clock: number;
};

export function newAccount(session: Session, params: SessionCreate): Account {
  return {
    session,
    params,
    donor: { name: "", email: "" },
    delivery: "usual",
    payment: null,
    charges: [],
    invoices: [],
    subscription: null,
    dispute: null,
    refunds: [],
    held: [],
    clock: now(),
  };
}

export function tick(account: Account): void {
  account.clock = Math.max(now(), account.clock + 1);
}

/** What a single payment carries of where it came from. */
export function paymentMetadata({ params }: Account): Stripe.Metadata | undefined {
  return params.mode === "payment" ? params.payment_intent_data?.metadata : undefined;
}

export function donorDetails({ donor }: Account): Session["customer_details"] {
  const nothing = {
    address: null,
    business_name: null,
    individual_name: null,
    phone: null,
    tax_exempt: null,
    tax_ids: null,
  };
  return { ...nothing, email: donor.email || null, name: donor.name || null };
}
