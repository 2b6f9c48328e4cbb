import { beforeAll, beforeEach, expect, test } from "vitest";
import {
  hoursFromNow,
  makeArticle,
  makeAuthor,
  makeMedia,
  makeSection,
  makeTopic,
} from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { xmlProblems } from "../crawlers/testing/xml-problems.ts";
import type { Db } from "../db.ts";
import "../seo/testing/the-site.ts";
import { SITE } from "../seo/testing/the-site.ts";
import { listSitemaps, openSitemap, printNewsSitemap } from "./sitemap-queries.ts";
import { sitemapIndexXml } from "./sitemap-xml.ts";
import { listNews, listStorySitemaps, MAX_NEWS, storiesOf } from "./story-sitemaps.ts";

let db: Db;
let sectionId: string;
let authorIds: string[];

beforeAll(async () => {
  ({ db } = await testDb());
  sectionId = (await makeSection(db, { slug: "europe" })).id;
  authorIds = [(await makeAuthor(db, { slug: "ana" })).id];
});
beforeEach(() => db.article.deleteMany());

const story = (over: Parameters<typeof makeArticle>[1]) => makeArticle(db, { sectionId, authorIds, ...over });

type Named = { path: string; lastmod: Date; pictures: string[] };

/** The stories of a file as its XML names them. */
async function gatherStories(xml: AsyncIterable<string>): Promise<Named[]> {
  let all = "";
  for await (const piece of xml) all += piece;
  return [...all.matchAll(/<url>(.*?)<\/url>/g)].map(([, url = ""]) => {
    const [loc = "", ...pictures] = [...url.matchAll(/loc>(https[^<]+)</g)].map(([, at = ""]) => at.replace(SITE, ""));
    return { path: loc, lastmod: new Date(/<lastmod>([^<]+)/.exec(url)?.[1] ?? ""), pictures };
  });
}

async function text(name: string): Promise<string> {
  const pieces = await openSitemap(name);
  expect(pieces, name).not.toBeNull();
  let xml = "";
  for await (const piece of pieces ?? []) xml += piece;
  return xml;
}

