"use server";

import { addCorrection } from "../articles/article-mutations.ts";
import {
  archiveArticle,
  killArticle,
  setArticleStage,
  unpublishArticle,
} from "../articles/article-publishing-mutations.ts";
import { action } from "../auth/action.ts";
import { storySubject } from "../auth/story-subject.ts";
import type { Db } from "../db.ts";
import { refuse } from "../errors.ts";
import { discardChanges } from "../revisions/story-editing-mutations.ts";
import { findStoryWorkflow } from "./workflow-admin-queries.ts";
import { publishPrepared, publishStory, scheduleStory } from "./workflow-mutations.ts";
import {
  correctSchema,
  discardChangesSchema,
  killSchema,
  publishChangesSchema,
  publishStorySchema,
  stageSchema,
  storySchema,
} from "./workflow-schema.ts";

/** The steps of a story, each for whoever may do it. */

const subject = ({ id }: { id: string }, db: Db) => storySubject(db, id);

/** What the story's side panel shows, as it is now. */
export const readWorkflow = action(
  { name: "readWorkflow", permission: "article.read", input: storySchema, subject },
  async ({ input, user, db }) => {
    const workflow = await findStoryWorkflow(db, user, input.id);
    return workflow ? { ok: true, workflow } : refuse("missing", "This story does not exist any more");
  },
);

export const sendToReview = action(
  { name: "sendToReview", permission: "article.submit", input: storySchema, subject },
  ({ input, user, db }) => setArticleStage(db, input.id, "in_review", user),
);

/** The writer takes her story back from review. */
export const takeBack = action(
  { name: "takeBack", permission: "article.submit", input: storySchema, subject },
  ({ input, user, db }) => setArticleStage(db, input.id, "draft", user),
);

/** An editor calls a story ready, or gives it back. */
export const reviewStory = action(
  { name: "reviewStory", permission: "article.review", input: stageSchema, subject },
  ({ input, user, db }) => setArticleStage(db, input.id, input.stage, user),
);

export const publishNow = action(
  { name: "publishStory", permission: "article.publish", input: publishStorySchema, subject },
  ({ input, user, db }) => publishStory(db, input, user),
);

export const schedule = action(
  { name: "scheduleStory", permission: "article.schedule", input: publishStorySchema, subject },
  ({ input, user, db }) => scheduleStory(db, input, user),
);

/** Takes a scheduled story off the timetable before its time. */
export const unschedule = action(
  { name: "unscheduleStory", permission: "article.schedule", input: storySchema, subject },
  async ({ input, user, db }) => {
    const { visibleFrom } = await db.article.findUniqueOrThrow({
      where: { id: input.id },
      select: { visibleFrom: true },
    });
    if (visibleFrom !== null && visibleFrom <= new Date())
      refuse("not_allowed", "Readers see this story already; a publisher may take it back");
    return setArticleStage(db, input.id, "draft", user);
  },
);

export const publishUpdate = action(
  { name: "publishChanges", permission: "article.publish", input: publishChangesSchema, subject },
  ({ input, user, db }) => publishPrepared(db, input, user),
);

export const discardPrepared = action(
  { name: "discardChanges", permission: "article.edit", input: discardChangesSchema, subject },
  ({ input: { id, baseVersion }, db }) => discardChanges(db, id, { baseVersion }),
);

export const unpublish = action(
  { name: "unpublishStory", permission: "article.unpublish", input: storySchema, subject },
  ({ input, user, db }) => unpublishArticle(db, input.id, user),
);

export const archive = action(
  { name: "archiveStory", permission: "article.archive", input: storySchema, subject },
  ({ input, user, db }) => archiveArticle(db, input.id, user),
);

export const kill = action(
  { name: "killStory", permission: "article.kill", input: killSchema, subject },
  ({ input, user, db }) => killArticle(db, input.id, input.reason, user),
);

export const correct = action(
  { name: "correctStory", permission: "article.correct", input: correctSchema, subject },
  ({ input: { id, ...correction }, user, db }) => addCorrection(db, id, correction, user),
);
