import { beforeAll, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeAuthor, makeSection, makeTopic } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { doc } from "../body/body-text.ts";
import type { Db } from "../db.ts";
import { findAnswer, normalisePath, recordRedirectHits } from "./address-finder.ts";

let db: Db;

beforeAll(async () => {
  ({ db } = await testDb());
  const section = await makeSection(db, { slug: "europe" });
  const topic = await makeTopic(db, { slug: "water" });
  const author = await makeAuthor(db, { slug: "ana" });
  const lists = { sectionId: section.id, topicIds: [topic.id], authorIds: [author.id] };
  await db.siteSettings.create({ data: { id: 1, name: "Test", timeZone: "Pacific/Auckland" } });
  await makeArticle(db, { slug: "public", ...lists, publishedAt: new Date("2020-01-31T20:00:00Z") });
  for (let i = 0; i < 20; i++) await makeArticle(db, { ...lists, publishedAt: new Date("2019-06-15T12:00:00Z") });
  await makeArticle(db, { slug: "draft", status: "draft", publishedAt: null });
  await makeArticle(db, { slug: "scheduled", publishedAt: hoursFromNow(1) });
  await makeArticle(db, { slug: "embargoed", embargoUntil: hoursFromNow(1) });
  await makeArticle(db, { slug: "killed", status: "killed", killedAt: new Date(), killReason: "Wrong" });
  const page = { body: doc("About.") as object, bodyText: "About.", description: "" };
  await db.page.create({ data: { slug: "about", title: "About", isPublic: true, ...page } });
  await db.page.create({ data: { slug: "hidden", title: "Hidden", isPublic: false, ...page } });
  await db.redirect.createMany({
    data: [
      { fromPath: "/old/story.html", toPath: "/articles/public" },
      { fromPath: "/articles/renamed", toPath: "/articles/public" },
      { fromPath: "/CamelCase", toPath: "/about" },
      { fromPath: "/articles/killed", toPath: "/articles/public" },
    ],
  });
});

test.each([
  "/",
  "/archive",
  "/search",
  "/donate",
  "/donate/review",
  "/about",
  "/articles/public",
  "/sections/europe",
  "/sections/europe/page/2",
  "/topics/water/page/2",
  "/authors/ana/page/2",
  // In the magazine's time zone the story appeared on the first of February.
  "/archive/2020/02",
])("%s is a page", async (path) => {
  expect(await findAnswer(db, path)).toEqual({ kind: "page" });
});

test.each([
  "/articles",
  "/articles/",
  "/articles/none",
  "/articles/draft",
  "/articles/scheduled",
  "/articles/embargoed",
  "/articles/public/more",
  "/articles/public/page/2",
  "/sections",
  "/sections/none",
  "/sections/europe/page/3",
  "/sections/europe/page/0",
  "/sections/europe/page/x",
  "/sections/europe/extra",
  "/topics/none",
  "/authors/none",
  "/archive/2020",
  "/archive/2020/01",
  "/archive/2020/2",
  "/archive/2020/13",
  "/archive/2020/02/page/2",
  "/hidden",
  "/none",
  "/about/more",
  "/gone",
  "/missing",
  "/'; drop table articles; --",
  "/%00",
  `/${"a".repeat(600)}`,
])("%s is missing", async (path) => {
  expect(await findAnswer(db, path)).toEqual({ kind: "missing" });
});

test("a killed story is gone, also in another spelling and in spite of a redirect", async () => {
  expect(await findAnswer(db, "/articles/killed")).toEqual({ kind: "gone" });
  expect(await findAnswer(db, "/Articles/Killed/")).toEqual({ kind: "gone" });
});

test.each([
  ["/articles/public/", "/articles/public"],
  ["//articles///public", "/articles/public"],
  ["/Articles/PUBLIC", "/articles/public"],
  ["/sections/europe/page/1", "/sections/europe"],
  ["/sections/europe/page/01/", "/sections/europe"],
  ["/About", "/about"],
  ["/archive/2020/02/page/1", "/archive/2020/02"],
])("another spelling, %s, is one redirect away from its page", async (path, to) => {
  expect(await findAnswer(db, path)).toEqual({ kind: "redirect", to });
  expect(await findAnswer(db, to)).toEqual({ kind: "page" });
});

