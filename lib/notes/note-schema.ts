import { z } from "zod";
import { id, words } from "../fields.ts";
import { MAX_QUOTE } from "./anchor-rules.ts";

export const MAX_NOTE = 4000;
export const MAX_MENTIONS = 20;
const MAX_CONTEXT = 100;

export const anchorSchema = z.strictObject({
  quote: z.string().min(1, "Mark the passage that the note is about").max(MAX_QUOTE),
  before: z.string().max(MAX_CONTEXT),
  after: z.string().max(MAX_CONTEXT),
});

export const noteSchema = z.strictObject({
  articleId: id,
  text: words(MAX_NOTE, "Write the note first"),
  /** The passage that it is about; without one the whole story. */
  anchor: anchorSchema.nullable().default(null),
  /** The note that it answers. */
  threadId: id.nullable().default(null),
  /** Accounts that are spoken to, and get a mail. */
  mentions: z.array(id).max(MAX_MENTIONS, `At most ${MAX_MENTIONS} people`).default([]),
});
export type NoteInput = z.input<typeof noteSchema>;

export const resolveNoteSchema = z.strictObject({ articleId: id, noteId: id, isResolved: z.boolean() });
export type ResolveNoteInput = z.input<typeof resolveNoteSchema>;
