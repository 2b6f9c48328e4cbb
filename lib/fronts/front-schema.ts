import { z } from "zod";
import { id } from "../fields.ts";

export const MAX_FRONT_SLOTS = 20;

const slotSchema = z
  .strictObject({
    articleId: id,
    /** Now without one. */
    startsAt: z.date().optional(),
    endsAt: z.date().nullable().optional(),
  })
  .refine(({ startsAt, endsAt }) => !endsAt || endsAt > (startsAt ?? new Date()), {
    path: ["endsAt"],
    message: "A pin ends after it starts",
  });

/** The pinned stories of a front in their order: the first leads. */
export const frontSlotsSchema = z.array(slotSchema).max(MAX_FRONT_SLOTS, `At most ${MAX_FRONT_SLOTS} pinned stories`);
export type FrontSlotsInput = z.input<typeof frontSlotsSchema>;
