import type { Db, Prisma, Tx } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import type { Actor } from "../revisions/revision-actor.ts";
import { type Written, write } from "../write.ts";
import { type NoteInput, noteSchema, type ResolveNoteInput, resolveNoteSchema } from "./note-schema.ts";

export type NoteChange = Written & { id: string };

/** Leaves the mails of a note to the worker, as part of the transaction. */
export type Mailer = (tx: Tx, noteId: string, userIds: string[]) => Promise<unknown>;

/** Writes a note on a story or a passage, or an answer to one. Notes are never public: no page shows them. */
export function addNote(db: Db, input: NoteInput, actor: Actor, mail: Mailer): Promise<Outcome<NoteChange>> {
  return write(db, async (tx) => {
    const { articleId, text, anchor, threadId, mentions } = parseOrRefuse(noteSchema, input);
    const article = await tx.article.findUnique({ where: { id: articleId }, select: { id: true } });
    if (!article) refuse("missing", "This story does not exist any more");
    if (threadId) await requireThread(tx, articleId, threadId);
    const { id } = await tx.storyNote.create({
      data: {
        articleId,
        text,
        threadId,
        mentions: [...new Set(mentions)],
        actorId: actor.id,
        actorName: actor.name,
        // An answer is about what its thread is about.
        ...(anchor && !threadId && { anchor: anchor as Prisma.InputJsonObject }),
      },
      select: { id: true },
    });
    const others = [...new Set(mentions)].filter((userId) => userId !== actor.id);
    if (others.length > 0) await mail(tx, id, others);
    return { id, tags: [] };
  });
}

/** Settles a thread, or opens it again. */
export function resolveNote(db: Db, input: ResolveNoteInput, actor: Actor): Promise<Outcome<NoteChange>> {
  return write(db, async (tx) => {
    const { articleId, noteId, isResolved } = parseOrRefuse(resolveNoteSchema, input);
    await requireThread(tx, articleId, noteId);
    const data = isResolved
      ? { resolvedAt: new Date(), resolvedBy: actor.name }
      : { resolvedAt: null, resolvedBy: null };
    await tx.storyNote.update({ where: { id: noteId }, data });
    return { id: noteId, tags: [] };
  });
}

async function requireThread(tx: Tx, articleId: string, noteId: string): Promise<void> {
  const where = { id: noteId, articleId, threadId: null };
  if (!(await tx.storyNote.findFirst({ where, select: { id: true } })))
    refuse("missing", "This note does not exist any more");
}
