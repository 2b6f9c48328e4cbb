import type { ArticleStatus } from "../../prisma/generated/enums.ts";
import { refuse } from "../errors.ts";
import type { Decision } from "./article-changes.ts";
import type { ArticleRecord } from "./article-records.ts";
import { isPublicNow, keptPublicationTime, moveProblem, publicationTime, wasEverPublic } from "./article-rules.ts";
import type { PublishInput } from "./article-schema.ts";

/**
 * The steps of a story as decisions, for one story or many: what becomes of its row, or why not (a refusal is thrown).
 * Which state follows which stands in article-rules, and the database guards it.
 */

const SEEN = "Readers have seen this story. Archive it, or kill it; only what nobody has read goes to the bin.";

export function toStage(record: ArticleRecord, now: Date, stage: "draft" | "in_review" | "ready"): Decision {
  refuseMove(record, stage);
  return { status: stage, ...takenBack(record, now) };
}

export function toArchive(record: ArticleRecord, now: Date): Decision {
  refuseMove(record, "archived");
  return { status: "archived", ...takenBack(record, now) };
}

export function toPublished(record: ArticleRecord, now: Date, { at, embargoUntil }: PublishInput): Decision {
  refuseMove(record, "published");
  if (isPublicNow(record, now) && !at && embargoUntil === undefined)
    refuse("not_allowed", "This story is published already");
  if (record.wordCount === 0 && record.contentType !== "video")
    refuse("not_allowed", "A story without text cannot be published", "body");
  const isFirst = record.status !== "published";
  return {
    status: "published",
    ...timed(record, publicationTime(record, at, now)),
    embargoUntil,
    ...(isFirst && { keep: "published" as const }),
  };
}

/** Into the bin goes what no reader has seen. It keeps its state, and comes back as it was. */
export function toBin(record: ArticleRecord, now: Date, binnedAt = now): Decision {
  if (wasEverPublic(record, now)) refuse("not_allowed", SEEN);
  return { binnedAt };
}

export function refuseMove(record: ArticleRecord, to: ArticleStatus): void {
  const problem = moveProblem(record.status, to);
  if (problem) refuse("not_allowed", problem);
}

function takenBack(record: ArticleRecord, now: Date): Decision {
  return { ...timed(record, keptPublicationTime(record, now)), workingCopyId: null, takesCopy: true, keep: "stage" };
}

/** Named only where it changes: stories of which the same is set are written by one statement. */
function timed(record: ArticleRecord, publishedAt: Date | null): Decision {
  return publishedAt?.getTime() === record.publishedAt?.getTime() ? {} : { publishedAt };
}
