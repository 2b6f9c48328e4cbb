import { beforeAll, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeAuthor, makeSection, makeTopic } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import type { ListScope } from "./article-finder.ts";
import { countListed, findListing, pagesOf } from "./listing.ts";

let db: Db;
/** Newest first. */
let ids: string[];
let elsewhere: string;
const section: ListScope = { kind: "section", slug: "europe" };

beforeAll(async () => {
  ({ db } = await testDb());
  const { id: sectionId } = await makeSection(db, { slug: "europe" });
  const { id: topicId } = await makeTopic(db, { slug: "water" });
  const { id: authorId } = await makeAuthor(db, { slug: "ana" });
  const lists = { sectionId, topicIds: [topicId], authorIds: [authorId] };
  ids = [];
  for (let i = 1; i <= 7; i++) ids.push((await makeArticle(db, { ...lists, publishedAt: hoursFromNow(-i) })).id);
  await makeArticle(db, { ...lists, status: "draft", publishedAt: null });
  await makeArticle(db, { ...lists, publishedAt: hoursFromNow(1) });
  await makeArticle(db, { ...lists, embargoUntil: hoursFromNow(1) });
  await makeArticle(db, { ...lists, status: "killed", killedAt: new Date(), killReason: "Wrong" });
  elsewhere = (await makeArticle(db, { publishedAt: hoursFromNow(-30) })).id;
});

async function page(number: number, pinned: string[] = [], scope = section) {
  const listing = await findListing(db, scope, number, { perPage: 3, pinned });
  return listing && { ...listing, stories: listing.stories.map(({ id }) => id) };
}

test("pages hold the public stories, newest first, each once", async () => {
  expect(await page(1)).toEqual({ stories: ids.slice(0, 3), total: 7, page: 1, pages: 3 });
  expect((await page(2))?.stories).toEqual(ids.slice(3, 6));
  expect((await page(3))?.stories).toEqual(ids.slice(6));
});

test("a page that is not there is null", async () => {
  expect(await page(4)).toBeNull();
  expect(await page(0)).toBeNull();
  expect(await page(-1)).toBeNull();
});

test("topics and authors list the same stories as their section does", async () => {
  for (const scope of [
    { kind: "topic", slug: "water" },
    { kind: "author", slug: "ana" },
  ] as const) {
    const listing = await page(1, [], scope);
    expect(listing).toEqual(await page(1));
  }
});

test("an author in two roles has the story once", async () => {
  const author = await makeAuthor(db, { slug: "ben" });
  const story = await makeArticle(db, { authorIds: [author.id], publishedAt: hoursFromNow(-40) });
  await db.byline.create({
    data: { articleId: story.id, authorId: author.id, role: "photographs", position: 1 },
  });
  expect(await page(1, [], { kind: "author", slug: "ben" })).toMatchObject({ stories: [story.id], total: 1, pages: 1 });
});

test("an empty list has one page", async () => {
  await makeSection(db, { slug: "empty" });
  const empty: ListScope = { kind: "section", slug: "empty" };
  expect(await page(1, [], empty)).toEqual({ stories: [], total: 0, page: 1, pages: 1 });
  expect(await page(2, [], empty)).toBeNull();
});

test("pins come first, from elsewhere too, and nothing comes twice or is left out", async () => {
  for (const pinned of [
    [ids[5] ?? ""],
    [ids[6] ?? "", ids[0] ?? ""],
    [elsewhere, ids[2] ?? ""],
    [ids[6] ?? "", ids[5] ?? "", ids[4] ?? "", ids[3] ?? ""],
  ]) {
    const others = ids.filter((id) => !pinned.includes(id));
    const wanted = [...pinned, ...others];
    const shown: string[] = [];
    for (let number = 1; number <= pagesOf(wanted.length, 3); number++) {
      const listing = await page(number, pinned);
      expect(listing?.total).toBe(wanted.length);
      shown.push(...(listing?.stories ?? []));
    }
    expect(shown).toEqual(wanted);
    expect(await countListed(db, section, pinned)).toBe(wanted.length);
  }
});
