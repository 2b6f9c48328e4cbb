import { formatMoney } from "@/lib/donations/money.ts";
import type { GiftFrequency, GiftStatus } from "@/prisma/generated/enums.ts";

export const STATUS_WORDS: Record<GiftStatus, string> = {
  intent: "Set out to give",
  declined: "Card refused",
  pending: "Awaited from a bank",
  failed: "Did not arrive",
  expired: "Page was left",
  paid: "Paid",
};

export const FREQUENCY_NAMES: Record<GiftFrequency, string> = { once: "Once", monthly: "Monthly", yearly: "Yearly" };

type Sums = {
  status: GiftStatus;
  currency: string;
  amount: number;
  paidAmount: number | null;
  refundedAmount: number;
  disputedAmount: number;
};

/** A gift's state in words, money that went back included. */
export function stateOf({ status, currency, refundedAmount, disputedAmount }: Sums): string {
  const money = (amount: number) => formatMoney(amount, currency, "en");
  return [
    STATUS_WORDS[status],
    refundedAmount > 0 && `${money(refundedAmount)} refunded`,
    disputedAmount > 0 && `${money(disputedAmount)} disputed`,
  ]
    .filter(Boolean)
    .join(", ");
}

export const sumOf = ({ paidAmount, amount, currency }: Sums) => formatMoney(paidAmount ?? amount, currency, "en");
