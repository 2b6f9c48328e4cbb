import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { isNarrowed, type StoryListParams } from "@/lib/story-list/story-list-schema.ts";
import { EmptyState } from "../../_components/empty-state";

/** What an empty list says: why it is empty, and what to do. */
export function NoStories({ params }: { params: StoryListParams }) {
  if (params.status === "binned" && !params.q) {
    return (
      <EmptyState title="The bin is empty">
        Stories that no reader has seen can be put here, and taken out again.
      </EmptyState>
    );
  }
  if (isNarrowed(params)) {
    return (
      <EmptyState
        title="No story is like that"
        action={
          <a href={adminRoutes.stories()} className="tool-button">
            Show all stories
          </a>
        }
      >
        Take a filter away, or look for fewer words: each of them has to be in the headline, the deck or the address, or
        they are the name of an author.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="The first story"
      action={
        <a href={adminRoutes.newStory()} className="tool-button tool-button-primary">
          New story
        </a>
      }
    >
      Everything starts as a draft that only the newsroom sees. From there it goes to review, is made ready, and is
      published at once or at a time.
    </EmptyState>
  );
}
