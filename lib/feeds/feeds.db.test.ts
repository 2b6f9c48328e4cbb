import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { beforeAll, describe, expect, test } from "vitest";
import {
  hoursFromNow,
  makeArticle,
  makeAuthor,
  makeMedia,
  makeSection,
  makeTopic,
} from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { doc, image } from "../body/body-text.ts";
import { jsonProblems } from "../crawlers/testing/json-schemas.ts";
import { xmlProblems } from "../crawlers/testing/xml-problems.ts";
import type { Db } from "../db.ts";
import "../seo/testing/the-site.ts";
import { SITE } from "../seo/testing/the-site.ts";
import { type FeedKind, findFeed } from "./feed-queries.ts";
import { feedResponse } from "./feed-response.ts";

let db: Db;
let ids: Record<string, string>;
const HUB = "https://hub.example/";
const REVISED = hoursFromNow(-1);
const SOON = hoursFromNow(-3);

beforeAll(async () => {
  ({ db } = await testDb());
  const settings = { name: "The <Meridian> & Co", webSubHub: HUB, publisherName: "Meridian Foundation" };
  await db.siteSettings.create({ data: { id: 1, ...settings, locale: "en-GB" } });
  const section = await makeSection(db, { slug: "europe", name: "Europe", description: "What Europe does." });
  const topic = await makeTopic(db, { slug: "water", name: "Water" });
  const author = await makeAuthor(db, { slug: "ana", name: "Ana O’Neill" });
  await makeSection(db, { slug: "empty", name: "Empty" });
  const lists = { sectionId: section.id, topicIds: [topic.id], authorIds: [author.id] };
  const lead = await makeMedia(db, {
    credit: "Ben & Co",
    licence: "CC BY 4.0",
    licenceUrl: "https://licence.example/by",
  });
  const inText = await makeMedia(db, { alt: "A river" });
  const whole = await makeArticle(db, {
    ...lists,
    slug: "whole",
    headline: "Of “war” & <peace>\u000b",
    deck: "What & why.",
    leadImageId: lead.id,
    leadCaption: "At the <gate>",
    publishedAt: SOON,
    revisedAt: REVISED,
    body: doc("First^[A note].", image(inText.id, { caption: "The river" }), "A [link](/about) & ]]> the end."),
  });
  await db.articleMedia.create({ data: { articleId: whole.id, mediaId: inText.id } });
  const correction = { articleId: whole.id, kind: "correction" as const, text: "It was <Monday>.", issuedAt: REVISED };
  await db.correction.create({ data: correction });
  const origin = { publisher: "The Origin", url: "https://origin.example/a?b=1&c=2", policy: "canonical" as const };
  const foreign = await makeArticle(db, { ...lists, slug: "foreign", publishedAt: hoursFromNow(-4) });
  await db.origin.create({ data: { articleId: foreign.id, ...origin, licence: "CC BY-ND" } });
  await makeArticle(db, { ...lists, slug: "later", publishedAt: hoursFromNow(1) });
  await makeArticle(db, { ...lists, slug: "killed", status: "killed", killedAt: new Date(), killReason: "x" });
  for (let i = 0; i < 25; i++) await makeArticle(db, { slug: `other-${i}`, publishedAt: hoursFromNow(-50 - i) });
  ids = { whole: whole.id, foreign: foreign.id };
});

async function feed(format: "rss" | "atom" | "json", kind: FeedKind = "section", slug = "europe"): Promise<string> {
  return (await findFeed(format, kind, slug))?.text ?? "";
}

const LISTS: [FeedKind, string][] = [
  ["site", ""],
  ["section", "europe"],
  ["topic", "water"],
  ["author", "ana"],
  ["section", "empty"],
];

describe.each(LISTS)("the feeds of the %s %s", (kind, slug) => {
  test("are valid by their specifications", async () => {
    expect(await xmlProblems(await feed("rss", kind, slug), "rss")).toEqual([]);
    expect(await xmlProblems(await feed("atom", kind, slug), "atom")).toEqual([]);
    expect(jsonProblems(JSON.parse(await feed("json", kind, slug)), "jsonFeed")).toEqual([]);
  });

  test("name the same public stories, newest first", async () => {
    const rss = parseRssFeed(await feed("rss", kind, slug));
    const links = (rss.items ?? []).map(({ link }) => link);
    const atom = parseAtomFeed(await feed("atom", kind, slug));
    expect((atom.entries ?? []).map((entry) => entry.links?.[0]?.href)).toEqual(links);
    const json = parseJsonFeed(await feed("json", kind, slug));
    expect((json.items ?? []).map(({ url }) => url)).toEqual(links);
    if (slug === "empty") expect(links).toEqual([]);
    else expect(links.slice(0, 2)).toEqual([`${SITE}/articles/whole`, `${SITE}/articles/foreign`]);
    expect(links).toHaveLength(slug === "empty" ? 0 : kind === "site" ? 20 : 2);
  });
});

