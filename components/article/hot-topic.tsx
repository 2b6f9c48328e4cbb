import type { ArticleCardView, Named } from "@/lib/articles/article-views.ts";
import type { Place } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import { TextCard } from "./story-cards";

type HotTopicProps = { topic: Named; stories: ArticleCardView[]; place: Place };

/** Under a story: a running story, its own where it has one, and what is newest in it. */
export function HotTopic({ topic, stories, place }: HotTopicProps) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="hot-topic-heading" className="page mt-16">
      <div className="border-t border-ink pt-4">
        <h2 id="hot-topic-heading" className="type-headline-m">
          <a href={routes.topic(topic.slug)} className="link-quiet">
            {topic.name}
          </a>
        </h2>
        <div className="mt-6 grid gap-x-8 gap-y-6 md:grid-cols-2 lg:grid-cols-4">
          {stories.map((story) => (
            <TextCard key={story.id} story={story} place={place} level={3} hasDeck={false} />
          ))}
        </div>
      </div>
    </section>
  );
}
