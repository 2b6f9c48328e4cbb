import { PageHead } from "@/components/listing/page-head";
import { Pagination } from "@/components/ui/pagination";
import type { Named } from "@/lib/articles/article-views.ts";
import { countOf, formatCount, type Place } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import type { SearchResult } from "@/lib/search/search-finder.ts";
import { type SearchQuery, searchAddress } from "@/lib/search/search-schema.ts";
import { SearchFilters } from "./search-filters";
import { SearchHitRow } from "./search-hit";

type SearchResultsProps = {
  query: SearchQuery;
  notices: string[];
  result: SearchResult | null;
  sections: Named[];
  place: Place;
};

/** The search page: the question with its filters, then what was found. */
export function SearchResults({ query, notices, result, sections, place }: SearchResultsProps) {
  return (
    <>
      <PageHead title="Search" />
      <div className="page mt-6">
        <SearchFilters query={query} sections={sections} />
        {notices.map((notice) => (
          <p key={notice} role="status" className="type-ui mt-4 border-s border-accent ps-3">
            {notice}
          </p>
        ))}
        {result && <Found query={query} result={result} place={place} />}
      </div>
    </>
  );
}

type FoundProps = { query: SearchQuery; result: SearchResult; place: Place };

function totalOf(result: SearchResult, place: Place): string {
  return result.totalIsCapped
    ? `More than ${formatCount(result.total, place.locale)} stories`
    : countOf(result.total, "story", "stories", place.locale);
}

function Found({ query, result, place }: FoundProps) {
  if (result.hits.length === 0) return <NothingFound query={query} didYouMean={result.didYouMean} />;
  return (
    <section aria-labelledby="found" className="mt-8">
      <h2 id="found" className="type-kicker border-t border-ink pt-3 text-muted">
        {totalOf(result, place)}
        {query.q && <> for “{query.q}”</>}
        {result.page > 1 && `, page ${formatCount(result.page, place.locale)}`}
      </h2>
      <div className="divide-y divide-rule">
        {result.hits.map((hit) => (
          <SearchHitRow key={hit.id} hit={hit} place={place} />
        ))}
      </div>
      <Pagination
        page={result.page}
        pages={result.pages}
        href={(page) => routes.search({ ...searchAddress(query), page })}
        label="Pages of results"
        locale={place.locale}
      />
    </section>
  );
}

function NothingFound({ query, didYouMean }: { query: SearchQuery; didYouMean: string | null }) {
  return (
    <section aria-label="Nothing found" className="mt-8 max-w-[41.5rem] space-y-3 border-t border-ink pt-4">
      <p className="type-deck">Nothing matches{query.q && <> “{query.q}”</>}.</p>
      {didYouMean && (
        <p>
          Did you mean{" "}
          <a
            href={routes.search({ ...searchAddress(query), q: didYouMean })}
            className="font-semibold underline decoration-accent"
          >
            {didYouMean}
          </a>
          ?
        </p>
      )}
      <p>
        Try fewer or other words, take a filter away, or look through the{" "}
        <a href={routes.archive()} className="underline decoration-accent">
          archive, month by month
        </a>
        .
      </p>
    </section>
  );
}
