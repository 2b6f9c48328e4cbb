import { Prisma } from "../../prisma/generated/client.ts";
import type { Db } from "../db.ts";

/** Text in parts; those that matched are marked. Plain text, never HTML. */
export type Highlighted = { text: string; isMatch: boolean }[];
export type Excerpts = { headline: Highlighted; excerpt: Highlighted };

const START = "\u0002";
const STOP = "\u0003";
const MARKS = `StartSel=${START}, StopSel=${STOP}`;
const WHOLE = `${MARKS}, HighlightAll=true`;
const PIECES = `${MARKS}, MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "`;
/** Characters of a story that are looked at first: a common word stands there, and cutting words out is slow. */
const OPENING = 1_500;

/** Marks the query's words in the headlines of these stories and cuts out the pieces of text around them. */
export async function findExcerpts(db: Db, ids: string[], exact: string): Promise<Map<string, Excerpts>> {
  const query = Prisma.sql`${exact}::tsquery`;
  const rows = await db.$queryRaw<{ id: string; headline: string; excerpt: string }[]>`
    SELECT a.id::text AS id, ts_headline('magazine', a.headline, ${query}, ${WHOLE}) AS headline,
      CASE WHEN strpos(opening.pieces, ${START}) > 0 THEN opening.pieces
        ELSE ts_headline('magazine', a.body_text, ${query}, ${PIECES}) END AS excerpt
    FROM articles a, LATERAL (SELECT ts_headline('magazine',
      regexp_replace(left(a.body_text, ${OPENING}), '\\S*$', ''), ${query}, ${PIECES}) AS pieces OFFSET 0) opening
    WHERE a.id = ANY(${ids}::uuid[])`;
  return new Map(
    rows.map(({ id, headline, excerpt }) => [id, { headline: split(headline), excerpt: split(excerpt) }]),
  );
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
