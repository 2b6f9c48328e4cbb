import type { Named } from "@/lib/articles/article-views.ts";
import { CONTENT_TYPE_NAMES } from "@/lib/format.ts";
import { MAX_QUERY_LENGTH, type SearchQuery } from "@/lib/search/search-schema.ts";

type Option = { value: string; name: string };

function Select({ name, label, value, options }: { name: string; label: string; value: string; options: Option[] }) {
  return (
    <div>
      <label htmlFor={`filter-${name}`} className="type-kicker mb-1.5 block">
        {label}
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={value} className="control w-full">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The question and its filters: one plain form. */
export function SearchFilters({ query, sections }: { query: SearchQuery; sections: Named[] }) {
  return (
    <form action="/search" method="get" className="space-y-4">
      <div className="max-w-[41.5rem]">
        <label htmlFor="search-q" className="type-kicker mb-1.5 block">
          Words, “exact phrases”, -without, either or
        </label>
        <div className="flex">
          <input
            id="search-q"
            name="q"
            type="search"
            defaultValue={query.q}
            maxLength={MAX_QUERY_LENGTH}
            className="control min-w-0 flex-1"
          />
          <button type="submit" className="action">
            Search
          </button>
        </div>
      </div>
      <fieldset className="grid max-w-[60rem] grid-cols-2 gap-4 md:grid-cols-4">
        <legend className="sr-only">Filters</legend>
        <Select
          name="section"
          label="Section"
          value={query.section ?? ""}
          options={[{ value: "", name: "All sections" }, ...sections.map(({ slug, name }) => ({ value: slug, name }))]}
        />
        <Select
          name="type"
          label="Type"
          value={query.contentType ?? ""}
          options={[
            { value: "", name: "All types" },
            ...Object.entries(CONTENT_TYPE_NAMES).map(([value, name]) => ({ value, name })),
          ]}
        />
        <div>
          <label htmlFor="filter-year" className="type-kicker mb-1.5 block">
            Year
          </label>
          <input
            type="text"
            id="filter-year"
            name="year"
            inputMode="numeric"
            maxLength={4}
            defaultValue={query.year ?? ""}
            placeholder="Any"
            className="control w-full"
          />
        </div>
        <Select
          name="sort"
          label="Order"
          value={query.sort}
          options={[
            { value: "relevance", name: "Best match" },
            { value: "date", name: "Newest first" },
          ]}
        />
      </fieldset>
    </form>
  );
}
