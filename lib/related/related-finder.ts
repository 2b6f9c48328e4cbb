import { Prisma } from "../../prisma/generated/client.ts";
import type { RelatedReason } from "../../prisma/generated/enums.ts";
import { cardsByIds } from "../articles/article-finder.ts";
import type { RelatedStoryView } from "../articles/article-views.ts";
import { publicSql } from "../articles/article-visibility.ts";
import type { Db } from "../db.ts";

/** Automatic stories fill up to this number. */
export const RELATED_COUNT = 3;
/** Of an editor's links no more are shown. */
export const MAX_RELATED = 6;

export type RelatedOptions = {
  count?: number;
  /** Identifiers of stories that stand on the page already. */
  exclude?: string[];
  /** An arrangement that is not saved yet, in the place of the stored one. */
  chosen?: string[];
};

/** What the automatic choice weighs, in points. Text counts by the share of the story's rare words. */
const POINTS = { topic: 3, text: 4, section: 1, newness: 1.5 };
/** Candidates by topic, section, rare word, and of the whole magazine: the newest of each. */
const CANDIDATES = { topic: 40, section: 30, word: 20, newest: 12 };
/** Headline and deck are compared by their rarest words: so many at most, and found in so many stories together. */
const MAX_WORDS = 8;
const MAX_STORIES_OF_WORDS = 3_000;

/** The story's words in headline, deck and byline, by the database's statistics of what is common. */
const RARE_WORDS = Prisma.sql`
  common AS MATERIALIZED (
    SELECT word, share FROM pg_stats, LATERAL unnest(most_common_elems::text::text[], most_common_elem_freqs) AS c (word, share)
    WHERE schemaname = current_schema() AND tablename = 'article_search' AND attname = 'words' AND word LIKE 'about %'),
  counted AS (
    SELECT own.lexeme, coalesce(common.share * greatest(c.reltuples, 1), 1) AS stories
    FROM story, LATERAL unnest(ts_filter(story.words, '{a,b,c}')) own
    LEFT JOIN common ON common.word = 'about ' || own.lexeme, pg_class c
    WHERE c.oid = 'article_search'::regclass),
  terms AS (
    SELECT ('''about ' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''')::tsquery AS term,
      1 / (1 + ln(greatest(stories, 1))) AS weight
    FROM (SELECT *, sum(stories) OVER (ORDER BY stories, lexeme) AS so_far FROM counted) summed
    WHERE so_far <= ${MAX_STORIES_OF_WORDS} ORDER BY stories, lexeme LIMIT ${MAX_WORDS})`;

function candidatesSql(): Prisma.Sql {
  return Prisma.sql`
    by_word AS (
      SELECT found.article_id, sum(terms.weight) / (SELECT sum(weight) FROM terms) AS share
      FROM terms, LATERAL (SELECT s.article_id FROM article_search s
        WHERE s.words @@ terms.term AND ${publicSql("s")}
        ORDER BY s.visible_from DESC LIMIT ${CANDIDATES.word}) found
      GROUP BY found.article_id),
    candidates AS (
      SELECT article_id FROM by_word
      UNION SELECT found.article_id FROM mine, LATERAL (SELECT t.article_id FROM article_topics t
        WHERE t.topic_id = mine.topic_id AND ${publicSql("t")} ORDER BY t.visible_from DESC LIMIT ${CANDIDATES.topic}) found
      UNION (SELECT a.id FROM articles a WHERE a.section_id = (SELECT section_id FROM story) AND ${publicSql("a")}
        ORDER BY a.visible_from DESC, a.id DESC LIMIT ${CANDIDATES.section})
      UNION (SELECT a.id FROM articles a WHERE ${publicSql("a")}
        ORDER BY a.visible_from DESC, a.id DESC LIMIT ${CANDIDATES.newest}))`;
}

