import Link from "next/link";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import { formatCount, type Place } from "@/lib/format.ts";
import type { DayReads, StoryReads } from "@/lib/reads/read-finder.ts";
import type { Earned } from "@/lib/start/start-finder.ts";
import { DayChart } from "./day-chart";

type Props = { reads: DayReads[]; mostRead: StoryReads[]; earned: Earned[]; mayGifts: boolean; place: Place };

/** What was read and what it earned. */
export function CameIn({ reads, mostRead, earned, mayGifts, place }: Props) {
  const total = reads.reduce((sum, day) => sum + day.reads, 0);
  const count = (value: number) => formatCount(value, place.locale);
  return (
    <section aria-labelledby="came-in" className="grid content-start gap-6">
      <h2 id="came-in" className="tool-heading border-t border-ink pt-3">
        The last 30 days
      </h2>
      {total === 0 ? (
        <p className="text-muted">
          Nothing was read in these days. A reading is counted when somebody had a story open for five seconds; nothing
          is kept about who that was.
        </p>
      ) : (
        <DayChart
          title={`${count(total)} readings`}
          unit="Readings"
          days={reads.map(({ day, reads: value }) => ({ day, value }))}
          say={count}
          place={place}
        />
      )}
      {mayGifts && earned.length === 0 && <p className="text-muted">No gifts in these days.</p>}
      {earned.map(({ currency, days, total: sum }) => (
        <DayChart
          key={currency}
          title={`${formatMoney(sum, currency, place.locale)} in gifts`}
          unit="Gifts"
          days={days.map(({ day, amount }) => ({ day, value: amount }))}
          say={(value) => formatMoney(value, currency, place.locale)}
          place={place}
        />
      ))}
      {mostRead.length > 0 && (
        <div>
          <h3 className="tool-label text-muted">Read most in the last 7 days</h3>
          <ol className="mt-1 divide-y divide-rule">
            {mostRead.map(({ id, headline, reads: value }) => (
              <li key={id} className="flex justify-between gap-4 py-2">
                <Link
                  href={adminRoutes.story(id)}
                  prefetch={false}
                  className="font-semibold no-underline hover:underline"
                >
                  {headline}
                </Link>
                <span className="text-muted">{count(value)}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
