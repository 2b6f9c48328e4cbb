import { DateTime } from "@/components/ui/date-time";
import type { ArticleCardView } from "@/lib/articles/article-views.ts";
import { dayKey, listOf, type Place } from "@/lib/format.ts";
import { Card, CardHeadline, CardMeta, CardPicture, type HeadingLevel } from "./card-parts";
import { Kicker } from "./kicker";

type StoryProps = { story: ArticleCardView; place: Place; level: HeadingLevel };

/** Picture, headline and deck: a story that is worth looking at. */
export function PictureCard({ story, place, level, sizes }: StoryProps & { sizes: string }) {
  return (
    <Card className="flex flex-col gap-3">
      <CardPicture story={story} sizes={sizes} />
      <div className="space-y-1.5">
        <Kicker story={story} />
        <CardHeadline story={story} level={level} className="type-headline-m" />
        <p className="type-deck-s">{story.deck}</p>
        <CardMeta story={story} place={place} />
      </div>
    </Card>
  );
}

/** Words only. */
export function TextCard({ story, place, level, hasDeck = true }: StoryProps & { hasDeck?: boolean }) {
  return (
    <Card className="space-y-1.5">
      <Kicker story={story} />
      <CardHeadline story={story} level={level} className="type-headline-s" />
      {hasDeck && <p className="type-deck-s">{story.deck}</p>}
      <CardMeta story={story} place={place} />
    </Card>
  );
}

/** A row of a long list: what helps to choose, and a small picture where there is one. */
export function StoryRow({ story, place, level, isFirst = false }: StoryProps & { isFirst?: boolean }) {
  return (
    <Card className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-5 md:grid-cols-[9rem_minmax(0,1fr)_auto] md:gap-x-8">
      <p className="type-meta col-span-full mb-1 md:col-span-1 md:mb-0 md:pt-0.5">
        <DateTime date={story.publishedAt} place={place} />
      </p>
      <div className="space-y-1.5">
        <Kicker story={story} />
        <CardHeadline story={story} level={level} className={isFirst ? "type-headline-m" : "type-headline-s"} />
        <p className="type-deck-s">{story.deck}</p>
        {story.bylines.length > 0 && <RowByline story={story} place={place} />}
      </div>
      {story.image && (
        <div className="w-24 sm:w-36 md:w-52">
          <CardPicture story={story} sizes="(min-width: 48rem) 208px, (min-width: 36rem) 144px, 96px" />
        </div>
      )}
    </Card>
  );
}

function RowByline({ story, place }: { story: ArticleCardView; place: Place }) {
  const names = story.bylines.map((byline) => byline.name);
  return <p className="type-meta">{listOf(names, place.locale)}</p>;
}

type LineProps = StoryProps & { today: string };

/** One line of the newest list: the time for stories of the newest day, else the date. */
export function StoryLine({ story, place, level, today }: LineProps) {
  const isToday = dayKey(story.publishedAt, place.timeZone) === today;
  return (
    <Card className="grid grid-cols-[4.25rem_minmax(0,1fr)] gap-x-3">
      <DateTime
        date={story.publishedAt}
        shape={isToday ? "time" : "short"}
        place={place}
        className={`type-kicker pt-0.5 tabular-nums ${isToday ? "text-accent" : "text-muted"}`}
      />
      <div className="space-y-0.5">
        <CardHeadline story={story} level={level} className="type-headline-xs" />
        <p className="type-meta">{story.section.name}</p>
      </div>
    </Card>
  );
}