test("a story is told the same by RSS, Atom and JSON Feed: whole, stable, dated", async () => {
  const rss = parseRssFeed(await feed("rss")).items?.[0];
  const atom = parseAtomFeed(await feed("atom")).entries?.[0];
  const json = parseJsonFeed(await feed("json")).items?.[0];
  expect([rss?.guid?.value, atom?.id, json?.id]).toEqual(Array(3).fill(`urn:uuid:${ids.whole}`));
  expect([rss?.title, atom?.title?.value, json?.title]).toEqual(Array(3).fill("Of “war” & <peace>"));
  expect(new Date(rss?.pubDate ?? 0).getTime()).toBe(Math.floor(SOON.getTime() / 1000) * 1000);
  expect([atom?.published, json?.date_published]).toEqual(Array(2).fill(SOON.toISOString()));
  expect([rss?.atom?.updated, atom?.updated, json?.date_modified]).toEqual(Array(3).fill(REVISED.toISOString()));
  expect(rss?.dc?.creators).toEqual(["Ana O’Neill"]);
  expect([atom?.authors?.[0]?.name, json?.authors?.[0]?.name]).toEqual(Array(2).fill("Ana O’Neill"));
  expect(json?.tags).toEqual(["Europe", "Water"]);
  const html = json?.content_html ?? "";
  expect([rss?.content?.encoded, atom?.content?.value].map((text) => text?.trim())).toEqual(Array(2).fill(html.trim()));
  for (const part of [
    '<figcaption>At the &lt;gate&gt; Ben &amp; Co · <a href="https://licence.example/by">CC BY 4.0</a></figcaption>',
    "First<sup>[1]</sup>.",
    "<ol><li>A note</li></ol>",
    'alt="A river"',
    "The river",
    `<a href="${SITE}/about">link</a> &amp; ]]&gt; the end.`,
    "<strong>Correction, ",
    "It was &lt;Monday&gt;.",
  ])
    expect(html).toContain(part);
  expect(html).not.toMatch(/(?:src|href)="(?!https:)|class=|style=|<script/);
});

test("pictures have size, caption, credit and licence", async () => {
  const picture = parseRssFeed(await feed("rss")).items?.[0]?.media?.contents?.[0];
  expect(picture).toMatchObject({ medium: "image", type: "image/webp", width: 1280, height: 853 });
  expect(picture?.url).toMatch(/^https:\/\/www\.example\.org\/media\/[0-9a-f]{32}\/1280\.webp$/);
  expect(picture?.description?.value).toBe("At the <gate>");
  expect(picture?.credits?.[0]?.value).toBe("Ben & Co");
  expect(picture?.licenses?.[0]).toMatchObject({ name: "CC BY 4.0", href: "https://licence.example/by" });
});

test("the origin of a syndicated story is named, in the text and for programs", async () => {
  const url = "https://origin.example/a?b=1&c=2";
  const entry = parseAtomFeed(await feed("atom")).entries?.[1];
  expect(entry?.links).toContainEqual(expect.objectContaining({ rel: "via", href: url, title: "The Origin" }));
  const item = parseJsonFeed(await feed("json")).items?.[1];
  expect(item?.external_url).toBe(url);
  expect(item?.content_html).toContain(
    `originally published by <a href="https://origin.example/a?b=1&amp;c=2">The Origin</a>`,
  );
  expect(item?.content_html).toContain("Licence: CC BY-ND.");
});

test("feeds name themselves, their page and the hub", async () => {
  const rss = parseRssFeed(await feed("rss"));
  expect(rss).toMatchObject({
    title: "Europe | The <Meridian> & Co",
    link: `${SITE}/sections/europe`,
    language: "en-GB",
  });
  expect(rss.atom?.links?.map(({ rel, href }) => [rel, href])).toEqual([
    ["self", `${SITE}/sections/europe/feed.xml`],
    ["hub", HUB],
  ]);
  expect(parseJsonFeed(await feed("json")).hubs).toEqual([{ type: "WebSub", url: HUB }]);
});

describe("the answer", () => {
  const ask = (headers: Record<string, string> = {}, slug = "europe") =>
    feedResponse(new Request(`${SITE}/sections/${slug}/feed.xml`, { headers }), "rss", "section", slug);

  test("says what it is, and nothing again to those who have it", async () => {
    const first = await ask();
    expect(first.status).toBe(200);
    expect(first.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    expect(first.headers.get("link")).toBe(`<${SITE}/sections/europe/feed.xml>; rel="self", <${HUB}>; rel="hub"`);
    const etag = first.headers.get("etag") ?? "";
    const lastModified = first.headers.get("last-modified") ?? "";
    const copies: Record<string, string>[] = [
      { "if-none-match": etag },
      { "if-none-match": `"x", W/${etag}` },
      { "if-modified-since": lastModified },
    ];
    for (const headers of copies) {
      const again = await ask(headers);
      expect(again.status, JSON.stringify(headers)).toBe(304);
      expect(again.headers.get("etag")).toBe(etag);
      expect(await again.text()).toBe("");
    }
    expect((await ask({ "if-none-match": '"other"', "if-modified-since": lastModified })).status).toBe(200);
    expect((await ask({ "if-modified-since": new Date(0).toUTCString() })).status).toBe(200);
  });

  test("changes with the text, also where nobody is told of the change", async () => {
    const etag = (await ask()).headers.get("etag") ?? "";
    const lastModified = (await ask()).headers.get("last-modified") ?? "";
    await db.article.update({ where: { slug: "foreign" }, data: { headline: "Another", savedAt: hoursFromNow(1) } });
    expect((await ask({ "if-none-match": etag })).status).toBe(200);
    expect((await ask({ "if-modified-since": lastModified })).status).toBe(200);
  });

  test("is newer after a story was withdrawn, and the same until then", async () => {
    const date = async () => Date.parse((await ask()).headers.get("last-modified") ?? "");
    const before = await date();
    expect(await date()).toBe(before);
    expect((await ask({ "if-modified-since": new Date(before + 86_400_000).toUTCString() })).status).toBe(304);
    await db.article.update({ where: { slug: "whole" }, data: { status: "archived" } });
    expect(await date()).toBeGreaterThan(before);
    expect((await ask({ "if-modified-since": new Date(before).toUTCString() })).status).toBe(200);
    await db.article.update({ where: { slug: "whole" }, data: { status: "published" } });
  });

  test("is 404 for a list that is not there", async () => {
    expect((await ask({}, "none")).status).toBe(404);
  });
});
