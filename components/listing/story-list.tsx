import { StoryRow } from "@/components/article/story-cards";
import { Pagination } from "@/components/ui/pagination";
import type { Listing } from "@/lib/articles/listing.ts";
import type { Place } from "@/lib/format.ts";

type StoryListProps = {
  listing: Listing;
  href: (page: number) => string;
  place: Place;
  /** Names the list and its pages to screen readers. */
  label: string;
  level?: 2 | 3;
  /** The first row of the first page is set larger. */
  hasLead?: boolean;
};

/** A list of stories, paged by links. */
export function StoryList({ listing, href, place, label, level = 2, hasLead = false }: StoryListProps) {
  const { stories, page, pages } = listing;
  if (stories.length === 0) return <p className="type-deck mt-10">No story here yet. The first one is on its way.</p>;
  return (
    <>
      <div className="divide-y divide-rule">
        {stories.map((story, i) => (
          <div key={story.id} className="py-6">
            <StoryRow story={story} place={place} level={level} isFirst={hasLead && page === 1 && i === 0} />
          </div>
        ))}
      </div>
      <Pagination page={page} pages={pages} href={href} label={`Pages of ${label}`} locale={place.locale} />
    </>
  );
}
