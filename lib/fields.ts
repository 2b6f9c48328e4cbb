import { z } from "zod";

/** Pieces of schemas that many concerns share, with their sentences. */

export const MAX_SLUG = 120;
export const MAX_URL = 2000;
export const MAX_EMAIL = 254;

const atMost = (max: number) => `At most ${max} characters`;
/** PostgreSQL stores no NUL. */
const storable = (schema: z.ZodString) => schema.regex(/^[^\0]*$/, "This holds a character that cannot be stored");

/** Text that may be empty. */
export const text = (max: number) => storable(z.string().trim().max(max, atMost(max)));

/** Text that must say something. */
export const words = (max: number, message: string) =>
  storable(z.string().trim().min(1, message).max(max, atMost(max)));

/** Text or nothing: an empty field means none. */
export const textOrNull = (max: number) =>
  text(max)
    .nullable()
    .transform((value) => value || null);

export const slug = z
  .string()
  .max(MAX_SLUG, atMost(MAX_SLUG))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "An address has small letters and digits, with single hyphens between words");

function isWebUrl(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

export const webUrl = z
  .string()
  .trim()
  .max(MAX_URL, atMost(MAX_URL))
  .refine(isWebUrl, "An address starts with https:// or http://");

/** An address of the web, or nothing: an empty field means none. */
export const webUrlOrNull = z.union([z.literal("").transform(() => null), z.null(), webUrl]);

export const id = z.uuid("This is not there");
export const idOrNull = id.nullable();
/** Place in an order, from 0. */
export const position = z.int("A whole number").min(0, "From 0 upwards").max(100_000, "At most 100,000");

/** Letters that have no accent to take off. */
const LETTERS: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" };

/** An address made from words: "Łódź & the sea" gives "lodz-the-sea". Empty when nothing of the words can stand in one. */
export function slugify(title: string, max = 80): string {
  const plain = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .replace(/[^a-z0-9]/g, (letter) => LETTERS[letter] ?? "-")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
  if (plain.length <= max) return plain;
  const cut = plain.slice(0, max + 1);
  return cut.slice(0, cut.lastIndexOf("-") > 0 ? cut.lastIndexOf("-") : max);
}

/** Part of what makes a thing: its identifier when it was deleted and comes back, so that what names it by that finds it again. */
export const sameAgain = { id: id.optional() };
