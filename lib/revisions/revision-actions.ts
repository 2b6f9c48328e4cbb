"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { storySubject } from "../auth/story-subject.ts";
import type { Db } from "../db.ts";
import { refuse } from "../errors.ts";
import { id } from "../fields.ts";
import { restoreSchema } from "../workflow/workflow-schema.ts";
import { compareRevisions } from "./revision-finder.ts";
import { restoreRevision } from "./story-editing-mutations.ts";

const subject = (input: { id: string }, db: Db) => storySubject(db, input.id);
const number = z.int().min(1);

/** What differs between two states of a story, word by word. */
export const compare = action(
  {
    name: "compareRevisions",
    permission: "revision.read",
    input: z.strictObject({ id, from: number, to: number }),
    subject,
  },
  async ({ input, db }) => {
    const comparison = await compareRevisions(db, input.id, input.from, input.to);
    return comparison ? { ok: true, comparison } : refuse("missing", "This revision does not exist any more");
  },
);

/** Takes an earlier state again, as a new revision. */
export const restore = action(
  { name: "restoreRevision", permission: "revision.restore", input: restoreSchema, subject },
  ({ input: { id: storyId, ...input }, user, db }) => restoreRevision(db, storyId, input, user),
);
