import { z } from "zod";
import { id, position, sameAgain, slug, text, words } from "../fields.ts";

export const MAX_SECTION_NAME = 90;
export const MAX_SECTION_DESCRIPTION = 500;

const fields = {
  slug,
  name: words(MAX_SECTION_NAME, "A section needs a name"),
  description: text(MAX_SECTION_DESCRIPTION),
  position,
  inNavigation: z.boolean(),
};
export const sectionPatchSchema = z.strictObject(fields).partial();
export const newSectionSchema = sectionPatchSchema.required({ slug: true, name: true }).extend(sameAgain);
/** The sections in their order. */
export const sectionOrderSchema = z.array(z.strictObject({ id, inNavigation: z.boolean() })).max(500);
export type NewSectionInput = z.input<typeof newSectionSchema>;
export type SectionPatchInput = z.input<typeof sectionPatchSchema>;
