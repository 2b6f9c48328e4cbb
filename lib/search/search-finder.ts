import { cardsByIds } from "../articles/article-finder.ts";
import type { ArticleCardView } from "../articles/article-views.ts";
import type { Db } from "../db.ts";
import { findCandidates } from "./search-candidates.ts";
import { type Excerpts, findExcerpts, type Highlighted } from "./search-excerpts.ts";
import { HITS_PER_PAGE, type SearchQuery } from "./search-schema.ts";
import { findSuggestion } from "./search-suggestions.ts";
import { EVERY_STORY, type Filters, readTerms, type SearchTerms } from "./search-terms.ts";

export type { Highlighted } from "./search-excerpts.ts";

export type SearchHit = ArticleCardView & { headlineParts: Highlighted; excerptParts: Highlighted };

export type SearchResult = {
  hits: SearchHit[];
  /** Exact, unless totalIsCapped: then there are more. */
  total: number;
  totalIsCapped: boolean;
  /** The page shown: the last one when a later one was asked for. */
  page: number;
  /** At least 1. */
  pages: number;
  /** A query that finds something, when this one does not. */
  didYouMean: string | null;
  /** Sentences about what was asked and could not be used. */
  notices: string[];
};

const EVERYTHING: SearchTerms = {
  exact: EVERY_STORY,
  loose: null,
  any: EVERY_STORY,
  about: EVERY_STORY,
  isUsable: true,
};

/**
 * Searches the public stories. Without words it lists the newest under the filters. `timeZone` (IANA) says
 * where the years of the filter begin.
 */
export async function searchArticles(db: Db, query: SearchQuery, timeZone = "UTC"): Promise<SearchResult> {
  const [terms, { filters, notices }] = await Promise.all([readTerms(db, query.q), readFilters(db, query, timeZone)]);
  const isSearched = query.q !== "" && terms.isUsable;
  if (query.q !== "" && !terms.isUsable)
    notices.push("There is no word in this that can be searched for: here is everything.");
  const find = (page: number) => {
    const window = { sort: query.sort, limit: HITS_PER_PAGE, offset: (page - 1) * HITS_PER_PAGE };
    return findCandidates(db, isSearched ? terms : EVERYTHING, filters, window);
  };
  let found = await find(query.page);
  const pages = Math.max(1, Math.ceil(found.total / HITS_PER_PAGE));
  const page = Math.min(query.page, pages);
  if (page !== query.page) found = await find(page);
  const [cards, excerpts] = await Promise.all([
    cardsByIds(db, found.ids),
    isSearched && found.ids.length > 0 ? findExcerpts(db, found.ids, terms) : new Map<string, Excerpts>(),
  ]);
  const didYouMean = isSearched && found.total === 0 ? await findSuggestion(db, query.q) : null;
  const { total, totalIsCapped } = found;
  return {
    hits: cards.map((card) => toHit(card, excerpts.get(card.id))),
    total,
    totalIsCapped,
    page,
    pages,
    didYouMean,
    notices,
  };
}

function toHit(card: ArticleCardView, excerpts: Excerpts | undefined): SearchHit {
  const plain = (text: string): Highlighted => [{ text, isMatch: false }];
  return {
    ...card,
    headlineParts: excerpts?.headline ?? plain(card.headline),
    excerptParts: excerpts?.excerpt.length ? excerpts.excerpt : plain(card.deck),
  };
}

async function readFilters(db: Db, { section, contentType, year }: SearchQuery, timeZone: string) {
  const notices: string[] = [];
  const filters: Filters = { contentType };
  if (section !== undefined) {
    filters.sectionId = (await db.section.findUnique({ where: { slug: section }, select: { id: true } }))?.id;
    if (!filters.sectionId) notices.push("There is no such section: all sections were searched.");
  }
  if (year !== undefined) {
    const [span] = await db.$queryRaw<{ from: Date; to: Date }[]>`
      SELECT make_timestamptz(${year}::int, 1, 1, 0, 0, 0, ${timeZone}) AS "from",
        make_timestamptz(${year + 1}::int, 1, 1, 0, 0, 0, ${timeZone}) AS "to"`;
    Object.assign(filters, span);
  }
  return { filters, notices };
}
