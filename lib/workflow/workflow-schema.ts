import { z } from "zod";
import { correctionSchema, killReasonSchema } from "../articles/article-schema.ts";
import { id } from "../fields.ts";

/** What the steps of a story are given. */

const baseVersion = z.int().min(1);

export const storySchema = z.strictObject({ id });

export const stageSchema = z.strictObject({ id, stage: z.enum(["draft", "in_review", "ready"]) });

export const publishStorySchema = z.strictObject({
  id,
  /** The version that was on the screen: what somebody else has saved since is not published unseen. */
  baseVersion,
  /** When readers may see it; without a time now. */
  at: z.date("Enter a date and a time").nullable().default(null),
  /** Not before this time, whatever anyone presses; null lifts it, undefined leaves it as it is. */
  embargoUntil: z.date("Enter a date and a time").nullable().optional(),
});
export type PublishStoryInput = z.input<typeof publishStorySchema>;

export const publishChangesSchema = z.strictObject({ id, baseVersion, tellReaders: z.boolean().default(false) });
export const discardChangesSchema = z.strictObject({ id, baseVersion });
export const restoreSchema = z.strictObject({ id, baseVersion, number: z.int().min(1) });
export const killSchema = z.strictObject({ id, reason: killReasonSchema });
export const correctSchema = correctionSchema.extend({ id });
