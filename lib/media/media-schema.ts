import { z } from "zod";

/** What editors enter about a picture; its file is checked by media-variants. */

export const MAX_ALT = 1000;
export const MAX_CAPTION = 2000;
export const MAX_CREDIT = 300;
export const MAX_MEDIA_URL = 2000;

const line = (max: number) => z.string().trim().max(max, `At most ${max} characters`).default("");

/** An address of the web, or nothing: an empty field means none. */
const webUrl = z
  .string()
  .trim()
  .max(MAX_MEDIA_URL, `At most ${MAX_MEDIA_URL} characters`)
  .refine((value) => value === "" || isWebUrl(value), "An address starts with https:// or http://")
  .nullish()
  .transform((value) => value || null);

function isWebUrl(value: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value);
}

const fraction = z.number().min(0, "Between 0 and 1").max(1, "Between 0 and 1").default(0.5);

const details = {
  alt: line(MAX_ALT),
  isDecorative: z.boolean().default(false),
  caption: line(MAX_CAPTION),
  credit: line(MAX_CREDIT),
  creditUrl: webUrl,
  licence: line(MAX_CREDIT),
  licenceUrl: webUrl,
  licenceExpiresAt: z.date().nullish().default(null),
  /** Fractions of width and height that stay in view when the picture is cropped. */
  focalX: fraction,
  focalY: fraction,
};

/** A picture that comes in: it may be described afterwards, and the library lists it until it is. */
export const newMediaSchema = z.object(details);

/** What an editor saves about a picture. */
export const mediaDetailsSchema = newMediaSchema.refine(({ alt, isDecorative }) => isDecorative || alt !== "", {
  path: ["alt"],
  message: "Say what the picture shows, for those who cannot see it, or mark it as decorative",
});

/** As a form or an import gives it. */
export type MediaDetailsInput = z.input<typeof mediaDetailsSchema>;
export type NewMediaInput = z.input<typeof newMediaSchema>;
export type MediaDetails = z.output<typeof mediaDetailsSchema>;
