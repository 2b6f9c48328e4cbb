import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import type { APIRequestContext } from "playwright/test";
import { type FeedFormat, routes } from "../lib/routes.ts";
import { jsonLdFaults } from "../lib/seo/testing/json-ld-schemas.ts";

/** Everything that a story is to a crawler at one moment, read over HTTP. */

/** The site's own origin, as its addresses say it. */
export const SITE = process.env.SITE_URL ?? "http://localhost:3000";

export type StoryPage = {
  status: number;
  canonical: string | null;
  /** Whether the page asks not to be indexed. */
  noindex: boolean;
  ogUrl: string | null;
  /** Addresses that structured data gives the story, each once; with where it comes from. */
  dataUrl: string[];
  basedOn: string | null;
  /** Faults of the structured data. */
  faults: string[];
  /** What other publishers are offered: the address that the text to take names as canonical. */
  offers: string | null;
  /** When the page says that it changed, and what it says was corrected. */
  modified: string | null;
  corrections: string[];
  socialImage: string | null;
};

const first = (html: string, pattern: RegExp) => html.match(pattern)?.[1]?.replaceAll("&amp;", "&") ?? null;

export async function readStoryPage(request: APIRequestContext, slug: string): Promise<StoryPage> {
  const response = await request.get(routes.article(slug), { maxRedirects: 0 });
  const html = await response.text();
  const data = JSON.parse(first(html, /<script type="application\/ld\+json">(.*?)<\/script>/s) ?? "null");
  // biome-ignore lint/suspicious/noExplicitAny: what a page says has no type yet
  const article: any = data?.["@graph"]?.find((node: any) => String(node["@type"]).endsWith("NewsArticle"));
  return {
    status: response.status(),
    canonical: first(html, /<link rel="canonical" href="([^"]+)"/),
    noindex: /<meta name="robots" content="noindex/.test(html),
    ogUrl: first(html, /<meta property="og:url" content="([^"]+)"/),
    dataUrl: article ? [...new Set<string>([article.url, article.mainEntityOfPage])] : [],
    basedOn: article?.isBasedOn?.url ?? article?.sameAs ?? null,
    faults: data ? jsonLdFaults(data) : [],
    offers: first(html, /<textarea[^>]*>&lt;link rel=&quot;canonical&quot; href=&quot;(.+?)&quot;/),
    modified: article ? new Date(article.dateModified).toISOString() : null,
    corrections: article?.correction?.map(({ text }: { text: string }) => text) ?? [],
    socialImage: first(html, /<meta property="og:image" content="([^"]+)"/),
  };
}

/** When each file for programs says that the story changed last, to the second. */
export async function readDates(request: APIRequestContext, { slug, list }: Places): Promise<Record<string, string>> {
  const section = routes.section(list);
  const get = async (path: string) => (await request.get(path)).text();
  const rss = parseRssFeed(await get(routes.feed("rss", section))).items?.find(({ link }) => isAt(link, slug));
  const atom = parseAtomFeed(await get(routes.feed("atom", section))).entries?.find(({ links }) =>
    isAt(links?.[0]?.href, slug),
  );
  const json = parseJsonFeed(await get(routes.feed("json", section))).items?.find(({ url }) => isAt(url, slug));
  const sitemap = new RegExp(`/articles/${slug}</loc><lastmod>([^<]+)`).exec(
    await readSitemaps(request, "/sitemap.xml"),
  );
  const dates = { rss: rss?.atom?.updated, atom: atom?.updated, json: json?.date_modified, sitemap: sitemap?.[1] };
  return Object.fromEntries(
    Object.entries(dates).map(([name, date]) => [name, date ? new Date(date).toISOString().slice(0, 19) : "none"]),
  );
}

const isAt = (url: string | undefined, slug: string) => url?.endsWith(routes.article(slug)) ?? false;

const FORMATS: FeedFormat[] = ["rss", "atom", "json"];

export type Places = { slug: string; list: string; month: string; words: string; neighbour: string };

/** Every address that names the story when it is public, by surface; the social image answers for it there. */
export function surfacesOf({ slug, list, month, words, neighbour }: Places): Record<string, string> {
  const lists = { section: routes.section(list), topic: routes.topic(list), author: routes.author(list) };
  const feeds = Object.entries({ site: "", ...lists }).flatMap(([name, path]) =>
    FORMATS.map((format) => [`${format} feed of the ${name}`, routes.feed(format, path)]),
  );
  return {
    front: routes.home(),
    ...lists,
    archive: month,
    search: routes.search({ q: words }),
    "related stories": routes.article(neighbour),
    ...Object.fromEntries(feeds),
    sitemap: "/sitemap.xml",
    "news sitemap": "/news-sitemap.xml",
    "social image": `/media/social${routes.article(slug)}/${"0".repeat(32)}.jpeg`,
  };
}

/** Whether a surface names the story. */
export async function isOn(request: APIRequestContext, surface: string, path: string, slug: string): Promise<boolean> {
  if (surface === "social image") return (await request.get(path, { maxRedirects: 0 })).status() === 307;
  const text = surface === "sitemap" ? await readSitemaps(request, path) : await (await request.get(path)).text();
  // Followed by what ends an address in HTML, XML and JSON: another story's may begin alike.
  return new RegExp(`/articles/${slug}["<#?]`).test(text);
}

async function readSitemaps(request: APIRequestContext, index: string): Promise<string> {
  const text = await (await request.get(index)).text();
  const files = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url.replace(SITE, ""));
  return (await Promise.all(files.map(async (path) => (await request.get(path)).text()))).join("\n");
}
