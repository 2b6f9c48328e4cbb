"use server";

import { addCorrection } from "../articles/article-mutations.ts";
import { action } from "../auth/action.ts";
import { storySubject } from "../auth/story-subject.ts";
import { createGuest } from "./editing-mutations.ts";
import { guestAuthorSchema, storyCorrectionSchema } from "./editing-schema.ts";

/** Makes an author in place, from a name. */
export const createGuestAuthor = action(
  { name: "createGuestAuthor", permission: "author.create", input: guestAuthorSchema },
  ({ input, db }) => createGuest(db, input.name),
);

/** Tells readers what was wrong; gives the note as it stands now. */
export const correctStory = action(
  {
    name: "correctStory",
    permission: "article.correct",
    input: storyCorrectionSchema,
    subject: ({ id }, db) => storySubject(db, id),
  },
  async ({ input: { id, ...correction }, db, user }) => {
    const outcome = await addCorrection(db, id, correction, { id: user.id, name: user.name });
    if (!outcome.ok) return outcome;
    const added = await db.correction.findFirstOrThrow({
      where: { articleId: id, text: correction.text },
      orderBy: { id: "desc" },
      select: { id: true, kind: true, text: true, place: true, issuedAt: true },
    });
    return {
      ok: true as const,
      version: outcome.version,
      correction: { ...added, issuedAt: added.issuedAt.toISOString() },
    };
  },
);
