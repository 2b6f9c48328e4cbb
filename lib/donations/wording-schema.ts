import { z } from "zod";
import { id, words } from "../fields.ts";
import { MAX_CAMPAIGN_NAME, MAX_PITCH } from "./campaign-schema.ts";

export const WORDING_KEYS = ["a", "b", "c", "d"] as const;
/** The campaign's own wording, which the readers of the hold-back group keep. */
export const OWN_WORDING = "own";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A comparison that runs for longer measures the seasons. */
const LONGEST_DAYS = 92;

const wording = z.strictObject({
  headline: words(MAX_CAMPAIGN_NAME, "The appeal needs a headline"),
  pitch: words(MAX_PITCH, "Say what a gift makes possible"),
});

/** Wordings that are compared with the campaign's own; it ends by itself. */
export const newWordingTestSchema = z
  .strictObject({
    campaignId: id,
    name: words(MAX_CAMPAIGN_NAME, "Name the comparison"),
    holdBack: z.int("A whole number").min(5, "At least 5 of a hundred").max(90, "At most 90 of a hundred"),
    startsAt: z.date().default(() => new Date()),
    expiresAt: z.date("Say when the comparison ends"),
    wordings: z.array(wording).min(1, "Write at least one other wording").max(WORDING_KEYS.length, "At most four"),
  })
  .refine(({ startsAt, expiresAt }) => expiresAt > startsAt, {
    path: ["expiresAt"],
    error: "A comparison ends after it starts",
  })
  .refine(({ startsAt, expiresAt }) => expiresAt.getTime() - startsAt.getTime() <= LONGEST_DAYS * DAY_MS, {
    path: ["expiresAt"],
    error: "A comparison ends within three months",
  });

export type NewWordingTestInput = z.input<typeof newWordingTestSchema>;
