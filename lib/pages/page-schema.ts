import { z } from "zod";
import { bodySchema } from "../body/body-schema.ts";
import { id, position, sameAgain, slug, text, words } from "../fields.ts";
import { RESERVED_SLUGS } from "../routes.ts";

export const MAX_PAGE_TITLE = 120;
export const MAX_PAGE_DESCRIPTION = 320;

const reserved: ReadonlySet<string> = new Set(RESERVED_SLUGS);

const fields = {
  slug: slug.refine((value) => !reserved.has(value), "The site itself uses this address; choose another"),
  title: words(MAX_PAGE_TITLE, "A page needs a title"),
  description: text(MAX_PAGE_DESCRIPTION),
  body: bodySchema,
  isPublic: z.boolean(),
  /** Order among the footer's links; null keeps the page out of it. */
  footerPosition: position.nullable(),
};
export const pagePatchSchema = z.strictObject(fields).partial();
export const newPageSchema = pagePatchSchema.required({ slug: true, title: true, body: true }).extend(sameAgain);
/** The footer's pages in their order. */
export const footerOrderSchema = z.array(id).max(50, "At most 50 pages");
export type NewPageInput = z.input<typeof newPageSchema>;
export type PagePatchInput = z.input<typeof pagePatchSchema>;
