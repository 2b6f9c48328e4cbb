import { showToast } from "@/components/ui/toast.client";
import { moveStories, reviewStories, submitStories, unarchiveStories } from "@/lib/story-list/story-list-actions.ts";
import type { StoryRow } from "@/lib/story-list/story-list-finder.ts";

/** Ids of stories by what they were before. */
function groups<Key extends string>(stories: StoryRow[], keyOf: (story: StoryRow) => Key): [Key, string[]][] {
  const found = new Map<Key, string[]>();
  for (const story of stories) found.set(keyOf(story), [...(found.get(keyOf(story)) ?? []), story.id]);
  return [...found];
}

/** Back to the sections that the stories were in. */
export async function undoMoves(stories: StoryRow[]): Promise<void> {
  for (const [sectionId, ids] of groups(stories, (story) => story.sectionId)) await moveStories({ ids, sectionId });
}

/** Back to the stages that the stories were in; from further on there is no way back by one press. */
export async function undoStages(stories: StoryRow[]): Promise<void> {
  for (const [status, ids] of groups(stories, (story) => story.status)) {
    if (status === "in_review") await submitStories({ ids });
    else if (status === "draft" || status === "ready") await reviewStories({ ids, stage: status });
  }
}

/** Out of the archive again; says what could not be put back. */
export async function undoArchive(stories: StoryRow[]): Promise<void> {
  const outcome = await unarchiveStories({
    stories: stories.map(({ id, status, publishedAt, embargoUntil, hasChanges }) => ({
      id,
      status,
      publishedAt,
      embargoUntil,
      hasChanges,
    })),
  });
  const problem = outcome.ok ? outcome.refused[0] : outcome;
  if (problem)
    showToast({ message: "headline" in problem ? `"${problem.headline}": ${problem.message}` : problem.message });
}
