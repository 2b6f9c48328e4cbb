import type { ArticleStatus } from "../../prisma/generated/enums.ts";
import { changeRow } from "../articles/article-mutations.ts";
import { publishArticle, setArticleStage } from "../articles/article-publishing-mutations.ts";
import { wasEverPublic } from "../articles/article-rules.ts";
import type { Db } from "../db.ts";
import { failure, type Outcome, refuse } from "../errors.ts";
import { type Actor, SOFTWARE } from "../revisions/revision-actor.ts";
import { write } from "../write.ts";
import type { BulkResult } from "./story-list-views.ts";

const SEEN = "Readers have seen this story. Archive it, or kill it; only what nobody has read goes to the bin.";

/** Puts a story that no reader has seen into the bin. It keeps its state, and comes back as it was. */
export function binArticle(db: Db, id: string, actor: Actor = SOFTWARE) {
  return changeRow(db, id, actor, async (record, now) => {
    if (wasEverPublic(record, now)) refuse("not_allowed", SEEN);
    return { binnedAt: now };
  });
}

/** Takes a story out of the bin. */
export function unbinArticle(db: Db, id: string, actor: Actor = SOFTWARE) {
  return changeRow(db, id, actor, async () => ({ binnedAt: null }));
}

const BEFORE_PUBLICATION = new Set<ArticleStatus>(["draft", "in_review", "ready"]);

/** Moves a story along before publication; from a published one this would be taking it back, which is asked for elsewhere. */
export async function moveBeforePublication(
  db: Db,
  id: string,
  stage: "draft" | "in_review" | "ready",
  actor: Actor = SOFTWARE,
): Promise<Outcome<object>> {
  const story = await db.article.findUnique({ where: { id }, select: { status: true } });
  if (story && !BEFORE_PUBLICATION.has(story.status))
    return failure("not_allowed", "Only what is a draft, in review or ready is moved here; open the story instead");
  return setArticleStage(db, id, stage, actor);
}

export type BeforeArchive = {
  id: string;
  status: ArticleStatus;
  publishedAt: Date | null;
  embargoUntil: Date | null;
  hasChanges: boolean;
};

/** Takes a story back out of the archive, to where it was before. */
export async function unarchiveArticle(
  db: Db,
  before: BeforeArchive,
  actor: Actor = SOFTWARE,
): Promise<Outcome<object>> {
  const { id, status, publishedAt, embargoUntil, hasChanges } = before;
  const story = await db.article.findUnique({ where: { id }, select: { status: true } });
  if (story?.status !== "archived") return failure("not_allowed", "This story is not in the archive any more");
  if (status === "published") {
    // The archive took them into the story: published again, readers would see them unasked.
    if (hasChanges) return failure("not_allowed", "It holds changes that readers had not seen; open it to publish it");
    const isAhead = publishedAt !== null && publishedAt > new Date();
    return publishArticle(db, id, { ...(isAhead && { at: publishedAt }), embargoUntil }, actor);
  }
  if (status !== "draft" && status !== "in_review" && status !== "ready")
    return failure("not_allowed", "From where this story was there is no way back by one press");
  const draft = await setArticleStage(db, id, "draft", actor);
  return draft.ok && status !== "draft" ? setArticleStage(db, id, status, actor) : draft;
}

/** Keeps a list under a name; a name that is there already means another list from now on. */
export function keepStoryView(db: Db, userId: string, view: { name: string; query: string }) {
  return write(db, async (tx) => {
    const { name, query } = view;
    const kept = await tx.storyView.upsert({
      where: { userId_name: { userId, name } },
      create: { userId, name, query },
      update: { query },
      select: { id: true },
    });
    return { ...kept, tags: [] };
  });
}

/** Forgets a kept list. */
export function dropStoryView(db: Db, userId: string, id: string) {
  return write(db, async (tx) => {
    await tx.storyView.deleteMany({ where: { id, userId } });
    return { id, tags: [] };
  });
}

/** Each change is some dozens of short questions to the database, which wait for one another. */
const SIDE_BY_SIDE = 4;

/** Does one thing to many stories, each for itself: what is refused for one does not stop the others. */
export async function forEachStory(
  db: Db,
  ids: string[],
  work: (id: string) => Promise<Outcome<object>>,
): Promise<{ ok: true } & BulkResult> {
  const headlines = new Map(
    (await db.article.findMany({ where: { id: { in: ids } }, select: { id: true, headline: true } })).map((row) => [
      row.id,
      row.headline,
    ]),
  );
  const outcomes = new Map<string, Outcome<object>>();
  const waiting = ids.values();
  const worker = async () => {
    for (const id of waiting) outcomes.set(id, await work(id));
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  const result: { ok: true } & BulkResult = { ok: true, done: [], refused: [] };
  for (const [id, headline] of ids.map((id) => [id, headlines.get(id) ?? "A story"] as const)) {
    const outcome = outcomes.get(id);
    if (outcome?.ok) result.done.push(id);
    else if (outcome) result.refused.push({ headline, message: outcome.message });
  }
  return result;
}
