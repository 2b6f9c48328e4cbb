import { tags } from "../cache-tags.ts";
import type { Db, Prisma, Tx } from "../db.ts";
import { type Outcome, parseOrRefuse, Refusal, refuse } from "../errors.ts";
import { slugify } from "../fields.ts";
import { moveAddress } from "../redirects/redirect-mutations.ts";
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

/** Creates a draft. */
export function createArticle(db: Db, input: NewArticleInput): Promise<Outcome<ArticleChange>> {
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
    };
    const { id } = await tx.article.create({ data: data as Prisma.ArticleUncheckedCreateInput, select: { id: true } });
    await saveParts(tx, id, patch, true);
    return changeOf(null, await readArticle(tx, id), "everywhere");
  });
}

/** A save of a story: names the version that it is based on, and never overwrites a newer one. */
export type ArticleUpdate = ArticlePatchInput & { baseVersion: number };

/** Saves a story; a stale save fails with code "stale" and the current version, and changes nothing. */
export function updateArticle(db: Db, id: string, input: ArticleUpdate): Promise<Outcome<ArticleChange>> {
  const { baseVersion, ...patch } = input;
  return changeArticle(db, id, patch, baseVersion);
}

export function setTopics(db: Db, id: string, topicIds: string[]) {
  return changeArticle(db, id, { topicIds });
}

export function setBylines(db: Db, id: string, bylines: NonNullable<ArticlePatchInput["bylines"]>) {
  return changeArticle(db, id, { bylines });
}

/** The stories that an editor chose, in order. */
export function setRelatedLinks(db: Db, id: string, relatedIds: string[]) {
  return changeArticle(db, id, { relatedIds });
}

/** Where a syndicated story first appeared; null makes it the magazine's own. */
export function setOrigin(db: Db, id: string, origin: ArticlePatchInput["origin"] & (object | null)) {
  return changeArticle(db, id, { origin });
}

/** Adds a note to a story that readers have seen; the story counts as revised at that time. */
export function addCorrection(db: Db, id: string, input: CorrectionInput): Promise<Outcome<ArticleChange>> {
  return write(db, async (tx) => {
    const correction = parseOrRefuse(correctionSchema, input);
    const { record, now } = await lockArticle(tx, id);
    refuseIfKilled(record);
    if (!wasEverPublic(record, now))
      refuse("not_allowed", "Only a published story is corrected; edit this one instead");
    const issuedAt = correction.issuedAt ?? now;
    await tx.correction.create({ data: { ...correction, articleId: id, issuedAt } });
    const { revisedAt } = await tx.article.findUniqueOrThrow({ where: { id }, select: { revisedAt: true } });
    const latest = revisedAt && revisedAt > issuedAt ? revisedAt : issuedAt;
    await tx.article.update({ where: { id }, data: { revisedAt: latest, version: { increment: 1 } } });
    return changeOf(record, await readArticle(tx, id), "everywhere");
  });
}

function changeArticle(
  db: Db,
  id: string,
  input: ArticlePatchInput,
  baseVersion?: number,
): Promise<Outcome<ArticleChange>> {
  return write(db, async (tx) => {
    const patch = parseOrRefuse(articlePatchSchema, input);
    const { record, now } = await lockArticle(tx, id);
    if (baseVersion !== undefined && baseVersion !== record.version) throw staleSave(record.version);
    refuseIfKilled(record);
    const isMoved = patch.slug !== undefined && patch.slug !== record.slug && wasEverPublic(record, now);
    const data = { ...articleColumns(patch), version: { increment: 1 } };
    await tx.article.update({ where: { id }, data: data as Prisma.ArticleUncheckedUpdateInput });
    await saveParts(tx, id, patch, false);
    if (isMoved && patch.slug) await moveAddress(tx, routes.article(record.slug), routes.article(patch.slug));
    const change = changeOf(record, await readArticle(tx, id), reachOf(patch));
    return isMoved ? { ...change, tags: [...change.tags, tags.redirects] } : change;
  });
}

function reachOf(patch: ArticlePatch): "page" | "everywhere" {
  return Object.keys(patch).every((key) => ONLY_ON_ITS_PAGE.has(key)) ? "page" : "everywhere";
}

function staleSave(currentVersion: number): Refusal {
  const message = "Somebody else saved this story since you opened it; nothing was overwritten";
  return new Refusal({ code: "stale", message, currentVersion });
}

/** The record of a killed story stays as it is. */
function refuseIfKilled({ status }: ArticleRecord): void {
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

/** Locks a story, changes its row and says what changed. */
export function changeRow(
  db: Db,
  id: string,
  decide: (record: ArticleRecord, now: Date, tx: Tx) => Promise<Prisma.ArticleUncheckedUpdateInput>,
): Promise<Outcome<ArticleChange>> {
  return write(db, async (tx) => {
    const { record, now } = await lockArticle(tx, id);
    const data = await decide(record, now, tx);
    await tx.article.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
    return changeOf(record, await readArticle(tx, id), "everywhere");
  });
}
