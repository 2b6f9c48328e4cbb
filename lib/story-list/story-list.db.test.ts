import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeAuthor, makeSection, makeTopic } from "@/server/testing/factories.ts";
import { testDb } from "@/server/testing/test-db.ts";
import { runAs } from "../actor.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { dayStart } from "./day-start.ts";
import { beginStory } from "./new-story-mutations.ts";
import { countStories, findStories, type ListReader } from "./story-list-finder.ts";
import { listQuery, readListParams, STORIES_PER_PAGE } from "./story-list-schema.ts";
import { dropStoryView, keepStoryView } from "./story-view-mutations.ts";

let db: Db;
let reader: ListReader;
beforeAll(async () => {
  ({ db } = await testDb());
});
beforeEach(async () => {
  await db.article.deleteMany();
  const { id } = await db.user.create({ data: { name: "Nora", email: `${crypto.randomUUID()}@example.org` } });
  reader = { userId: id, readsAll: true, timeZone: "UTC" };
});

const draft = { status: "draft", publishedAt: null } as const;
async function list(params: Record<string, string> = {}, who = reader) {
  const { rows } = await findStories(db, who, readListParams(params));
  return rows.map(({ headline }) => headline);
}

describe("the list", () => {
  test("narrows by every filter", async () => {
    const [europe, topic, author] = [await makeSection(db), await makeTopic(db), await makeAuthor(db)];
    await makeArticle(db, { headline: "Ours", ...draft, ownerId: reader.userId });
    await makeArticle(db, { headline: "In Europe", sectionId: europe.id });
    await makeArticle(db, { headline: "On the topic", topicIds: [topic.id] });
    await makeArticle(db, { headline: "By her", authorIds: [author.id], contentType: "video" });
    await makeArticle(db, { headline: "Later", publishedAt: hoursFromNow(5) });
    await makeArticle(db, { headline: "Thrown away", ...draft, binnedAt: new Date() });
    expect(await list({ mine: "1" })).toEqual(["Ours"]);
    expect(await list({ section: europe.id })).toEqual(["In Europe"]);
    expect(await list({ topic: topic.id })).toEqual(["On the topic"]);
    expect(await list({ author: author.id })).toEqual(["By her"]);
    expect(await list({ type: "video" })).toEqual(["By her"]);
    expect(await list({ status: "draft" })).toEqual(["Ours"]);
    expect(await list({ status: "scheduled" })).toEqual(["Later"]);
    expect(await list({ status: "published" })).not.toContain("Later");
    expect(await list({ status: "binned" })).toEqual(["Thrown away"]);
    expect(await list()).toHaveLength(5);
    expect(await countStories(db, reader, readListParams({ status: "published" }))).toBe(3);
  });

  test("finds words anywhere in headline, deck and address, and stories by an author's name", async () => {
    const author = await makeAuthor(db, { name: "Åsa Höglund" });
    await makeArticle(db, { headline: "Minefields after the ceasefire", deck: "100% cleared, they said" });
    await makeArticle(db, { headline: "Höglund's war", slug: "hoglunds-war" });
    await makeArticle(db, { headline: "Something else", authorIds: [author.id] });
    expect(await list({ q: "ceasefire FIELDS" })).toEqual(["Minefields after the ceasefire"]);
    expect(await list({ q: "100%" })).toEqual(["Minefields after the ceasefire"]);
    expect(await list({ q: "hoglund" })).toEqual(["Höglund's war"]);
    expect((await list({ q: "höglund" })).sort()).toEqual(["Höglund's war", "Something else"]);
    expect(await list({ q: "100_" })).toEqual([]);
  });

  test("shows her own stories to whoever may read no others", async () => {
    await makeArticle(db, { headline: "Mine", ...draft, ownerId: reader.userId });
    await makeArticle(db, { headline: "Not mine", ...draft });
    expect(await list({}, { ...reader, readsAll: false })).toEqual(["Mine"]);
  });

  test.each(["saved", "dated", "headline"] as const)(
    "by %s, walks forth and back over every story once",
    async (sort) => {
      const total = STORIES_PER_PAGE * 2 + 3;
      const { id: sectionId } = await makeSection(db);
      const like = { contentType: "news", status: "published", sectionId, body: { type: "doc", content: [] } } as const;
      // Many share a time and a headline: the order among them is kept too.
      await db.article.createMany({
        data: Array.from({ length: total }, (_, i) => {
          const at = hoursFromNow(-(i % 7) - 1);
          return { ...like, slug: `${sort}-${i}`, headline: `Story ${i % 5}`, publishedAt: at, savedAt: at };
        }),
      });
      const pages: string[][] = [];
      let params = readListParams({ sort });
      let page = await findStories(db, reader, params);
      for (;;) {
        pages.push(page.rows.map(({ id }) => id));
        if (!page.next) break;
        params = readListParams({ sort, after: page.next });
        page = await findStories(db, reader, params);
      }
      expect(pages.map((ids) => ids.length)).toEqual([STORIES_PER_PAGE, STORIES_PER_PAGE, 3]);
      expect(new Set(pages.flat()).size).toBe(total);
      for (const expected of pages.slice(0, -1).reverse()) {
        expect(page.previous).not.toBeNull();
        page = await findStories(db, reader, readListParams({ sort, before: page.previous ?? "" }));
        expect(page.rows.map(({ id }) => id)).toEqual(expected);
      }
      expect(page.previous).toBeNull();
    },
  );

  test("keeps dates in the magazine's time zone", async () => {
    await makeArticle(db, { headline: "Late", publishedAt: new Date("2026-03-01T20:30:00Z") });
    const tashkent = { ...reader, timeZone: "Asia/Tashkent" };
    expect(await list({ from: "2026-03-02", to: "2026-03-02" }, tashkent)).toEqual(["Late"]);
    expect(await list({ from: "2026-03-02", to: "2026-03-02" })).toEqual([]);
    expect(await list({ to: "2026-03-01" })).toEqual(["Late"]);
    // A day that begins before and ends after the clocks change.
    expect(dayStart("2026-03-29", "Europe/Berlin").toISOString()).toBe("2026-03-28T23:00:00.000Z");
    expect(dayStart("2026-03-29", "Europe/Berlin", 1).toISOString()).toBe("2026-03-29T22:00:00.000Z");
  });

  test("leaves out what makes no sense in an address", async () => {
    await makeArticle(db, { headline: "There" });
    const senseless: Record<string, string>[] = [
      { status: "nope" },
      { section: "'; --" },
      { from: "2026-99-99" },
      { sort: "x" },
      { after: "x" },
    ];
    for (const params of senseless) expect(await list(params), JSON.stringify(params)).toEqual(["There"]);
    const edge = `${"0".repeat(8)}-0000-0000-0000-${"0".repeat(12)}~not a time`;
    expect(await list({ after: edge })).toEqual(["There"]);
    expect(listQuery(readListParams({ sort: "saved", q: " war ", status: "draft" }))).toBe("q=war&status=draft");
  });
});

