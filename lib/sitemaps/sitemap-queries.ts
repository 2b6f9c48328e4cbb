import { cacheLife, cacheTag } from "next/cache";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { routes } from "../routes.ts";
import { findSite } from "../settings/settings-queries.ts";
import { countListSitemaps, listPages, listsOf, MANY, type Many } from "./page-sitemaps.ts";
import { SITEMAP_CLOSE, SITEMAP_OPEN, type SitemapEntry, type SitemapFile, urlXml } from "./sitemap-xml.ts";
import { listNews, listStorySitemaps, type StorySitemap, storiesOf } from "./story-sitemaps.ts";

/** Where the files begin is remembered until a list of stories changes; what they name is read as it is sent. */
async function storySitemaps(): Promise<StorySitemap[]> {
  "use cache";
  cacheTag(tags.all, tags.lists);
  cacheLife("page");
  return listStorySitemaps(db());
}

/** Every sitemap of the site. */
export async function listSitemaps(): Promise<SitemapFile[]> {
  const [stories, ...lists] = await Promise.all([
    storySitemaps(),
    ...MANY.map(async (many) => ({ many, files: await countListSitemaps(db(), many) })),
  ]);
  const path = (kind: string, i: number) => routes.sitemap(`${kind}-${i + 1}`);
  return [
    { path: routes.sitemap("pages"), lastmod: null },
    ...lists.flatMap(({ many, files }) =>
      Array.from({ length: files }, (_, i) => ({ path: path(many, i), lastmod: null })),
    ),
    ...stories.map(({ lastmod }, i) => ({ path: path("stories", i), lastmod })),
  ];
}

const NAME = /^(stories|topics|authors)-([1-9]\d{0,3})$/;

/**
 * The pieces of a sitemap by its name, such as "stories-1"; null when there is none of that name. They are read after
 * the answer has begun, where nothing cached can be asked any more.
 */
export async function openSitemap(name: string): Promise<AsyncGenerator<string> | null> {
  if (name === "pages") return pieces(xmlOf(pages((await findSite()).place.timeZone)));
  const [, kind, number] = NAME.exec(name) ?? [];
  if (!kind) return null;
  const file = Number(number);
  if (kind === "stories") {
    const files = await storySitemaps();
    const from = files[file - 1];
    return from ? pieces(storiesOf(db(), from, files[file])) : null;
  }
  const many = kind as Many;
  return file <= (await countListSitemaps(db(), many)) ? pieces(xmlOf(listsOf(db(), many, file))) : null;
}

async function* pages(timeZone: string): AsyncGenerator<SitemapEntry[]> {
  yield await listPages(db(), timeZone);
}

async function* xmlOf(batches: AsyncGenerator<SitemapEntry[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map(urlXml).join("");
}

async function* pieces(batches: AsyncGenerator<string>): AsyncGenerator<string> {
  yield SITEMAP_OPEN;
  yield* batches;
  yield SITEMAP_CLOSE;
}

/** Seconds that a shared cache may keep what is not sooner out of date. */
const MOST_FRESH = 60;

/**
 * The whole news sitemap, and for how many seconds it holds: until its oldest story is two days old. A sitemap without
 * any address is not valid; when nothing appeared in two days it names the front page, without news of it.
 */
export async function printNewsSitemap(): Promise<{ xml: string; freshFor: number }> {
  const { name } = await findSite();
  const { entries: news, leavesIn } = await listNews(db(), name);
  const entries = news.length > 0 ? news : [{ path: routes.home(), lastmod: null }];
  const xml = SITEMAP_OPEN + entries.map(urlXml).join("") + SITEMAP_CLOSE;
  return { xml, freshFor: Math.max(0, Math.min(MOST_FRESH, Math.floor(leavesIn ?? MOST_FRESH))) };
}
