import type { StoryMerge } from "@/lib/articles/article-merge.ts";
import type { StoryFields, StoryPatch } from "@/lib/articles/article-state.ts";
import type { Problem } from "@/lib/errors.ts";

/** What the synchroniser of a story needs from the world, and what it says. */

/** A version of the story that the server has. */
export type Version = { version: number; fields: StoryFields };

/** What lies on the device: enough to merge it with whatever the server has by then. */
export type LocalCopy = { base: Version; fields: StoryFields; at: number };

export type SaveAnswer =
  | { ok: true; version: number }
  | { ok: false; code: string; message: string; problems: Problem[] };

export type SyncWorld = {
  /** Rejects when the server cannot be reached. */
  save: (baseVersion: number, patch: StoryPatch) => Promise<SaveAnswer>;
  load: () => Promise<Version>;
  /** What is on the screen now. */
  read: () => StoryFields;
  /** Shows merged fields; `conflicts` are to be asked about. */
  show: (merge: StoryMerge) => void;
  keep: (copy: LocalCopy) => Promise<void>;
  /** Keeps it before it returns. */
  leave: (copy: LocalCopy) => void;
  forget: () => Promise<void>;
  /** Runs later; gives what takes it back. */
  later: (run: () => void, ms: number) => () => void;
  now: () => number;
  onState: (state: SyncState) => void;
};

export type SyncState =
  | { kind: "saved"; at: number | null }
  | { kind: "typing" }
  | { kind: "saving" }
  /** The server cannot be reached. */
  | { kind: "offline" }
  /** Nobody is signed in any more. */
  | { kind: "signed_out"; message: string }
  /** Somebody has to choose between two texts. */
  | { kind: "conflict" }
  /** Some fields were refused; the rest is saved. */
  | { kind: "refused"; problems: Problem[] };
