import { z } from "zod";

/**
 * What a payment provider has said, in our words. An adapter turns its events into these; they hold no person's data,
 * so that they can be kept. Amounts are minor units of the currency.
 */

const sum = z.int().min(0);
const money = { amount: sum, currency: z.string().regex(/^[A-Z]{3}$/) };

/** Of a payment that belongs to a standing gift. */
const standing = {
  /** The provider's name of the standing gift. */
  subscription: z.string().optional(),
  customer: z.string().optional(),
  /** A payment after the first: the invoice that it pays. */
  renewal: z.string().optional(),
  /** What this payment was to be. */
  due: sum.optional(),
  dueIn: z.string().optional(),
};

/** The gift that all began with, by our own id. */
const gift = z.uuid().optional();

/** A refund by the provider's name, and by our own when it was asked for here. */
const refund = { refund: z.string(), wish: z.uuid().optional() };

export const factSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("paid"), gift, ...standing, ...money }),
  z.object({ kind: z.literal("pending"), gift, ...standing }),
  z.object({ kind: z.literal("declined"), gift, ...standing }),
  z.object({ kind: z.literal("failed"), gift, ...standing }),
  z.object({ kind: z.literal("expired"), gift, ...standing }),
  /** Two of the provider's names mean one payment. */
  z.object({ kind: z.literal("named"), gift, ...standing }),
  /** `total` is everything refunded so far. */
  z.object({ kind: z.literal("refunded"), gift, total: sum }),
  /** A refund that did not reach the donor: the money is back here. */
  z.object({ kind: z.literal("refund_failed"), gift, ...refund, amount: sum }),
  /** What has become of one refund; how much is refunded is told by "refunded". */
  z.object({ kind: z.literal("refund"), gift, ...refund, state: z.enum(["pending", "made", "failed"]) }),
  z.object({
    kind: z.literal("disputed"),
    gift,
    dispute: z.string(),
    amount: sum,
    /** While it is open, and when it is lost, the money is gone. */
    state: z.enum(["open", "won", "lost"]),
  }),
  z.object({
    kind: z.literal("subscription"),
    gift,
    subscription: z.string(),
    customer: z.string().optional(),
    state: z.enum(["active", "past_due", "cancelled"]),
    frequency: z.enum(["monthly", "yearly"]).optional(),
    /** Of each month or year. */
    amount: sum.optional(),
    currency: z.string().optional(),
    /** Moments in ISO 8601. */
    cancelsAt: z.string().nullable(),
    cancelledAt: z.string().nullable(),
  }),
]);

export type Fact = z.infer<typeof factSchema>;
export type GiftFact = Exclude<Fact, { kind: "subscription" }>;
export type SubscriptionFact = Extract<Fact, { kind: "subscription" }>;

/** A fact with the moment at which the provider says that it happened, and the event's name for an order among equals. */
export type Told<F extends Fact = Fact> = { id: string; at: Date; fact: F };
