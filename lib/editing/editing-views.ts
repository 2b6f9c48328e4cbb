import type { ArticleStatus } from "../../prisma/generated/enums.ts";
import type { StoryFields } from "../articles/article-state.ts";
import type { LinkedTranslation } from "../articles/translation-finder.ts";
import type { LibraryPicture } from "../media/media-library-finder.ts";
import type { StoryState } from "../revisions/story-state-schema.ts";

/** A picture of the library, as far as the editor shows it. */
export type EditorPicture = Omit<LibraryPicture, "licenceExpiresAt" | "binnedAt">;

export type Choice = { id: string; label: string; hint?: string };

/** Everything that the editor shows when it opens, as plain JSON. */
export type StoryEditorView = {
  id: string;
  version: number;
  fields: StoryFields;
  corrections: StoryState["corrections"];
  /** What sections, topics, authors and stories that the fields name are called. */
  names: Record<string, string>;
  media: EditorPicture[];
  /** What tells the same in other languages. Linked at once, past the story's revisions: the link is the other's too. */
  translations: LinkedTranslation[];
  status: ArticleStatus;
  /** ISO 8601. */
  publishedAt: string | null;
  isPublicNow: boolean;
  wasEverPublic: boolean;
  /** Readers do not see what is edited here until it is published. */
  isWorkingCopy: boolean;
  sections: Choice[];
  topics: Choice[];
  site: { name: string; url: string; locale: string; timeZone: string };
  may: { edit: boolean; correct: boolean; createAuthor: boolean; upload: boolean; relate: boolean };
};
