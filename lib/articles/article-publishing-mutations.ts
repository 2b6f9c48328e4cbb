import type { Db, Tx } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { type Actor, SOFTWARE } from "../revisions/revision-actor.ts";
import type { ArticleChange } from "./article-changes.ts";
import { changeRow } from "./article-mutations.ts";
import type { ArticleRecord } from "./article-records.ts";
import { wasEverPublic } from "./article-rules.ts";
import { killReasonSchema, type PublishInput, publishSchema } from "./article-schema.ts";
import { refuseMove, toArchive, toPublished, toStage } from "./article-steps.ts";

/** Moves of one story from state to state. */

const NEVER_SEEN = "No reader has seen this story yet; take it back or archive it instead";

/** Moves a story along before publication, or back out of the archive. */
export function setArticleStage(
  db: Db,
  id: string,
  stage: "draft" | "in_review" | "ready",
  actor: Actor = SOFTWARE,
): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, actor, (record, now) => toStage(record, now, stage));
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
    const times = parseOrRefuse(publishSchema, input);
    await guard?.(tx, record, now);
    return toPublished(record, now, times);
  });
}

/** Takes a published or scheduled story back to a draft; what its editors had prepared is in it. */
export function unpublishArticle(db: Db, id: string, actor: Actor = SOFTWARE): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, actor, (record, now) => {
    if (record.status !== "published") refuse("not_allowed", "This story is not published");
    return toStage(record, now, "draft");
  });
}

/** Puts a story away: readers no longer see it, editors still find it. */
export function archiveArticle(db: Db, id: string, actor: Actor = SOFTWARE): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, actor, toArchive);
}

/** Withdraws a published story for good: its address answers 410, its record stays. */
export function killArticle(
  db: Db,
  id: string,
  reason: string,
  actor: Actor = SOFTWARE,
): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, actor, (record, now) => {
    const killReason = parseOrRefuse(killReasonSchema, reason);
    refuseMove(record, "killed");
    if (!wasEverPublic(record, now)) refuse("not_allowed", NEVER_SEEN);
    return { status: "killed", killedAt: now, killReason, workingCopyId: null };
  });
}
