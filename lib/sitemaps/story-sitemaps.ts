import { Prisma } from "../../prisma/generated/client.ts";
import { surfaceSql } from "../articles/article-surfaces.ts";
import type { Db } from "../db.ts";
import { mediaPath } from "../media/media-urls.ts";
import { routes } from "../routes.ts";
import type { SitemapEntry } from "./sitemap-xml.ts";

/** Stories in the sitemaps: oldest first, so that only the newest file changes when a story appears. */

/** Far below the 50,000 addresses and 50 MB that a sitemap may have, pictures included. */
export const STORIES_PER_SITEMAP = 20_000;
/** Of one story: search engines look at few, and the file's size stays bounded. */
const MAX_PICTURES = 10;
/** Stories that are held in memory at a time. */
const BATCH = 2_000;
/** Google takes no more. */
export const MAX_NEWS = 1_000;

/** Where a file begins, and when what it names last changed. */
export type StorySitemap = { visibleFrom: Date; id: string; lastmod: Date };

const LASTMOD = Prisma.sql`greatest(a.visible_from, CASE WHEN a.revised_at <= now() THEN a.revised_at END)`;
const INDEXED = surfaceSql.inSitemap("a");

/** The files that hold all stories, in order. */
export function listStorySitemaps(db: Db, size = STORIES_PER_SITEMAP): Promise<StorySitemap[]> {
  return db.$queryRaw<StorySitemap[]>`
    SELECT min(visible_from) AS "visibleFrom", (array_agg(id ORDER BY visible_from, id))[1] AS id, max(lastmod) AS lastmod
    FROM (SELECT a.id, a.visible_from, ${LASTMOD} AS lastmod,
            (row_number() OVER (ORDER BY a.visible_from, a.id) - 1) / ${size}::int AS file
          FROM articles a WHERE ${INDEXED}) numbered
    GROUP BY file ORDER BY file`;
}

type Row = { id: string; slug: string; visibleFrom: Date; lastmod: Date; hash: string | null; width: number | null };

/** The stories of one file, batch by batch: from its beginning to that of the next one, where there is one. */
export async function* storiesOf(
  db: Db,
  from: Pick<StorySitemap, "visibleFrom" | "id">,
  to: Pick<StorySitemap, "visibleFrom" | "id"> | undefined,
): AsyncGenerator<SitemapEntry[]> {
  const until = to ? Prisma.sql`AND (a.visible_from, a.id) < (${to.visibleFrom}, ${to.id}::uuid)` : Prisma.empty;
  let after = Prisma.sql`AND (a.visible_from, a.id) >= (${from.visibleFrom}, ${from.id}::uuid)`;
  for (;;) {
    const rows = await db.$queryRaw<Row[]>`
      SELECT a.id, a.slug, a.visible_from AS "visibleFrom", ${LASTMOD} AS lastmod, m.hash,
        m.widths[cardinality(m.widths)] AS width
      FROM articles a LEFT JOIN media m ON m.id = a.lead_image_id
      WHERE ${INDEXED} ${after} ${until} ORDER BY a.visible_from, a.id LIMIT ${BATCH}`;
    const last = rows.at(-1);
    if (!last) return;
    const inBodies = await picturesInBodies(db, rows);
    yield rows.map((row) => toEntry(row, inBodies.get(row.id) ?? []));
    if (rows.length < BATCH) return;
    after = Prisma.sql`AND (a.visible_from, a.id) > (${last.visibleFrom}, ${last.id}::uuid)`;
  }
}

function toEntry({ slug, lastmod, hash, width }: Row, inBody: string[]): SitemapEntry {
  const lead = hash && width ? [mediaPath(hash, width, "webp")] : [];
  return { path: routes.article(slug), lastmod, pictures: [...new Set([...lead, ...inBody])].slice(0, MAX_PICTURES) };
}

async function picturesInBodies(db: Db, rows: Row[]): Promise<Map<string, string[]>> {
  const ids = rows.map((row) => row.id);
  const uses = await db.$queryRaw<{ articleId: string; hash: string; width: number }[]>`
    SELECT u.article_id AS "articleId", m.hash, m.widths[cardinality(m.widths)] AS width
    FROM article_media u JOIN media m ON m.id = u.media_id
    WHERE u.article_id = ANY(${ids}::uuid[]) ORDER BY u.article_id, m.id`;
  const pictures = new Map<string, string[]>();
  for (const { articleId, hash, width } of uses) {
    const path = mediaPath(hash, width, "webp");
    const known = pictures.get(articleId);
    if (known) known.push(path);
    else pictures.set(articleId, [path]);
  }
  return pictures;
}

type NewsRow = { slug: string; visibleFrom: Date; headline: string; language: string };

/** The stories of the last two days, newest first. */
export async function listNews(db: Db, publication: string): Promise<SitemapEntry[]> {
  const rows = await db.$queryRaw<NewsRow[]>`
    SELECT a.slug, a.visible_from AS "visibleFrom", a.headline, a.language FROM articles a
    WHERE ${surfaceSql.inNewsSitemap("a")} ORDER BY a.visible_from DESC, a.id DESC LIMIT ${MAX_NEWS}`;
  return rows.map(({ slug, visibleFrom: publishedAt, headline: title, language }) => ({
    path: routes.article(slug),
    lastmod: null,
    news: { publication, language, publishedAt, title },
  }));
}
