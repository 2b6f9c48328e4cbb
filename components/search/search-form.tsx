/** The way into the archive that needs no more than a word. */
export function SearchForm({ q = "", className = "" }: { q?: string; className?: string }) {
  return (
    <form action="/search" method="get" className={className}>
      <label htmlFor="search-q" className="type-kicker mb-1.5 block">
        Search the magazine
      </label>
      <div className="flex">
        <input
          id="search-q"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={200}
          className="control min-w-0 flex-1"
        />
        <button type="submit" className="action">
          Search
        </button>
      </div>
    </form>
  );
}
