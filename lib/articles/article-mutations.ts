import { currentActor } from "../actor.ts";
import { tags } from "../cache-tags.ts";
import type { Db, Prisma, Tx } from "../db.ts";
import { type Outcome, parseOrRefuse, Refusal, refuse } from "../errors.ts";
import { slugify } from "../fields.ts";
import { moveAddress } from "../redirects/redirect-mutations.ts";
import { type Actor, SOFTWARE } from "../revisions/revision-actor.ts";
import { ensureBaseline, recordRevision } from "../revisions/revision-records.ts";
import { readRowState, readWorkingState } from "../revisions/story-state-finder.ts";
import { withPatch } from "../revisions/story-state-schema.ts";
import { routes } from "../routes.ts";
import { write } from "../write.ts";
import { articleColumns, saveParts } from "./article-parts.ts";
import { type ArticleRecord, lockArticle, readArticle } from "./article-records.ts";
import { articleTags, type Footprint, wasEverPublic } from "./article-rules.ts";
import {
  type ArticlePatch,
  type ArticlePatchInput,
  articlePatchSchema,
  type CorrectionInput,
  correctionSchema,
  type NewArticleInput,
  newArticleSchema,
} from "./article-schema.ts";

/** What a write changed: where the story showed and shows, its new version, the cache tags that show it. */
export type ArticleChange = {
  id: string;
  slug: string;
  version: number;
  before: Footprint | null;
  after: Footprint;
  tags: string[];
};

/** What no list of stories shows; an origin's policy decides about sitemaps, and feeds name it. */
const ONLY_ON_ITS_PAGE = new Set(["relatedIds"]);

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
    await saveParts(tx, id, patch, true);
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
    await ensureBaseline(tx, id);
    const issuedAt = correction.issuedAt ?? now;
    await tx.correction.create({ data: { ...correction, articleId: id, issuedAt } });
    const { revisedAt } = await tx.article.findUniqueOrThrow({ where: { id }, select: { revisedAt: true } });
    const latest = revisedAt && revisedAt > issuedAt ? revisedAt : issuedAt;
    await tx.article.update({ where: { id }, data: { revisedAt: latest, version: { increment: 1 } } });
    await recordRowChange(tx, record, {}, actor);
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
    const { record, now } = await lockArticle(tx, id);
    refuseStale(record, baseVersion);
    refuseIfKilled(record);
    await ensureBaseline(tx, id);
    const change = await applyPatch(tx, record, now, patch);
    await recordRowChange(tx, record, patch, actor);
    return change;
  });
}

/** Writes a checked patch to the rows of a story that is locked, as its next version. */
export async function applyPatch(
  tx: Tx,
  record: ArticleRecord,
  now: Date,
  patch: ArticlePatch,
  more: Prisma.ArticleUncheckedUpdateInput = {},
): Promise<ArticleChange> {
  const { id } = record;
  const isMoved = patch.slug !== undefined && patch.slug !== record.slug && wasEverPublic(record, now);
  const data = { ...articleColumns(patch), ...more, version: { increment: 1 } };
  await tx.article.update({ where: { id }, data: data as Prisma.ArticleUncheckedUpdateInput });
  await saveParts(tx, id, patch, false);
  if (isMoved && patch.slug) await moveAddress(tx, routes.article(record.slug), routes.article(patch.slug));
  const change = changeOf(record, await readArticle(tx, id), reachOf(patch));
  return isMoved ? { ...change, tags: [...change.tags, tags.redirects] } : change;
}

/**
 * Keeps the state after a change of the rows. A working copy takes the same change, so that publishing it later does
 * not undo it.
 */
async function recordRowChange(tx: Tx, before: ArticleRecord, patch: ArticlePatch, actor: Actor): Promise<void> {
  const articleId = before.id;
  const version = before.version + 1;
  const copy = before.workingCopyId ? await readWorkingState(tx, articleId) : null;
  const kind = before.status === "published" ? "updated" : "saved";
  await recordRevision(tx, { articleId, kind, state: await readRowState(tx, articleId), version, actor });
  if (!copy) return;
  const next = await recordRevision(tx, { articleId, kind: "saved", state: withPatch(copy, patch), version, actor });
  await tx.article.update({ where: { id: articleId }, data: { workingCopyId: next.id } });
}

function reachOf(patch: ArticlePatch): "page" | "everywhere" {
  return Object.keys(patch).every((key) => ONLY_ON_ITS_PAGE.has(key)) ? "page" : "everywhere";
}

/** Refuses a save that is based on another version than the stored one. */
export function refuseStale({ version }: ArticleRecord, baseVersion: number | undefined): void {
  if (baseVersion === undefined || baseVersion === version) return;
  const message = "Somebody else saved this story since you opened it; nothing was overwritten";
  throw new Refusal({ code: "stale", message, currentVersion: version });
}

/** The record of a killed story stays as it is. */
export function refuseIfKilled({ status }: ArticleRecord): void {
  if (status === "killed") refuse("not_allowed", "A killed story cannot be changed; its record stays as it is");
}

/** Gathers what a write returns. */
export function changeOf(
  before: ArticleRecord | null,
  after: ArticleRecord,
  reach: "page" | "everywhere",
): ArticleChange {
  const { id, slug, version } = after;
  return { id, slug, version, before, after, tags: articleTags(before, after, reach) };
}

type Decision = Prisma.ArticleUncheckedUpdateInput & {
  /** The state after this move matters: it is kept as a revision of this kind. */
  keep?: "stage" | "published";
};

/** Locks a story, changes its row and says what changed. */
export function changeRow(
  db: Db,
  id: string,
  actor: Actor,
  decide: (record: ArticleRecord, now: Date, tx: Tx) => Promise<Decision>,
): Promise<Outcome<ArticleChange>> {
  return write(db, async (tx) => {
    const { record, now } = await lockArticle(tx, id);
    await ensureBaseline(tx, id);
    const { keep, ...data } = await decide(record, now, tx);
    const { version } = await tx.article.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
    if (keep) {
      const state = await readRowState(tx, id);
      await recordRevision(tx, { articleId: id, kind: keep, state, version, actor });
    }
    return changeOf(record, await readArticle(tx, id), "everywhere");
  });
}
