import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { LibraryWish, MediaFilter } from "@/lib/media/media-library-schema.ts";

const FILTERS: [MediaFilter, string][] = [
  ["all", "All"],
  ["undescribed", "Not described"],
  ["uncredited", "No credit"],
  ["unused", "Not used"],
  ["expiring", "Licence ends"],
  ["binned", "Bin"],
];

/** Search and filters of the library: a plain form and links, so that each view has an address. */
export function LibraryFilters({ wish, total }: { wish: LibraryWish; total: number }) {
  return (
    <div className="grid gap-3">
      <search>
        <form action={adminRoutes.pictures()} className="flex max-w-2xl gap-2">
          <label className="min-w-0 flex-1">
            <span className="sr-only">Search the pictures</span>
            <input
              type="search"
              name="q"
              defaultValue={wish.q}
              placeholder="What it shows, who made it, its file's name"
              className="tool-control"
            />
          </label>
          {wish.filter !== "all" && <input type="hidden" name="filter" value={wish.filter} />}
          <button type="submit" className="tool-button">
            Search
          </button>
        </form>
      </search>
      <nav aria-label="Filter" className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        {FILTERS.map(([filter, name]) => (
          <a
            key={filter}
            href={addressOf(wish.q, filter)}
            aria-current={filter === wish.filter ? "page" : undefined}
            className="py-1.5 no-underline pointer-coarse:py-3 aria-[current=page]:font-semibold aria-[current=page]:underline"
          >
            {name}
          </a>
        ))}
        <p role="status" className="tool-hint ms-auto">
          {total.toLocaleString("en")} {total === 1 ? "picture" : "pictures"}
          {wish.q && ` with “${wish.q}”`}
        </p>
      </nav>
    </div>
  );
}

function addressOf(q: string, filter: MediaFilter): string {
  const query = new URLSearchParams({ ...(q && { q }), ...(filter !== "all" && { filter }) });
  return adminRoutes.pictures(query.toString());
}