test("a story begins under an address that no other has, and is whose who began it", async () => {
  const { id: sectionId } = await makeSection(db);
  const input = { headline: "Who owns the river?", sectionId, contentType: "analysis" as const };
  const { userId } = reader;
  const begin = () =>
    runAs({ userId, action: "createStory", requestId: "test" }, () =>
      beginStory(db, input, { id: userId, name: "Nora" }),
    );
  const [one, other] = [mustSucceed(await begin()), mustSucceed(await begin())];
  expect([one.slug, other.slug]).toEqual(["who-owns-the-river", "who-owns-the-river-2"]);
  expect(await list({ mine: "1", status: "draft" })).toEqual([input.headline, input.headline]);
  const named = beginStory(db, { ...input, headline: " " }, { id: userId, name: "Nora" });
  await expect(named).rejects.toMatchObject({ problems: [{ field: "headline" }] });
});

test("a kept list is one's own; the same name means the newer one", async () => {
  mustSucceed(await keepStoryView(db, reader.userId, { name: "Asia", query: "q=asia" }));
  const { id } = mustSucceed(await keepStoryView(db, reader.userId, { name: "Asia", query: "q=tashkent" }));
  expect(await db.storyView.findMany({ where: { userId: reader.userId } })).toMatchObject([{ query: "q=tashkent" }]);
  mustSucceed(await dropStoryView(db, "0199a000-0000-7000-8000-000000000001", id));
  expect(await db.storyView.count({ where: { id } })).toBe(1);
  mustSucceed(await dropStoryView(db, reader.userId, id));
  expect(await db.storyView.count({ where: { id } })).toBe(0);
});
