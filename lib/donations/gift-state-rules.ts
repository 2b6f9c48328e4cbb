import type { GiftStatus, SubscriptionStatus } from "../../prisma/generated/enums.ts";
import type { GiftFact, SubscriptionFact, Told } from "./gift-facts.ts";
import { formatMoney } from "./money.ts";

/**
 * A gift's state follows from everything that the provider said about it, as a set: in whatever order, and however
 * often, the events arrive, it is the same.
 */

export type GiftState = {
  status: GiftStatus;
  paidAmount: number | null;
  paidAt: Date | null;
  refundedAmount: number;
  disputedAmount: number;
  concern: string;
};

/** What outweighs what. A payment that was refused may be tried again; money that came outweighs everything. */
const WEIGHT: GiftStatus[] = ["intent", "declined", "pending", "failed", "expired", "paid"];

type Asked = { amount: number; currency: string };

export function giftState(asked: Asked, told: Told<GiftFact>[]): GiftState {
  const facts = inOrder(told);
  const paid = facts.find(isKind("paid"));
  const status = facts.reduce<GiftStatus>((heaviest, { fact }) => heavier(heaviest, statusOf(fact)), "intent");
  const disputes = lastOfEach(facts.filter(isKind("disputed")));
  const disputedAmount = disputes.reduce((sum, { state, amount }) => sum + (state === "won" ? 0 : amount), 0);
  return {
    status,
    paidAmount: paid?.fact.amount ?? null,
    paidAt: paid?.at ?? null,
    refundedAmount: refundedOf(facts),
    disputedAmount,
    concern: concernsOf(asked, facts, disputes).join(" "),
  };
}

/** By the provider's clock, whose seconds are coarse; among equals the one that says more comes last. */
function inOrder<T extends Told<GiftFact>>(told: T[]): T[] {
  const size = ({ fact }: T) => (fact.kind === "refunded" ? fact.total : fact.kind === "disputed" ? endOf(fact) : 0);
  return [...told].sort((a, b) => a.at.getTime() - b.at.getTime() || size(a) - size(b) || (a.id < b.id ? -1 : 1));
}

const endOf = ({ state }: { state: "open" | "won" | "lost" }) => ["open", "won", "lost"].indexOf(state);

function isKind<K extends GiftFact["kind"]>(kind: K) {
  return (told: Told<GiftFact>): told is Told<Extract<GiftFact, { kind: K }>> => told.fact.kind === kind;
}

function heavier(one: GiftStatus, other: GiftStatus): GiftStatus {
  return WEIGHT.indexOf(other) > WEIGHT.indexOf(one) ? other : one;
}

function statusOf({ kind }: GiftFact): GiftStatus {
  switch (kind) {
    case "paid":
    case "pending":
    case "declined":
    case "failed":
    case "expired":
      return kind;
    case "named":
    case "refunded":
    case "refund_failed":
    case "refund":
    case "disputed":
      return "intent";
  }
}

/** The last total, less what has come back since. */
function refundedOf(facts: Told<GiftFact>[]): number {
  const last = facts.findLast(isKind("refunded"));
  if (!last) return 0;
  const failed = facts.filter(isKind("refund_failed")).filter(({ at }) => at > last.at);
  const back = new Map(failed.map(({ fact }) => [fact.refund, fact.amount]));
  return Math.max(
    0,
    [...back.values()].reduce((total, amount) => total - amount, last.fact.total),
  );
}

type DisputeFact = Extract<GiftFact, { kind: "disputed" }>;

function lastOfEach(facts: Told<DisputeFact>[]): DisputeFact[] {
  return [...new Map(facts.map(({ fact }) => [fact.dispute, fact])).values()];
}

function concernsOf(asked: Asked, facts: Told<GiftFact>[], disputes: DisputeFact[]): string[] {
  const concerns: string[] = [];
  const paid = facts.filter(isKind("paid")).map(({ fact }) => fact);
  const other = paid.find(({ amount, currency }) => amount !== asked.amount || currency !== asked.currency);
  if (other) {
    const [was, is] = [asked, other].map(({ amount, currency }) => formatMoney(amount, currency, "en"));
    concerns.push(`The donor agreed to ${was}, and the provider charged ${is}.`);
  }
  if (disputes.some(({ state }) => state === "open")) concerns.push("The donor’s bank disputes this payment.");
  if (disputes.some(({ state }) => state === "lost")) concerns.push("A dispute was lost: the money went back.");
  return concerns;
}

export type SubscriptionState = {
  status: SubscriptionStatus;
  cancelsAt: Date | null;
  cancelledAt: Date | null;
  amount?: number;
  currency?: string;
};

/** A standing gift's state: its last word, but for an end, which is final. Null when nothing was said yet. */
export function subscriptionState(told: Told<SubscriptionFact>[]): SubscriptionState | null {
  const weight = ({ fact }: Told<SubscriptionFact>) => ["active", "past_due", "cancelled"].indexOf(fact.state);
  const facts = [...told].sort(
    (a, b) =>
      Number(a.fact.state === "cancelled") - Number(b.fact.state === "cancelled") ||
      a.at.getTime() - b.at.getTime() ||
      weight(a) - weight(b) ||
      Number(a.fact.cancelsAt !== null) - Number(b.fact.cancelsAt !== null) ||
      (a.id < b.id ? -1 : 1),
  );
  const last = facts.at(-1);
  if (!last) return null;
  const { state, amount, currency, cancelsAt, cancelledAt } = last.fact;
  const isOver = state === "cancelled";
  return {
    status: state,
    cancelsAt: cancelsAt ? new Date(cancelsAt) : null,
    cancelledAt: isOver ? (cancelledAt ? new Date(cancelledAt) : last.at) : null,
    ...(amount !== undefined && amount > 0 && { amount }),
    ...(currency !== undefined && { currency }),
  };
}
