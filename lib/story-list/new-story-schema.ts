import { z } from "zod";
import { ContentType } from "../../prisma/generated/enums.ts";
import { MAX_HEADLINE } from "../articles/article-schema.ts";
import { id, words } from "../fields.ts";

export const newStorySchema = z.strictObject({
  headline: words(MAX_HEADLINE, "Give it a headline; it can change until the last minute"),
  sectionId: id,
  contentType: z.enum(ContentType),
});
export type NewStoryInput = z.input<typeof newStorySchema>;
