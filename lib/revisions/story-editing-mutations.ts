import { type ArticleChange, applyPatch, refuseIfKilled, refuseStale } from "../articles/article-changes.ts";
import { requireMedia } from "../articles/article-parts.ts";
import { type ArticleRecord, lockArticle } from "../articles/article-records.ts";
import { isPublicNow } from "../articles/article-rules.ts";
import { type ArticlePatch, type ArticlePatchInput, articlePatchSchema } from "../articles/article-schema.ts";
import { mediaIdsOf } from "../body/body-rules.ts";
import type { Db, Tx } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { write } from "../write.ts";
import { presentParts } from "./present-parts.ts";
import type { Actor } from "./revision-actor.ts";
import { ensureBaselines, recordRevision } from "./revision-records.ts";
import { readRowState, readWorkingState } from "./story-state-finder.ts";
import { patchOf, readStoryState, type StoryState, withPatch } from "./story-state-schema.ts";

/**
 * What editors do to a story's text. A story that is not published is written in its rows. A published (or scheduled)
 * one is written as a working copy, a revision that readers do not see until it is published with `publishChanges`.
 */

export type StorySaved = {
  id: string;
  slug: string;
  /** What the next save names as its base. */
  version: number;
  revision: number;
  /** Readers do not see this state yet: the story is published, and this is its working copy. */
  isWorkingCopy: boolean;
  tags: string[];
};

export type StorySave = ArticlePatchInput & { baseVersion: number };

/** An autosave or save. A stale one fails with code "stale" and the current version, and changes nothing. */
export function saveStory(db: Db, id: string, input: StorySave, actor: Actor): Promise<Outcome<StorySaved>> {
  return write(db, async (tx) => {
    const { baseVersion, ...fields } = input;
    const patch = parseOrRefuse(articlePatchSchema, fields);
    const { record, now } = await lockArticle(tx, id);
    refuseStale(record, baseVersion);
    refuseIfKilled(record);
    await ensureBaselines(tx, [id]);
    return takePatch(tx, record, now, patch, { kind: "saved", actor });
  });
}

/** Shows readers the working copy. `tellReaders` dates the change on the page; small repairs need not. */
export function publishChanges(
  db: Db,
  id: string,
  input: { baseVersion: number; tellReaders?: boolean },
  actor: Actor,
  guard?: (tx: Tx) => Promise<void>,
): Promise<Outcome<ArticleChange & { revision: number }>> {
  return write(db, async (tx) => {
    const { record, now } = await lockArticle(tx, id);
    refuseStale(record, input.baseVersion);
    refuseIfKilled(record);
    if (!record.workingCopyId) refuse("not_allowed", "There are no changes that readers do not see yet");
    await guard?.(tx);
    const patch = parseOrRefuse(articlePatchSchema, patchOf(await readWorkingState(tx, id)));
    const isTold = input.tellReaders === true && isPublicNow(record, now);
    const more = { workingCopyId: null, ...(isTold && { revisedAt: now }) };
    const change = await applyPatch(tx, now, { record, patch, more });
    const state = await readRowState(tx, id);
    const kept = await recordRevision(tx, { articleId: id, kind: "updated", state, version: change.version, actor });
    return { ...change, revision: kept.number };
  });
}

/** Takes back what readers do not see yet; it stays in the story's history. */
export function discardChanges(
  db: Db,
  id: string,
  input: { baseVersion: number },
): Promise<Outcome<{ id: string; version: number; tags: string[] }>> {
  return write(db, async (tx) => {
    const { record } = await lockArticle(tx, id);
    refuseStale(record, input.baseVersion);
    if (!record.workingCopyId) refuse("not_allowed", "There are no changes that readers do not see yet");
    const data = { workingCopyId: null, version: { increment: 1 } };
    const { version } = await tx.article.update({ where: { id }, data, select: { version: true } });
    return { id, version, tags: [] };
  });
}

export type StoryRestored = StorySaved & {
  /** What is gone since then and could not be taken again, in words. */
  leftOut: string[];
};

/**
 * Takes an earlier state again, as a new revision; of a published story as its working copy. The address stays as it
 * is now, and corrections are the story's record: neither is taken back.
 */
export function restoreRevision(
  db: Db,
  id: string,
  input: { number: number; baseVersion: number },
  actor: Actor,
): Promise<Outcome<StoryRestored>> {
  return write(db, async (tx) => {
    const { record, now } = await lockArticle(tx, id);
    refuseStale(record, input.baseVersion);
    refuseIfKilled(record);
    const where = { articleId_number: { articleId: id, number: input.number } };
    const revision = await tx.revision.findUnique({ where, select: { state: true, number: true } });
    if (!revision) refuse("missing", "This revision does not exist any more");
    const { sectionId } = await tx.article.findUniqueOrThrow({ where: { id }, select: { sectionId: true } });
    const { state, leftOut } = await presentParts(tx, readStoryState(revision.state), sectionId);
    const { slug: _, ...patch } = parseOrRefuse(articlePatchSchema, patchOf(state));
    const saved = await takePatch(tx, record, now, patch, {
      kind: "restored",
      actor,
      restoredFrom: revision.number,
    });
    return { ...saved, leftOut };
  });
}

type Taking = { kind: "saved" | "restored"; actor: Actor; restoredFrom?: number };

async function takePatch(
  tx: Tx,
  record: ArticleRecord,
  now: Date,
  patch: ArticlePatch,
  taking: Taking,
): Promise<StorySaved> {
  const articleId = record.id;
  const version = record.version + 1;
  if (record.status !== "published") {
    const change = await applyPatch(tx, now, { record, patch });
    const state = await readRowState(tx, articleId);
    const { number } = await recordRevision(tx, { ...taking, articleId, state, version });
    return { id: articleId, slug: change.slug, version, revision: number, isWorkingCopy: false, tags: change.tags };
  }
  const state = withPatch(await readWorkingState(tx, articleId), patch);
  await refuseUnfit(tx, articleId, state);
  const { id, number } = await recordRevision(tx, { ...taking, articleId, state, version });
  await tx.article.update({ where: { id: articleId }, data: { workingCopyId: id, version } });
  return { id: articleId, slug: state.slug, version, revision: number, isWorkingCopy: true, tags: [] };
}

/** What the database would refuse once the working copy is published is refused now, beside its field. */
async function refuseUnfit(tx: Tx, articleId: string, state: StoryState): Promise<void> {
  await requireMedia(tx, mediaIdsOf(state.body));
  const { slug, sectionId, bylines, topicIds } = state;
  const other = await tx.article.findFirst({ where: { slug, id: { not: articleId } }, select: { id: true } });
  if (other) refuse("taken", "Another story already has this address", "slug");
  if (!(await tx.section.findUnique({ where: { id: sectionId }, select: { id: true } })))
    refuse("missing", "This section does not exist", "sectionId");
  const authorIds = [...new Set(bylines.map(({ authorId }) => authorId))];
  if ((await tx.author.count({ where: { id: { in: authorIds } } })) < authorIds.length)
    refuse("missing", "One of these authors does not exist", "bylines");
  if ((await tx.topic.count({ where: { id: { in: topicIds } } })) < topicIds.length)
    refuse("missing", "One of these topics does not exist", "topicIds");
  for (const field of ["leadImageId", "socialImageId"] as const) {
    const pictureId = state[field];
    if (pictureId && !(await tx.media.findUnique({ where: { id: pictureId }, select: { id: true } })))
      refuse("missing", "This picture is not in the library", field);
  }
  if (state.relatedIds.includes(articleId)) refuse("invalid", "A story cannot be related to itself", "relatedIds");
}
