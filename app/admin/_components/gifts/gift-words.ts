import type { Placement } from "@/lib/donations/donate-address.ts";
import { type Fact, factSchema } from "@/lib/donations/gift-facts.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import type { GiftFrequency, GiftStatus, SubscriptionStatus } from "@/prisma/generated/enums.ts";

export const STATUS_WORDS: Record<GiftStatus, string> = {
  intent: "Set out to give",
  declined: "Card refused",
  pending: "Awaited from a bank",
  failed: "Did not arrive",
  expired: "Page was left",
  paid: "Paid",
};

export const FREQUENCY_NAMES: Record<GiftFrequency, string> = { once: "Once", monthly: "Monthly", yearly: "Yearly" };

const PLACEMENT_WORDS: Record<Placement, string> = {
  header: "the header",
  body: "the text of a story",
  story_end: "a story’s end",
  section: "a section’s page",
  front: "the front",
  footer: "the footer",
  page: "the donate page",
};

/** Where an ask stood; null for what is none. */
export function placementWords(placement: string | null): string | null {
  return placement && placement in PLACEMENT_WORDS ? PLACEMENT_WORDS[placement as Placement] : placement;
}

const STANDING_WORDS: Record<SubscriptionStatus, string> = {
  active: "Runs",
  past_due: "Runs; the last payment did not work",
  cancelled: "Has ended",
};

type Standing = { status: SubscriptionStatus; payments: object[] };

export function standingWords({ status, payments }: Standing): string {
  return `${STANDING_WORDS[status]}, ${payments.length} ${payments.length === 1 ? "payment" : "payments"} so far`;
}

/** What an event of the provider means for a gift. */
export function factWords(stored: unknown, currency: string): string {
  const fact = factSchema.safeParse(stored).data;
  return fact ? wordsOf(fact, (amount) => formatMoney(amount, currency, "en")) : "Does not concern us";
}

const DISPUTE_WORDS = {
  open: "in dispute at the donor’s bank",
  won: "dispute won, the money stays",
  lost: "dispute lost, the money went back",
};
const REFUND_WORDS = {
  pending: "A refund is being made",
  made: "A refund is on its way",
  failed: "A refund did not arrive",
};

function wordsOf(fact: Fact, money: (amount: number) => string): string {
  switch (fact.kind) {
    case "paid":
      return `${money(fact.amount)} paid`;
    case "pending":
      return "The donor’s bank will send it";
    case "declined":
      return "Card refused";
    case "failed":
      return "The bank did not send it";
    case "expired":
      return "The payment page was left";
    case "named":
      return "The payment’s name";
    case "refunded":
      return `${money(fact.total)} refunded altogether`;
    case "refund_failed":
      return `${money(fact.amount)} of a refund came back`;
    case "refund":
      return REFUND_WORDS[fact.state];
    case "disputed":
      return `${money(fact.amount)} ${DISPUTE_WORDS[fact.state]}`;
    case "subscription":
      return `Standing gift: ${STANDING_WORDS[fact.state].toLowerCase()}${fact.cancelsAt ? ", until the paid time is over" : ""}`;
  }
}

const OUTCOME_WORDS: Record<string, string> = {
  applied: "Taken into account",
  waiting: "Waits for its gift",
  "not for us": "Kept, changes nothing",
};
export const outcomeWords = (outcome: string) => OUTCOME_WORDS[outcome] ?? outcome;

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
