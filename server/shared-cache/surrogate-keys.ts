import type { IncomingHttpHeaders } from "node:http";

/** The response header in which Varnish's vmod xkey looks for what an answer is about. */
export const SURROGATE_KEY = "xkey";

/** The key of answers whose content is not known by tags (notices, redirects, sitemaps): each change drops them. */
export const UNTAGGED = "untagged";

/** Whether a cache tag can stand in a list of keys. */
export function isKey(tag: string): boolean {
  return /^[\w:.-]+$/.test(tag);
}

/** Cache tags as keys: all but those that Next makes of routes. */
export function surrogateKeys(tags: string): string {
  return tags
    .split(",")
    .filter((tag) => !tag.startsWith("_N_T_") && isKey(tag))
    .join(" ");
}

/** The keys of an answer; none for what never changes under its name. */
export function keysOfAnswer(headers: IncomingHttpHeaders): string | null {
  if (headers["cache-control"]?.includes("immutable")) return null;
  const named = headers[SURROGATE_KEY];
  return typeof named === "string" && named !== "" ? named : UNTAGGED;
}
