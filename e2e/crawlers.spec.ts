import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import robotsParser from "robots-parser";
import { jsonProblems } from "../lib/crawlers/testing/json-schemas.ts";
import { type XmlSchema, xmlProblems } from "../lib/crawlers/testing/xml-problems.ts";
import { FEEDS, type FeedFormat, routes } from "../lib/routes.ts";
import { storiesA } from "../prisma/seed/content/stories-a/index.ts";
import { storiesB } from "../prisma/seed/content/stories-b/index.ts";
import { crawl } from "./crawl.ts";
import { expect, test } from "./fixtures.ts";
import { htmlProblems } from "./html-rules.ts";
import { PAGE_TYPES } from "./page-types.ts";

/** The site as programs that others wrote see it. */

const origin = process.env.SITE_URL ?? "http://localhost:3000";
const STORY = routes.article("the-hotline-that-nobody-answers");

test.describe("html-validate finds nothing wrong with", () => {
  for (const [name, path] of Object.entries(PAGE_TYPES)) {
    test(`the ${name} page`, async ({ request }) => {
      expect(await htmlProblems(await (await request.get(path)).text())).toEqual([]);
    });
  }

  test("a month of the archive, the steps of a gift, and what was withdrawn", async ({ request }) => {
    const archive = await (await request.get(routes.archive())).text();
    const month = /href="(\/archive\/\d{4}\/\d\d)"/.exec(archive)?.[1] ?? "";
    const gone = routes.article("the-consulate-that-never-was");
    for (const path of [month, gone, routes.donateReview(), "/donate/thanks", "/donate/donors"]) {
      const response = await request.get(path);
      expect([200, 410], path).toContain(response.status());
      expect(await htmlProblems(await response.text()), path).toEqual([]);
    }
  });
});

test.describe("xmllint finds nothing wrong with", () => {
  const files: Record<string, XmlSchema> = {
    [routes.sitemapIndex()]: "siteindex",
    [routes.newsSitemap()]: "sitemap",
    "/opensearch.xml": "opensearch",
    [routes.oembed(origin + STORY, "xml")]: "oembed",
  };
  for (const [path, schema] of Object.entries(files)) {
    test(path, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      expect(await xmlProblems(await response.text(), schema)).toEqual([]);
    });
  }

  test("the sitemaps that the index names; each address is in them once", async ({ request }) => {
    const index = await (await request.get(routes.sitemapIndex())).text();
    const addresses: string[] = [];
    for (const [, url = ""] of index.matchAll(/<loc>([^<]+)/g)) {
      const response = await request.get(url.replace(origin, ""));
      expect(response.headers()["content-type"]).toBe("application/xml; charset=utf-8");
      const xml = await response.text();
      expect(await xmlProblems(xml, "sitemap"), url).toEqual([]);
      addresses.push(...[...xml.matchAll(/<url><loc>([^<]+)/g)].map(([, address = ""]) => address));
    }
    expect(addresses).toContain(origin + STORY);
    expect(addresses.length).toBe(new Set(addresses).size);
  });
});

const LISTS = ["", routes.section("europe"), routes.topic("central-asia"), routes.author("lena-hartwig")];

test.describe("feedsmith and the schemas read", () => {
  for (const list of LISTS) {
    test(`the feeds of ${list || "the magazine"}`, async ({ request }) => {
      const get = async (format: FeedFormat) => {
        const response = await request.get(routes.feed(format, list));
        expect(response.headers()["content-type"]).toBe(`${FEEDS[format].type}; charset=utf-8`);
        return response.text();
      };
      const [rss, atom, json] = [await get("rss"), await get("atom"), await get("json")];
      expect(await xmlProblems(rss, "rss")).toEqual([]);
      expect(await xmlProblems(atom, "atom")).toEqual([]);
      expect(jsonProblems(JSON.parse(json), "jsonFeed")).toEqual([]);
      const counts = [parseRssFeed(rss).items, parseAtomFeed(atom).entries, parseJsonFeed(json).items];
      for (const items of counts) expect(items?.length).toBeGreaterThan(0);
    });
  }
});

test("a feed is sent once, and not again until it has changed", async ({ request }) => {
  const first = await request.get("/authors/lena-hartwig/feed.xml");
  const { etag, "last-modified": date } = first.headers();
  const changed = Date.parse(date ?? "");
  const known: [Record<string, string>, number][] = [
    [{ "if-none-match": etag ?? "" }, 304],
    [{ "if-modified-since": date ?? "" }, 304],
    [{ "if-modified-since": new Date(changed + 5_000).toUTCString() }, 304],
    [{ "if-modified-since": new Date(changed - 5_000).toUTCString() }, 200],
    [{ "if-none-match": '"another"', "if-modified-since": date ?? "" }, 200],
  ];
  for (const [headers, status] of known) {
    const again = await request.get("/authors/lena-hartwig/feed.xml", { headers });
    expect(again.status(), JSON.stringify(headers)).toBe(status);
  }
});