test.each([
  ["/old/story.html", "/articles/public"],
  ["/old/story.html/", "/articles/public"],
  ["/OLD/story.html", "/articles/public"],
  ["/articles/renamed", "/articles/public"],
  ["/CamelCase", "/about"],
])("%s leads to %s by the redirect table, in one hop", async (path, to) => {
  const answer = await findAnswer(db, path);
  expect(answer).toMatchObject({ kind: "redirect", to, redirectId: expect.any(String) });
  expect(await findAnswer(db, to)).toEqual({ kind: "page" });
});

test.each([
  "/2022/11/28/public",
  "/2022/11/28/public/",
  "/2022/11/public",
  "/2022/1/2/Public.html",
  "/articles/2022/11/28/public",
  "/articles/public/amp",
  "/articles/public/amp/",
  "/amp/articles/public",
  "/articles/public.html",
  "/articles/public.amp",
  "/2022/11/28/public/amp",
  "/public",
  "/PUBLIC/",
])("%s, as older systems spell it, is one hop from the story", async (path) => {
  expect(await findAnswer(db, path)).toEqual({ kind: "redirect", to: "/articles/public" });
});

test("an older spelling leads past a new address in the same hop, and to what was killed not at all", async () => {
  expect(await findAnswer(db, "/2022/11/28/renamed")).toMatchObject({ kind: "redirect", to: "/articles/public" });
  expect(await findAnswer(db, "/articles/renamed/amp")).toMatchObject({ kind: "redirect", to: "/articles/public" });
  for (const path of ["/2022/11/28/killed", "/articles/killed/amp", "/killed"])
    expect(await findAnswer(db, path)).toEqual({ kind: "gone" });
  for (const path of ["/2022/11/28/draft", "/2022/11/28/none", "/articles/scheduled/amp", "/2022/11/28"])
    expect(await findAnswer(db, path)).toEqual({ kind: "missing" });
  expect(await findAnswer(db, "/archive/2020/02/amp")).toEqual({ kind: "redirect", to: "/archive/2020/02" });
});

test.each([
  ["/feed.xml", undefined],
  ["/sections/europe/feed.xml", undefined],
  ["/topics/water/atom.xml", undefined],
  ["/authors/ana/feed.json", undefined],
  ["/sitemaps/stories-1.xml", undefined],
  ["/Feed.XML", "/feed.xml"],
  ["/feed", "/feed.xml"],
  ["/rss/", "/feed.xml"],
  ["/sections/europe/feed/", "/sections/europe/feed.xml"],
  ["/authors/ana/atom", "/authors/ana/atom.xml"],
])("%s is a file, or one hop from one", async (path, to) => {
  expect(await findAnswer(db, path)).toEqual(to ? { kind: "redirect", to } : { kind: "page" });
});

test("there is no feed of what is not there", async () => {
  for (const path of [
    "/sections/none/feed.xml",
    "/articles/public/feed.xml",
    "/archive/feed.xml",
    "/authors/none/feed",
  ])
    expect(await findAnswer(db, path)).toEqual({ kind: "missing" });
});

test("uses of a redirect are counted, and one that is gone meanwhile is no fault", async () => {
  const redirect = await db.redirect.findFirstOrThrow({ where: { fromPath: "/old/story.html" } });
  await recordRedirectHits(db, redirect.id, 1);
  await recordRedirectHits(db, redirect.id, 1);
  const after = await db.redirect.findUniqueOrThrow({ where: { id: redirect.id } });
  expect(after.hits).toBe(redirect.hits + 2);
  expect(after.lastHitAt).toBeInstanceOf(Date);
  await recordRedirectHits(db, "00000000-0000-4000-8000-000000000000", 1);
});

test("a spelling made normal stays as it is", () => {
  for (const path of ["/", "/a", "/a/b", "/sections/x/page/2", "/page/1", "/articles/x/page/1"]) {
    expect(normalisePath(normalisePath(path))).toBe(normalisePath(path));
  }
  expect(normalisePath("/")).toBe("/");
  expect(normalisePath("///")).toBe("/");
});
