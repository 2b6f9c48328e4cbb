import type { ArchiveMonth } from "@/lib/archive/archive-finder.ts";
import { countOf, formatCount, formatDate, type Place } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";

/** The month's name in the magazine's language. */
export function monthName(year: number, month: number, locale: string, shape: "month" | "monthOnly" = "month"): string {
  return formatDate(new Date(Date.UTC(year, month - 1, 15)), shape, { locale, timeZone: "UTC" });
}

/** Years, newest first, each with its months and how many stories they hold. */
export function ArchiveYears({ months, place }: { months: ArchiveMonth[]; place: Place }) {
  const years = Map.groupBy(months, (month) => month.year);
  if (years.size === 0) return <p className="page type-deck mt-10">No story here yet. The first one is on its way.</p>;
  return (
    <div className="page mt-10 space-y-8">
      {[...years].map(([year, ofYear]) => (
        <section
          key={year}
          aria-labelledby={`year-${year}`}
          className="grid gap-x-10 gap-y-3 border-t border-ink pt-3 md:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <h2 id={`year-${year}`} className="type-headline-m tabular-nums lining-nums">
            {year}
          </h2>
          <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
            {ofYear.map(({ month, count }) => (
              <li key={month} className="border-b border-rule">
                <a
                  href={routes.archiveMonth(year, month)}
                  className="type-ui flex min-h-11 items-center justify-between gap-4 no-underline hover:text-accent"
                  aria-label={`${monthName(year, month, place.locale)}, ${countOf(count, "story", "stories", place.locale)}`}
                >
                  <span>{monthName(year, month, place.locale, "monthOnly")}</span>
                  <span className="type-meta tabular-nums">{formatCount(count, place.locale)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
