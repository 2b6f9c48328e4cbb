import type { StoryRow } from "./story-list-finder.ts";

/** A story as the command palette names it. Times are in ISO 8601: it comes by JSON. */
export type PaletteStory = Pick<StoryRow, "id" | "headline" | "section" | "status" | "isVisible" | "hasChanges"> & {
  publishedAt: string | null;
  embargoUntil: string | null;
  binnedAt: string | null;
};

export type PaletteAnswer = {
  /** What fits the words, or the newest. */
  stories: PaletteStory[];
  /** Where readers find the story that the palette was opened on; null when they do not. */
  publicSlug: string | null;
};
