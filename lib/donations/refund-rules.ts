import type { GiftProvider, GiftStatus, RefundStatus } from "../../prisma/generated/enums.ts";
import type { GiftFact, Told } from "./gift-facts.ts";

/** What of a gift can go back, and what the provider's events say of a refund that was asked for. Pure. */

type Refundable = {
  status: GiftStatus;
  provider: GiftProvider;
  paidAmount: number | null;
  refundedAmount: number;
  disputedAmount: number;
  paymentId: string | null;
};
type Asked = { amount: number; status: RefundStatus };

/** Minor units that an admin may still refund: never what is on its way back already. */
export function refundable(gift: Refundable, asked: Asked[]): number {
  const open = asked.reduce((sum, { amount, status }) => sum + (status === "asked" ? amount : 0), 0);
  return Math.max(0, (gift.paidAmount ?? 0) - gift.refundedAmount - gift.disputedAmount - open);
}

/** Why nothing can be refunded here, in a sentence; null when something can. */
export function whyNotRefundable(gift: Refundable, asked: Asked[]): string | null {
  if (gift.provider === "link") {
    return "This gift went to a form of your provider, which tells us nothing back: whether it was paid stands there, and it is refunded there.";
  }
  if (gift.provider === "demo") return "This gift is a part of the demo: nobody gave it, and nothing can go back.";
  if (gift.status !== "paid") return "Nothing has been paid, so nothing can go back.";
  if (!gift.paymentId) return "The provider has not named the payment yet. Try again in some minutes.";
  if (refundable(gift, asked) > 0) return null;
  if (gift.disputedAmount > 0) return "The donor’s bank disputes the payment: the money goes back that way.";
  return asked.some(({ status }) => status === "asked")
    ? "All that is left has been asked for; the provider has not confirmed it yet."
    : "The whole gift was refunded.";
}

/** What has become of a refund by the provider's word; null while it has said nothing. What failed has failed. */
export function refundState(refund: { id: string; providerId: string | null }, told: Told<GiftFact>[]) {
  const said = told.flatMap(({ fact }) => {
    if (fact.kind !== "refund" && fact.kind !== "refund_failed") return [];
    const isMeant = fact.wish === refund.id || fact.refund === refund.providerId;
    return isMeant
      ? [{ providerId: fact.refund, state: fact.kind === "refund" ? fact.state : ("failed" as const) }]
      : [];
  });
  const last =
    said.find(({ state }) => state === "failed") ?? said.find(({ state }) => state === "made") ?? said.at(-1);
  if (!last) return null;
  const status: RefundStatus = last.state === "pending" ? "asked" : last.state;
  return { status, providerId: last.providerId };
}
