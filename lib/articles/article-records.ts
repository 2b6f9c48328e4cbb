import type { Tx } from "../db.ts";
import { refuse } from "../errors.ts";
import { id as idSchema } from "../fields.ts";
import type { Footprint, Standing } from "./article-rules.ts";

/** A story as the write functions see it. */
export type ArticleRecord = Footprint &
  Standing & { id: string; version: number; wordCount: number; contentType: string };

/** Reads a story's state and locks it until the transaction ends, so that writes to one story queue up. */
export async function lockArticle(tx: Tx, id: string): Promise<{ record: ArticleRecord; now: Date }> {
  const [locked] = idSchema.safeParse(id).success
    ? await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now FROM articles WHERE id = ${id}::uuid FOR UPDATE`
    : [];
  if (!locked) refuse("missing", "This story does not exist any more");
  return { record: await readArticle(tx, id), now: locked.now };
}

export async function readArticle(tx: Tx, id: string): Promise<ArticleRecord> {
  const { section, topics, bylines, ...row } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      slug: true,
      status: true,
      version: true,
      wordCount: true,
      contentType: true,
      publishedAt: true,
      visibleFrom: true,
      section: { select: { slug: true } },
      topics: { select: { topic: { select: { slug: true } } }, orderBy: { position: "asc" } },
      bylines: { select: { author: { select: { slug: true } } }, orderBy: { position: "asc" } },
    },
  });
  return {
    ...row,
    section: section.slug,
    topics: topics.map(({ topic }) => topic.slug),
    authors: [...new Set(bylines.map(({ author }) => author.slug))],
  };
}
