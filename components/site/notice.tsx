import { StoryRow } from "@/components/article/story-cards";
import { SearchForm } from "@/components/search/search-form";
import type { ArticleCardView } from "@/lib/articles/article-views.ts";
import type { Place } from "@/lib/format.ts";

type NoticeProps = { title: string; sentence: string; newest: ArticleCardView[]; place: Place };

/** Instead of a page that is not there: what happened, a search, and the newest stories. */
export function Notice({ title, sentence, newest, place }: NoticeProps) {
  return (
    <div className="page pt-10 md:pt-16">
      <div className="meridian max-w-[41.5rem]">
        <h1 className="type-headline-l">{title}</h1>
        <p className="type-deck mt-3">{sentence}</p>
        <SearchForm className="mt-6" />
      </div>
      {newest.length > 0 && (
        <section aria-labelledby="newest" className="mt-14">
          <h2 id="newest" className="type-headline-s border-t border-ink pt-3">
            Newest stories
          </h2>
          <div className="divide-y divide-rule">
            {newest.map((story) => (
              <div key={story.id} className="py-6">
                <StoryRow story={story} place={place} level={3} />
              </div>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