test("stories are divided into files without a gap and without one named twice", async () => {
  const made = [];
  // Several of one moment, over the bound of a file.
  for (let i = 0; i < 11; i++) made.push(await story({ publishedAt: hoursFromNow(-100 + Math.floor(i / 4)) }));
  const files = await listStorySitemaps(db, 3);
  expect(files).toHaveLength(4);
  const named: Named[][] = [];
  for (const [i, file] of files.entries()) named.push(await gatherStories(storiesOf(db, file, files[i + 1])));
  expect(named.map((entries) => entries.length)).toEqual([3, 3, 3, 2]);
  expect(
    named
      .flat()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(made.map(({ slug }) => `/articles/${slug}`).sort());
});

test("a file's and a story's last change is the one that readers saw last", async () => {
  const revisedAt = hoursFromNow(-2);
  await story({ slug: "revised", publishedAt: hoursFromNow(-100), revisedAt });
  const publishedAt = hoursFromNow(-50);
  await story({ slug: "plain", publishedAt });
  const [file] = await listStorySitemaps(db);
  if (!file) throw new Error("There should be a file");
  expect(file.lastmod).toEqual(revisedAt);
  const entries = await gatherStories(storiesOf(db, file, undefined));
  expect(entries.map(({ path, lastmod }) => [path, lastmod]).sort()).toEqual([
    ["/articles/plain", publishedAt],
    ["/articles/revised", revisedAt],
  ]);
});

test("pictures of the story and of its text are named once each", async () => {
  const [lead, inBody] = [await makeMedia(db), await makeMedia(db)];
  const { id } = await story({ leadImageId: lead.id });
  await db.articleMedia.createMany({ data: [lead, inBody].map((media) => ({ articleId: id, mediaId: media.id })) });
  const [file] = await listStorySitemaps(db);
  const [entry] = file ? await gatherStories(storiesOf(db, file, undefined)) : [];
  const path = ({ hash }: { hash: string }) => `/media/${hash.slice(0, 32)}/1280.webp`;
  expect(entry?.pictures).toEqual([path(lead), path(inBody)]);
});

test("every file is valid, and the index names each of them", async () => {
  await makeTopic(db, { slug: "water" });
  await story({ slug: "a-story", headline: 'Of "war" & <peace>' });
  await db.page.create({ data: { slug: "about", title: "About", body: { type: "doc", content: [] }, bodyText: "x" } });
  const files = await listSitemaps();
  expect(await xmlProblems(sitemapIndexXml(files), "siteindex")).toEqual([]);
  const names = files.map(({ path }) => /^\/sitemaps\/(.+)\.xml$/.exec(path)?.[1] ?? "");
  expect(names).toEqual(["pages", "topics-1", "authors-1", "stories-1"]);
  let all = "";
  for (const name of names) {
    const xml = await text(name);
    expect(await xmlProblems(xml, "sitemap"), name).toEqual([]);
    all += xml;
  }
  for (const path of [
    "/",
    "/archive",
    "/donate",
    "/about",
    "/sections/europe",
    "/topics/water",
    "/authors/ana",
    "/articles/a-story",
  ])
    expect(all.split(`<loc>${SITE}${path}</loc>`).length - 1, path).toBe(1);
  expect(all).toMatch(/<loc>[^<]+\/archive\/\d{4}\/\d\d<\/loc><lastmod>/);
  for (const path of ["/", "/sections/europe"]) expect(all, path).toContain(`<loc>${SITE}${path}</loc></url>`);
});

test("there are no other files", async () => {
  await story({});
  for (const name of ["stories-2", "stories-0", "stories-01", "topics-9", "users-1", "", "../pages"])
    expect(await openSitemap(name), name).toBeNull();
});

test("news are the stories of the last two days, newest first, with all that Google asks for", async () => {
  await story({ slug: "new", publishedAt: hoursFromNow(-1), headline: "Of “war” & <peace>", language: "pt-BR" });
  await story({ slug: "older", publishedAt: hoursFromNow(-47.9) });
  await story({ slug: "too-old", publishedAt: hoursFromNow(-48.1) });
  await story({ slug: "not-yet", publishedAt: hoursFromNow(1) });
  const { xml } = await printNewsSitemap();
  expect(await xmlProblems(xml, "sitemap")).toEqual([]);
  expect([...xml.matchAll(/<loc>([^<]+)/g)].map(([, url]) => url)).toEqual([
    `${SITE}/articles/new`,
    `${SITE}/articles/older`,
  ]);
  expect(xml).toContain("<news:language>pt</news:language>");
  expect(xml).toContain("<news:title>Of “war” &amp; &lt;peace&gt;</news:title>");
});

test("news are no more than Google takes", async () => {
  const { slug } = await story({ publishedAt: hoursFromNow(-40) });
  const copies = Array.from({ length: MAX_NEWS }, (_, i) => ({
    slug: `copy-${i}`,
    headline: "A copy",
    contentType: "news" as const,
    status: "published" as const,
    body: { type: "doc", content: [] },
    publishedAt: hoursFromNow(-10),
    sectionId,
  }));
  await db.article.createMany({ data: copies });
  const { entries: news } = await listNews(db, "The magazine");
  expect(news).toHaveLength(MAX_NEWS);
  expect(news.some(({ path }) => path === `/articles/${slug}`)).toBe(false);
});

test("the file says for how long it holds: until its oldest story is two days old", async () => {
  const freshFor = async () => (await printNewsSitemap()).freshFor;
  expect(await freshFor()).toBe(60);
  await story({ publishedAt: hoursFromNow(-47) });
  expect(await freshFor()).toBe(60);
  await story({ publishedAt: new Date(hoursFromNow(-48).getTime() + 30_000) });
  expect(await freshFor()).toBeGreaterThan(10);
  expect(await freshFor()).toBeLessThanOrEqual(30);
});

test("without news the file is valid still, and tells of none", async () => {
  await story({ publishedAt: hoursFromNow(-100) });
  const { xml } = await printNewsSitemap();
  expect(await xmlProblems(xml, "sitemap")).toEqual([]);
  expect(xml).toContain(`<loc>${SITE}/</loc>`);
  expect(xml).not.toContain("<news:news>");
});

test("the check finds what is wrong", async () => {
  const { SITEMAP_OPEN, SITEMAP_CLOSE } = await import("./sitemap-xml.ts");
  const url = `<url><loc>${SITE}/a</loc></url>`;
  for (const wrong of [
    "",
    `${url}${url}`,
    "<url><loc>/relative</loc></url>",
    "<url/>",
    "<url>",
    url.replace("</url>", "<lastmod>today</lastmod></url>"),
  ])
    expect(await xmlProblems(SITEMAP_OPEN + wrong + SITEMAP_CLOSE, "sitemap"), wrong).not.toEqual([]);
});
