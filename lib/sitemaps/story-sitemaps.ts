import { Prisma } from "../../prisma/generated/client.ts";
import { surfaceSql } from "../articles/article-surfaces.ts";
import type { Db } from "../db.ts";
import { mediaPath } from "../media/media-urls.ts";
import { routes } from "../routes.ts";
import { NEWS_HOURS } from "../seo/story-decision.ts";
import { imageXml, type SitemapEntry, urlXml } from "./sitemap-xml.ts";

/** Stories in the sitemaps: oldest first, so that only the newest file changes when a story appears. */

/** Far below the 50,000 addresses and 50 MB that a sitemap may have, pictures included. */
export const STORIES_PER_SITEMAP = 20_000;
/** Of one story: search engines look at few, and the file's size stays bounded. */
const MAX_PICTURES = 10;
/** Stories that are asked for at a time, and those that come as one text. */
const BATCH = 5_000;
const PIECE = 200;
/** Google takes no more. */
export const MAX_NEWS = 1_000;

/** Where a file begins, and when what it names last changed. */
export type StorySitemap = { visibleFrom: Date; id: string; lastmod: Date };

/** The same as changedAt (lib/seo/story-decision), for the database. */
const LASTMOD = Prisma.sql`greatest(a.visible_from, CASE WHEN a.revised_at <= now() THEN a.revised_at END)`;
const INDEXED = surfaceSql.inSitemap("a");

/** The files that hold all stories, in order. */
export function listStorySitemaps(db: Db, size = STORIES_PER_SITEMAP): Promise<StorySitemap[]> {
  return db.$queryRaw<StorySitemap[]>`
    SELECT min(visible_from) AS "visibleFrom", min(id::text) FILTER (WHERE is_first) AS id, max(lastmod) AS lastmod
    FROM (SELECT id, visible_from, lastmod, place / ${size}::int AS file, place % ${size}::int = 0 AS is_first
          FROM (SELECT a.id, a.visible_from, ${LASTMOD} AS lastmod,
                  row_number() OVER (ORDER BY a.visible_from, a.id) - 1 AS place
                FROM articles a WHERE ${INDEXED}) numbered) divided
    GROUP BY file ORDER BY file`;
}

type Piece = { count: number; visibleFrom: Date; id: string; xml: string };

/** The stories of one file as XML, piece by piece: from its beginning to that of the next one, where there is one. */
export async function* storiesOf(
  db: Db,
  from: Pick<StorySitemap, "visibleFrom" | "id">,
  to: Pick<StorySitemap, "visibleFrom" | "id"> | undefined,
): AsyncGenerator<string> {
  const until = to ? Prisma.sql`AND (a.visible_from, a.id) < (${to.visibleFrom}, ${to.id}::uuid)` : Prisma.empty;
  let after = Prisma.sql`AND (a.visible_from, a.id) >= (${from.visibleFrom}, ${from.id}::uuid)`;
  // The next batch is read while this one is sent.
  let coming = readBatch(db, Prisma.sql`${after} ${until}`);
  for (;;) {
    const batch = await coming;
    const last = batch.at(-1);
    const isLast = !last || batch.reduce((sum, { count }) => sum + count, 0) < BATCH;
    if (!isLast) {
      after = Prisma.sql`AND (a.visible_from, a.id) > (${last.visibleFrom}, ${last.id}::uuid)`;
      coming = readBatch(db, Prisma.sql`${after} ${until}`);
      // Told when its turn comes; whoever has left by then does not hear of it.
      coming.catch(() => {});
    }
    for (const { xml } of batch) yield xml;
    if (isLast) return;
  }
}

/**
 * A batch comes as few texts, which the database writes: values of a hundred thousand stories, made into objects and
 * these into text, would cost more than all the rest. A text is so short that it passes for small in memory: longer ones
 * make the collector walk through all of the process's memory, each time. Addresses need no escaping: slugs and hashes
 * have letters, digits and hyphens only.
 */
