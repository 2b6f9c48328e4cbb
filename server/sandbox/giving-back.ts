import type { Account } from "./account.ts";
import type { RefundCreate } from "./params.ts";
import { type Charge, newDispute, newRefund, type Refund } from "./payment-objects.ts";
import type { Telling } from "./wire.ts";

/** Money that goes back: by the newsroom's wish, or by the donor's bank. */

export const unrefunded = ({ amount, amount_refunded }: Charge) => amount - amount_refunded;

/** Gives a part of a charge back; the caller has seen that it has as much left. */
export function refund(
  account: Account,
  charge: Charge,
  amount: number,
  how: Pick<RefundCreate, "metadata" | "reason"> = {},
): { refund: Refund; told: Telling[] } {
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
  const made = newRefund(charge, amount, how);
  account.refunds.push(made);
  return {
    refund: made,
    told: [
      ["refund.created", made],
      ["charge.refunded", charge],
    ],
  };
}

/** The newest charge, as far as this share of it is left. */
export function refundShare(account: Account, share: number): Telling[] {
  const charge = account.charges.at(-1);
  if (!charge || charge.refunded) return [];
  return refund(account, charge, Math.floor(unrefunded(charge) * share)).told;
}

/** The donor's card cannot be reached any more: the money comes back. */
export function failRefund(account: Account): Telling[] {
  const last = account.refunds.findLast(({ status }) => status === "succeeded");
  const charge = account.charges.find(({ id }) => id === last?.charge);
  if (!last || !charge) return [];
  last.status = "failed";
  charge.amount_refunded -= last.amount;
  charge.refunded = false;
  return [["refund.failed", last]];
}

export function dispute(account: Account): Telling[] {
  const charge = account.charges.at(-1);
  if (!charge || account.dispute) return [];
  charge.disputed = true;
  account.dispute = newDispute(charge);
  return [["charge.dispute.created", account.dispute]];
}

export function closeDispute(account: Account, status: "won" | "lost"): Telling[] {
  if (!account.dispute) return [];
  account.dispute.status = status;
  return [["charge.dispute.closed", account.dispute]];
}
