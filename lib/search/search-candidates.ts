import { Prisma } from "../../prisma/generated/client.ts";
import type { ContentType } from "../../prisma/generated/enums.ts";
import { publicSql } from "../articles/article-visibility.ts";
import type { Db } from "../db.ts";
import { HITS_PER_PAGE, MAX_PAGES, type SearchSort } from "./search-schema.ts";
import type { SearchTerms } from "./search-terms.ts";

/** Hits that can be paged to; of more it is only told that there are more. */
export const MAX_HITS = HITS_PER_PAGE * MAX_PAGES;
/** Stories with the words in headline, deck or byline, and the newest others, that are weighed against each other. */
const WEIGHED_ABOUT = 200;
const WEIGHED_OTHERS = 100;
/** Years after which a story counts for half of a new one. */
const HALF_WEIGHT_YEARS = 5;

export type Filters = { sectionId?: string; contentType?: ContentType; from?: Date; to?: Date };
export type Found = { ids: string[]; total: number; totalIsCapped: boolean };
type Window = { sort: SearchSort; limit: number; offset: number };
type Row = { ids: string[]; count: number };

function filterSql({ sectionId, contentType, from, to }: Filters): Prisma.Sql {
  return Prisma.sql`${publicSql("s")}
    ${sectionId ? Prisma.sql`AND s.section_id = ${sectionId}::uuid` : Prisma.empty}
    ${contentType ? Prisma.sql`AND s.content_type = ${contentType}::content_type` : Prisma.empty}
    ${from ? Prisma.sql`AND s.visible_from >= ${from}` : Prisma.empty}
    ${to ? Prisma.sql`AND s.visible_from < ${to}` : Prisma.empty}`;
}

/**
 * The newest matches, at most `limit`. A phrase is checked after sorting, story by story until there are
 * enough: checking means unpacking all of a story's words, and the index cannot tell the order of words.
 */
function newestSql(words: Prisma.Sql, terms: SearchTerms, filters: Filters, limit: number): Prisma.Sql {
  const { exact, loose } = terms;
  const matching = Prisma.sql`SELECT s.article_id, s.visible_from, s.words FROM article_search s
    WHERE ${words} @@ ${loose ?? exact}::tsquery AND ${filterSql(filters)}
    ORDER BY s.visible_from DESC, s.article_id DESC`;
  if (loose === null) return Prisma.sql`${matching} LIMIT ${limit}`;
  return Prisma.sql`SELECT * FROM (${matching} OFFSET 0) s WHERE ${words} @@ ${exact}::tsquery LIMIT ${limit}`;
}

const ALL_WORDS = Prisma.sql`s.words`;
/** As in the index article_search_about_idx. */
const ABOUT_WORDS = Prisma.sql`ts_filter(s.words, '{a,b,c}')`;

function byDateSql(terms: SearchTerms, filters: Filters, { limit, offset }: Window): Prisma.Sql {
  return Prisma.sql`WITH newest AS MATERIALIZED (${newestSql(ALL_WORDS, terms, filters, MAX_HITS + 1)})
    SELECT ARRAY(SELECT article_id FROM newest LIMIT ${limit} OFFSET ${offset})::text[] AS ids,
      (SELECT count(*) FROM newest)::int AS count`;
}

/** Weighed stories first, by how much they are about the words and how new they are; then the others, newest first. */
function byRelevanceSql(terms: SearchTerms, filters: Filters, { limit, offset }: Window): Prisma.Sql {
  return Prisma.sql`WITH
    newest AS MATERIALIZED (${newestSql(ALL_WORDS, terms, filters, MAX_HITS + 1)}),
    about AS MATERIALIZED (${newestSql(ABOUT_WORDS, terms, filters, WEIGHED_ABOUT)}),
    others AS (
      SELECT n.*, row_number() OVER (ORDER BY n.visible_from DESC, n.article_id DESC) AS place
      FROM newest n WHERE n.article_id NOT IN (SELECT article_id FROM about)),
    weighed AS (
      SELECT article_id, visible_from, words, true AS counts FROM about
      UNION ALL SELECT article_id, visible_from, words, place <= ${WEIGHED_OTHERS} FROM others),
    ordered AS (
      SELECT article_id FROM (
        SELECT article_id, visible_from, CASE WHEN counts THEN
          ts_rank('{0.05, 0.3, 0.5, 1}', words, ${terms.exact}::tsquery, 1)
          / (1 + extract(epoch FROM now() - visible_from) / ${HALF_WEIGHT_YEARS * 365.25 * 86_400}::float) END AS score
        FROM weighed) scored
      ORDER BY score DESC NULLS LAST, visible_from DESC, article_id DESC LIMIT ${limit} OFFSET ${offset})
    SELECT ARRAY(SELECT article_id FROM ordered)::text[] AS ids, (SELECT count(*) FROM newest)::int AS count`;
}

/**
 * Finds public stories by words. Only the index on words is quick, however common the words are: a scan
 * of the table would unpack every story's words, which the planner takes to cost nothing.
 */
export async function findCandidates(db: Db, terms: SearchTerms, filters: Filters, window: Window): Promise<Found> {
  const limit = Math.min(window.limit, MAX_HITS - window.offset);
  const sql = window.sort === "date" ? byDateSql : byRelevanceSql;
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
      set_config('max_parallel_workers_per_gather', '0', true), set_config('work_mem', '32MB', true)`,
    db.$queryRaw<Row[]>`${sql(terms, filters, { ...window, limit })}`,
  ]);
  const { ids = [], count = 0 } = rows[0] ?? {};
  return { ids, total: Math.min(count, MAX_HITS), totalIsCapped: count > MAX_HITS };
}

/** The newest public stories under the filters alone. */
export async function findUnsearched(db: Db, filters: Filters, { limit, offset }: Window): Promise<Found> {
  const stories = Prisma.sql`SELECT s.article_id FROM article_search s WHERE ${filterSql(filters)}
    ORDER BY s.visible_from DESC, s.article_id DESC LIMIT ${MAX_HITS + 1}`;
  const [row] = await db.$queryRaw<Row[]>`WITH newest AS MATERIALIZED (${stories})
    SELECT ARRAY(SELECT article_id FROM newest LIMIT ${Math.min(limit, MAX_HITS - offset)} OFFSET ${offset})::text[] AS ids,
      (SELECT count(*) FROM newest)::int AS count`;
  const { ids = [], count = 0 } = row ?? {};
  return { ids, total: Math.min(count, MAX_HITS), totalIsCapped: count > MAX_HITS };
}
