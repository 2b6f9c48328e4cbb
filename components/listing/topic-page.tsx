import { Picture } from "@/components/ui/picture";
import { paragraphsOf } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import type { SiteView } from "@/lib/settings/settings-views.ts";
import type { TopicPageView } from "@/lib/topics/topic-queries.ts";
import { PageHead } from "./page-head";
import { StoryList } from "./story-list";

function stateOf(topic: TopicPageView): string {
  if (topic.isClosed) return "Topic, closed";
  return topic.isHot ? "Running story" : "Topic";
}

/** A topic: what it is about, then its stories. */
export function TopicPage({ topic, site }: { topic: TopicPageView; site: SiteView }) {
  const isFront = topic.listing.page === 1;
  return (
    <>
      <PageHead kicker={stateOf(topic)} title={topic.name} page={topic.listing.page}>
        {isFront &&
          paragraphsOf(topic.intro).map((paragraph, i) => (
            <p key={paragraph} className={i === 0 ? "type-deck" : "type-deck-s"}>
              {paragraph}
            </p>
          ))}
      </PageHead>
      {isFront && topic.image && (
        <div className="page mt-8">
          <Picture
            media={topic.image}
            crop="aspect-3/2 lg:aspect-2/1"
            isLead
            sizes="(min-width: 82.5rem) 1240px, calc(100vw - 2.5rem)"
          />
        </div>
      )}
      <div className="page mt-8 [&>div]:border-t [&>div]:border-ink">
        <StoryList
          listing={topic.listing}
          href={(page) => routes.topic(topic.slug, page)}
          place={site.place}
          label={topic.name}
          hasLead
        />
      </div>
    </>
  );
}
