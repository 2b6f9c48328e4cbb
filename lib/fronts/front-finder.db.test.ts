import { beforeAll, beforeEach, expect, test } from "vitest";
import { countQuestions } from "../../server/testing/count-questions.ts";
import { hoursFromNow, makeArticle, makeSection, makeTopic } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { findHomeFront, type HomeFront, listPinned } from "./front-finder.ts";
import { setFrontSlots } from "./front-mutations.ts";

let db: Db;
let url: string;

beforeAll(async () => {
  ({ db, url } = await testDb());
});

beforeEach(async () => {
  await db.article.deleteMany();
  await db.front.deleteMany();
  await db.topic.deleteMany();
  await db.section.deleteMany();
});

/** `count` stories of a section, an hour apart, newest first. */
async function makeStories(sectionId: string, count: number, topicIds: string[] = [], firstHour = 1) {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    ids.push((await makeArticle(db, { sectionId, topicIds, publishedAt: hoursFromNow(-firstHour - i) })).id);
  }
  return ids;
}

function idsOf({ lead, companions, second, newest, topics, bands }: HomeFront): string[] {
  const lists = [companions, second, newest, ...topics.map((t) => t.stories), ...bands.map((b) => b.stories)];
  return [...(lead ? [lead] : []), ...lists.flat()].map(({ id }) => id);
}

async function pin(sectionSlug: string | null, articleIds: string[]) {
  const outcome = await setFrontSlots(
    db,
    sectionSlug,
    articleIds.map((articleId) => ({ articleId })),
  );
  expect(outcome.ok).toBe(true);
}

test("an empty magazine has an empty front", async () => {
  const front = await findHomeFront(db);
  expect(front).toEqual({ lead: null, companions: [], second: [], newest: [], topics: [], bands: [] });
});

test("without pins the newest story leads, and nothing comes twice", async () => {
  const europe = await makeSection(db, { slug: "europe", position: 1 });
  const africa = await makeSection(db, { slug: "africa", position: 0 });
  const hot = await makeTopic(db, { slug: "hot", hotPosition: 0 });
  await makeTopic(db, { slug: "cold" });
  const ids = [...(await makeStories(europe.id, 20, [hot.id])), ...(await makeStories(africa.id, 10, [], 30))];
  const front = await findHomeFront(db);
  expect(front.lead?.id).toBe(ids[0]);
  expect(front.second.map(({ id }) => id)).toEqual(ids.slice(1, 4));
  expect(front.topics.map(({ slug }) => slug)).toEqual(["hot"]);
  expect(front.bands.map(({ slug }) => slug)).toEqual(["africa", "europe"]);
  const shown = idsOf(front);
  expect(new Set(shown).size).toBe(shown.length);
});

test("pins lead in their order, and the newest fill the places that are left", async () => {
  const { id } = await makeSection(db, { slug: "europe" });
  const ids = await makeStories(id, 10);
  await pin(null, [ids[7] ?? "", ids[3] ?? ""]);
  const front = await findHomeFront(db);
  expect([front.lead?.id, ...front.second.map((story) => story.id)]).toEqual([ids[7], ids[3], ids[0], ids[1]]);
  const shown = idsOf(front);
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length).toBe(10);
});

test("a pin counts only while its time lasts and its story is public", async () => {
  const { id } = await makeSection(db, { slug: "europe" });
  const [newest = "", second = "", third = "", fourth = ""] = await makeStories(id, 4);
  const draft = await makeArticle(db, { sectionId: id, status: "draft", publishedAt: null });
  const slots = [
    { articleId: draft.id },
    { articleId: second, startsAt: hoursFromNow(1) },
    { articleId: third, startsAt: hoursFromNow(-2), endsAt: hoursFromNow(-1) },
    { articleId: fourth, startsAt: hoursFromNow(-1), endsAt: hoursFromNow(1) },
  ];
  expect((await setFrontSlots(db, null, slots)).ok).toBe(true);
  expect(await listPinned(db, null)).toEqual([fourth]);
  const front = await findHomeFront(db);
  expect(front.lead?.id).toBe(fourth);
  expect(front.second.map((story) => story.id)).toEqual([newest, second, third]);
});

test("each front has its own pins", async () => {
  const { id } = await makeSection(db, { slug: "europe" });
  const [home = "", europe = ""] = await makeStories(id, 2);
  await pin(null, [home]);
  await pin("europe", [europe]);
  expect(await listPinned(db, null)).toEqual([home]);
  expect(await listPinned(db, "europe")).toEqual([europe]);
  expect(await listPinned(db, "none")).toEqual([]);
});

test("the lead's chosen stories stand beneath it and nowhere else; what is not public does not", async () => {
  const { id } = await makeSection(db, { slug: "europe" });
  const ids = await makeStories(id, 12);
  const draft = await makeArticle(db, { sectionId: id, status: "draft", publishedAt: null });
  const [lead = "", second = ""] = ids;
  const chosen = [draft.id, second, ids[10] ?? "", ids[9] ?? "", ids[8] ?? ""];
  await db.relatedLink.createMany({
    data: chosen.map((relatedId, position) => ({ articleId: lead, relatedId, position, reason: "editor" as const })),
  });
  const front = await findHomeFront(db);
  expect(front.lead?.id).toBe(lead);
  // The second story stands in the second tier already.
  expect(front.companions.map((story) => story.id)).toEqual([ids[10], ids[9]]);
  const shown = idsOf(front);
  expect(shown).not.toContain(draft.id);
  expect(new Set(shown).size).toBe(shown.length);
});

test("a section more costs the front one question more, however many stories it shows", async () => {
  const [first, ...more] = [await makeSection(db), await makeSection(db), await makeSection(db), await makeSection(db)];
  await makeStories(first.id, 20);
  for (const { id } of more) await makeStories(id, 4, [], 100);
  const count = () => countQuestions(url, (watched) => findHomeFront(watched));
  const many = await count();
  await db.section.updateMany({ where: { id: { in: more.map(({ id }) => id) } }, data: { inNavigation: false } });
  expect(many - (await count())).toBe(more.length);
});
