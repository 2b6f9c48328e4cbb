import { Prisma } from "../../prisma/generated/client.ts";
import { publicSql } from "../articles/article-visibility.ts";
import type { Db } from "../db.ts";
import { HITS_PER_PAGE, MAX_PAGES, type SearchSort } from "./search-schema.ts";
import { EVERY_STORY, type Filters, hasPhrase, markedQuery, monthsQuery, type SearchTerms } from "./search-terms.ts";

/** Hits that can be paged to; of more it is only told that there are more. */
export const MAX_HITS = HITS_PER_PAGE * MAX_PAGES;
/** The same for a phrase, each of whose hits costs more to find. */
export const MAX_PHRASE_HITS = 15 * HITS_PER_PAGE;
/** Stories with the words in headline, deck or byline, and the newest others, that are weighed against each other. */
const WEIGHED_ABOUT = 200;
const WEIGHED_OTHERS = 100;
/** Years after which a story counts for half of a new one. */
const HALF_WEIGHT_YEARS = 5;
/** A common word is first looked for in the newest months that hold so many stories, then in some times that span. */
const RECENT_STORIES = 4_000;
const WIDER = 4;
/** More months than these do not narrow a search. */
const MAX_MONTHS = 120;

export type Found = { ids: string[]; total: number; totalIsCapped: boolean };
type Window = { sort: SearchSort; limit: number; offset: number };

/**
 * The newest stories that `indexed` finds and that match `exact`, at most `limit`. A phrase is checked after
 * sorting, story by story until there are enough: the index cannot tell the order of words, and checking means
 * reading all of a story's.
 */
function matchesSql(
  indexed: string,
  exact: string,
  isChecked: boolean,
  { from, to }: Filters,
  limit: number,
): Prisma.Sql {
  const matching = Prisma.sql`SELECT s.article_id, s.visible_from, s.words FROM article_search s
    WHERE s.words @@ ${indexed}::tsquery AND ${publicSql("s")}
    ${from && to ? Prisma.sql`AND s.visible_from >= ${from} AND s.visible_from < ${to}` : Prisma.empty}
    ORDER BY s.visible_from DESC, s.article_id DESC`;
  if (!isChecked) return Prisma.sql`${matching} LIMIT ${limit}`;
  return Prisma.sql`SELECT * FROM (${matching} OFFSET 0) s WHERE s.words @@ ${exact}::tsquery LIMIT ${limit}`;
}

/** `spans` are months as marks, from few to many: "" is all of time and comes last. */
type Question = { terms: SearchTerms; filters: Filters; spans: string[]; maxHits: number };

/** The newest matches as the table `name`: from the first span that holds enough. */
function newestSql(name: "newest" | "about", { terms, filters, spans }: Question, limit: number): Prisma.Sql {
  const { exact, loose, about } = terms;
  const words = name === "about" ? about : (loose ?? exact);
  const isChecked = hasPhrase(exact) && words !== exact;
  const tables = spans.map((_, index) => Prisma.raw(index === spans.length - 1 ? name : `${name}_${index}`));
  const parts = spans.map((months, index) => {
    const found = matchesSql(markedQuery(words, filters, months), exact, isChecked, filters, limit);
    const before = tables[index - 1];
    if (!before) return Prisma.sql`${tables[index]} AS MATERIALIZED (${found})`;
    return Prisma.sql`${tables[index]} AS MATERIALIZED (
      SELECT * FROM ${before} WHERE (SELECT count(*) FROM ${before}) = ${limit}
      UNION ALL SELECT * FROM (${found}) found WHERE (SELECT count(*) FROM ${before}) < ${limit})`;
  });
  return Prisma.join(parts, ", ");
}

function byDateSql(question: Question, { limit, offset }: Window): Prisma.Sql {
  return Prisma.sql`WITH ${newestSql("newest", question, question.maxHits + 1)}
    SELECT ARRAY(SELECT article_id FROM newest ORDER BY visible_from DESC, article_id DESC
      LIMIT ${limit} OFFSET ${offset})::text[] AS ids, (SELECT count(*) FROM newest)::int AS count`;
}

/** Weighed stories first, by how much they are about the words and how new they are; then the others, newest first. */
function byRelevanceSql(question: Question, { limit, offset }: Window): Prisma.Sql {
  return Prisma.sql`WITH
    ${newestSql("newest", question, question.maxHits + 1)},
    ${newestSql("about", question, WEIGHED_ABOUT)},
    others AS (
      SELECT n.*, row_number() OVER (ORDER BY n.visible_from DESC, n.article_id DESC) AS place
      FROM newest n WHERE n.article_id NOT IN (SELECT article_id FROM about)),
    candidates AS (
      SELECT article_id, visible_from, words, true AS is_weighed FROM about
      UNION ALL SELECT article_id, visible_from, words, place <= ${WEIGHED_OTHERS} FROM others),
    ordered AS (
      SELECT article_id FROM (
        SELECT article_id, visible_from, CASE WHEN is_weighed THEN
          ts_rank('{0.05, 0.3, 0.5, 1}', words, ${question.terms.exact}::tsquery, 1)
          / (1 + extract(epoch FROM now() - visible_from) / ${HALF_WEIGHT_YEARS * 365.25 * 86_400}::float) END AS score
        FROM candidates) scored
      ORDER BY score DESC NULLS LAST, visible_from DESC, article_id DESC LIMIT ${limit} OFFSET ${offset})
    SELECT ARRAY(SELECT article_id FROM ordered)::text[] AS ids, (SELECT count(*) FROM newest)::int AS count`;
}

/** The spans to search one after the other; only all of time when there are few stories or the filters name a time. */
async function findSpans(db: Db, { from }: Filters, recentStories: number): Promise<string[]> {
  if (from) return [""];
  const [row] = await db.$queryRaw<{ since: Date; now: Date }[]>`
    SELECT a.visible_from AS since, now() AS now FROM articles a WHERE ${publicSql("a")}
    ORDER BY a.visible_from DESC OFFSET ${recentStories} LIMIT 1`;
  if (!row) return [""];
  const { since, now } = row;
  const wider = new Date(now.getTime() - WIDER * (now.getTime() - since.getTime()));
  const spans = [since, wider].filter((start) => monthsBetween(start, now) <= MAX_MONTHS);
  return [...spans.map((start) => monthsQuery(start, now)), ""];
}

const monthsBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / (30 * 86_400_000);

/**
 * Finds public stories by words and filters. Only the index on words is quick, however common the words are: a
 * scan of the table would read every story's words, which the planner takes to cost nothing.
 */
export async function findCandidates(
  db: Db,
  terms: SearchTerms,
  filters: Filters,
  window: Window,
  recentStories = RECENT_STORIES,
): Promise<Found> {
  const maxHits = terms.loose === null ? MAX_HITS : MAX_PHRASE_HITS;
  const question = { terms, filters, maxHits, spans: await findSpans(db, filters, recentStories) };
  const page = { ...window, limit: Math.max(0, Math.min(window.limit, maxHits - window.offset)) };
  const isByDate = window.sort === "date" || terms.exact === EVERY_STORY;
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
      set_config('max_parallel_workers_per_gather', '0', true), set_config('work_mem', '32MB', true)`,
    db.$queryRaw<
      { ids: string[]; count: number }[]
    >`${isByDate ? byDateSql(question, page) : byRelevanceSql(question, page)}`,
  ]);
  const { ids = [], count = 0 } = rows[0] ?? {};
  return { ids, total: Math.min(count, maxHits), totalIsCapped: count > maxHits };
}
