import { addCorrection, createArticle, setRelatedLinks } from "../../../lib/articles/article-mutations.ts";
import {
  archiveArticle,
  killArticle,
  publishArticle,
  setArticleStage,
} from "../../../lib/articles/article-publishing-mutations.ts";
import { addTranslation } from "../../../lib/articles/translation-mutations.ts";
import type { Db } from "../../../lib/db.ts";
import { mustSucceed } from "../../../lib/errors.ts";
import type { DemoStory } from "../demo-types.ts";

/** Identifiers by the demo's keys. */
export type Keyed = Record<"sections" | "topics" | "authors" | "pictures", Map<string, string>>;

const HOUR_MS = 3_600_000;
const AT_A_TIME = 4;

/** Writes the stories as a newsroom would: drafted, published at their times, corrected, some withdrawn; then linked. */
export async function loadStories(db: Db, stories: readonly DemoStory[], keyed: Keyed): Promise<void> {
  const now = Date.now();
  await inTurn(stories, (story) => loadStory(db, story, keyed, now));
  await inTurn(stories, (story) => linkStory(db, story));
}

/** Does a few at a time; the first failure stops it and says which story it was. */
async function inTurn(stories: readonly DemoStory[], work: (story: DemoStory) => Promise<void>): Promise<void> {
  const waiting = [...stories];
  const next = async () => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const { slug } = story;
      await work(story).catch((cause: unknown) => {
        waiting.length = 0;
        throw new Error(`The story "${slug}" cannot be loaded: ${cause instanceof Error ? cause.message : cause}`, {
          cause,
        });
      });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, next));
}

async function loadStory(db: Db, story: DemoStory, keyed: Keyed, now: number): Promise<void> {
  const hoursAgo = (hours: number) => new Date(now - hours * HOUR_MS);
  const { origin, corrections = [], state } = story;
  const { id } = mustSucceed(
    await createArticle(db, {
      ...pick(story),
      sectionId: find(keyed.sections, story.section),
      topicIds: story.topics.map((key) => find(keyed.topics, key)),
      bylines: story.bylines.map(({ author, role }) => ({ authorId: find(keyed.authors, author), role })),
      leadImageId: story.picture ? find(keyed.pictures, story.picture) : null,
      leadCaption: story.pictureCaption ?? "",
      revisedAt: story.revisedHoursAgo === undefined ? null : hoursAgo(story.revisedHoursAgo),
      origin: origin ? { ...withoutHours(origin), publishedAt: hoursAgo(origin.hoursAgo) } : null,
      body: story.body((key) => find(keyed.pictures, key)),
    }),
  );
  if (state === "draft" || state === "in_review" || state === "ready") {
    if (state !== "draft") mustSucceed(await setArticleStage(db, id, state));
    return;
  }
  const embargoUntil = story.embargoHours === undefined ? undefined : new Date(now + story.embargoHours * HOUR_MS);
  mustSucceed(await publishArticle(db, id, { at: hoursAgo(story.hoursAgo), embargoUntil }));
  for (const { hoursAgo: hours, ...correction } of corrections) {
    mustSucceed(await addCorrection(db, id, { ...correction, issuedAt: hoursAgo(hours) }));
  }
  if (state === "archived") mustSucceed(await archiveArticle(db, id));
  if (state === "killed") mustSucceed(await killArticle(db, id, story.killReason ?? "Withdrawn"));
}

/** The fields that a story has as they are. */
function pick({ slug, contentType, headline, deck, language, noAsks, dropCap, republishable, ...rest }: DemoStory) {
  const { seoTitle, seoDescription } = rest;
  return { slug, contentType, headline, deck, language, noAsks, dropCap, republishable, seoTitle, seoDescription };
}

function withoutHours({ hoursAgo: _, ...origin }: NonNullable<DemoStory["origin"]>) {
  return origin;
}

async function linkStory(db: Db, { slug, related = [], translationOf, state }: DemoStory): Promise<void> {
  if (state === "killed") return;
  const named = [...related, ...(translationOf ? [translationOf] : [])];
  if (named.length === 0) return;
  const rows = await db.article.findMany({
    where: { slug: { in: [slug, ...named] } },
    select: { id: true, slug: true },
  });
  const ids = new Map(rows.map((row) => [row.slug, row.id]));
  const relatedIds = related.map((key) => find(ids, key));
  if (relatedIds.length > 0) mustSucceed(await setRelatedLinks(db, find(ids, slug), relatedIds));
  if (translationOf) mustSucceed(await addTranslation(db, find(ids, translationOf), find(ids, slug)));
}

export function find(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`there is no "${key}"`);
  return id;
}
