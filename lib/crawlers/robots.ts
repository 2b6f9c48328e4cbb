import { routes } from "../routes.ts";
import { canonicalUrl } from "../seo/addresses.ts";

/** Crawlers that gather text for language models; those that fetch a page because a person asked are not among them. */
export const AI_CRAWLERS = [
  "AI2Bot",
  "Amazonbot",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "Diffbot",
  "FacebookBot",
  "GPTBot",
  "Google-Extended",
  "ImagesiftBot",
  "Meta-ExternalAgent",
  "PerplexityBot",
  "Timpibot",
  "anthropic-ai",
  "cohere-ai",
  "cohere-training-data-crawler",
  "omgili",
] as const;

/** What no crawler needs: it holds nothing that is published. Search pages say themselves that they are not to be indexed. */
const NOT_PUBLISHED = ["/admin", "/api/", "/preview/", "/donate/"];

/** robots.txt (RFC 9309). */
export function robotsTxt({ blocksAi }: { blocksAi: boolean }): string {
  const everyone = ["User-agent: *", "Allow: /api/oembed", ...NOT_PUBLISHED.map((path) => `Disallow: ${path}`)];
  const readers = [...AI_CRAWLERS.map((name) => `User-agent: ${name}`), "Disallow: /"];
  const maps = [routes.sitemapIndex(), routes.newsSitemap()].map((path) => `Sitemap: ${canonicalUrl(path)}`);
  const groups = [everyone, ...(blocksAi ? [readers] : []), maps];
  return `${groups.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
