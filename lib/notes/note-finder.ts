import type { Db } from "../db.ts";
import type { Anchor } from "./anchor-rules.ts";
import { anchorSchema } from "./note-schema.ts";

export type NoteView = { id: string; text: string; actorId: string | null; actorName: string; createdAt: Date };

/** A note with its answers. */
export type ThreadView = NoteView & {
  /** The passage that it is about; null for the whole story. */
  anchor: Anchor | null;
  resolvedAt: Date | null;
  resolvedBy: string | null;
  answers: NoteView[];
};

const noteSelect = { id: true, text: true, actorId: true, actorName: true, createdAt: true } as const;

/** A story's threads: open ones first, oldest first. */
export async function listThreads(db: Db, articleId: string): Promise<ThreadView[]> {
  const rows = await db.storyNote.findMany({
    where: { articleId, threadId: null },
    orderBy: { createdAt: "asc" },
    select: {
      ...noteSelect,
      anchor: true,
      resolvedAt: true,
      resolvedBy: true,
      answers: { select: noteSelect, orderBy: { createdAt: "asc" } },
    },
  });
  const threads = rows.map(({ anchor, ...row }) => ({ ...row, anchor: anchorSchema.safeParse(anchor).data ?? null }));
  return [...threads.filter(({ resolvedAt }) => !resolvedAt), ...threads.filter(({ resolvedAt }) => resolvedAt)];
}
