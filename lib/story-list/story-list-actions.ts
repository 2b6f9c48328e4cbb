"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { id } from "../fields.ts";
import { beginStory } from "./new-story-mutations.ts";
import { newStorySchema } from "./new-story-schema.ts";
import * as bulk from "./story-list-mutations.ts";
import { STAGES } from "./story-list-rules.ts";
import {
  archivesBefore,
  binsBefore,
  bulkIds,
  sectionsBefore,
  stagesBefore,
  storyViewSchema,
  topicsBefore,
} from "./story-list-schema.ts";
import { dropStoryView, keepStoryView } from "./story-view-mutations.ts";

/**
 * What is done to many stories at once, and what takes each of it back. The table of permissions is asked about every one
 * of the stories: those that somebody may not change are left as they are, with the reason.
 */

/** Begins a story; whoever begins it keeps it. */
export const createStory = action(
  {
    name: "createStory",
    permission: "article.create",
    input: newStorySchema,
    subject: async ({ sectionId }) => ({ ownerId: null, status: "draft", sectionId }),
  },
  ({ user, input, db }) => beginStory(db, input, user),
);

const only = z.strictObject({ ids: bulkIds });

export const moveStories = action(
  {
    name: "moveStories",
    permission: "article.edit",
    input: z.strictObject({ ids: bulkIds, sectionId: id }),
    subject: "each",
  },
  ({ user: actor, whyNot, input, db }) => bulk.moveStories(db, input.ids, input.sectionId, { actor, whyNot }),
);

export const moveStoriesBack = action(
  {
    name: "moveStoriesBack",
    permission: "article.edit",
    input: z.strictObject({ from: id, stories: sectionsBefore }),
    subject: "each",
  },
  ({ user: actor, whyNot, input, db }) => bulk.moveStoriesBack(db, input.from, input.stories, { actor, whyNot }),
);

const withTopic = z.strictObject({ ids: bulkIds, topicId: id });

export const addTopicToStories = action(
  { name: "addTopicToStories", permission: "article.edit", input: withTopic, subject: "each" },
  ({ user: actor, whyNot, input, db }) => bulk.addTopic(db, input.ids, input.topicId, { actor, whyNot }),
);

export const removeTopicFromStories = action(
  { name: "removeTopicFromStories", permission: "article.edit", input: withTopic, subject: "each" },
  ({ user: actor, whyNot, input, db }) => bulk.removeTopic(db, input.ids, input.topicId, { actor, whyNot }),
);

export const restoreTopic = action(
  {
    name: "restoreTopic",
    permission: "article.edit",
    input: z.strictObject({ topicId: id, stories: topicsBefore }),
    subject: "each",
  },
  ({ user: actor, whyNot, input, db }) => bulk.restoreTopic(db, input.topicId, input.stories, { actor, whyNot }),
);

export const submitStories = action(
  { name: "submitStories", permission: "article.submit", input: only, subject: "each" },
  ({ user: actor, whyNot, input, db }) => bulk.setStages(db, input.ids, "in_review", { actor, whyNot }),
);

/** Calls stories ready, or gives them back. */
export const reviewStories = action(
  {
    name: "reviewStories",
    permission: "article.review",
    input: z.strictObject({ ids: bulkIds, stage: z.enum(["draft", "ready"]) }),
    subject: "each",
  },
  ({ user: actor, whyNot, input, db }) => bulk.setStages(db, input.ids, input.stage, { actor, whyNot }),
);

/** Asks beyond its own permission for that of each story's step. */
export const restoreStages = action(
  {
    name: "restoreStages",
    permission: "article.submit",
    input: z.strictObject({ from: z.enum(STAGES), stories: stagesBefore }),
    subject: "each",
  },
  ({ user: actor, whyNot, input, db }) => bulk.restoreStages(db, input.from, input.stories, { actor, whyNot }),
);

export const archiveStories = action(
  { name: "archiveStories", permission: "article.archive", input: only, subject: "each" },
  ({ user: actor, whyNot, input, db }) => bulk.archiveStories(db, input.ids, { actor, whyNot }),
);

export const unarchiveStories = action(
  {
    name: "unarchiveStories",
    permission: "article.publish",
    input: z.strictObject({ stories: archivesBefore }),
    subject: "each",
  },
  ({ user: actor, whyNot, input, db }) => bulk.unarchiveStories(db, input.stories, { actor, whyNot }),
);

export const binStories = action(
  { name: "binStories", permission: "article.bin", input: only, subject: "each" },
  ({ user: actor, whyNot, input, db }) => bulk.binStories(db, input.ids, { actor, whyNot }),
);

export const unbinStories = action(
  { name: "unbinStories", permission: "article.bin", input: only, subject: "each" },
  ({ user: actor, whyNot, input, db }) => bulk.unbinStories(db, input.ids, { actor, whyNot }),
);

export const rebinStories = action(
  { name: "rebinStories", permission: "article.bin", input: z.strictObject({ stories: binsBefore }), subject: "each" },
  ({ user: actor, whyNot, input, db }) => bulk.rebinStories(db, input.stories, { actor, whyNot }),
);

export const keepView = action(
  { name: "keepView", permission: "article.read", input: storyViewSchema, subject: async () => [] },
  ({ user, input, db }) => keepStoryView(db, user.id, input),
);

export const dropView = action(
  { name: "dropView", permission: "article.read", input: z.strictObject({ id }), subject: async () => [] },
  ({ user, input, db }) => dropStoryView(db, user.id, input.id),
);
