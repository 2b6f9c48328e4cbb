import type { ArticleStatus } from "../../prisma/generated/enums.ts";
import type { Db, Tx } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { dropRedirect } from "../redirects/redirect-mutations.ts";
import { type Actor, SOFTWARE } from "../revisions/revision-actor.ts";
import { readWorkingState } from "../revisions/story-state-finder.ts";
import { patchOf } from "../revisions/story-state-schema.ts";
import { routes } from "../routes.ts";
import { type ArticleChange, applyPatch, changeRow } from "./article-mutations.ts";
import type { ArticleRecord } from "./article-records.ts";
import { isPublicNow, keptPublicationTime, moveProblem, publicationTime, wasEverPublic } from "./article-rules.ts";
import { articlePatchSchema, killReasonSchema, type PublishInput, publishSchema } from "./article-schema.ts";

/** Moves of a story from state to state; which follows which stands in article-rules, and the database guards it. */

const NEVER_SEEN = "No reader has seen this story yet; take it back or archive it instead";

/** Moves a story along before publication, or back out of the archive. */
export function setArticleStage(
  db: Db,
  id: string,
  stage: "draft" | "in_review" | "ready",
  actor: Actor = SOFTWARE,
): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, actor, async (record, now, tx) => {
    refuseMove(record, stage);
    await takeWorkingCopy(tx, record, now);
    return { status: stage, ...takenBack(record, now) };
  });
}

/** What is asked of a story that is about to be published, in the same transaction; it refuses by throwing. */
export type PublishGuard = (tx: Tx, record: ArticleRecord, now: Date) => Promise<void>;

/** Publishes a story now or, with a time ahead, schedules it. Publishing a scheduled story again sets another time. */
export function publishArticle(
  db: Db,
  id: string,
  input: PublishInput = {},
  actor: Actor = SOFTWARE,
  guard?: PublishGuard,
): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, actor, async (record, now, tx) => {
    const { at, embargoUntil } = parseOrRefuse(publishSchema, input);
    await guard?.(tx, record, now);
    refuseMove(record, "published");
    if (isPublicNow(record, now) && !at && embargoUntil === undefined)
      refuse("not_allowed", "This story is published already");
    if (record.wordCount === 0 && record.contentType !== "video")
      refuse("not_allowed", "A story without text cannot be published", "body");
    // The story itself answers at its address from now on.
    await dropRedirect(tx, routes.article(record.slug));
    const isFirst = record.status !== "published";
    return {
      status: "published",
      publishedAt: publicationTime(record, at, now),
      embargoUntil,
      ...(isFirst && { keep: "published" as const }),
    };
  });
}

/** Takes a published or scheduled story back to a draft; what its editors had prepared is in it. */
export function unpublishArticle(db: Db, id: string, actor: Actor = SOFTWARE): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, actor, async (record, now, tx) => {
    if (record.status !== "published") refuse("not_allowed", "This story is not published");
    await takeWorkingCopy(tx, record, now);
    return { status: "draft", ...takenBack(record, now) };
  });
}

/** Puts a story away: readers no longer see it, editors still find it. */
export function archiveArticle(db: Db, id: string, actor: Actor = SOFTWARE): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, actor, async (record, now, tx) => {
    refuseMove(record, "archived");
    await takeWorkingCopy(tx, record, now);
    return { status: "archived", ...takenBack(record, now) };
  });
}

/** Withdraws a published story for good: its address answers 410, its record stays. */
export function killArticle(
  db: Db,
  id: string,
  reason: string,
  actor: Actor = SOFTWARE,
): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, actor, async (record, now) => {
    const killReason = parseOrRefuse(killReasonSchema, reason);
    refuseMove(record, "killed");
    if (!wasEverPublic(record, now)) refuse("not_allowed", NEVER_SEEN);
    return { status: "killed", killedAt: now, killReason, workingCopyId: null };
  });
}

function refuseMove(record: ArticleRecord, to: ArticleStatus): void {
  const problem = moveProblem(record.status, to);
  if (problem) refuse("not_allowed", problem);
}

function takenBack(record: ArticleRecord, now: Date) {
  return { publishedAt: keptPublicationTime(record, now), workingCopyId: null, keep: "stage" as const };
}

/** A story that readers no longer see has one state only: what its editors last wrote. */
async function takeWorkingCopy(tx: Tx, record: ArticleRecord, now: Date): Promise<void> {
  if (!record.workingCopyId) return;
  const patch = parseOrRefuse(articlePatchSchema, patchOf(await readWorkingState(tx, record.id)));
  await applyPatch(tx, record, now, patch);
}
