import { beforeAll, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeSection, makeTopic } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { readWorkingState } from "../revisions/story-state-finder.ts";
import { arrangeRelated, searchChoosable } from "./related-arrangement-finder.ts";
import { findRelated } from "./related-finder.ts";
import { setLinkBack } from "./related-mutations.ts";

let db: Db;
const ids: Record<string, string> = {};

beforeAll(async () => {
  ({ db } = await testDb());
  const [asia, europe] = [await makeSection(db, { name: "Asia" }), await makeSection(db, { name: "Europe" })];
  const rail = await makeTopic(db);
  const make = async (headline: string, over: Parameters<typeof makeArticle>[1]) => {
    ids[headline] = (await makeArticle(db, { headline, deck: "", authorIds: [], ...over })).id;
  };
  const draft = { status: "draft", publishedAt: null } as const;
  await make("Samarkand opens", { sectionId: asia.id, topicIds: [rail.id], ...draft });
  await make("On the rails", { sectionId: europe.id, topicIds: [rail.id], publishedAt: hoursFromNow(-3) });
  await make("Samarkand restored", { sectionId: europe.id, publishedAt: hoursFromNow(-300) });
  await make("Asia again", { sectionId: asia.id, publishedAt: hoursFromNow(-30) });
  await make("Elsewhere", { sectionId: europe.id, publishedAt: hoursFromNow(-1) });
  await make("Another draft", { sectionId: asia.id, ...draft });
});

const id = (headline: string) => ids[headline] ?? "";
const arrange = async (...chosen: string[]) => {
  const { suggestions, automatic, chosen: items } = await arrangeRelated(db, id("Samarkand opens"), chosen.map(id));
  return { suggested: suggestions.map((story) => [story.headline, story.reason]), automatic, items };
};

test("a draft's suggestions come with their reasons, and as many as are missing are added", async () => {
  const { suggested, automatic } = await arrange();
  expect(suggested).toEqual([
    ["On the rails", "same_topic"],
    ["Samarkand restored", "similar_text"],
    ["Asia again", "same_section"],
    ["Elsewhere", "newest"],
  ]);
  expect(automatic).toBe(3);
});

test("what is chosen, saved or not, is suggested no more and fills a place only when it is public", async () => {
  const { suggested, automatic, items } = await arrange("Another draft", "On the rails");
  expect(items.map(({ headline, linksBack }) => [headline, linksBack])).toEqual([
    ["Another draft", false],
    ["On the rails", false],
  ]);
  expect(suggested[0]).toEqual(["Samarkand restored", "similar_text"]);
  expect(suggested.flat()).not.toContain("On the rails");
  expect(automatic).toBe(2);
});

test("both directions: the other story names this one, and no longer", async () => {
  const [one, other] = [id("Samarkand opens"), id("On the rails")];
  const before = await db.article.findUniqueOrThrow({ where: { id: other } });
  const change = mustSucceed(await setLinkBack(db, { otherId: other, articleId: one, isLinked: true }));
  expect(change.version).toBe(before.version + 1);
  expect(change.tags).toContain(`article:${before.slug}`);
  mustSucceed(await setLinkBack(db, { otherId: other, articleId: one, isLinked: true }));
  expect((await readWorkingState(db, other)).relatedIds).toEqual([one]);
  expect((await arrange("On the rails")).items[0]).toMatchObject({ linksBack: true });
  expect(await db.relatedLink.count({ where: { articleId: other } })).toBe(1);
  // The story is a draft: readers of the other one do not see it.
  expect((await findRelated(db, other)).map((story) => story.headline)).not.toContain("Samarkand opens");
  mustSucceed(await setLinkBack(db, { otherId: other, articleId: one, isLinked: false }));
  expect((await arrange("On the rails")).items[0]).toMatchObject({ linksBack: false });
  expect(await setLinkBack(db, { otherId: other, articleId: other, isLinked: true })).toMatchObject({ ok: false });
});

test("stories are found by their words, drafts too", async () => {
  expect((await searchChoosable(db, "samarkand")).map((story) => story.headline).sort()).toEqual([
    "Samarkand opens",
    "Samarkand restored",
  ]);
  expect(await searchChoosable(db, "another DRAFT")).toMatchObject([{ status: "draft", section: "Asia" }]);
  expect(await searchChoosable(db, "samarkand", [id("Samarkand opens")])).toHaveLength(1);
});
