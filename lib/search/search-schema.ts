import { z } from "zod";
import { ContentType } from "../../prisma/generated/enums.ts";

export const MAX_QUERY_LENGTH = 200;
export const HITS_PER_PAGE = 20;
/** As far as results can be paged; there are at most as many hits as fit. */
export const MAX_PAGES = 50;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

export type SearchSort = "relevance" | "date";

export type SearchQuery = {
  /** At most MAX_QUERY_LENGTH characters, in websearch syntax: words, "phrases", or, -without. Empty: no words asked. */
  q: string;
  /** Slug. */
  section?: string;
  contentType?: ContentType;
  year?: number;
  sort: SearchSort;
  /** From 1. */
  page: number;
};

/** The text of an address, as parameters by name. */
export type SearchParams = Record<string, string | string[] | undefined>;

const section = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const contentType = z.enum(ContentType);
const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(z.int().min(FIRST_YEAR).max(LAST_YEAR));
const sort = z.enum(["relevance", "date"]);
const page = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(MAX_PAGES));

/**
 * Reads a search address. It never fails: what makes no sense is left out, and a sentence says so.
 */
export function parseSearch(params: SearchParams): { query: SearchQuery; notices: string[] } {
  const notices: string[] = [];
  function read<T>(name: string, schema: z.ZodType<T>, notice: string): T | undefined {
    const text = firstOf(params[name]).trim();
    if (text === "") return undefined;
    const result = schema.safeParse(text);
    if (!result.success) notices.push(notice);
    return result.data;
  }
  const written = cleanText(firstOf(params.q));
  const q = cut(written);
  if (q !== written) notices.push(`Your search was cut to its first ${MAX_QUERY_LENGTH} characters.`);
  const query: SearchQuery = {
    q,
    section: read("section", section, "There is no such section: all sections were searched."),
    contentType: read("type", contentType, "There is no such type of story: all types were searched."),
    year: read("year", year, "That is no year: all years were searched."),
    sort: read("sort", sort, "There is no such order.") ?? (q === "" ? "date" : "relevance"),
    page: read("page", page, `Results have pages 1 to ${MAX_PAGES}: this is the first.`) ?? 1,
  };
  return { query, notices };
}

/** The parameters of a query's address, without its page. */
export function searchAddress({ q, section, contentType, year, sort }: SearchQuery) {
  return { q, section, type: contentType, year: year?.toString(), sort: sort === "relevance" ? undefined : sort };
}

const firstOf = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? "";

/** Without control characters (PostgreSQL takes no NUL) and halves of characters, spaces single. */
function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFD\s]+/gu, " ")
    .trim();
}

/** Cut without halving a character. */
function cut(text: string): string {
  return text
    .slice(0, MAX_QUERY_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}
