import type { ArticleStatus } from "../../prisma/generated/enums.ts";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { dropRedirect } from "../redirects/redirect-mutations.ts";
import { routes } from "../routes.ts";
import { type ArticleChange, changeRow } from "./article-mutations.ts";
import type { ArticleRecord } from "./article-records.ts";
import { moveProblem, publicationTime, wasEverPublic } from "./article-rules.ts";
import { killReasonSchema, type PublishInput, publishSchema } from "./article-schema.ts";

/** Moves of a story from state to state; which follows which stands in article-rules. */

const NEVER_SEEN = "No reader has seen this story yet; take it back or archive it instead";

/** Moves a story along before publication, or back out of the archive. */
export function setArticleStage(
  db: Db,
  id: string,
  stage: "draft" | "in_review" | "ready",
): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, async (record, now) => {
    refuseMove(record, stage);
    return { status: stage, ...keptTime(record, now) };
  });
}

/** Publishes a story now or, with a time ahead, schedules it. Publishing a scheduled story again sets another time. */
export function publishArticle(db: Db, id: string, input: PublishInput = {}): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, async (record, now, tx) => {
    const { at, embargoUntil } = parseOrRefuse(publishSchema, input);
    refuseMove(record, "published");
    const isPublic = record.status === "published" && wasEverPublic(record, now);
    if (isPublic && !at && embargoUntil === undefined) refuse("not_allowed", "This story is published already");
    if (record.wordCount === 0 && record.contentType !== "video")
      refuse("not_allowed", "A story without text cannot be published", "body");
    // The story itself answers at its address from now on.
    await dropRedirect(tx, routes.article(record.slug));
    return { status: "published", publishedAt: publicationTime(record, at, now), embargoUntil };
  });
}

/** Takes a published or scheduled story back to a draft. */
export function unpublishArticle(db: Db, id: string): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, async (record, now) => {
    if (record.status !== "published") refuse("not_allowed", "This story is not published");
    return { status: "draft", ...keptTime(record, now) };
  });
}

/** Puts a story away: readers no longer see it, editors still find it. */
export function archiveArticle(db: Db, id: string): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, async (record, now) => {
    refuseMove(record, "archived");
    return { status: "archived", ...keptTime(record, now) };
  });
}

/** Withdraws a published story for good: its address answers 410, its record stays. */
export function killArticle(db: Db, id: string, reason: string): Promise<Outcome<ArticleChange>> {
  return changeRow(db, id, async (record, now) => {
    const killReason = parseOrRefuse(killReasonSchema, reason);
    refuseMove(record, "killed");
    if (!wasEverPublic(record, now)) refuse("not_allowed", NEVER_SEEN);
    return { status: "killed", killedAt: now, killReason };
  });
}

function refuseMove(record: ArticleRecord, to: ArticleStatus): void {
  const problem = moveProblem(record.status, to);
  if (problem) refuse("not_allowed", problem);
}

/** A publication time that never came is forgotten (see wasEverPublic). */
function keptTime(record: ArticleRecord, now: Date) {
  return wasEverPublic(record, now) ? {} : { publishedAt: null };
}
