import type { ArticleStatus, RevisionKind } from "../../prisma/generated/enums.ts";
import type { Prisma, Tx } from "../db.ts";
import { type Actor, SOFTWARE } from "./revision-actor.ts";
import { picturesOf, readRowStates, stateIn, withNames } from "./story-state-finder.ts";
import type { StoryState } from "./story-state-schema.ts";

/** Writing revisions, for the transaction of whatever changed the story; the story's row is locked. */

/** Saves of one person that follow each other within this many minutes are one editing session. */
export const SESSION_MINUTES = 20;

export type RevisionRecord = { id: string; number: number };

type NewRevision = {
  articleId: string;
  kind: RevisionKind;
  stage?: ArticleStatus;
  state: StoryState;
  version: number;
  actor: Actor;
  restoredFrom?: number;
};

/**
 * Keeps states, one a story; what was kept comes back in the same order. An autosave of a session that goes on is folded
 * into that session's revision.
 */
export async function recordRevisions(tx: Tx, revisions: NewRevision[]): Promise<RevisionRecord[]> {
  if (revisions.length === 0) return [];
  const states = await withNames(
    tx,
    revisions.map(({ state }) => state),
  );
  const named = revisions.map((revision, index) => ({ ...revision, state: states[index] as StoryState }));
  const last = await lastRevisions(tx, revisions);
  const isFolded = ({ kind, actor, articleId }: NewRevision) => {
    const before = last.get(articleId);
    return (
      kind === "saved" && before?.isOpen === true && before.actorId === actor.id && before.actorName === actor.name
    );
  };
  const { folded = [], fresh = [] } = Object.groupBy(named, (revision) => (isFolded(revision) ? "folded" : "fresh"));
  const kept = new Map([...(await fold(tx, folded, last)), ...(await append(tx, fresh, last))]);
  await holdPictures(tx, named, kept);
  return revisions.map(({ articleId }) => kept.get(articleId) as RevisionRecord);
}

/** Keeps the state of one story. */
export async function recordRevision(tx: Tx, revision: NewRevision): Promise<RevisionRecord> {
  const [record] = await recordRevisions(tx, [revision]);
  return record as RevisionRecord;
}

type Last = RevisionRecord & {
  articleId: string;
  actorId: string | null;
  actorName: string;
  /** An editing session that may go on. A link that shows this very state keeps showing it. */
  isOpen: boolean;
};

async function lastRevisions(tx: Tx, revisions: NewRevision[]): Promise<Map<string, Last>> {
  const rows = await tx.$queryRaw<Last[]>`
    SELECT last.id, last.number, story.id AS "articleId", last.actor_id AS "actorId", last.actor_name AS "actorName",
      last.kind = 'saved' AND last.saved_at > now() - ${SESSION_MINUTES} * interval '1 minute'
        AND NOT EXISTS (SELECT FROM preview_links WHERE revision_id = last.id) AS "isOpen"
    FROM unnest(${revisions.map(({ articleId }) => articleId)}::uuid[]) AS story (id)
    CROSS JOIN LATERAL (SELECT * FROM revisions WHERE article_id = story.id ORDER BY number DESC LIMIT 1) AS last`;
  return new Map(rows.map((row) => [row.articleId, row]));
}

type Kept = [articleId: string, record: RevisionRecord][];

async function fold(tx: Tx, revisions: NewRevision[], last: Map<string, Last>): Promise<Kept> {
  if (revisions.length === 0) return [];
  const rows = revisions.map(({ articleId, state, version }) => ({ id: last.get(articleId)?.id, state, version }));
  await tx.$executeRaw`
    UPDATE revisions SET state = fresh.state, version = fresh.version, saved_at = now()
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS fresh (id uuid, state jsonb, version int)
    WHERE revisions.id = fresh.id`;
  return revisions.map(({ articleId }) => [articleId, last.get(articleId) as Last]);
}

async function append(tx: Tx, revisions: NewRevision[], last: Map<string, Last>): Promise<Kept> {
  if (revisions.length === 0) return [];
  const now = await databaseNow(tx);
  const data = revisions.map(({ actor, state, articleId, ...revision }) => ({
    ...revision,
    articleId,
    state: state as Prisma.InputJsonObject,
    number: (last.get(articleId)?.number ?? 0) + 1,
    actorId: actor.id,
    actorName: actor.name,
    createdAt: now,
    savedAt: now,
  }));
  const select = { id: true, number: true, articleId: true } as const;
  const rows = await tx.revision.createManyAndReturn({ data, select });
  return rows.map(({ articleId, ...record }) => [articleId, record]);
}

/**
 * Keeps the state that stories had before revisions were kept of them (a seed, an import), so that their first change
 * loses nothing.
 */
export async function ensureBaselines(tx: Tx, articleIds: string[]): Promise<void> {
  const bare = await tx.$queryRaw<{ id: string; status: ArticleStatus; version: number }[]>`
    SELECT id, status::text AS status, version FROM articles a
    WHERE id = ANY (${articleIds}::uuid[]) AND NOT EXISTS (SELECT FROM revisions WHERE article_id = a.id)`;
  const states = await readRowStates(
    tx,
    bare.map(({ id }) => id),
  );
  await recordRevisions(
    tx,
    bare.map(({ id, status, version }) => ({
      articleId: id,
      kind: status === "published" ? "published" : "saved",
      state: stateIn(states, id),
      version,
      actor: SOFTWARE,
    })),
  );
}

/**
 * Pictures of every state that mattered stay in the library, and those of the newest state; a picture that was only
 * tried in an earlier editing session may be deleted.
 */
async function holdPictures(tx: Tx, revisions: NewRevision[], kept: Map<string, RevisionRecord>): Promise<void> {
  const wanted = revisions.map(({ articleId, state }) => ({
    articleId,
    revisionId: kept.get(articleId)?.id ?? "",
    mediaIds: picturesOf(state),
  }));
  const inLibrary = await tx.media.findMany({
    where: { id: { in: wanted.flatMap(({ mediaIds }) => mediaIds) } },
    select: { id: true },
  });
  const known = new Set(inLibrary.map(({ id }) => id));
  const rows = wanted.flatMap(({ revisionId, mediaIds }) =>
    mediaIds.filter((mediaId) => known.has(mediaId)).map((mediaId) => ({ revisionId, mediaId })),
  );
  await tx.$executeRaw`
    DELETE FROM revision_media held USING revisions r
    WHERE r.id = held.revision_id AND r.article_id = ANY (${wanted.map(({ articleId }) => articleId)}::uuid[])
      AND (r.kind = 'saved' OR r.id = ANY (${wanted.map(({ revisionId }) => revisionId)}::uuid[]))
      AND (r.id, held.media_id) NOT IN (
        SELECT * FROM unnest(${rows.map((row) => row.revisionId)}::uuid[], ${rows.map((row) => row.mediaId)}::uuid[]))`;
  await tx.revisionMedia.createMany({ data: rows, skipDuplicates: true });
}

export async function databaseNow(tx: Tx): Promise<Date> {
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  if (!clock) throw new Error("The database did not tell its time");
  return clock.now;
}
