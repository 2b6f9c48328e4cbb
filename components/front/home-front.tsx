import type { ReactNode } from "react";
import { PictureCard, StoryLine, TextCard } from "@/components/article/story-cards";
import { LeadStory } from "@/components/front/lead-story";
import { SectionBand } from "@/components/front/section-band";
import { TopicDossier } from "@/components/front/topic-dossier";
import { dayKey, type Place } from "@/lib/format.ts";
import type { HomeFront as HomeFrontView } from "@/lib/fronts/front-finder.ts";
import { routes } from "@/lib/routes.ts";

/** Bands of sections that stand above the ask. */
const BANDS_ABOVE = 3;

/** The home page's stories; `ask` stands between the bands. */
export function HomeFront({ front, place, ask }: { front: HomeFrontView; place: Place; ask: ReactNode }) {
  const { lead, companions, second, newest, topics, bands } = front;
  const today = newest[0] ? dayKey(newest[0].publishedAt, place.timeZone) : "";
  const [firstSecond, ...otherSecond] = second;
  return (
    <>
      {!lead && <p className="page type-deck mt-16 text-center">The first story is being written. Come back soon.</p>}
      <div className="page mt-8 grid gap-x-10 gap-y-10 lg:grid-cols-12">
        {lead && (
          <div className="lg:col-span-8">
            <LeadStory story={lead} companions={companions} place={place} />
          </div>
        )}
        <div className="space-y-6 lg:col-span-4 lg:border-s lg:border-rule lg:ps-10">
          {firstSecond && (
            <PictureCard
              story={firstSecond}
              place={place}
              level={2}
              sizes="(min-width: 64rem) 370px, calc(100vw - 2.5rem)"
            />
          )}
          <div className="divide-y divide-rule border-t border-rule">
            {otherSecond.map((story) => (
              <div key={story.id} className="py-5">
                <TextCard story={story} place={place} level={2} />
              </div>
            ))}
          </div>
        </div>
      </div>
      {newest.length > 0 && (
        <section aria-labelledby="newest" className="page mt-12">
          <div className="flex items-baseline justify-between gap-6 border-t border-ink pt-3">
            <h2 id="newest" className="type-headline-s">
              Newest
            </h2>
            <a href={routes.archive()} className="type-meta link-quiet py-1">
              Everything, month by month
            </a>
          </div>
          <div className="mt-5 grid gap-x-10 gap-y-5 md:grid-cols-2 lg:grid-cols-3">
            {newest.map((story) => (
              <StoryLine key={story.id} story={story} place={place} level={3} today={today} />
            ))}
          </div>
        </section>
      )}
      {topics.slice(0, 1).map((topic) => (
        <TopicDossier key={topic.slug} topic={topic} place={place} />
      ))}
      {bands.slice(0, BANDS_ABOVE).map((band, i) => (
        <SectionBand key={band.slug} band={band} place={place} rhythm={i} />
      ))}
      {ask}
      {topics.slice(1).map((topic) => (
        <TopicDossier key={topic.slug} topic={topic} place={place} />
      ))}
      {bands.slice(BANDS_ABOVE).map((band, i) => (
        <SectionBand key={band.slug} band={band} place={place} rhythm={i} />
      ))}
    </>
  );
}
