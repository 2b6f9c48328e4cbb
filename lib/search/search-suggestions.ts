import type { Db } from "../db.ts";
import { findCandidates } from "./search-candidates.ts";
import { readTerms } from "./search-terms.ts";

/** Words of a query that are looked up; more would be slow, and help nobody. */
const MAX_WORDS = 6;
const WORD = /[\p{L}\p{M}]{3,40}/gu;

/**
 * The query with its unknown words replaced by the most similar known ones; null when there are none, or when
 * that would find nothing either.
 */
export async function findSuggestion(db: Db, q: string): Promise<string | null> {
  const words = [...new Set(q.toLowerCase().match(WORD) ?? [])].slice(0, MAX_WORDS);
  if (words.length === 0) return null;
  const rows = await db.$queryRaw<{ word: string; similar: string }[]>`
    SELECT asked.word, found.word AS similar FROM unnest(${words}::text[]) AS asked (word), LATERAL (
      SELECT known.word FROM search_words known WHERE known.plain % unaccent(asked.word)
      ORDER BY similarity(known.plain, unaccent(asked.word)) DESC, abs(length(known.word) - length(asked.word)), known.word
      LIMIT 1) found
    WHERE NOT EXISTS (SELECT FROM search_words known WHERE known.plain = unaccent(asked.word))`;
  const similar = new Map(rows.map((row) => [row.word, row.similar]));
  const suggestion = q.replace(WORD, (word) => similar.get(word.toLowerCase()) ?? word);
  if (suggestion === q) return null;
  const terms = await readTerms(db, suggestion);
  if (!terms.isUsable) return null;
  const { total } = await findCandidates(db, terms, {}, { sort: "date", limit: 1, offset: 0 });
  return total > 0 ? suggestion : null;
}