test("oEmbed is found from the story, and answers as its schema asks", async ({ request }) => {
  const html = await (await request.get(STORY)).text();
  const link = html.match(/<link[^>]*type="application\/json\+oembed"[^>]*>/)?.[0] ?? "";
  const href = /href="([^"]+)"/.exec(link)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(href.startsWith(origin)).toBe(true);
  const response = await request.get(href.replace(origin, ""));
  expect(jsonProblems(await response.json(), "oembed")).toEqual([]);
});

test("the small files are there, with their types", async ({ request }) => {
  const types: Record<string, RegExp> = {
    "/robots.txt": /^text\/plain/,
    "/.well-known/security.txt": /^text\/plain/,
    "/llms.txt": /^text\/markdown/,
    "/manifest.webmanifest": /^application\/manifest\+json/,
    "/icon.svg": /^image\/svg/,
    "/icon-192.png": /^image\/png/,
    "/icon-512.png": /^image\/png/,
    "/icon-maskable.png": /^image\/png/,
    "/apple-touch-icon.png": /^image\/png/,
    "/favicon.ico": /^image\/x-icon/,
  };
  for (const [path, type] of Object.entries(types)) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["content-type"], path).toMatch(type);
  }
  // Nothing is set: the magazine sells no advertising, and tells no search engine by key.
  for (const path of ["/ads.txt", "/0123456789abcdef.txt", "/sitemaps/stories-99.xml", "/sections/nowhere/feed.xml"])
    expect((await request.get(path)).status(), path).toBe(404);
  // The address of IndexNow's key file leads to the answer that knows the key, or that there is none.
  expect(await (await request.get("/0123456789abcdef.txt")).text()).toBe("There is no such file.\n");
});

/** Pages of things that other tests make and take away meanwhile: all bear a mark of newsroom's `unique`, or these words. */
const MADE = /fresh-|test-|-[0-9a-f]{10}(?=$|[/?-])/;

test("a crawler that begins at the front page finds every public story and no other, and no link that leads astray", async ({
  request,
  db,
}) => {
  test.setTimeout(240_000);
  const robots = robotsParser(`${origin}/robots.txt`, await (await request.get("/robots.txt")).text());
  const { pages, faults, links } = await crawl({ request, origin, robots, agent: "Googlebot" });
  const rows = await db.article.findMany({ select: { slug: true, visibleFrom: true } });
  const isPublic = new Map(
    rows.map(({ slug, visibleFrom }) => [slug, visibleFrom !== null && visibleFrom <= new Date()]),
  );
  const demo = [...storiesA, ...storiesB].map(({ slug }) => slug);
  // Other tests publish stories and take them away meanwhile: theirs are none of the demo's.
  const isDemo = (url: string) => demo.some((slug) => url === routes.article(slug)) || !url.startsWith("/articles/");
  expect(links).toBeGreaterThan(1_000);
  expect(faults.filter(({ url, from }) => isDemo(url) && isDemo(from) && !MADE.test(url) && !MADE.test(from))).toEqual(
    [],
  );
  for (const slug of demo)
    expect(pages.has(routes.article(slug)), `${slug} is ${isPublic.get(slug) ? "an orphan" : "not public"}`).toBe(
      isPublic.get(slug) ?? false,
    );
});

test("what other publishers may take is in the page itself, and nothing of what is not ours to give", async ({
  request,
}) => {
  const offer = /<details[^>]*><summary[^>]*>Republish this story<\/summary>.*?<textarea[^>]*>(.*?)<\/textarea>/s;
  const [, text = ""] = offer.exec(await (await request.get(STORY)).text()) ?? [];
  const html = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  expect(html.startsWith(`<link rel="canonical" href="${origin}${STORY}">`)).toBe(true);
  for (const part of ["<p>By Ingrid Solheim</p>", `first published by <a href="${origin}${STORY}">`, "CC BY-ND 4.0"])
    expect(html).toContain(part);
  expect(html).not.toMatch(/<img|<script|class=|(?:href|src)="(?!https?:)/);
  const foreign = await (await request.get(routes.article("europe-courts-central-asia"))).text();
  expect(foreign).not.toContain("Republish this story");
});

test.describe("with scripts", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("another publisher takes the text of a story that is ours to give", async ({ page }) => {
    await page.goto(STORY);
    await page.getByText("Republish this story").click();
    const html = await page.getByLabel("HTML of the story").inputValue();
    expect(html).toContain(`<link rel="canonical" href="${origin}${STORY}">`);
    expect(html).toContain("CC BY-ND 4.0");
    expect(html).not.toMatch(/<img|<script|class=/);
    await page.getByRole("button", { name: "Copy the HTML" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(html);
  });

  test("a syndicated story is not offered", async ({ page }) => {
    await page.goto(routes.article("europe-courts-central-asia"));
    await expect(page.getByText("Republish this story")).toHaveCount(0);
  });
});
