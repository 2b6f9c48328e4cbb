import type { Metadata } from "next";
import { SearchResults } from "@/components/search/search-results";
import { searchForReaders } from "@/lib/search/search-queries.ts";
import { parseSearch } from "@/lib/search/search-schema.ts";
import { listSections } from "@/lib/sections/section-queries.ts";
import { pageMetadata } from "@/lib/seo/page-metadata.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** Every query is a page of its own: nothing of it is printed ahead. */
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ query }, site] = await Promise.all([searchParams.then(parseSearch), findSite()]);
  const title = query.q ? `Search: ${query.q}` : "Search";
  return pageMetadata({ title, description: `Search ${site.name}.`, path: "/search", isIndexed: false }, site);
}

export default async function SearchPage({ searchParams }: Props) {
  const { query, notices } = parseSearch(await searchParams);
  const [result, sections, site] = await Promise.all([searchForReaders(query), listSections(), findSite()]);
  return (
    <SearchResults
      query={query}
      notices={[...notices, ...(result?.notices ?? [])]}
      result={result}
      sections={sections}
      place={site.place}
    />
  );
}
