import { DateTime } from "@/components/ui/date-time";
import type { findGift } from "@/lib/donations/gift-admin-queries.ts";
import { formatMoney, majorUnits } from "@/lib/donations/money.ts";
import { refundable, whyNotRefundable } from "@/lib/donations/refund-rules.ts";
import type { Place } from "@/lib/format.ts";
import type { RefundStatus } from "@/prisma/generated/enums.ts";
import { LookAgain } from "./look-again.client";
import { RefundGift } from "./refund-form.client";

type Gift = NonNullable<Awaited<ReturnType<typeof findGift>>>["gift"];
type Props = { gift: Gift; place: Place; mayRefund: boolean };

const STATES: Record<RefundStatus, string> = {
  asked: "asked for; the provider has not confirmed it yet",
  made: "on its way to the donor, by the provider’s word",
  failed: "did not reach the donor: the money is back at the provider",
  refused: "not refunded",
};

/** Whether the provider has more to say: of a refund, or of what the gift is worth after one. */
function isAwaited({ refunds, refundedAmount }: Gift): boolean {
  const made = refunds.reduce((sum, { status, amount }) => sum + (status === "made" ? amount : 0), 0);
  return made > refundedAmount || refunds.some(({ status }) => status === "asked");
}

/** What went back of a gift, what was asked for, and the way to ask. */
export function GiftRefunds({ gift, place, mayRefund }: Props) {
  const { currency, refunds } = gift;
  const left = refundable(gift, refunds);
  const whyNot = whyNotRefundable(gift, refunds);
  return (
    <section aria-labelledby="refund-heading" className="mt-8 grid justify-items-start gap-3">
      <h2 id="refund-heading" className="tool-heading">
        Refund
      </h2>
      {refunds.length > 0 && (
        <ul className="grid gap-1">
          {refunds.map(({ id, amount, status, problem, askedBy, createdAt }) => (
            <li key={id}>
              <strong className="tabular-nums">{formatMoney(amount, currency, "en")}</strong>, {STATES[status]}
              {problem && `. ${problem}`}
              <span className="block text-muted">
                Asked for by {askedBy?.name ?? "somebody who has left"},{" "}
                <DateTime date={createdAt} shape="moment" place={place} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {isAwaited(gift) && <LookAgain />}
      {whyNot && <p className="max-w-prose">{whyNot}</p>}
      {!whyNot && !mayRefund && <p className="max-w-prose">An admin can refund it.</p>}
      {!whyNot && mayRefund && (
        <RefundGift
          giftId={gift.id}
          left={majorUnits(left, currency)}
          most={formatMoney(left, currency, "en")}
          isStanding={gift.subscription !== null && gift.subscription.status !== "cancelled"}
        />
      )}
    </section>
  );
}