function readBatch(db: Db, span: Prisma.Sql): Promise<Piece[]> {
  const [start, afterSlug, afterDate, end] = urlParts();
  return db.$queryRaw<Piece[]>`
    WITH batch AS MATERIALIZED (
      SELECT a.id, a.slug, a.visible_from, a.lead_image_id, ${LASTMOD} AS lastmod
      FROM articles a WHERE ${INDEXED} ${span} ORDER BY a.visible_from, a.id LIMIT ${BATCH}::int),
    in_texts AS (
      SELECT story_id, string_agg(xml, '' ORDER BY place) AS xml
      FROM (SELECT b.id AS story_id, ${pictureSql("m")} AS xml, row_number() OVER (PARTITION BY b.id ORDER BY m.id) AS place
            FROM batch b JOIN article_media u ON u.article_id = b.id AND u.media_id IS DISTINCT FROM b.lead_image_id
            JOIN media m ON m.id = u.media_id) pictures
      WHERE place < ${MAX_PICTURES}::int GROUP BY story_id)
    SELECT count(*)::int AS count, max(b.visible_from) AS "visibleFrom",
      (array_agg(b.id ORDER BY b.visible_from DESC, b.id DESC))[1] AS id,
      string_agg(concat(${start}::text, b.slug, ${afterSlug}::text, ${ISO}, ${afterDate}::text, ${pictureSql("lead")},
        t.xml, ${end}::text), '') AS xml
    FROM (SELECT *, (row_number() OVER (ORDER BY visible_from, id) - 1) / ${PIECE}::int AS piece FROM batch) b
      LEFT JOIN media lead ON lead.id = b.lead_image_id LEFT JOIN in_texts t ON t.story_id = b.id
    GROUP BY b.piece ORDER BY b.piece`;
}

const ISO = Prisma.sql`to_char(b.lastmod AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What stands around slug, date and pictures in the XML of a story: spelled where every other `url` is. */
function urlParts(): string[] {
  const epoch = new Date(0);
  const xml = urlXml({ path: routes.article("SLUG"), lastmod: epoch, pictures: ["/PICTURE"] });
  const filledIn = ["SLUG", epoch.toISOString(), imageXml("/PICTURE")];
  return filledIn.reduce((text, part) => text.replace(part, "\0"), xml).split("\0");
}

/** The XML of a picture's widest form, from its row; null without a picture. */
function pictureSql(alias: string): Prisma.Sql {
  const [start, middle, end] = imageXml(mediaPath("HASH", 0, "webp")).split(/HASH|0(?=\.webp)/);
  const column = (name: string) => Prisma.raw(`"${alias}".${name}`);
  const [hash, widths] = [column("hash"), column("widths")];
  return Prisma.sql`${start}::text || left(${hash}, 32) || ${middle}::text || ${widths}[cardinality(${widths})] || ${end}::text`;
}

type NewsRow = { slug: string; visibleFrom: Date; headline: string; language: string; leavesIn: number };

/** The stories of the last two days, newest first, and in how many seconds the first of them leaves. */
export async function listNews(
  db: Db,
  publication: string,
): Promise<{ entries: SitemapEntry[]; leavesIn: number | undefined }> {
  const rows = await db.$queryRaw<NewsRow[]>`
    SELECT a.slug, a.visible_from AS "visibleFrom", a.headline, a.language,
      date_part('epoch', a.visible_from + make_interval(hours => ${NEWS_HOURS}::int) - now()) AS "leavesIn"
    FROM articles a
    WHERE ${surfaceSql.inNewsSitemap("a")} ORDER BY a.visible_from DESC, a.id DESC LIMIT ${MAX_NEWS}`;
  const entries = rows.map(({ slug, visibleFrom: publishedAt, headline: title, language }) => ({
    path: routes.article(slug),
    lastmod: null,
    news: { publication, language, publishedAt, title },
  }));
  return { entries, leavesIn: rows.at(-1)?.leavesIn };
}
