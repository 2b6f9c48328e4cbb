"use server";

import { action } from "../auth/action.ts";
import { storySubject } from "../auth/story-subject.ts";
import type { Db } from "../db.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { addNote, resolveNote } from "./note-mutations.ts";
import { noteSchema, resolveNoteSchema } from "./note-schema.ts";

const subject = ({ articleId }: { articleId: string }, db: Db) => storySubject(db, articleId);

/** Writes a note or an answer; those who are spoken to get a mail. */
export const writeNote = action(
  { name: "writeNote", permission: "notes.write", input: noteSchema, subject },
  ({ input, user, db }) =>
    addNote(db, input, user, (tx, noteId, userIds) => enqueue(tx, "mail-note", { noteId, userIds })),
);

/** Settles a thread, or opens it again. */
export const settleNote = action(
  { name: "settleNote", permission: "notes.resolve", input: resolveNoteSchema, subject },
  ({ input, user, db }) => resolveNote(db, input, user),
);
