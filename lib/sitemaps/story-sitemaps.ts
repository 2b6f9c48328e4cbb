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
const BATCH = 5_000;
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

type Batch = { count: number; visibleFrom: Date; id: string; rows: string };

/** The stories of one file, batch by batch: from its beginning to that of the next one, where there is one. */
export async function* storiesOf(
  db: Db,
  from: Pick<StorySitemap, "visibleFrom" | "id">,
  to: Pick<StorySitemap, "visibleFrom" | "id"> | undefined,
): AsyncGenerator<SitemapEntry[]> {
  const until = to ? Prisma.sql`AND (a.visible_from, a.id) < (${to.visibleFrom}, ${to.id}::uuid)` : Prisma.empty;
  let after = Prisma.sql`AND (a.visible_from, a.id) >= (${from.visibleFrom}, ${from.id}::uuid)`;
  for (;;) {
    const batch = await readBatch(db, Prisma.sql`${after} ${until}`);
    if (!batch) return;
    yield batch.rows.split("\n").map(toEntry);
    if (batch.count < BATCH) return;
    after = Prisma.sql`AND (a.visible_from, a.id) > (${batch.visibleFrom}, ${batch.id}::uuid)`;
  }
}

/** A batch comes as one text, a line a story: a value for each of its columns would cost more than all the rest. */
async function readBatch(db: Db, span: Prisma.Sql): Promise<Batch | null> {
  const [batch] = await db.$queryRaw<(Batch | { count: 0 })[]>`
    WITH batch AS MATERIALIZED (
      SELECT a.id, a.slug, a.visible_from, a.lead_image_id, ${LASTMOD} AS lastmod
      FROM articles a WHERE ${INDEXED} ${span} ORDER BY a.visible_from, a.id LIMIT ${BATCH}::int),
    pictures AS (SELECT id, hash || '/' || widths[cardinality(widths)] AS name FROM media),
    in_bodies AS (
      SELECT u.article_id, string_agg(p.name, ' ' ORDER BY p.id) AS names
      FROM article_media u JOIN pictures p ON p.id = u.media_id
      WHERE u.article_id IN (SELECT id FROM batch) GROUP BY u.article_id)
    SELECT count(*)::int AS count, max(b.visible_from) AS "visibleFrom",
      (array_agg(b.id ORDER BY b.visible_from DESC, b.id DESC))[1] AS id,
      string_agg(concat_ws(' ', b.slug, (extract(epoch FROM b.lastmod) * 1000)::bigint, lead.name, i.names), E'\\n'
        ORDER BY b.visible_from, b.id) AS rows
    FROM batch b LEFT JOIN pictures lead ON lead.id = b.lead_image_id LEFT JOIN in_bodies i ON i.article_id = b.id`;
  return batch && batch.count > 0 ? (batch as Batch) : null;
}

/** Undoes a line of readBatch. */
function toEntry(line: string): SitemapEntry {
  const [slug = "", lastmod, ...names] = line.split(" ");
  const pictures = [...new Set(names)].slice(0, MAX_PICTURES).map((name) => {
    const [hash = "", width] = name.split("/");
    return mediaPath(hash, Number(width), "webp");
  });
  return { path: routes.article(slug), lastmod: new Date(Number(lastmod)), pictures };
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
