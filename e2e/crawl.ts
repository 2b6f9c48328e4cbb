import type { APIRequestContext } from "playwright/test";
import type { Robot } from "robots-parser";

/** A crawler as search engines are: it begins at the front page, follows what robots.txt and rel allow, and reads HTML. */

export type Fault = { url: string; status: number; from: string };
export type Crawled = { pages: Set<string>; faults: Fault[]; links: number };

const AT_ONCE = 6;

export type CrawlOptions = {
  request: APIRequestContext;
  /** The origin that the site calls itself. */
  origin: string;
  robots: Robot;
  agent: string;
};

/** Walks the whole site from "/". A page whose address has a query is looked at, but not a way on. */
export async function crawl({ request, origin, robots, agent }: CrawlOptions): Promise<Crawled> {
  const waiting: { url: string; from: string }[] = [{ url: "/", from: "" }];
  const seen = new Set(["/"]);
  const result: Crawled = { pages: new Set(), faults: [], links: 0 };
  const visit = async ({ url, from }: { url: string; from: string }) => {
    const response = await request.get(url, { maxRedirects: 0 });
    if (response.status() !== 200) {
      result.faults.push({ url, status: response.status(), from });
      return;
    }
    if (!response.headers()["content-type"]?.startsWith("text/html")) return;
    result.pages.add(url);
    if (url.includes("?")) return;
    for (const link of linksOf(await response.text(), origin, url)) {
      result.links++;
      if (seen.has(link) || !robots.isAllowed(origin + link, agent)) continue;
      seen.add(link);
      waiting.push({ url: link, from: url });
    }
  };
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await visit(next);
  };
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work));
  return result;
}

const TAG = /<(a|link|area)\b([^>]*)>/g;

/** The addresses of this site that a page links to, as paths; fragments fall away. */
function linksOf(html: string, origin: string, page: string): string[] {
  const visible = html.replace(/<script\b[\s\S]*?<\/script>|<textarea\b[\s\S]*?<\/textarea>/g, "");
  return [...visible.matchAll(TAG)].flatMap(([, , attributes = ""]) => {
    const href = /\shref="([^"]*)"/.exec(attributes)?.[1]?.replaceAll("&amp;", "&");
    if (!href || /\srel="[^"]*(?:preload|stylesheet|preconnect)/.test(attributes)) return [];
    const url = new URL(href, origin + page);
    return url.origin === origin ? [url.pathname + url.search] : [];
  });
}
