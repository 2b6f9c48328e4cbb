"use server";

import { z } from "zod";
import { action } from "../auth/action.ts";
import { id } from "../fields.ts";
import { arrangeHotTopics, createTopic, deleteTopic, updateTopic } from "./topic-mutations.ts";
import { hotTopicsSchema, newTopicSchema, topicPatchSchema } from "./topic-schema.ts";

const based = z.object({ id, baseVersion: z.int() });

export const addTopic = action(
  { name: "addTopic", permission: "taxonomy.edit", input: newTopicSchema },
  ({ input, db }) => createTopic(db, input),
);

export const saveTopic = action(
  { name: "saveTopic", permission: "taxonomy.edit", input: topicPatchSchema.extend(based.shape) },
  ({ input: { id, ...patch }, db }) => updateTopic(db, id, patch),
);

export const removeTopic = action(
  { name: "removeTopic", permission: "taxonomy.edit", input: z.object({ id }) },
  ({ input, db }) => deleteTopic(db, input.id),
);

export const orderHotTopics = action(
  { name: "orderHotTopics", permission: "taxonomy.edit", input: z.object({ ids: hotTopicsSchema }) },
  ({ input, db }) => arrangeHotTopics(db, input.ids),
);
