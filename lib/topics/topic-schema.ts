import { z } from "zod";
import { idOrNull, position, slug, text, words } from "../fields.ts";

export const MAX_TOPIC_NAME = 90;
export const MAX_TOPIC_INTRO = 5000;

const fields = {
  slug,
  name: words(MAX_TOPIC_NAME, "A topic needs a name"),
  intro: text(MAX_TOPIC_INTRO),
  imageId: idOrNull,
  /** Order among the hot topics; null when the topic is not hot. */
  hotPosition: position.nullable(),
  isClosed: z.boolean(),
};
export const topicPatchSchema = z.strictObject(fields).partial();
export const newTopicSchema = topicPatchSchema.required({ slug: true, name: true });
export type NewTopicInput = z.input<typeof newTopicSchema>;
export type TopicPatchInput = z.input<typeof topicPatchSchema>;
