import { publicSql } from "../articles/article-visibility.ts";
import { type Db, Prisma, type Tx } from "../db.ts";

/** Every way in which a picture can be used. */
export const MEDIA_USES = ["lead", "social", "body", "page", "topic", "author", "campaign", "logo", "earlier"] as const;
export type MediaUseKind = (typeof MEDIA_USES)[number];

/** One place where a picture is used. */
export type MediaUse = {
  kind: MediaUseKind;
  /** Of what uses it; empty for the logo. */
  id: string;
  title: string;
  /** Of a story. */
  status: string | null;
};

export type MediaUseCounts = Record<MediaUseKind, number>;

/** How often a picture is used, by the way it is used. */
export async function countMediaUses(db: Db | Tx, id: string): Promise<MediaUseCounts> {
  const [counts] = await db.$queryRaw<MediaUseCounts[]>`SELECT
    (SELECT count(*)::int FROM articles WHERE lead_image_id = ${id}::uuid) AS lead,
    (SELECT count(*)::int FROM articles WHERE social_image_id = ${id}::uuid) AS social,
    (SELECT count(*)::int FROM article_media WHERE media_id = ${id}::uuid) AS body,
    (SELECT count(*)::int FROM page_media WHERE media_id = ${id}::uuid) AS page,
    (SELECT count(*)::int FROM topics WHERE image_id = ${id}::uuid) AS topic,
    (SELECT count(*)::int FROM authors WHERE photo_id = ${id}::uuid) AS author,
    (SELECT count(*)::int FROM campaigns WHERE image_id = ${id}::uuid) AS campaign,
    (SELECT count(*)::int FROM site_settings WHERE logo_id = ${id}::uuid) AS logo,
    (SELECT count(*)::int FROM ${earlierSql(id)} e) AS earlier`;
  if (!counts) throw new Error("The database did not count");
  return counts;
}

/** Whether readers come across a picture at this moment: on a story or page that they can see, or on what is always there. */
export async function isSeenByReaders(db: Db | Tx, id: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ isSeen: boolean }[]>`SELECT
    EXISTS (SELECT FROM articles a WHERE ${publicSql("a")} AND a.id IN (
      SELECT id FROM articles WHERE lead_image_id = ${id}::uuid
      UNION ALL SELECT id FROM articles WHERE social_image_id = ${id}::uuid
      UNION ALL SELECT article_id FROM article_media WHERE media_id = ${id}::uuid))
    OR EXISTS (SELECT FROM page_media m JOIN pages p ON p.id = m.page_id WHERE m.media_id = ${id}::uuid AND p.is_public)
    OR EXISTS (SELECT FROM topics WHERE image_id = ${id}::uuid)
    OR EXISTS (SELECT FROM authors WHERE photo_id = ${id}::uuid)
    OR EXISTS (SELECT FROM campaigns WHERE image_id = ${id}::uuid)
    OR EXISTS (SELECT FROM site_settings WHERE logo_id = ${id}::uuid) AS "isSeen"`;
  return row?.isSeen ?? false;
}

const SAID: Record<MediaUseKind, [use: string, one: string, many: string]> = {
  lead: ["lead image of", "story", "stories"],
  social: ["share image of", "story", "stories"],
  body: ["in the text of", "story", "stories"],
  page: ["in the text of", "page", "pages"],
  topic: ["picture of", "topic", "topics"],
  author: ["photo of", "author", "authors"],
  campaign: ["picture of", "campaign", "campaigns"],
  logo: ["the site's logo", "", ""],
  earlier: ["in an earlier state of", "story", "stories"],
};

/** Where a picture is used, in words: "lead image of 2 stories", "photo of 1 author". */
export function usesInWords(counts: MediaUseCounts): string[] {
  return MEDIA_USES.filter((kind) => counts[kind] > 0).map((kind) => {
    const [use, one, many] = SAID[kind];
    return kind === "logo" ? use : `${use} ${counts[kind]} ${counts[kind] === 1 ? one : many}`;
  });
}

/** So many places of one kind are named; the counts tell of the others. */
const NAMED = 50;

/** Where a picture is used, newest first within each kind. */
export function listMediaUses(db: Db | Tx, id: string): Promise<MediaUse[]> {
  return db.$queryRaw<MediaUse[]>`
    (SELECT 'lead' AS kind, id::text, headline AS title, status::text FROM articles
      WHERE lead_image_id = ${id}::uuid ORDER BY id DESC LIMIT ${NAMED})
    UNION ALL (SELECT 'social', id::text, headline, status::text FROM articles
      WHERE social_image_id = ${id}::uuid ORDER BY id DESC LIMIT ${NAMED})
    UNION ALL (SELECT 'body', a.id::text, a.headline, a.status::text FROM article_media m JOIN articles a ON a.id = m.article_id
      WHERE m.media_id = ${id}::uuid ORDER BY a.id DESC LIMIT ${NAMED})
    UNION ALL (SELECT 'page', p.id::text, p.title, NULL FROM page_media m JOIN pages p ON p.id = m.page_id
      WHERE m.media_id = ${id}::uuid ORDER BY p.title LIMIT ${NAMED})
    UNION ALL (SELECT 'topic', id::text, name, NULL FROM topics WHERE image_id = ${id}::uuid ORDER BY name LIMIT ${NAMED})
    UNION ALL (SELECT 'author', id::text, name, NULL FROM authors WHERE photo_id = ${id}::uuid ORDER BY name LIMIT ${NAMED})
    UNION ALL (SELECT 'campaign', id::text, name, NULL FROM campaigns WHERE image_id = ${id}::uuid ORDER BY name LIMIT ${NAMED})
    UNION ALL (SELECT 'logo', '', name, NULL FROM site_settings WHERE logo_id = ${id}::uuid)
    UNION ALL (SELECT 'earlier', id::text, headline, status::text FROM ${earlierSql(id)} e ORDER BY id DESC LIMIT ${NAMED})`;
}

/**
 * Stories that show the picture in a revision only: an earlier state, which must be restorable whole, or changes that
 * readers do not see yet.
 */
function earlierSql(id: string): Prisma.Sql {
  return Prisma.sql`(SELECT a.id, a.headline, a.status FROM articles a
    WHERE a.id IN (SELECT r.article_id FROM revision_media m JOIN revisions r ON r.id = m.revision_id
        WHERE m.media_id = ${id}::uuid)
      AND a.lead_image_id IS DISTINCT FROM ${id}::uuid AND a.social_image_id IS DISTINCT FROM ${id}::uuid
      AND NOT EXISTS (SELECT FROM article_media b WHERE b.article_id = a.id AND b.media_id = ${id}::uuid))`;
}
