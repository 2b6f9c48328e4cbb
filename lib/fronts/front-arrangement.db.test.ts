import { beforeAll, beforeEach, expect, test } from "vitest";
import { hoursFromNow, makeArticle, makeSection } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import {
  findArrangement,
  listFrontMoments,
  listFronts,
  previewHome,
  previewSection,
} from "./front-arrangement-finder.ts";
import { findHomeFront } from "./front-finder.ts";
import { setFrontSlots } from "./front-mutations.ts";

let db: Db;
let sectionId: string;

beforeAll(async () => {
  ({ db } = await testDb());
});

beforeEach(async () => {
  await db.article.deleteMany();
  await db.front.deleteMany();
  await db.section.deleteMany();
  sectionId = (await makeSection(db, { slug: "europe", name: "Europe" })).id;
});

const story = (headline: string, hours: number, over = {}) =>
  makeArticle(db, { sectionId, headline, publishedAt: hoursFromNow(hours), ...over });

const topOf = (front: Awaited<ReturnType<typeof findHomeFront>>) =>
  [front.lead, ...front.second].map((card) => card?.headline);

test("a front previews as it will be at a later time: scheduled stories, pins that begin and pins that end", async () => {
  const now = await story("Leads now", -10);
  const tonight = await story("Leads tonight", -20);
  await story("Newest", -1);
  const tomorrow = await story("Published tomorrow", 24);
  await story("Draft", -1, { status: "draft" });
  mustSucceed(
    await setFrontSlots(db, null, [
      { articleId: tonight.id, startsAt: hoursFromNow(6), endsAt: hoursFromNow(12) },
      { articleId: now.id, endsAt: hoursFromNow(30) },
      { articleId: tomorrow.id },
    ]),
  );
  expect(topOf(await findHomeFront(db))).toEqual(["Leads now", "Newest", "Leads tonight"]);
  expect(topOf(await previewHome(db, hoursFromNow(7)))).toEqual(["Leads tonight", "Leads now", "Newest"]);
  expect(topOf(await previewHome(db, hoursFromNow(25)))).toEqual([
    "Leads now",
    "Published tomorrow",
    "Newest",
    "Leads tonight",
  ]);
  // Every pin but one has ended: the newest fill the places, and nothing comes twice.
  const later = topOf(await previewHome(db, hoursFromNow(31)));
  expect(later).toEqual(["Published tomorrow", "Newest", "Leads now", "Leads tonight"]);
  const moments = (await listFrontMoments(db, null)).map((at) => Math.round((at.getTime() - Date.now()) / 3_600_000));
  expect(moments).toEqual([6, 12, 24, 30]);
});

test("a section's front previews with its own pins and scheduled stories", async () => {
  const old = await story("Old", -100);
  await story("New", -1);
  await story("Tomorrow", 24);
  mustSucceed(await setFrontSlots(db, "europe", [{ articleId: old.id, startsAt: hoursFromNow(2) }]));
  const headlines = async (hours: number) =>
    (await previewSection(db, "europe", hoursFromNow(hours)))?.listing.stories.map((card) => card.headline);
  expect(await headlines(1)).toEqual(["New", "Old"]);
  expect(await headlines(25)).toEqual(["Old", "Tomorrow", "New"]);
  expect(await previewSection(db, "nowhere", new Date())).toBeNull();
});

test("an arrangement that is based on an older one is refused; nothing of it is stored", async () => {
  const [one, two] = [await story("One", -1), await story("Two", -2)];
  expect(await findArrangement(db, null)).toEqual({ version: 0, slots: [] });
  expect(mustSucceed(await setFrontSlots(db, null, [{ articleId: one.id }], 0))).toMatchObject({ version: 1 });
  expect(await setFrontSlots(db, null, [{ articleId: two.id }], 0)).toMatchObject({ code: "stale", currentVersion: 1 });
  expect(await findArrangement(db, null)).toMatchObject({
    version: 1,
    slots: [{ headline: "One", section: "Europe" }],
  });
});

test("fronts are listed with what is pinned; a pin that has ended no longer counts", async () => {
  const [one, two] = [await story("One", -1), await story("Two", -2)];
  const over = { articleId: two.id, startsAt: hoursFromNow(-5), endsAt: hoursFromNow(-1) };
  mustSucceed(await setFrontSlots(db, null, [{ articleId: one.id }, over]));
  expect(await listFronts(db)).toEqual([
    { slug: null, name: "Home page", pinned: 1 },
    { slug: "europe", name: "Europe", pinned: 0 },
  ]);
  expect((await findArrangement(db, null)).slots.map((slot) => slot.headline)).toEqual(["One"]);
});
