import { Blocks } from "@/components/body/blocks";
import { Credit } from "@/components/ui/credit";
import { Picture } from "@/components/ui/picture";
import type { RelatedStoryView } from "@/lib/articles/article-views.ts";
import { readBody } from "@/lib/body/body-rules.ts";
import type { Place } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import { CardMeta } from "./card-parts";
import { Kicker } from "./kicker";

const NO_NOTES = new Map<never, number>();

/** What to read next: each story can be opened a few paragraphs far without leaving this one. */
export function RelatedStories({ stories, place }: { stories: RelatedStoryView[]; place: Place }) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="related-heading" className="page mt-16">
      <h2 id="related-heading" className="type-headline-m border-t border-ink pt-4">
        Related stories
      </h2>
      <div className="mt-6 divide-y divide-rule">
        {stories.map((story) => (
          <RelatedStory key={story.id} story={story} place={place} />
        ))}
      </div>
    </section>
  );
}

function RelatedStory({ story, place }: { story: RelatedStoryView; place: Place }) {
  const href = routes.article(story.slug);
  return (
    <article className="grid gap-x-10 gap-y-4 py-8 first:pt-0 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      {story.image && (
        <figure>
          <Picture media={story.image} crop="aspect-3/2" sizes="(min-width: 64rem) 500px, calc(100vw - 2.5rem)" />
          <figcaption className="type-credit mt-2">
            {story.imageCaption} <Credit media={story.image} />
          </figcaption>
        </figure>
      )}
      <div className="space-y-2">
        <Kicker story={story} />
        <h3 className="type-headline-m" lang={story.language}>
          <a href={href} className="link-quiet">
            {story.headline}
          </a>
        </h3>
        <p className="type-deck-s">{story.deck}</p>
        <CardMeta story={story} place={place} />
        {story.opening.length > 0 && (
          <details className="pt-1">
            <summary className="type-ui inline-flex min-h-11 items-center gap-2 font-semibold text-accent underline">
              <span className="when-closed">Keep reading</span>
              <span className="when-open">Show less</span>
              <span className="sr-only">: {story.headline}</span>
            </summary>
            <div className="body mt-2 text-[1.0625rem]! [&>*+*]:mt-3" lang={story.language}>
              <Blocks
                nodes={readBody({ type: "doc", content: story.opening }).content}
                context={{ media: {}, notes: NO_NOTES }}
              />
              <p className="type-ui">
                <a href={href}>
                  Read the whole story<span className="sr-only">: {story.headline}</span>
                </a>
              </p>
            </div>
          </details>
        )}
      </div>
    </article>
  );
}
