import { z } from "zod";
import { MAX_URL } from "../fields.ts";

/** Longer paths are nobody's: the site spends no look-up on them. */
export const MAX_REDIRECT_PATH = 500;

/** Lower case and without a slash at the end, as the site spells its own paths. */
const fromPath = z
  .string()
  .trim()
  .max(MAX_REDIRECT_PATH, `At most ${MAX_REDIRECT_PATH} characters`)
  .regex(/^\/[^?#\s]+$/, 'The old address is a path of this site, such as "/2014/old-story"')
  .transform((path) => path.toLowerCase().replace(/(?<=.)\/+$/, ""));

const toPath = z
  .string()
  .trim()
  .max(MAX_URL, `At most ${MAX_URL} characters`)
  .regex(
    /^(\/(?!\/)\S*|https?:\/\/\S+)$/i,
    "The new address is a path of this site or starts with https:// or http://",
  );

export const redirectSchema = z.strictObject({ fromPath, toPath });
export type RedirectInput = z.input<typeof redirectSchema>;
