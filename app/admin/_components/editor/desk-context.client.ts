"use client";

import type { Editor } from "@tiptap/core";
import { createContext, useContext } from "react";
import type { StoryFields } from "@/lib/articles/article-state.ts";
import type { StoryEditorView } from "@/lib/editing/editing-views.ts";
import type { Problem } from "@/lib/errors.ts";
import type { MediaStore } from "./media-store.client.ts";
import type { SyncState } from "./story-sync-world.client.ts";

/** Everything of a story but its text, which lives in the editor. */
export type HeadFields = Omit<StoryFields, "body">;

/** The story on the screen, for every part of the page around it: `useStory()`. */
export type OpenStory = {
  view: StoryEditorView;
  fields: HeadFields;
  set: (patch: Partial<HeadFields>) => void;
  isReadOnly: boolean;
  /** What was refused, by the path of its field. */
  problems: Problem[];
  names: Record<string, string>;
  addNames: (names: Record<string, string>) => void;
  media: MediaStore;
  editor: Editor | null;
  /** The version that the next write names as its base. */
  version: () => number;
  /** Saves what is unsaved; false when that is not possible now. */
  flush: () => Promise<boolean>;
  /** Fetches what something else than the editor changed: a restored revision, a correction. */
  refresh: () => Promise<void>;
  tell: (message: string) => void;
};

export const StoryContext = createContext<OpenStory | null>(null);

/** Where saving stands, apart from the story: it changes while somebody types, when nothing else should be drawn anew. */
export const SyncContext = createContext<SyncState>({ kind: "saved", at: null });

export function useStory(): OpenStory {
  const story = useContext(StoryContext);
  if (!story) throw new Error("useStory() is for parts of the story's page");
  return story;
}

/** The sentence beside a field that was refused. */
export function problemOf({ problems }: OpenStory, field: string): string | undefined {
  return problems.find((problem) => problem.field === field || problem.field?.startsWith(`${field}.`))?.message;
}
