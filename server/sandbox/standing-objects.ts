import type Stripe from "stripe";
import { DAY, newId, now } from "./ids.ts";
import type { Session } from "./session-objects.ts";

/** Standing gifts as far as an integration of ours reads them, each field of the SDK's own type. */

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
