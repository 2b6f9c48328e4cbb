import { currentActor } from "../actor.ts";
import type { Db, Prisma, Tx } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { slugify } from "../fields.ts";
import { type Actor, SOFTWARE } from "../revisions/revision-actor.ts";
import { ensureBaselines, recordRevision } from "../revisions/revision-records.ts";
import { readRowState, readWorkingState } from "../revisions/story-state-finder.ts";
import { write } from "../write.ts";
import {
  type ArticleChange,
  changeEverywhere,
  changeOf,
  changeRows,
  type Decision,
  keepCopies,
  keepRowStates,
  refuseIfKilled,
  refuseStale,
  type StatePair,
  theOne,
} from "./article-changes.ts";
import { articleColumns, saveParts } from "./article-parts.ts";
import { type ArticleRecord, lockArticle, readArticle } from "./article-records.ts";
import { wasEverPublic } from "./article-rules.ts";
import {
  type ArticlePatchInput,
  articlePatchSchema,
  type CorrectionInput,
  correctionSchema,
  type NewArticleInput,
  newArticleSchema,
} from "./article-schema.ts";

/** Creates a draft; its first revision is kept when it is known who writes, otherwise with its first change. */
export function createArticle(db: Db, input: NewArticleInput, actor?: Actor): Promise<Outcome<ArticleChange>> {
  return write(db, async (tx) => {
    const patch = parseOrRefuse(newArticleSchema, input);
    const { contentType, headline, sectionId, ...columns } = articleColumns(patch);
    const slug = patch.slug ?? slugify(patch.headline);
    if (!slug) refuse("invalid", "This headline gives no address; enter one in small letters", "slug");
    const data = {
      ...columns,
      contentType: patch.contentType,
      headline: patch.headline,
      sectionId: patch.sectionId,
      slug,
      // Whoever begins a story keeps it, until an editor gives it to somebody else.
      ownerId: currentActor()?.userId ?? null,
    };
    const { id } = await tx.article.create({ data: data as Prisma.ArticleUncheckedCreateInput, select: { id: true } });
    await saveParts(tx, [{ articleId: id, patch }], true);
    if (actor) {
      const state = await readRowState(tx, id);
      await recordRevision(tx, { articleId: id, kind: "saved", state, version: 1, actor });
    }
    return changeOf(null, await readArticle(tx, id), "everywhere");
  });
}

/** A save of a story: names the version that it is based on, and never overwrites a newer one. */
export type ArticleUpdate = ArticlePatchInput & { baseVersion: number };

/**
 * Changes a story's rows, and with them what readers see; a stale save fails with code "stale" and the current
 * version, and changes nothing. Editors' saves go through lib/revisions/story-editing-mutations instead.
 */
export function updateArticle(
  db: Db,
  id: string,
  input: ArticleUpdate,
  actor: Actor = SOFTWARE,
): Promise<Outcome<ArticleChange>> {
  const { baseVersion, ...patch } = input;
  return changeArticle(db, id, patch, { baseVersion, actor });
}

export function setTopics(db: Db, id: string, topicIds: string[], actor: Actor = SOFTWARE) {
  return changeArticle(db, id, { topicIds }, { actor });
}

export function setBylines(
  db: Db,
  id: string,
  bylines: NonNullable<ArticlePatchInput["bylines"]>,
  actor: Actor = SOFTWARE,
) {
  return changeArticle(db, id, { bylines }, { actor });
}

/** The stories that an editor chose, in order. */
export function setRelatedLinks(db: Db, id: string, relatedIds: string[], actor: Actor = SOFTWARE) {
  return changeArticle(db, id, { relatedIds }, { actor });
}

/** Where a syndicated story first appeared; null makes it the magazine's own. */
export function setOrigin(
  db: Db,
  id: string,
  origin: ArticlePatchInput["origin"] & (object | null),
  actor: Actor = SOFTWARE,
) {
  return changeArticle(db, id, { origin }, { actor });
}

/** Adds a note to a story that readers have seen; the story counts as revised at that time. */
export function addCorrection(
  db: Db,
  id: string,
  input: CorrectionInput,
  actor: Actor = SOFTWARE,
): Promise<Outcome<ArticleChange>> {
  return write(db, async (tx) => {
    const correction = parseOrRefuse(correctionSchema, input);
    const { record, now } = await lockArticle(tx, id);
    refuseIfKilled(record);
    if (!wasEverPublic(record, now))
      refuse("not_allowed", "Only a published story is corrected; edit this one instead");
    await ensureBaselines(tx, [id]);
    const issuedAt = correction.issuedAt ?? now;
    await tx.correction.create({ data: { ...correction, articleId: id, issuedAt } });
    const { revisedAt } = await tx.article.findUniqueOrThrow({ where: { id }, select: { revisedAt: true } });
    const latest = revisedAt && revisedAt > issuedAt ? revisedAt : issuedAt;
    await tx.article.update({ where: { id }, data: { revisedAt: latest, version: { increment: 1 } } });
    await keepRowStates(tx, [{ record }], actor);
    if (record.workingCopyId) await keepCopies(tx, [{ record, state: await readWorkingState(tx, id) }], actor);
    return changeOf(record, await readArticle(tx, id), "everywhere");
  });
}

function changeArticle(
  db: Db,
  id: string,
  input: ArticlePatchInput,
  { baseVersion, actor }: { baseVersion?: number; actor: Actor },
): Promise<Outcome<ArticleChange>> {
  return write(db, async (tx) => {
    const patch = parseOrRefuse(articlePatchSchema, input);
    const decide = ({ record }: StatePair) => {
      refuseStale(record, baseVersion);
      return { row: patch, copy: patch };
    };
    return theOne(await changeEverywhere(tx, [id], actor, decide));
  });
}

/** Changes a story's row, as its next version. */
export function changeRow(
  db: Db,
  id: string,
  actor: Actor,
  decide: (record: ArticleRecord, now: Date, tx: Tx) => Decision | Promise<Decision>,
): Promise<Outcome<ArticleChange>> {
  return write(db, async (tx) => theOne(await changeRows(tx, [id], actor, (record, now) => decide(record, now, tx))));
}
