/**
 * The query parameters that each reader's address understands. Everything else in a query (utm_source, fbclid …)
 * changes nothing that the server sends, so that it must not make a second copy of a page in a cache.
 */
export const PARAMETERS: Record<string, readonly string[]> = {
  "/search": ["q", "section", "type", "year", "sort", "page"],
};

/** Addresses below which every parameter counts: they answer each request on its own. */
const ALL = /^\/(?:donate|admin|api|preview|oembed)(?:[/.]|$)/;

/** What is left of a query, in one order, with its "?"; "" when nothing of it counts. */
export function meaningfulQuery(path: string, query: string): string {
  if (query === "" || ALL.test(path)) return query && `?${query}`;
  const known = PARAMETERS[path];
  if (!known) return "";
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of known) {
    const value = given.get(name);
    if (value !== null) kept.set(name, value);
  }
  const text = kept.toString();
  return text && `?${text}`;
}
