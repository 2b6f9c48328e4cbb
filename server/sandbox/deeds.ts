import type { Account } from "./account.ts";
import { closeDispute, dispute, failRefund, refundShare } from "./giving-back.ts";
import { now } from "./ids.ts";
import { newInvoice } from "./invoice-objects.ts";
import { pay, payInvoice } from "./paying.ts";
import type { Telling } from "./wire.ts";

/** What happens to a gift away from its page: at the bank, in the next month, in the newsroom's own dashboard. */
export const DEEDS = {
  settle(account) {
    if (account.payment?.status !== "processing") return [];
    account.session.payment_status = "paid";
    return [...pay(account), ["checkout.session.async_payment_succeeded", account.session]];
  },
  bounce({ payment, session }) {
    if (payment?.status !== "processing") return [];
    payment.status = "requires_payment_method";
    return [
      ["payment_intent.payment_failed", payment],
      ["checkout.session.async_payment_failed", session],
    ];
  },
  expire({ session }) {
    if (session.status !== "open") return [];
    session.status = "expired";
    return [["checkout.session.expired", session]];
  },
  renew: (account) => renew(account, true),
  "fail-renewal": (account) => renew(account, false),
  "retry-renewal"(account) {
    const open = account.invoices.find(({ status }) => status === "open");
    const { subscription } = account;
    if (!open || !subscription) return [];
    subscription.status = "active";
    return [...payInvoice(account, open), ["customer.subscription.updated", subscription]];
  },
  cancel({ subscription }) {
    if (!subscription || subscription.status === "canceled") return [];
    Object.assign(subscription, { status: "canceled", canceled_at: now(), ended_at: now() });
    return [["customer.subscription.deleted", subscription]];
  },
  "cancel-later"({ subscription }) {
    if (!subscription || subscription.status === "canceled") return [];
    subscription.cancel_at_period_end = true;
    subscription.canceled_at = now();
    return [["customer.subscription.updated", subscription]];
  },
  refund: (account) => refundShare(account, 1),
  "refund-half": (account) => refundShare(account, 0.5),
  "fail-refund": failRefund,
  dispute,
  "win-dispute": (account) => closeDispute(account, "won"),
  "lose-dispute": (account) => closeDispute(account, "lost"),
} satisfies Record<string, (account: Account) => Telling[]>;

/** Of messages, not of money: what was held back goes out, or what was sent goes out again. */
export const POSTAL_DEEDS = ["release", "again"] as const;

export type Deed = keyof typeof DEEDS | (typeof POSTAL_DEEDS)[number];
export const DEED_NAMES = [...Object.keys(DEEDS), ...POSTAL_DEEDS] as Deed[];
export const isDeed = (text: string): text is Deed => DEED_NAMES.some((deed) => deed === text);

function renew(account: Account, works: boolean): Telling[] {
  const { subscription } = account;
  if (!subscription || subscription.status === "canceled") return [];
  const invoice = newInvoice(subscription, "subscription_cycle", account.donor);
  account.invoices.push(invoice);
  if (works) return payInvoice(account, invoice);
  subscription.status = "past_due";
  return [
    ["invoice.payment_failed", invoice],
    ["customer.subscription.updated", subscription],
  ];
}
