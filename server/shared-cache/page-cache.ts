import { createRequire } from "node:module";
import type NextPageCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { SURROGATE_KEY, surrogateKeys } from "./surrogate-keys.ts";

type PageCache = InstanceType<typeof NextPageCache>;
type Held = { headers?: Record<string, unknown> } | null | undefined;

const { default: Base } = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache",
) as {
  default: typeof NextPageCache;
};

/**
 * Next's own memory of printed pages, as it is, but each page names its cache tags in a header of its own: Next knows
 * them, and keeps them from its answers. Used only behind Varnish (next.config.ts); the press sends them on to it.
 */
export default class NamingPageCache extends Base {
  override async get(...given: Parameters<PageCache["get"]>): ReturnType<PageCache["get"]> {
    const found = await super.get(...given);
    name(found?.value as Held);
    return found;
  }

  override async set(...given: Parameters<PageCache["set"]>): ReturnType<PageCache["set"]> {
    // The answer to the request that made the page has these same headers.
    name(given[1] as Held);
    return super.set(...given);
  }
}

function name(held: Held): void {
  const tags = held?.headers?.["x-next-cache-tags"];
  if (held?.headers && typeof tags === "string") held.headers[SURROGATE_KEY] = surrogateKeys(tags);
}
