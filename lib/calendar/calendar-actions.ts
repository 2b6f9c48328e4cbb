"use server";

import { action } from "../auth/action.ts";
import { storySubject } from "../auth/story-subject.ts";
import { findSite } from "../settings/settings-queries.ts";
import { moveInCalendar, moveSchema } from "./calendar-mutations.ts";

/** Moves a story to another day of the calendar. */
export const moveStory = action(
  {
    name: "moveStory",
    permission: "article.schedule",
    input: moveSchema,
    subject: ({ id }, db) => storySubject(db, id),
  },
  async ({ input, user, db }) => moveInCalendar(db, input, user, (await findSite()).place.timeZone),
);
