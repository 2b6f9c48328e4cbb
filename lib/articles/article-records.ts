import type { ContentType } from "../../prisma/generated/enums.ts";
import type { Tx } from "../db.ts";
import { refuse } from "../errors.ts";
import { id as idSchema } from "../fields.ts";
import type { Footprint, Standing } from "./article-rules.ts";

/** A story as the write functions see it. */
export type ArticleRecord = Footprint &
  Standing & {
    id: string;
    version: number;
    wordCount: number;
    contentType: ContentType;
    embargoUntil: Date | null;
    /** The revision that holds what readers do not see yet. */
    workingCopyId: string | null;
  };

/**
 * Reads a story's state and locks it until the transaction ends, so that writes to one story queue up; other
 * stories may still point to it.
 */
export async function lockArticle(tx: Tx, id: string): Promise<{ record: ArticleRecord; now: Date }> {
  const [locked] = idSchema.safeParse(id).success
    ? await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now FROM articles WHERE id = ${id}::uuid FOR NO KEY UPDATE`
    : [];
  if (!locked) refuse("missing", "This story does not exist any more");
  return { record: await readArticle(tx, id), now: locked.now };
}

export async function readArticle(tx: Tx, id: string): Promise<ArticleRecord> {
  const [record] = await tx.$queryRaw<ArticleRecord[]>`
    SELECT a.id, a.slug, a.status::text AS status, a.version, a.word_count AS "wordCount",
      a.content_type::text AS "contentType", a.published_at AS "publishedAt", a.visible_from AS "visibleFrom",
      a.first_public_at AS "firstPublicAt", a.embargo_until AS "embargoUntil", a.working_copy_id AS "workingCopyId",
      (SELECT slug FROM sections WHERE id = a.section_id) AS section,
      ARRAY(SELECT t.slug FROM article_topics JOIN topics t ON t.id = topic_id
            WHERE article_id = a.id ORDER BY article_topics.position) AS topics,
      ARRAY(SELECT w.slug FROM bylines JOIN authors w ON w.id = author_id
            WHERE article_id = a.id GROUP BY w.slug ORDER BY min(bylines.position)) AS authors,
      ARRAY(SELECT o.slug FROM articles o
            WHERE o.translation_group = a.translation_group AND o.id <> a.id ORDER BY o.slug) AS translations
    FROM articles a WHERE a.id = ${id}::uuid`;
  if (!record) throw new Error("A story vanished while it was locked");
  return record;
}
