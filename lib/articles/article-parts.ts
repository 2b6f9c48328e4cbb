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

/** What a patch says of the rows around a story. */
export type StoryParts = { articleId: string; patch: ArticlePatch };

/** Replaces the rows around stories that their patches name; lists keep their order. */
export async function saveParts(tx: Tx, stories: StoryParts[], isNew: boolean): Promise<void> {
  const given = <Key extends keyof ArticlePatch>(key: Key) =>
    stories.flatMap(({ articleId, patch: { [key]: part } }) => (part === undefined ? [] : [{ articleId, part }]));
  const whose = (parts: { articleId: string }[]) => ({ articleId: { in: parts.map(({ articleId }) => articleId) } });
  await saveBodyMedia(tx, given("body"));
  const topics = given("topicIds");
  if (topics.length > 0) {
    if (!isNew) await tx.articleTopic.deleteMany({ where: whose(topics) });
    await tx.articleTopic.createMany({
      data: topics.flatMap(({ articleId, part }) =>
        part.map((topicId, position) => ({ articleId, topicId, position })),
      ),
    });
  }
  const bylines = given("bylines");
  if (bylines.length > 0) {
    if (!isNew) await tx.byline.deleteMany({ where: whose(bylines) });
    await tx.byline.createMany({
      data: bylines.flatMap(({ articleId, part }) =>
        part.map((byline, position) => ({ articleId, ...byline, position })),
      ),
    });
  }
  const related = given("relatedIds");
  if (related.length > 0) {
    const reason = "editor" as const;
    if (!isNew) await tx.relatedLink.deleteMany({ where: whose(related) });
    await tx.relatedLink.createMany({
      data: related.flatMap(({ articleId, part }) =>
        part.map((relatedId, position) => ({ articleId, relatedId, position, reason })),
      ),
    });
  }
  const origins = given("origin");
  if (origins.length > 0) {
    if (!isNew) await tx.origin.deleteMany({ where: whose(origins) });
    await tx.origin.createMany({
      data: origins.flatMap(({ articleId, part }) => (part ? [{ articleId, ...part }] : [])),
    });
  }
}

/** Keeps the record of which pictures stories' texts show. */
async function saveBodyMedia(tx: Tx, bodies: { articleId: string; part: Body }[]): Promise<void> {
  if (bodies.length === 0) return;
  const shown = bodies.map(({ articleId, part }) => ({ articleId, mediaIds: mediaIdsOf(part) }));
  await requireMedia(tx, [...new Set(shown.flatMap(({ mediaIds }) => mediaIds))]);
  await tx.articleMedia.deleteMany({
    where: { OR: shown.map(({ articleId, mediaIds }) => ({ articleId, mediaId: { notIn: mediaIds } })) },
  });
  const data = shown.flatMap(({ articleId, mediaIds }) => mediaIds.map((mediaId) => ({ articleId, mediaId })));
  await tx.articleMedia.createMany({ data, skipDuplicates: true });
}

/** Refuses a body that shows pictures which the library does not have. */
export async function requireMedia(tx: Tx, mediaIds: string[]): Promise<void> {
  if (mediaIds.length === 0) return;
  const missing = mediaIds.length - (await tx.media.count({ where: { id: { in: mediaIds } } }));
  if (missing === 0) return;
  const what = missing === 1 ? "a picture that is" : `${missing} pictures that are`;
  refuse("missing", `The text shows ${what} not in the library`, "body");
}
