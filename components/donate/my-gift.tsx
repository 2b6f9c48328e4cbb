import type { MyGiftView } from "@/lib/donations/gift-finder.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import { formatDate, type Place } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import { FREQUENCY_WORDS } from "./gift-words";

type MyGiftProps = { gift: MyGiftView; place: Place };

/** How far a gift has come, in words. */
export function GiftState({ gift, place }: MyGiftProps) {
  const money = formatMoney(gift.amount, gift.currency, place.locale);
  const times = gift.frequency === "once" ? "" : ` ${FREQUENCY_WORDS[gift.frequency].adverb}`;
  switch (gift.status) {
    case "paid":
      return (
        <p className="type-deck text-ink!">
          We have received {money}
          {times && `, given${times}`}. {gift.hasReceipt ? "We have sent you" : "We are sending you"} a receipt by
          e-mail.
        </p>
      );
    case "pending":
      return (
        <p className="type-deck text-ink!">
          Your bank is sending {money}. That can take some days; we write to you when it has arrived.
        </p>
      );
    case "failed":
      return <p className="type-deck text-ink!">Your bank did not send {money}. Nothing was charged.</p>;
    case "expired":
      return (
        <p className="type-deck text-ink!">The payment page was left before {money} were paid. Nothing was charged.</p>
      );
    case "intent":
    case "declined":
      return gift.isTold ? (
        <p role="status" className="type-deck text-ink!">
          Our payment provider is confirming {money}
          {times}. This page looks again by itself; you can also close it, and the receipt will come by e-mail.
        </p>
      ) : null;
  }
}

/** Leads to the page where a standing gift is changed or ended. */
export function StandingGift({ gift, place, problem }: MyGiftProps & { problem?: boolean }) {
  const { standing } = gift;
  if (!standing) return null;
  const money = formatMoney(standing.amount, gift.currency, place.locale);
  const { adverb } = FREQUENCY_WORDS[gift.frequency];
  const date = (day: Date) => formatDate(day, "date", place);
  const isOver = standing.status === "cancelled";
  return (
    <section aria-label="Your standing gift" className="max-w-[41.5rem] space-y-4 bg-raised p-6 md:p-8">
      <p className="type-ui">
        {isOver ? "You gave" : "You give"} <strong>{`${money} ${adverb}`}</strong>, since {date(standing.startedAt)}.{" "}
        {isOver && "It has ended: nothing more will be charged."}
        {!isOver && standing.cancelsAt && `It ends on ${date(standing.cancelsAt)}: nothing more will be charged.`}
        {standing.status === "past_due" && "The last payment did not work: please look at your card."}
      </p>
      {problem && (
        <p role="alert" className="type-ui border-s-2 border-accent ps-3 font-semibold text-accent">
          Our payment provider cannot be reached just now. Try again in a few minutes.
        </p>
      )}
      {!isOver && (
        <form action={routes.donateManageOpen()} method="post">
          <input type="hidden" name="gift" value={gift.id} />
          <input type="hidden" name="key" value={gift.linkKey} />
          <button type="submit" className="action">
            Change or end it
          </button>
        </form>
      )}
    </section>
  );
}
