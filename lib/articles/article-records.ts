import type { ContentType } from "../../prisma/generated/enums.ts";
import type { Tx } from "../db.ts";
import { refuse } from "../errors.ts";
import { id as idSchema } from "../fields.ts";
import type { Footprint, Standing } from "./article-rules.ts";

/** A story as the write functions see it, and the table of permissions. */
export type ArticleRecord = Footprint &
  Standing & {
    id: string;
    headline: string;
    version: number;
    wordCount: number;
    contentType: ContentType;
    embargoUntil: Date | null;
    binnedAt: Date | null;
    ownerId: string | null;
    sectionId: string;
    /** The revision that holds what readers do not see yet. */
    workingCopyId: string | null;
  };

/**
 * Reads stories' state and locks them until the transaction ends, so that writes to one story queue up; other stories
 * may still point to them. In the order of their identifiers, so that two who lock the same stories never wait for each
 * other. What is not there is left out.
 */
export async function lockArticles(tx: Tx, ids: string[]): Promise<{ records: ArticleRecord[]; now: Date }> {
  const possible = ids.filter((id) => idSchema.safeParse(id).success);
  const locked = await tx.$queryRaw<{ id: string; now: Date }[]>`
    SELECT id, now() AS now FROM articles WHERE id = ANY (${possible}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  const there = locked.map(({ id }) => id);
  return { records: await readArticles(tx, there), now: locked[0]?.now ?? new Date() };
}

/** The same for one story, which has to be there. */
export async function lockArticle(tx: Tx, id: string): Promise<{ record: ArticleRecord; now: Date }> {
  const { records, now } = await lockArticles(tx, [id]);
  return { record: records[0] ?? refuse("missing", NOT_THERE), now };
}

export const NOT_THERE = "This story does not exist any more";

/** Stories in the given order; each has to be there, which a lock sees to. */
export async function readArticles(tx: Tx, ids: string[]): Promise<ArticleRecord[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<ArticleRecord[]>`
    SELECT a.id, a.slug, a.headline, a.status::text AS status, a.version, a.word_count AS "wordCount",
      a.content_type::text AS "contentType", a.published_at AS "publishedAt", a.visible_from AS "visibleFrom",
      a.first_public_at AS "firstPublicAt", a.embargo_until AS "embargoUntil", a.binned_at AS "binnedAt",
      a.owner_id AS "ownerId", a.section_id AS "sectionId", a.working_copy_id AS "workingCopyId",
      (SELECT slug FROM sections WHERE id = a.section_id) AS section,
      ARRAY(SELECT t.slug FROM article_topics JOIN topics t ON t.id = topic_id
            WHERE article_id = a.id ORDER BY article_topics.position) AS topics,
      ARRAY(SELECT w.slug FROM bylines JOIN authors w ON w.id = author_id
            WHERE article_id = a.id GROUP BY w.slug ORDER BY min(bylines.position)) AS authors,
      ARRAY(SELECT o.slug FROM articles o
            WHERE o.translation_group = a.translation_group AND o.id <> a.id ORDER BY o.slug) AS translations
    FROM articles a WHERE a.id = ANY (${ids}::uuid[])`;
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const record = found.get(id);
    if (!record) throw new Error("A story vanished while it was locked");
    return record;
  });
}

export async function readArticle(tx: Tx, id: string): Promise<ArticleRecord> {
  const [record] = await readArticles(tx, [id]);
  return record as ArticleRecord;
}
