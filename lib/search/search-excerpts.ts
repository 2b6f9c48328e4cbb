import { Prisma } from "../../prisma/generated/client.ts";
import type { Db } from "../db.ts";
import type { SearchTerms } from "./search-terms.ts";

/** Text in parts; those that matched are marked. Plain text, never HTML. */
export type Highlighted = { text: string; isMatch: boolean }[];
export type Excerpts = { headline: Highlighted; excerpt: Highlighted };

const START = "\u0002";
const STOP = "\u0003";
const MARKS = `StartSel=${START}, StopSel=${STOP}`;
const WHOLE = `${MARKS}, HighlightAll=true`;
const PIECES = `${MARKS}, MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "`;
/** Characters of a story that are looked at first: a common word stands there, and cutting words out is slow. */
const OPENING = 900;
/** Characters shown of a story whose text has none of the words: they stand in its headline, deck or byline. */
const BEGINNING = 180;

/** Text cut to a length, at the end of a word. */
const startSql = (length: number) => Prisma.sql`regexp_replace(left(a.body_text, ${length}), '\\s*\\S*$', '')`;

/** Pieces of a text that match a query, or null; evaluated only when asked for. */
function piecesSql(text: Prisma.Sql, query: string): Prisma.Sql {
  return Prisma.sql`(SELECT pieces FROM (
    SELECT ts_headline('magazine', ${text}, ${query}::tsquery, ${PIECES}) AS pieces OFFSET 0) cut
    WHERE strpos(pieces, ${START}) > 0)`;
}

/**
 * Marks the words in the headlines of these stories and cuts out pieces of text around them: where all stand
 * together at the start of the story, else any at its start, else any anywhere, else the story's beginning.
 */
export async function findExcerpts(db: Db, ids: string[], { exact, any }: SearchTerms): Promise<Map<string, Excerpts>> {
  const opening = startSql(OPENING);
  const rows = await db.$queryRaw<{ id: string; headline: string; excerpt: string }[]>`
    SELECT a.id::text AS id, ts_headline('magazine', a.headline, ${any}::tsquery, ${WHOLE}) AS headline,
      CASE WHEN ts_filter(s.words, '{d}') @@ ${any}::tsquery THEN coalesce(
          ${exact === any ? Prisma.sql`NULL` : Prisma.sql`CASE WHEN ts_filter(s.words, '{d}') @@ ${exact}::tsquery THEN ${piecesSql(opening, exact)} END`},
          ${piecesSql(opening, any)}, ts_headline('magazine', a.body_text, ${any}::tsquery, ${PIECES}))
        ELSE ${startSql(BEGINNING)} || ' …' END AS excerpt
    FROM articles a JOIN article_search s ON s.article_id = a.id WHERE a.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, headline, excerpt }) => [id, { headline: split(headline), excerpt: split(excerpt) }]));
}

/** "a ␂b␃ c" as parts. */
export function split(marked: string): Highlighted {
  return marked.split(START).flatMap((piece, index) => {
    const stop = index > 0 ? piece.indexOf(STOP) : -1;
    const parts = [
      { text: piece.slice(0, Math.max(stop, 0)), isMatch: true },
      { text: piece.slice(stop + 1).replaceAll(STOP, ""), isMatch: false },
    ];
    return parts.filter(({ text }) => text !== "");
  });
}
