import sharp from "sharp";
import { routes } from "../lib/routes.ts";
import { jsonLdFaults } from "../lib/seo/testing/json-ld-schemas.ts";
import { expect, test } from "./fixtures.ts";
import { PAGE_TYPES } from "./page-types.ts";
import { SITE } from "./surfaces.ts";

/** What pages say of themselves to machines: in their head, and with what it points to. */

const UNINDEXED = ["search", "search without a result", "missing"];
const pages = Object.entries(PAGE_TYPES).filter(([type]) => !UNINDEXED.includes(type));
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = ""]) => value);

for (const [type, path] of pages) {
  test(`the ${type} page carries address, structured data, feeds and a social image`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const canonical = all(html, /<link rel="canonical" href="([^"]+)"/g);
    expect(canonical).toHaveLength(1);
    if (type !== "syndicated story") expect(canonical[0]).toBe(SITE + path);
    expect(all(html, /<meta property="og:url" content="([^"]+)"/g)).toEqual(canonical);
    expect(all(html, /<meta name="robots" content="([^"]+)"/g)).toEqual([
      expect.stringContaining("max-image-preview:large"),
    ]);

    const graphs = all(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs).map((text) => JSON.parse(text));
    expect(graphs).toHaveLength(1);
    expect(graphs.flatMap(jsonLdFaults)).toEqual([]);

    const feeds = all(html, /<link rel="alternate" type="application\/(?:rss|atom|feed)\+[^>]* href="([^"]+)"/g);
    expect(feeds.length).toBeGreaterThanOrEqual(3);
    for (const feed of feeds) expect((await request.get(feed.replace(SITE, ""))).status(), feed).toBe(200);
    expect(all(html, /<a href="([^"]+)" rel="me"/g).length).toBeGreaterThan(0);
    expect(html).not.toMatch(/rel="(next|prev)"/);
  });

  test(`the social image of the ${type} page is 1200 by 630 and light, and says what it shows`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const meta = (name: string) => all(html, new RegExp(`<meta property="og:image${name}" content="([^"]+)"`, "g"))[0];
    expect([meta(":width"), meta(":height")]).toEqual(["1200", "630"]);
    expect(meta(":alt")).toBeTruthy();
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"');
    const image = await request.get((meta("") ?? "").replace(SITE, ""));
    expect([image.status(), image.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
    expect(image.headers()["cache-control"]).toContain("immutable");
    const bytes = await image.body();
    expect(bytes.byteLength).toBeLessThan(300_000);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
  });
}

test("a story and its translation lead to each other, each its own canonical in its own language", async ({
  request,
}) => {
  const slugs = { en: "the-interpreters-last-line", fr: "les-interpretes-derniere-ligne" };
  const url = (language: "en" | "fr") => `${SITE}${routes.article(slugs[language])}`;
  const work = (language: "en" | "fr") => expect.objectContaining({ url: url(language), inLanguage: language });
  for (const language of ["en", "fr"] as const) {
    const html = await (await request.get(routes.article(slugs[language]))).text();
    const links = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)];
    expect(Object.fromEntries(links.map(([, code = "", href = ""]) => [code, href]))).toEqual({
      en: url("en"),
      fr: url("fr"),
    });
    expect(all(html, /<link rel="canonical" href="([^"]+)"/g)).toEqual([url(language)]);
    expect(all(html, /<h1[^>]* lang="([^"]+)"/g)).toEqual([language]);
    const [text = ""] = all(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs);
    const [article] = JSON.parse(text)["@graph"];
    expect(article.inLanguage).toBe(language);
    if (language === "en") expect(article.translationOfWork).toEqual(work("fr"));
    else expect(article.workTranslation).toEqual([work("en")]);
  }
  const feed = await (await request.get(routes.feed("json", routes.author("nadia-benyoussef")))).json();
  const languages = new Map(feed.items.map((item: { url: string; language: string }) => [item.url, item.language]));
  expect([languages.get(url("en")), languages.get(url("fr"))]).toEqual(["en", "fr"]);
});

test("search results are followed, never indexed", async ({ request }) => {
  const html = await (await request.get(routes.search({ q: "river" }))).text();
  expect(all(html, /<meta name="robots" content="([^"]+)"/g)).toEqual(["noindex, follow"]);
  expect(all(html, /<link rel="canonical"/g)).toEqual([]);
});

test("every picture of a story's structured data is there in its shape, cut when the picture came", async ({
  request,
}) => {
  const html = await (await request.get(PAGE_TYPES["long story"] ?? "")).text();
  const [text = ""] = all(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs);
  const { image } = JSON.parse(text)["@graph"][0];
  const ratios = [1, 4 / 3, 16 / 9];
  expect(image).toHaveLength(ratios.length);
  for (const [i, { url, width, height }] of image.entries()) {
    const answer = await request.get(url.replace(SITE, ""));
    expect(answer.status(), url).toBe(200);
    const size = await sharp(await answer.body()).metadata();
    expect([`${size.width}`, `${size.height}`]).toEqual([width, height]);
    expect(size.width / size.height).toBeCloseTo(ratios[i] ?? 0, 2);
  }
});
