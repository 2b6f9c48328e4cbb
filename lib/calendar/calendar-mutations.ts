import { z } from "zod";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { id } from "../fields.ts";
import type { Actor } from "../revisions/revision-actor.ts";
import { scheduleStory } from "../workflow/workflow-mutations.ts";
import { momentOf, wallOf } from "../workflow/zoned-time.ts";
import { type Written, write } from "../write.ts";
import { isDay } from "./calendar-rules.ts";

export const moveSchema = z.strictObject({
  id,
  day: z.string().refine(isDay, "Enter a date").nullable(),
  /** Of a scheduled story; without one its time of day stays. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter a time")
    .nullable()
    .default(null),
});
export type MoveInput = z.input<typeof moveSchema>;

export type Moved = Written & { id: string };

/**
 * Moves a story to another day: a scheduled one to that day at its time, one without a time as a plan that binds
 * nobody (no day takes the plan away). What readers see already stays where it was.
 */
export async function moveInCalendar(
  db: Db,
  input: MoveInput,
  actor: Actor,
  timeZone: string,
): Promise<Outcome<Moved>> {
  const parsed = moveSchema.safeParse(input);
  const story = parsed.success
    ? await db.article.findUnique({
        where: { id: parsed.data.id },
        select: { status: true, publishedAt: true, version: true },
      })
    : null;
  if (parsed.success && story?.status === "published" && story.publishedAt && parsed.data.day) {
    const { day, time } = parsed.data;
    const at = momentOf(`${day}T${time ?? wallOf(story.publishedAt, timeZone).slice(11)}`, timeZone);
    return scheduleStory(db, { id: input.id, baseVersion: story.version, at }, actor);
  }
  return write(db, async (tx) => {
    const { id: storyId, day } = parseOrRefuse(moveSchema, input);
    const row = await tx.article.findUnique({ where: { id: storyId }, select: { status: true } });
    if (!row) refuse("missing", "This story does not exist any more");
    if (row.status === "published") refuse("invalid", "Enter a date, or take the story off the timetable", "day");
    if (row.status === "killed" || row.status === "archived")
      refuse("not_allowed", "This story is put away; make it a draft first");
    await tx.article.update({ where: { id: storyId }, data: { plannedFor: day === null ? null : new Date(day) } });
    return { id: storyId, tags: [] };
  });
}
