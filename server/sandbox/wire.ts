import type Stripe from "stripe";

/** What goes over the wire, held to the SDK's types: an object has fewer fields than Stripe's, and none of its own. */

export type Sent<T> = T extends readonly (infer Each)[]
  ? Sent<Each>[]
  : T extends object
    ? { [Field in keyof T]?: Sent<T[Field]> }
    : T;

/** The events that the sandbox tells of. */
export type ToldType = Extract<
  Stripe.Event["type"],
  | "charge.dispute.closed"
  | "charge.dispute.created"
  | "charge.refunded"
  | "charge.succeeded"
  | "checkout.session.async_payment_failed"
  | "checkout.session.async_payment_succeeded"
  | "checkout.session.completed"
  | "checkout.session.expired"
  | "customer.subscription.created"
  | "customer.subscription.deleted"
  | "customer.subscription.updated"
  | "invoice.paid"
  | "invoice.payment_failed"
  | "invoice_payment.paid"
  | "payment_intent.payment_failed"
  | "payment_intent.processing"
  | "payment_intent.succeeded"
  | "refund.created"
  | "refund.failed"
  | "refund.updated"
>;

type ObjectOf<T extends ToldType> = Extract<Stripe.Event, { type: T }>["data"]["object"];

/** An event's type with the object that the SDK says such an event holds. */
export type Telling = {
  [T in ToldType]: [type: T, object: Sent<ObjectOf<T>> & { id: string; object: ObjectOf<T>["object"] }];
}[ToldType];

export type SandboxEvent = Pick<
  Stripe.Event,
  "id" | "object" | "api_version" | "created" | "livemode" | "pending_webhooks" | "request"
> & { type: ToldType; data: { object: Telling[1] } };
