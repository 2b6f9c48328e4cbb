import { BylineText } from "@/components/article/byline";
import { Card, CardHeadline } from "@/components/article/card-parts";
import type { ArticleCardView } from "@/lib/articles/article-views.ts";
import { dayKey, formatDate, type Place } from "@/lib/format.ts";

/** A month's stories by day: dense and legible. */
export function MonthList({ stories, place }: { stories: ArticleCardView[]; place: Place }) {
  const days = Map.groupBy(stories, (story) => dayKey(story.publishedAt, place.timeZone));
  return [...days].map(([day, ofDay]) => (
    <section
      key={day}
      aria-labelledby={`day-${day}`}
      className="grid gap-x-10 border-t border-rule py-4 md:grid-cols-[12rem_minmax(0,1fr)]"
    >
      <h2 id={`day-${day}`} className="type-kicker pb-2 pt-1 text-muted">
        {ofDay[0] && formatDate(ofDay[0].publishedAt, "date", place)}
      </h2>
      <ul className="space-y-3">
        {ofDay.map((story) => (
          <li key={story.id}>
            <Card>
              <CardHeadline story={story} level={3} className="type-headline-xs" />
              <p className="type-meta">
                {story.section.name}
                {story.bylines.length > 0 && <span aria-hidden="true"> · </span>}
                <BylineText bylines={story.bylines} locale={place.locale} />
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  ));
}
