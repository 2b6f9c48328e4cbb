import type { RevisionKind } from "../../prisma/generated/enums.ts";
import type { Prisma, Tx } from "../db.ts";
import { type Actor, SOFTWARE } from "./revision-actor.ts";
import { picturesOf, readRowState, withNames } from "./story-state-finder.ts";
import type { StoryState } from "./story-state-schema.ts";

/** Writing revisions, for the transaction of whatever changed the story; the story's row is locked. */

/** Saves of one person that follow each other within this many minutes are one editing session. */
export const SESSION_MINUTES = 20;

export type RevisionRecord = { id: string; number: number };

type NewRevision = {
  articleId: string;
  kind: RevisionKind;
  state: StoryState;
  version: number;
  actor: Actor;
  restoredFrom?: number;
};

/** Keeps a state. An autosave of a session that goes on is folded into that session's revision. */
export async function recordRevision(tx: Tx, revision: NewRevision): Promise<RevisionRecord> {
  const { articleId, kind, version, actor, restoredFrom } = revision;
  const state = await withNames(tx, revision.state);
  const last = await tx.revision.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      kind: true,
      actorId: true,
      actorName: true,
      savedAt: true,
      previews: { take: 1 },
    },
  });
  const now = await databaseNow(tx);
  const isSameSession =
    kind === "saved" &&
    last?.kind === "saved" &&
    last.actorId === actor.id &&
    last.actorName === actor.name &&
    // A link that shows this very state keeps showing it.
    last.previews.length === 0 &&
    now.getTime() - last.savedAt.getTime() < SESSION_MINUTES * 60_000;
  const data = { state: state as Prisma.InputJsonObject, version, savedAt: now };
  if (isSameSession) {
    await tx.revision.update({ where: { id: last.id }, data });
    await holdPictures(tx, articleId, last.id, state);
    return { id: last.id, number: last.number };
  }
  const number = (last?.number ?? 0) + 1;
  const { id } = await tx.revision.create({
    data: { ...data, articleId, kind, number, restoredFrom, actorId: actor.id, actorName: actor.name, createdAt: now },
    select: { id: true },
  });
  await holdPictures(tx, articleId, id, state);
  return { id, number };
}

/**
 * Keeps the state that a story had before revisions were kept of it (a seed, an import), so that its first change
 * loses nothing.
 */
export async function ensureBaseline(tx: Tx, articleId: string): Promise<void> {
  if (await tx.revision.findFirst({ where: { articleId }, select: { id: true } })) return;
  const { status, version } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { status: true, version: true },
  });
  const kind = status === "published" ? "published" : "saved";
  await recordRevision(tx, { articleId, kind, state: await readRowState(tx, articleId), version, actor: SOFTWARE });
}

/**
 * Pictures of every state that mattered stay in the library, and those of the newest state; a picture that was only
 * tried in an earlier editing session may be deleted.
 */
async function holdPictures(tx: Tx, articleId: string, revisionId: string, state: StoryState): Promise<void> {
  const wanted = picturesOf(state);
  const known = await tx.media.findMany({ where: { id: { in: wanted } }, select: { id: true } });
  const mediaIds = known.map(({ id }) => id);
  await tx.revisionMedia.deleteMany({ where: { revisionId, mediaId: { notIn: mediaIds } } });
  await tx.revisionMedia.deleteMany({ where: { revision: { articleId, kind: "saved", id: { not: revisionId } } } });
  await tx.revisionMedia.createMany({
    data: mediaIds.map((mediaId) => ({ revisionId, mediaId })),
    skipDuplicates: true,
  });
}

export async function databaseNow(tx: Tx): Promise<Date> {
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  if (!clock) throw new Error("The database did not tell its time");
  return clock.now;
}
