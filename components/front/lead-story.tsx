import { Card, CardHeadline, CardMeta, CardPicture } from "@/components/article/card-parts";
import { Kicker } from "@/components/article/kicker";
import type { ArticleCardView } from "@/lib/articles/article-views.ts";
import type { Place } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";

type LeadStoryProps = { story: ArticleCardView; companions: ArticleCardView[]; place: Place };

/** The day's story: picture, headline and deck as one composition, two related links beneath. */
export function LeadStory({ story, companions, place }: LeadStoryProps) {
  return (
    <div>
      <Card>
        <CardPicture
          story={story}
          isLead
          sizes="(min-width: 82.5rem) 810px, (min-width: 64rem) 65vw, calc(100vw - 2.5rem)"
        />
        <div className={story.image ? "mt-5 space-y-3" : "space-y-4 border-t border-ink pt-6"}>
          <Kicker story={story} />
          <CardHeadline story={story} level={2} className={story.image ? "type-headline-l" : "type-display"} />
          <p className="type-deck max-w-[44rem]">{story.deck}</p>
          <CardMeta story={story} place={place} />
        </div>
      </Card>
      {companions.length > 0 && (
        <ul
          className="mt-5 grid gap-x-8 gap-y-2 border-t border-rule pt-3 sm:grid-cols-2"
          aria-label="Related to the lead story"
        >
          {companions.map((companion) => (
            <li key={companion.id}>
              <a href={routes.article(companion.slug)} className="type-headline-xs link-quiet inline-block py-1">
                {companion.headline}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
