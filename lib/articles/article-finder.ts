import { Prisma } from "../../prisma/generated/client.ts";
import type { Db } from "../db.ts";
import { mediaSelect, toMediaView } from "../media/media-views.ts";
import { surfaceSql } from "./article-surfaces.ts";
import {
  type ArticleCardView,
  type ArticlePageView,
  articleCardSelect,
  articlePageSelect,
  type TranslationView,
  toArticleCard,
  toArticlePage,
} from "./article-views.ts";
import { publicSql } from "./article-visibility.ts";

/** Finding stories for readers: pure database functions, without caching, so that tests and tools may call them. */

/** Which stories a list holds. */
export type ListScope =
  | { kind: "all" }
  | { kind: "section"; slug: string }
  | { kind: "topic"; slug: string }
  | { kind: "author"; slug: string }
  /** A month of the archive; times are the bounds as the magazine's time zone has them. */
  | { kind: "span"; from: Date; to: Date };

export type Window = {
  limit: number;
  offset?: number;
  exclude?: string[];
  /** For a preview: what will be public then. */
  at?: Date;
};

type IdRow = { id: string };

function scopeSql(scope: ListScope, at?: Date): Prisma.Sql {
  switch (scope.kind) {
    case "all":
      return Prisma.sql`FROM articles a WHERE ${publicSql("a", at)}`;
    case "section":
      return Prisma.sql`FROM articles a WHERE ${publicSql("a", at)}
        AND a.section_id = (SELECT id FROM sections WHERE slug = ${scope.slug})`;
    case "topic":
      return Prisma.sql`FROM (SELECT article_id AS id, visible_from FROM article_topics
        WHERE topic_id = (SELECT id FROM topics WHERE slug = ${scope.slug})) a WHERE ${publicSql("a", at)}`;
    case "author":
      return Prisma.sql`FROM (SELECT DISTINCT article_id AS id, visible_from FROM bylines
        WHERE author_id = (SELECT id FROM authors WHERE slug = ${scope.slug})) a WHERE ${publicSql("a", at)}`;
    case "span":
      return Prisma.sql`FROM articles a WHERE ${publicSql("a", at)}
        AND a.visible_from >= ${scope.from} AND a.visible_from < ${scope.to}`;
  }
}

function without(exclude: string[]): Prisma.Sql {
  return exclude.length > 0 ? Prisma.sql`AND a.id <> ALL(${exclude}::uuid[])` : Prisma.empty;
}

/** Identifiers of public stories, newest first. */
export async function listPublicIds(db: Db, scope: ListScope, window: Window): Promise<string[]> {
  const { limit, offset = 0, exclude = [], at } = window;
  const rows = await db.$queryRaw<IdRow[]>`
    SELECT a.id ${scopeSql(scope, at)} ${without(exclude)}
    ORDER BY a.visible_from DESC, a.id DESC LIMIT ${limit} OFFSET ${offset}`;
  return rows.map((row) => row.id);
}

/** Counts the public stories of a list. */
export async function countPublic(db: Db, scope: ListScope, exclude: string[] = [], at?: Date): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count ${scopeSql(scope, at)} ${without(exclude)}`;
  return row?.count ?? 0;
}

/** Which of these identifiers are public now, or at a preview's moment, in the given order. */
export async function onlyPublic(db: Db, ids: string[], at?: Date): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<IdRow[]>`
    SELECT a.id FROM articles a WHERE a.id = ANY(${ids}::uuid[]) AND ${publicSql("a", at)}`;
  const found = new Set(rows.map((row) => row.id));
  return ids.filter((id) => found.has(id));
}

/** Cards of stories that are known to be public, in the given order. */
export async function cardsByIds(db: Db, ids: string[]): Promise<ArticleCardView[]> {
  const rows = await db.article.findMany({ where: { id: { in: ids } }, select: articleCardSelect });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    // A story that was withdrawn between the two questions has no card.
    return row?.visibleFrom ? [toArticleCard(row)] : [];
  });
}

/** A list's page of cards, newest first. */
export async function listCards(db: Db, scope: ListScope, window: Window): Promise<ArticleCardView[]> {
  return cardsByIds(db, await listPublicIds(db, scope, window));
}

/** The whole public story at a slug, or null. */
export async function findPublicArticle(db: Db, slug: string): Promise<ArticlePageView | null> {
  const [found] = await db.$queryRaw<IdRow[]>`SELECT a.id FROM articles a WHERE a.slug = ${slug} AND ${publicSql("a")}`;
  if (!found) return null;
  const row = await db.article.findUnique({ where: { id: found.id }, select: articlePageSelect });
  if (!row?.visibleFrom) return null;
  const pictures = await db.media.findMany({
    where: { inBodies: { some: { articleId: found.id } } },
    select: { id: true, ...mediaSelect },
  });
  const media = Object.fromEntries(pictures.map(({ id, ...picture }) => [id, toMediaView(picture)]));
  return toArticlePage(row, media, await listTranslations(db, found.id));
}

/** The public stories that tell the same in other languages. */
function listTranslations(db: Db, articleId: string): Promise<TranslationView[]> {
  return db.$queryRaw<TranslationView[]>`
    SELECT a.slug, a.headline, a.language, ${surfaceSql.inSitemap("a")} AS "isIndexed",
      EXISTS (SELECT FROM bylines b WHERE b.article_id = a.id AND b.role = 'translated') AS "isTranslated"
    FROM articles a
    WHERE a.translation_group = (SELECT translation_group FROM articles WHERE id = ${articleId}::uuid)
      AND a.id <> ${articleId}::uuid AND ${surfaceSql.inLists("a")}
    ORDER BY a.language`;
}
