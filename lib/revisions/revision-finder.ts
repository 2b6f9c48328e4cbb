import type { ArticleStatus, RevisionKind } from "../../prisma/generated/enums.ts";
import type { Db } from "../db.ts";
import { compareStates, type StateComparison } from "./compare-rules.ts";
import { readRowState, readWorkingState } from "./story-state-finder.ts";
import { readStoryState, type StoryState } from "./story-state-schema.ts";

/** A revision in the story's history: never its text. */
export type RevisionView = {
  number: number;
  kind: RevisionKind;
  /** Of a step: the state that it led to. */
  stage: ArticleStatus | null;
  actorName: string;
  restoredFrom: number | null;
  createdAt: Date;
  savedAt: Date;
  /** Holds what readers do not see yet. */
  isWorkingCopy: boolean;
};

/** A story's revisions, newest first. */
export async function listRevisions(db: Db, articleId: string, limit = 200): Promise<RevisionView[]> {
  const rows = await db.revision.findMany({
    where: { articleId },
    orderBy: { number: "desc" },
    take: limit,
    select: {
      number: true,
      kind: true,
      stage: true,
      actorName: true,
      restoredFrom: true,
      createdAt: true,
      savedAt: true,
      copyOf: { select: { id: true } },
    },
  });
  return rows.map(({ copyOf, ...row }) => ({ ...row, isWorkingCopy: copyOf !== null }));
}

export async function findRevision(
  db: Db,
  articleId: string,
  number: number,
): Promise<(RevisionView & { id: string; state: StoryState }) | null> {
  const row = await db.revision.findUnique({
    where: { articleId_number: { articleId, number } },
    include: { copyOf: { select: { id: true } } },
  });
  if (!row) return null;
  const { id, kind, stage, actorName, restoredFrom, createdAt, savedAt, copyOf } = row;
  const state = readStoryState(row.state);
  return {
    id,
    number,
    kind,
    stage,
    actorName,
    restoredFrom,
    createdAt,
    savedAt,
    isWorkingCopy: copyOf !== null,
    state,
  };
}

/** Compares two revisions word by word; null when one of them is not there. */
export async function compareRevisions(
  db: Db,
  articleId: string,
  from: number,
  to: number,
): Promise<StateComparison | null> {
  const [before, after] = await Promise.all([findRevision(db, articleId, from), findRevision(db, articleId, to)]);
  return before && after && compareStates(before.state, after.state);
}

/** What the editor opens: the state that is worked on, the version that a save of it names, and what readers see. */
export type EditingState = {
  id: string;
  version: number;
  state: StoryState;
  isWorkingCopy: boolean;
  /** Of a story with a working copy: the state that readers see. */
  published: StoryState | null;
};

/** The state to edit, read at one moment; null when there is no such story. */
export async function findEditingState(db: Db, id: string): Promise<EditingState | null> {
  return db.$transaction(
    async (tx) => {
      const row = await tx.article.findUnique({ where: { id }, select: { version: true, workingCopyId: true } });
      if (!row) return null;
      const state = await readWorkingState(tx, id);
      const isWorkingCopy = row.workingCopyId !== null;
      return {
        id,
        version: row.version,
        state,
        isWorkingCopy,
        published: isWorkingCopy ? await readRowState(tx, id) : null,
      };
    },
    { isolationLevel: "RepeatableRead" },
  );
}
