import { z } from "zod";
import { id, idOrNull, position, sameAgain, slug, text, words } from "../fields.ts";

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
export const newTopicSchema = topicPatchSchema.required({ slug: true, name: true }).extend(sameAgain);
export const MAX_HOT_TOPICS = 12;
/** The hot topics in their order. */
export const hotTopicsSchema = z.array(id).max(MAX_HOT_TOPICS, `At most ${MAX_HOT_TOPICS} hot topics`);
export type NewTopicInput = z.input<typeof newTopicSchema>;
export type TopicPatchInput = z.input<typeof topicPatchSchema>;
