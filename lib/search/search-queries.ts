import { db } from "../db.ts";
import { findSite } from "../settings/settings-queries.ts";
import { type SearchResult, searchArticles } from "./search-finder.ts";
import type { SearchQuery } from "./search-schema.ts";

/**
 * What readers find; null when they have asked nothing yet. Not cached: queries are without number, and a
 * search is quick.
 */
export async function searchForReaders(query: SearchQuery): Promise<SearchResult | null> {
  const { q, section, contentType, year, sort, page } = query;
  if (!q && !section && !contentType && !year && sort === "date" && page === 1) return null;
  const { place } = await findSite();
  return searchArticles(db(), query, place.timeZone);
}
