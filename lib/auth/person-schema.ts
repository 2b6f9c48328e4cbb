import { z } from "zod";
import { UserRole } from "../../prisma/generated/enums.ts";
import { id, MAX_EMAIL, words } from "../fields.ts";

export const MIN_PASSWORD = 12;
export const MAX_PASSWORD = 128;
export const MAX_PERSON_NAME = 120;

export const personName = words(MAX_PERSON_NAME, "Say how the newsroom knows this person");
export const personEmail = z
  .string()
  .trim()
  .toLowerCase()
  .max(MAX_EMAIL, `At most ${MAX_EMAIL} characters`)
  .pipe(z.email("An e-mail address looks like name@example.org"));
export const newPassword = z
  .string()
  .min(MIN_PASSWORD, `At least ${MIN_PASSWORD} characters; a few words that nobody puts together are a good one`)
  .max(MAX_PASSWORD, `At most ${MAX_PASSWORD} characters`);

const MAX_SECTIONS = 200;
export const sectionLimits = z.array(id).max(MAX_SECTIONS, `At most ${MAX_SECTIONS} sections`);

export const invitationSchema = z.strictObject({
  name: personName,
  email: personEmail,
  role: z.enum(UserRole),
  sectionIds: sectionLimits.default([]),
});
export type InvitationInput = z.input<typeof invitationSchema>;

export const personPatchSchema = z.strictObject({
  id,
  name: personName,
  role: z.enum(UserRole),
  sectionIds: sectionLimits.default([]),
});
export type PersonPatchInput = z.input<typeof personPatchSchema>;

export const setUpSchema = z.strictObject({
  token: z.string().min(1).max(200),
  name: personName,
  email: personEmail,
  password: newPassword,
});
export type SetUpInput = z.input<typeof setUpSchema>;
