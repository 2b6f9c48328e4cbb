import { beforeAll, expect, test } from "vitest";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { searchArticles } from "./search-finder.ts";
import { parseSearch } from "./search-schema.ts";
import { makeStory } from "./testing/make-story.ts";

let db: Db;
let id: string;

const count = async (q: string, more = {}) => (await searchArticles(db, parseSearch({ q, ...more }).query)).total;
const update = (data: Parameters<Db["article"]["update"]>[0]["data"]) => db.article.update({ where: { id }, data });

beforeAll(async () => {
  ({ db } = await testDb());
});

test("search follows a story through its life", async () => {
  id = await makeStory(db, {
    headline: "Lighthouses",
    text: ["Fog."],
    authors: ["Old Name"],
    status: "draft",
    section: "seas",
  });
  expect(await count("lighthouses")).toBe(0);
  expect(await db.articleSearch.count()).toBe(0);

  await update({ status: "published" });
  expect([await count("lighthouse"), await count("fog"), await count("name")]).toEqual([1, 1, 1]);

  await update({ headline: "Beacons", bodyText: "Mist.", contentType: "opinion" });
  expect([await count("lighthouse"), await count("fog")]).toEqual([0, 0]);
  expect([await count("beacon"), await count("mist"), await count("mist", { type: "opinion" })]).toEqual([1, 1, 1]);
  expect(await count("mist", { type: "news" })).toBe(0);

  await update({ publishedAt: new Date("2020-05-05T00:00:00Z") });
  expect([await count("mist", { year: "2020" }), await count("mist", { year: "2021" })]).toEqual([1, 0]);

  await update({ binnedAt: new Date() });
  expect(await count("beacon")).toBe(0);
  await update({ binnedAt: null });
  expect(await count("beacon")).toBe(1);

  await update({ status: "killed", killedAt: new Date() });
  expect(await count("beacon")).toBe(0);
  expect(await db.articleSearch.count()).toBe(0);
});

test("a story that is moved is found where it is now, by all its words", async () => {
  const story = await makeStory(db, {
    headline: "Harbours",
    text: ["Cranes."],
    section: "north",
    authors: ["Ada Fifth"],
  });
  await makeStory(db, { headline: "Elsewhere", section: "south" });
  const words = () => db.$queryRaw`SELECT words::text FROM article_search WHERE article_id = ${story}::uuid`;
  await db.article.update({
    where: { id: story },
    data: { section: { connect: { slug: "south" } }, contentType: "opinion" },
  });
  expect([await count("harbours", { section: "north" }), await count("harbours", { section: "south" })]).toEqual([
    0, 1,
  ]);
  expect([await count("cranes fifth", { type: "opinion" }), await count("cranes", { type: "news" })]).toEqual([1, 0]);
  const moved = await words();
  await db.$executeRaw`SELECT refresh_article_search(ARRAY[${story}::uuid])`;
  expect(await words()).toEqual(moved);
});

test("search follows the authors", async () => {
  const story = await makeStory(db, { headline: "Tides", authors: ["Olga First"] });
  await db.author.updateMany({ where: { slug: "olga-first" }, data: { name: "Olga Second" } });
  expect([await count("first tides"), await count("second tides")]).toEqual([0, 1]);

  const other = await db.author.create({ data: { slug: "ivar", name: "Ivar Third" } });
  await db.byline.create({ data: { articleId: story, authorId: other.id, position: 1 } });
  expect(await count("ivar third")).toBe(1);
  await db.byline.deleteMany({ where: { articleId: story, authorId: other.id } });
  expect(await count("ivar third")).toBe(0);
  await db.byline.updateMany({ where: { articleId: story }, data: { authorId: other.id } });
  expect([await count("ivar third"), await count("olga")]).toEqual([1, 0]);
});

test("saves that change nothing readers see leave search alone", async () => {
  const story = await makeStory(db, { headline: "Currents" });
  const version = () => db.$queryRaw`SELECT xmin::text FROM article_search WHERE article_id = ${story}::uuid`;
  const before = await version();
  await db.article.update({ where: { id: story }, data: { version: 2, noAsks: true, headline: "Currents" } });
  expect(await version()).toEqual(before);
});

test("a deleted story is forgotten", async () => {
  const story = await makeStory(db, { headline: "Ephemera", authors: ["Olga First"] });
  await db.article.delete({ where: { id: story } });
  expect(await count("ephemera")).toBe(0);
});

test("a text too long for the index is still saved, and found by its start", async () => {
  const words = Array.from({ length: 120_000 }, (_, index) => `w${index.toString(36)}q`);
  await makeStory(db, { headline: "Endless", text: [`porphyry ${words.join(" ")}`] });
  expect(await count("porphyry")).toBe(1);
});

test("words keep their accents for suggestions and lose them for comparing", async () => {
  await makeStory(db, { headline: "In Łódź and Malmö" });
  const words = await db.searchWord.findMany({
    where: { plain: { in: ["lodz", "malmo"] } },
    orderBy: { plain: "asc" },
  });
  expect(words).toEqual([
    { word: "łódź", plain: "lodz" },
    { word: "malmö", plain: "malmo" },
  ]);
});

test("two who publish the same new words at once do not block each other for good", async () => {
  const publish = (suffix: string) =>
    makeStory(db, { headline: `Zircon agate beryl ${suffix}`, text: ["opal jasper onyx garnet"], section: "seas" });
  await Promise.all(["one", "two", "three", "four"].map(publish));
  expect(await count("zircon")).toBe(4);
});
