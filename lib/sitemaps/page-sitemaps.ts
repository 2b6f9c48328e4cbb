import { Prisma } from "../../prisma/generated/client.ts";
import { listArchiveMonths } from "../archive/archive-finder.ts";
import { publicSql } from "../articles/article-visibility.ts";
import type { Db } from "../db.ts";
import { routes } from "../routes.ts";
import type { SitemapEntry } from "./sitemap-xml.ts";

/** Everything in the sitemaps that is no story. A list counts as changed when its newest story appeared; of fronts, which editors rearrange, no date is claimed. */

/** There are many topics and authors; the rest of the pages are few. */
export const MANY = ["topics", "authors"] as const;
export type Many = (typeof MANY)[number];

export const LISTS_PER_SITEMAP = 20_000;
const BATCH = 2_000;

type ListRow = { slug: string; lastmod: Date | null };

const NEWEST_OF: Record<Many, Prisma.Sql> = {
  topics: Prisma.sql`(SELECT max(u.visible_from) FROM article_topics u WHERE u.topic_id = l.id AND ${publicSql("u")})`,
  authors: Prisma.sql`(SELECT max(u.visible_from) FROM bylines u WHERE u.author_id = l.id AND ${publicSql("u")})`,
};

/** How many sitemaps the topics or the authors fill. */
export async function countListSitemaps(db: Db, many: Many): Promise<number> {
  const count = many === "topics" ? await db.topic.count() : await db.author.count();
  return Math.ceil(count / LISTS_PER_SITEMAP);
}

/** The topics or authors of one file, numbered from 1, batch by batch. */
export async function* listsOf(db: Db, many: Many, file: number): AsyncGenerator<SitemapEntry[]> {
  const path = many === "topics" ? routes.topic : routes.author;
  const table = Prisma.raw(many);
  for (let taken = 0; taken < LISTS_PER_SITEMAP; taken += BATCH) {
    const rows = await db.$queryRaw<ListRow[]>`
      SELECT l.slug, ${NEWEST_OF[many]} AS lastmod FROM ${table} l
      ORDER BY l.id LIMIT ${BATCH} OFFSET ${(file - 1) * LISTS_PER_SITEMAP + taken}`;
    if (rows.length > 0) yield rows.map(({ slug, lastmod }) => ({ path: path(slug), lastmod }));
    if (rows.length < BATCH) return;
  }
}

/** Front, archive and its months, donate page, sections and static pages. */
export async function listPages(db: Db, timeZone: string): Promise<SitemapEntry[]> {
  const [sections, pages, months] = await Promise.all([
    db.section.findMany({ select: { slug: true }, orderBy: [{ position: "asc" }, { id: "asc" }] }),
    db.page.findMany({ where: { isPublic: true }, select: { slug: true, savedAt: true }, orderBy: { slug: "asc" } }),
    listMonths(db, timeZone),
  ]);
  return [
    { path: routes.home(), lastmod: null },
    ...sections.map(({ slug }) => ({ path: routes.section(slug), lastmod: null })),
    ...pages.map(({ slug, savedAt }) => ({ path: routes.page(slug), lastmod: savedAt })),
    { path: routes.donate(), lastmod: null },
    { path: routes.archive(), lastmod: months[0]?.lastmod ?? null },
    ...months,
  ];
}

async function listMonths(db: Db, timeZone: string): Promise<SitemapEntry[]> {
  const months = await listArchiveMonths(db, timeZone);
  return months.map(({ year, month, newest }) => ({ path: routes.archiveMonth(year, month), lastmod: newest }));
}
