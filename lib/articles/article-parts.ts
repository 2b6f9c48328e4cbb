import { bodyPlainText, countWords, mediaIdsOf } from "../body/body-rules.ts";
import type { Body } from "../body/body-schema.ts";
import type { Prisma, Tx } from "../db.ts";
import { refuse } from "../errors.ts";
import type { ArticlePatch } from "./article-schema.ts";

/** The columns of the story's own row that a patch sets. */
export function articleColumns(patch: ArticlePatch) {
  const { body, topicIds: _t, bylines: _b, relatedIds: _r, origin: _o, ...columns } = patch;
  return { ...columns, ...(body && bodyColumns(body)) };
}

/** A body with what is derived from it. */
export function bodyColumns(body: Body) {
  const bodyText = bodyPlainText(body);
  return { body: body as Prisma.InputJsonObject, bodyText, wordCount: countWords(bodyText) };
}

/** Replaces the rows around a story that a patch names; lists keep their order. */
export async function saveParts(tx: Tx, articleId: string, patch: ArticlePatch, isNew: boolean): Promise<void> {
  const { body, topicIds, bylines, relatedIds, origin } = patch;
  const where = { articleId };
  if (body) await saveBodyMedia(tx, articleId, body);
  if (topicIds) {
    if (!isNew) await tx.articleTopic.deleteMany({ where });
    await tx.articleTopic.createMany({ data: topicIds.map((topicId, position) => ({ articleId, topicId, position })) });
  }
  if (bylines) {
    if (!isNew) await tx.byline.deleteMany({ where });
    await tx.byline.createMany({ data: bylines.map((byline, position) => ({ articleId, ...byline, position })) });
  }
  if (relatedIds) {
    if (!isNew) await tx.relatedLink.deleteMany({ where });
    const links = relatedIds.map((relatedId, position) => ({
      articleId,
      relatedId,
      position,
      reason: "editor" as const,
    }));
    await tx.relatedLink.createMany({ data: links });
  }
  if (origin !== undefined) {
    if (!isNew) await tx.origin.deleteMany({ where });
    if (origin) await tx.origin.create({ data: { articleId, ...origin } });
  }
}

/** Keeps the record of which pictures a story's text shows. */
async function saveBodyMedia(tx: Tx, articleId: string, body: Body): Promise<void> {
  const mediaIds = mediaIdsOf(body);
  await requireMedia(tx, mediaIds);
  await tx.articleMedia.deleteMany({ where: { articleId, mediaId: { notIn: mediaIds } } });
  await tx.articleMedia.createMany({ data: mediaIds.map((mediaId) => ({ articleId, mediaId })), skipDuplicates: true });
}

/** Refuses a body that shows pictures which the library does not have. */
export async function requireMedia(tx: Tx, mediaIds: string[]): Promise<void> {
  if (mediaIds.length === 0) return;
  const missing = mediaIds.length - (await tx.media.count({ where: { id: { in: mediaIds } } }));
  if (missing === 0) return;
  const what = missing === 1 ? "a picture that is" : `${missing} pictures that are`;
  refuse("missing", `The text shows ${what} not in the library`, "body");
}