/** One row a story, best first: how it relates, and the points for it. */
const SCORED = Prisma.sql`
  measured AS (
    SELECT s.article_id, a.visible_from, a.section_id = (SELECT section_id FROM story) AS in_section,
      coalesce(by_word.share, 0) AS text_share,
      (SELECT count(*) FROM article_topics t WHERE t.article_id = s.article_id
        AND t.topic_id IN (SELECT topic_id FROM mine)) AS topics
    FROM candidates s JOIN articles a ON a.id = article_id LEFT JOIN by_word USING (article_id)),
  scored AS (
    SELECT article_id, visible_from,
      ${POINTS.topic} * topics + ${POINTS.text} * text_share + ${POINTS.section} * in_section::int
        + ${POINTS.newness} / (1 + extract(epoch FROM now() - visible_from) / 31557600) AS score,
      CASE WHEN topics > 0 THEN 'same_topic'
        WHEN ${POINTS.text} * text_share > ${POINTS.section} * in_section::int THEN 'similar_text'
        WHEN in_section THEN 'same_section' ELSE 'newest' END AS reason
    FROM measured)`;

type Row = { id: string; reason: RelatedReason; opening: unknown[] };

/** Search knows no draft: its words are weighed as search will weigh them. */
const DRAFT_WORDS = Prisma.sql`setweight(to_tsvector('magazine', a.headline), 'A')
  || setweight(to_tsvector('magazine', a.deck), 'B') || setweight(to_tsvector('magazine', byline_names(a.id)), 'C')`;

function storedSql(articleId: string): Prisma.Sql {
  return Prisma.sql`(SELECT related_id, reason::text AS reason, position
    FROM related_links WHERE article_id = ${articleId}::uuid)`;
}

function chosenSql(ids: string[]): Prisma.Sql {
  return Prisma.sql`(SELECT id AS related_id, 'editor' AS reason, position::int
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS c (id, position))`;
}

/** The choice and the openings, in one query. */
function relatedSql(articleId: string, count: number, exclude: string[], chosen?: string[]): Prisma.Sql {
  return Prisma.sql`WITH
    story AS (SELECT a.id, a.section_id, coalesce(s.words, ${DRAFT_WORDS}) AS words
      FROM articles a LEFT JOIN article_search s ON s.article_id = a.id WHERE a.id = ${articleId}::uuid),
    mine AS (SELECT topic_id FROM article_topics WHERE article_id = ${articleId}::uuid),
    by_editor AS (
      SELECT r.related_id AS article_id, r.reason, r.position
      FROM ${chosen ? chosenSql(chosen) : storedSql(articleId)} r JOIN articles a ON a.id = r.related_id
      WHERE ${publicSql("a")} AND a.id <> ALL (${exclude}::uuid[])
      ORDER BY r.position LIMIT ${MAX_RELATED}),
    ${RARE_WORDS}, ${candidatesSql()}, ${SCORED},
    automatic AS (
      SELECT article_id, reason, row_number() OVER (ORDER BY score DESC, visible_from DESC, article_id DESC) AS position
      FROM scored WHERE article_id <> ALL (${[articleId, ...exclude]}::uuid[])
        AND article_id NOT IN (SELECT article_id FROM by_editor)
      ORDER BY position LIMIT greatest(0, ${count}::int - (SELECT count(*) FROM by_editor))),
    chosen AS (SELECT *, 1 AS turn FROM by_editor UNION ALL SELECT *, 2 FROM automatic)
    SELECT a.id::text AS id, chosen.reason, jsonb_path_query_array(
      jsonb_path_query_array(a.body, '$.content[*] ? (@.type == "paragraph")'), '$[0 to 1]') AS opening
    FROM chosen JOIN articles a ON a.id = chosen.article_id ORDER BY chosen.turn, chosen.position`;
}

/**
 * Stories to read after this one: those its editor chose, in order, then automatic ones up to `count`, scored
 * by shared topics, rare words in common, section and newness. All are public, none is the story itself, none
 * comes twice.
 */
export async function findRelated(
  db: Db,
  articleId: string,
  { count = RELATED_COUNT, exclude = [], chosen }: RelatedOptions = {},
): Promise<RelatedStoryView[]> {
  const rows = await db.$queryRaw<Row[]>`${relatedSql(articleId, count, exclude, chosen)}`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const cards = await cardsByIds(db, [...byId.keys()]);
  return cards.flatMap((card) => {
    const row = byId.get(card.id);
    return row ? [{ ...card, reason: row.reason, opening: row.opening }] : [];
  });
}
