import { DateTime } from "@/components/ui/date-time";
import type { ArticlePageView } from "@/lib/articles/article-views.ts";
import { dayKey, type Place, readingMinutes } from "@/lib/format.ts";
import { Byline } from "./byline";
import { Kicker } from "./kicker";
import { Translations } from "./translations";

/** Kicker, headline and deck as one composition, then who, when and how long. */
export function StoryHeader({ story, place }: { story: ArticlePageView; place: Place }) {
  const { publishedAt, revisedAt } = story;
  const isRevised =
    revisedAt !== null &&
    revisedAt > publishedAt &&
    dayKey(revisedAt, place.timeZone) !== dayKey(publishedAt, place.timeZone);
  return (
    <header className="story-grid pt-8 md:pt-14">
      <div className="col-[text-start/full-end] max-w-[54rem]">
        <Kicker story={story} isLinked />
        <h1 className="type-display mt-3" lang={story.language}>
          {story.headline}
        </h1>
        {story.deck && (
          <p className="type-deck mt-4 max-w-[41.5rem]" lang={story.language}>
            {story.deck}
          </p>
        )}
      </div>
      <div className="col-[text] mt-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-2 border-t border-rule pt-3">
        <Byline bylines={story.bylines} locale={place.locale} />
        <p className="type-meta">
          <DateTime date={publishedAt} place={place} />
          {isRevised && (
            <>
              <span aria-hidden="true"> · </span>
              Updated <DateTime date={revisedAt} place={place} />
            </>
          )}
          <span aria-hidden="true"> · </span>
          {readingMinutes(story.wordCount)} min read
        </p>
        <Translations translations={story.translations} />
      </div>
    </header>
  );
}
