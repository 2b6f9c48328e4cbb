import { Card, CardHeadline, CardPicture } from "@/components/article/card-parts";
import { Kicker } from "@/components/article/kicker";
import { DateTime } from "@/components/ui/date-time";
import { type Place, paragraphsOf } from "@/lib/format.ts";
import type { FrontTopic } from "@/lib/fronts/front-finder.ts";
import { routes } from "@/lib/routes.ts";

/** A hot topic on the front, as a dossier: what it is about, then its newest stories by date. */
export function TopicDossier({ topic, place }: { topic: FrontTopic; place: Place }) {
  const headingId = `topic-${topic.slug}`;
  const pictured = topic.stories.find((story) => story.image);
  const others = topic.stories.filter((story) => story !== pictured);
  // Too few for a column of their own: they stand below the pictured story, which takes two columns.
  const isShort = others.length <= 2;
  return (
    <section aria-labelledby={headingId} className="mt-16 bg-raised py-10 md:py-12">
      <div className="page grid gap-x-12 gap-y-8 lg:grid-cols-12">
        <div className="lg:col-span-4">
          <p className="type-kicker meridian text-muted">Running story</p>
          <h2 id={headingId} className="type-headline-l mt-1">
            <a href={routes.topic(topic.slug)} className="link-quiet">
              {topic.name}
            </a>
          </h2>
          <p className="type-deck-s mt-3">{paragraphsOf(topic.intro)[0]}</p>
          <p className="mt-4">
            <a href={routes.topic(topic.slug)} className="type-ui inline-block py-1 underline decoration-accent">
              The whole dossier<span className="sr-only"> on {topic.name}</span>
            </a>
          </p>
        </div>
        <div className={isShort ? "space-y-6 lg:col-span-8" : "contents"}>
          {pictured && (
            <Card className={isShort ? "grid gap-x-12 gap-y-3 sm:grid-cols-2" : "space-y-3 lg:col-span-4"}>
              <CardPicture story={pictured} sizes="(min-width: 64rem) 390px, calc(100vw - 2.5rem)" />
              <div className="space-y-1.5">
                <Kicker story={pictured} />
                <CardHeadline story={pictured} level={3} className="type-headline-m" />
                <p className="type-deck-s">{pictured.deck}</p>
              </div>
            </Card>
          )}
          <ol
            className={`divide-y divide-rule border-y border-rule empty:hidden lg:self-start ${pictured ? "lg:col-span-4" : "lg:col-span-8"}`}
          >
            {others.map((story) => (
              <li key={story.id} className="py-3.5">
                <Card className="space-y-1">
                  <DateTime date={story.publishedAt} place={place} className="type-meta" />
                  <CardHeadline story={story} level={3} className="type-headline-xs" />
                  {isShort && <p className="type-deck-s">{story.deck}</p>}
                </Card>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
