"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { storySubjects } from "../auth/story-subject.ts";
import type { Db } from "../db.ts";
import { attempt, type Outcome } from "../errors.ts";
import { id } from "../fields.ts";
import { type LinkedTranslation, listLinkedTranslations } from "./translation-finder.ts";
import { addTranslation, removeTranslation, type TranslationsChange } from "./translation-mutations.ts";

const pair = z.object({ storyId: id, otherId: id });

/** Says that two stories tell the same in different languages. Both change, so both have to be one's to relate. */
export const linkTranslation = action(
  {
    name: "linkTranslation",
    permission: "article.relate",
    input: pair,
    subject: ({ storyId, otherId }, db) => storySubjects(db, [storyId, otherId]),
  },
  ({ input, db }) => thenList(db, input.storyId, addTranslation(db, input.storyId, input.otherId)),
);

/** Takes a story out of those that tell the same as this one. */
export const unlinkTranslation = action(
  {
    name: "unlinkTranslation",
    permission: "article.relate",
    input: pair,
    subject: ({ storyId, otherId }, db) => storySubjects(db, [storyId, otherId]),
  },
  ({ input, db }) => thenList(db, input.storyId, removeTranslation(db, input.storyId, input.otherId)),
);

/** How it stands afterwards: somebody else may have changed it meanwhile. */
async function thenList(
  db: Db,
  storyId: string,
  done: Promise<Outcome<TranslationsChange>>,
): Promise<Outcome<{ translations: LinkedTranslation[] }>> {
  const outcome = await done;
  return outcome.ok ? attempt(async () => ({ translations: await listLinkedTranslations(db, storyId) })) : outcome;
}
