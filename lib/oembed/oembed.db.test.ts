import { beforeAll, describe, expect, test } from "vitest";
import { GET } from "../../app/api/oembed/route.ts";
import { makeArticle, makeAuthor, makeMedia } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { jsonProblems } from "../crawlers/testing/json-schemas.ts";
import { xmlProblems } from "../crawlers/testing/xml-problems.ts";
import "../seo/testing/the-site.ts";
import { SITE } from "../seo/testing/the-site.ts";

const STORY = `${SITE}/articles/a-story`;

beforeAll(async () => {
  const { db } = await testDb();
  const author = await makeAuthor(db, { slug: "ana", name: "Ana & Co" });
  const image = await makeMedia(db);
  const story = { slug: "a-story", headline: "Of <war>", deck: "Why.", leadImageId: image.id, authorIds: [author.id] };
  await makeArticle(db, story);
  await makeArticle(db, { slug: "draft", status: "draft", publishedAt: null });
});

const ask = (query: Record<string, string>) => GET(new Request(`${SITE}/api/oembed?${new URLSearchParams(query)}`));

test("a story is told as JSON and as XML, both as their specification asks", async () => {
  const json = await ask({ url: STORY });
  expect(json.headers.get("content-type")).toBe("application/json; charset=utf-8");
  const oembed = await json.json();
  expect(jsonProblems(oembed, "oembed")).toEqual([]);
  expect(oembed).toMatchObject({ title: "Of <war>", author_name: "Ana & Co", width: 600 });
  expect(oembed.html).toContain(`<a href="${STORY}">Of &lt;war&gt;</a>`);
  expect(oembed.html).not.toMatch(/<script|style=/);
  const xml = await ask({ url: STORY, format: "xml" });
  expect(xml.headers.get("content-type")).toBe("text/xml; charset=utf-8");
  expect(await xmlProblems(await xml.text(), "oembed")).toEqual([]);
});

test("it keeps to the size that was asked for, its picture too", async () => {
  const oembed = await (await ask({ url: STORY, maxwidth: "300", maxheight: "100" })).json();
  expect(jsonProblems(oembed, "oembed")).toEqual([]);
  expect(oembed).toMatchObject({ width: 300, height: 100 });
  expect(oembed.thumbnail_url).toBeUndefined();
  const large = await (await ask({ url: STORY, maxwidth: "2000", maxheight: "2000" })).json();
  expect(large).toMatchObject({ width: 600, thumbnail_width: 1280 });
});

describe("it refuses", () => {
  test.each([
    ["a story that is not public", { url: `${SITE}/articles/draft` }, 404],
    ["a page that is no story", { url: `${SITE}/about` }, 404],
    ["another site", { url: "https://other.example/articles/a-story" }, 404],
    ["no address", {}, 400],
    ["a size that is none", { url: STORY, maxwidth: "wide" }, 400],
    ["another format", { url: STORY, format: "yaml" }, 501],
  ])("%s", async (_, query, status) => {
    expect((await ask(query as Record<string, string>)).status).toBe(status);
  });
});
