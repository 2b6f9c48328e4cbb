import { z } from "zod";
import { correctionSchema } from "../articles/article-schema.ts";
import { MAX_AUTHOR_NAME } from "../authors/author-schema.ts";
import { id, words } from "../fields.ts";

/** A save: the version that it is based on and the fields that changed, which the story's own schema checks. */
export const saveSchema = z.strictObject({
  baseVersion: z.int().min(1),
  patch: z.record(z.string(), z.unknown()),
});

export const CHOICES = ["pictures", "authors"] as const;

export const choicesSchema = z.object({
  what: z.enum(CHOICES),
  q: z.string().max(200).catch(""),
  ids: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.uuid()).max(200))
    .optional()
    .catch(undefined),
});

export const guestAuthorSchema = z.strictObject({ name: words(MAX_AUTHOR_NAME, "An author needs a name") });

export const storyCorrectionSchema = correctionSchema.omit({ issuedAt: true }).extend({ id });
