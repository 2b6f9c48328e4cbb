import type { ContentType } from "../../prisma/generated/enums.ts";
import type { Db } from "../db.ts";

/** The mark that every story carries (see search_marks in the migrations): a query without words. */
export const EVERY_STORY = "'every story'";

/** What narrows a search; `from` and `to` come together. */
export type Filters = { sectionId?: string; contentType?: ContentType; from?: Date; to?: Date };

/** A reader's words as PostgreSQL understands them. */
export type SearchTerms = {
  /** The query as tsquery text. */
  exact: string;
  /**
   * A query that finds at least what `exact` finds and that the index answers alone: the words of a phrase in
   * any order. Null when that is `exact` itself.
   */
  loose: string | null;
  /** Any of the words and phrases that are looked for: what is marked in a hit. */
  any: string;
  /** Finds, by the index alone, stories with the words in headline, deck or byline; a phrase's in any order. */
  about: string;
  /** False when there is nothing to look for: only signs, words as common as "the", or words to leave out. */
  isUsable: boolean;
};

/** Reads websearch syntax; any text will do. */
export async function readTerms(db: Db, q: string): Promise<SearchTerms> {
  const [row] = await db.$queryRaw<{ exact: string; indexed: string }[]>`
    SELECT q::text AS exact, querytree(q) AS indexed FROM websearch_to_tsquery('magazine', ${q}) q`;
  const { exact = "", indexed = "" } = row ?? {};
  const isUsable = indexed !== "" && indexed !== "T";
  return { exact, loose: loosen(exact), any: anyOf(exact), about: aboutOf(exact), isUsable };
}

// How PostgreSQL writes a query: lexemes in quotes, inside which quotes and backslashes are doubled.
const LEXEME = String.raw`'(?:[^'\\]|''|\\\\)*'`;
const LEXEME_ONLY = new RegExp(LEXEME, "g");
const LEXEME_OR_PHRASE = new RegExp(String.raw`${LEXEME}|<(?:-|\d+)>`, "g");
/** A part that is left out: a word, or a phrase in brackets. */
const LEFT_OUT = String.raw`!\( (?:${LEXEME}|[^)'])* \)|!${LEXEME}`;
const LEFT_OUT_OR_BETWEEN = new RegExp(`${LEXEME}|${LEFT_OUT}|[&|]`, "g");
const LEFT_OUT_OR_WORD = new RegExp(String.raw`${LEXEME}|${LEFT_OUT}|<(?:-|\d+)>`, "g");

/** Whether the order of words matters in a query. */
export const hasPhrase = (exact: string): boolean => exact.replace(LEXEME_ONLY, "").includes("<");

/** Turns phrases into words that must all be there, unless something is left out: "not the phrase" is not "not the words". */
export function loosen(exact: string): string | null {
  const operators = exact.replace(LEXEME_OR_PHRASE, "");
  const loose = exact.replace(LEXEME_OR_PHRASE, (token) => (token.startsWith("'") ? token : "&"));
  return loose === exact || operators.includes("!") ? null : loose;
}

/** The words and phrases of a query that are not left out, any of them; "" when there is none. */
export function anyOf(exact: string): string {
  const parts = exact.replace(LEFT_OUT_OR_BETWEEN, (token) => (token.startsWith("'") ? token : "\n"));
  return parts
    .split("\n")
    .filter((part) => part.trim() !== "")
    .map((part) => part.trim())
    .join(" | ");
}

/** A part that is left out stays as it is; words that are looked for become marks of what a story is about. */
export function aboutOf(exact: string): string {
  return exact.replace(LEFT_OUT_OR_WORD, (token) => {
    if (token.startsWith("!")) return token;
    return token.startsWith("'") ? `'about ${token.slice(1)}` : "&";
  });
}

/** A query narrowed by the marks of filters and, unless it is "", by those of months. */
export function markedQuery(query: string, { sectionId, contentType, from, to }: Filters, months: string): string {
  const marks = [
    `(${query})`,
    sectionId && `'section ${sectionId}'`,
    contentType && `'type ${contentType}'`,
    from && to && monthsQuery(from, to),
    months,
  ];
  return marks.filter((mark) => mark).join(" & ");
}

/** The marks of the months, in UTC, from that of one moment to that of another. */
export function monthsQuery(from: Date, to: Date): string {
  const months: string[] = [];
  const last = to.toISOString().slice(0, 7);
  for (
    let month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth()));
    ;
    month.setUTCMonth(month.getUTCMonth() + 1)
  ) {
    const name = month.toISOString().slice(0, 7);
    if (name > last) break;
    months.push(`'month ${name}'`);
  }
  return `(${months.join(" | ")})`;
}
