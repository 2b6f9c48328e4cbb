import { z } from "zod";
import { AuthorKind } from "../../prisma/generated/enums.ts";
import { idOrNull, MAX_EMAIL, sameAgain, slug, text, webUrl, words } from "../fields.ts";

export const MAX_AUTHOR_NAME = 120;
export const MAX_JOB_TITLE = 160;
export const MAX_BIOGRAPHY = 5000;
export const MAX_AUTHOR_LINKS = 10;
const MAX_LINK_LABEL = 60;

export const authorLinksSchema = z
  .array(z.strictObject({ label: words(MAX_LINK_LABEL, "Say what the link leads to"), url: webUrl }))
  .max(MAX_AUTHOR_LINKS, `At most ${MAX_AUTHOR_LINKS} links`);
export type AuthorLink = z.output<typeof authorLinksSchema>[number];

const fields = {
  slug,
  name: words(MAX_AUTHOR_NAME, "An author needs a name"),
  kind: z.enum(AuthorKind),
  jobTitle: text(MAX_JOB_TITLE),
  biography: text(MAX_BIOGRAPHY),
  photoId: idOrNull,
  email: z.email("This is not an e-mail address").max(MAX_EMAIL).nullable(),
  links: authorLinksSchema,
};
export const authorPatchSchema = z.strictObject(fields).partial();
export const newAuthorSchema = authorPatchSchema.required({ slug: true, name: true }).extend(sameAgain);
export type NewAuthorInput = z.input<typeof newAuthorSchema>;
export type AuthorPatchInput = z.input<typeof authorPatchSchema>;
