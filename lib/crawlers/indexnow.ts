import { surfaceSql } from "../articles/article-surfaces.ts";
import type { Db } from "../db.ts";
import { routes } from "../routes.ts";
import { canonicalUrl } from "../seo/addresses.ts";

/** IndexNow (indexnow.org): one request tells every search engine that takes part which addresses have changed. */

export type Submission = { db: Db; paths: string[]; endpoint: string; stop: AbortSignal };

const PATIENCE_MS = 20_000;

/** Submits what has changed of what search engines may know. Throws when it was not taken, to be tried again. */
export async function submitChanged({ db, paths, endpoint, stop }: Submission): Promise<void> {
  const settings = await db.siteSettings.findUnique({ where: { id: 1 }, select: { indexNowKey: true } });
  const key = settings?.indexNowKey;
  // Switched off since the change.
  if (!key) return;
  const urlList = (await worthTelling(db, [...new Set(paths)])).map(canonicalUrl);
  if (urlList.length === 0) return;
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({
      host: new URL(canonicalUrl("/")).host,
      key,
      keyLocation: canonicalUrl(`/${key}.txt`),
      urlList,
    }),
    signal: AbortSignal.any([stop, AbortSignal.timeout(PATIENCE_MS)]),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`IndexNow answered ${response.status} to ${urlList.length} addresses`);
}

const ARTICLE = routes.article("");

/**
 * Stories that search engines are to know, and those that they may know and that are gone or have moved. Never one
 * that no reader has seen: its address may tell what is not out yet.
 */
async function worthTelling(db: Db, paths: string[]): Promise<string[]> {
  const slugs = paths.filter((path) => path.startsWith(ARTICLE)).map((path) => path.slice(ARTICLE.length));
  const rows = await db.$queryRaw<{ slug: string }[]>`
    SELECT a.slug FROM articles a WHERE a.slug = ANY(${slugs}) AND (
      ${surfaceSql.inSitemap("a")}
      OR a.status = 'killed'
      OR a.published_at <= now() AND (a.status <> 'published' OR a.binned_at IS NOT NULL))
    UNION SELECT substr(from_path, ${ARTICLE.length + 1}::int) FROM redirects WHERE from_path = ANY(${paths})`;
  const told = new Set(rows.map(({ slug }) => ARTICLE + slug));
  return paths.filter((path) => !path.startsWith(ARTICLE) || told.has(path));
}
