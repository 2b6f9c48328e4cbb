import type { OriginPolicy } from "../../prisma/generated/enums.ts";

/** A policy as editors choose it. */
export const POLICY_NAMES: Record<OriginPolicy, string> = {
  canonical: "The original is the one to index",
  ours: "Index it here too",
  noindex: "Keep it out of search engines",
};

/** What an origin and its policy mean for crawlers, in a plain sentence. */
export function sayPolicy(
  origin: { publisher: string; url: string; policy: OriginPolicy } | null,
  isNoindex: boolean,
): string {
  if (!origin) {
    return isNoindex
      ? "The magazine's own story, kept out of search engines. Readers find it here and in the magazine's own search."
      : "The magazine's own story: search engines index it here.";
  }
  const publisher = origin.publisher.trim() || "the first publisher";
  if (origin.policy === "noindex" || isNoindex)
    return `Search engines are asked not to show this page. Readers find it here, with a line that names ${publisher}; no sitemap lists it.`;
  if (origin.policy === "ours")
    return `Search engines index this page as well as the original, which is right only by agreement with ${publisher}; sitemaps list it.`;
  const host = URL.canParse(origin.url) ? new URL(origin.url).hostname : "";
  return `Search engines are told that the original at ${host || publisher} is the one to show; this page is not listed in sitemaps, and readers still find it here.`;
}
