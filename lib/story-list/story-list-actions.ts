"use server";

import { z } from "zod";
import { archiveArticle } from "../articles/article-publishing-mutations.ts";
import { action } from "../auth/action.ts";
import { storySubjects } from "../auth/story-subject.ts";
import type { Db } from "../db.ts";
import { id } from "../fields.ts";
import { changeEverywhere } from "../revisions/change-everywhere.ts";
import type { Actor } from "../revisions/revision-actor.ts";
import { write } from "../write.ts";
import { beginStory } from "./new-story-mutations.ts";
import { newStorySchema } from "./new-story-schema.ts";
import {
  type BeforeArchive,
  binArticle,
  dropStoryView,
  forEachStory,
  keepStoryView,
  moveBeforePublication,
  unarchiveArticle,
  unbinArticle,
} from "./story-list-mutations.ts";
import { beforeArchiveSchema, bulkIds, MAX_BULK, storyViewSchema } from "./story-list-schema.ts";

/** What is done to many stories at once. Each action asks for the permission for each of the stories. */

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

const subject = ({ ids }: { ids: string[] }, db: Db) => storySubjects(db, ids);
const only = z.strictObject({ ids: bulkIds });

/** To another section; to a section that is not hers an editor moves nothing (the second check). */
export const moveStories = action(
  {
    name: "moveStories",
    permission: "article.edit",
    input: z.strictObject({ ids: bulkIds, sectionId: id }),
    subject: async ({ ids, sectionId }, db) => {
      const stories = await storySubjects(db, ids);
      return [...stories, ...stories.map((story) => ({ ...story, sectionId }))];
    },
  },
  ({ user, input, db }) =>
    forEachStory(db, input.ids, (storyId) => changeStory(db, storyId, user, () => ({ sectionId: input.sectionId }))),
);

const withTopic = z.strictObject({ ids: bulkIds, topicId: id });

export const addTopicToStories = action(
  { name: "addTopicToStories", permission: "article.edit", input: withTopic, subject },
  ({ user, input: { ids, topicId }, db }) =>
    changeTopics(db, ids, user, (topicIds) => (topicIds.includes(topicId) ? topicIds : [...topicIds, topicId])),
);

export const removeTopicFromStories = action(
  { name: "removeTopicFromStories", permission: "article.edit", input: withTopic, subject },
  ({ user, input: { ids, topicId }, db }) =>
    changeTopics(db, ids, user, (topicIds) => topicIds.filter((one) => one !== topicId)),
);

/** Tells beside what was done which stories it made a difference to, so that undoing touches no other. */
async function changeTopics(db: Db, ids: string[], actor: Actor, change: (topicIds: string[]) => string[]) {
  const changed = new Set<string>();
  const result = await forEachStory(db, ids, (storyId) =>
    changeStory(db, storyId, actor, ({ topicIds }) => {
      const next = change(topicIds);
      if (next.length !== topicIds.length) changed.add(storyId);
      return { topicIds: next };
    }),
  );
  return { ...result, changed: result.done.filter((storyId) => changed.has(storyId)) };
}

export const submitStories = action(
  { name: "submitStories", permission: "article.submit", input: only, subject },
  ({ user, input, db }) =>
    forEachStory(db, input.ids, (storyId) => moveBeforePublication(db, storyId, "in_review", user)),
);

/** Calls stories ready, or gives them back. */
export const reviewStories = action(
  {
    name: "reviewStories",
    permission: "article.review",
    input: z.strictObject({ ids: bulkIds, stage: z.enum(["draft", "ready"]) }),
    subject,
  },
  ({ user, input, db }) =>
    forEachStory(db, input.ids, (storyId) => moveBeforePublication(db, storyId, input.stage, user)),
);

export const archiveStories = action(
  { name: "archiveStories", permission: "article.archive", input: only, subject },
  ({ user, input, db }) => forEachStory(db, input.ids, (storyId) => archiveArticle(db, storyId, user)),
);

/** Takes stories back out of the archive, each to where it was: what undoing asks for. */
export const unarchiveStories = action(
  {
    name: "unarchiveStories",
    permission: "article.publish",
    input: z.strictObject({ stories: z.array(beforeArchiveSchema).min(1).max(MAX_BULK) }),
    subject: ({ stories }, db) =>
      storySubjects(
        db,
        stories.map((story) => story.id),
      ),
  },
  ({ user, input: { stories }, db }) => {
    const before = new Map(stories.map((story) => [story.id, story]));
    return forEachStory(db, [...before.keys()], (storyId) =>
      unarchiveArticle(db, before.get(storyId) as BeforeArchive, user),
    );
  },
);

export const binStories = action(
  { name: "binStories", permission: "article.bin", input: only, subject },
  ({ user, input, db }) => forEachStory(db, input.ids, (storyId) => binArticle(db, storyId, user)),
);

export const unbinStories = action(
  { name: "unbinStories", permission: "article.bin", input: only, subject },
  ({ user, input, db }) => forEachStory(db, input.ids, (storyId) => unbinArticle(db, storyId, user)),
);

export const keepView = action(
  { name: "keepView", permission: "article.read", input: storyViewSchema, subject: async () => [] },
  ({ user, input, db }) => keepStoryView(db, user.id, input),
);

export const dropView = action(
  { name: "dropView", permission: "article.read", input: z.strictObject({ id }), subject: async () => [] },
  ({ user, input, db }) => dropStoryView(db, user.id, input.id),
);

type Change = Parameters<typeof changeEverywhere>[2];

function changeStory(db: Db, storyId: string, actor: Actor, change: Change) {
  return write(db, (tx) => changeEverywhere(tx, storyId, change, actor));
}
