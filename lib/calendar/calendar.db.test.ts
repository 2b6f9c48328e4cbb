import { beforeAll, expect, test } from "vitest";
import { makeArticle } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { listCalendar, listUnplanned } from "./calendar-finder.ts";
import { moveInCalendar } from "./calendar-mutations.ts";

let db: Db;
const ZONE = "Asia/Tashkent";
const bea = { id: "bea", name: "Bea Editor" };

beforeAll(async () => {
  ({ db } = await testDb());
});

test("days are the magazine's: what appears at 23:30 UTC is the next day's in Tashkent", async () => {
  const late = await makeArticle(db, { publishedAt: new Date("2026-03-01T23:30:00Z") });
  const early = await makeArticle(db, { publishedAt: new Date("2026-03-01T18:59:00Z") });
  await makeArticle(db, { publishedAt: new Date("2026-03-02T19:00:00Z") });
  const draft = await makeArticle(db, { status: "draft", publishedAt: null, plannedFor: new Date("2026-03-02") });
  const entries = await listCalendar(db, "2026-03-02", "2026-03-02", ZONE);
  expect(entries).toMatchObject([
    { id: late.id, day: "2026-03-02", time: "04:30", standing: "published" },
    { id: draft.id, day: "2026-03-02", time: null, standing: "draft" },
  ]);
  expect((await listCalendar(db, "2026-03-01", "2026-03-01", ZONE)).map(({ id }) => id)).toEqual([early.id]);
});

test("a scheduled story moves to another day at its time; a draft is planned, and unplanned again", async () => {
  const year = new Date().getUTCFullYear() + 1;
  const scheduled = await makeArticle(db, {
    publishedAt: new Date(`${year}-05-04T04:00:00Z`),
    headline: "A headline that says enough",
  });
  mustSucceed(await moveInCalendar(db, { id: scheduled.id, day: `${year}-05-06` }, bea, ZONE));
  const moved = await db.article.findUniqueOrThrow({ where: { id: scheduled.id } });
  expect(moved.visibleFrom?.toISOString()).toBe(`${year}-05-06T04:00:00.000Z`);
  mustSucceed(await moveInCalendar(db, { id: scheduled.id, day: `${year}-05-06`, time: "18:15" }, bea, ZONE));
  expect(await listCalendar(db, `${year}-05-06`, `${year}-05-06`, ZONE)).toMatchObject([{ time: "18:15" }]);

  const draft = await makeArticle(db, { status: "draft", publishedAt: null });
  mustSucceed(await moveInCalendar(db, { id: draft.id, day: `${year}-05-07` }, bea, ZONE));
  expect((await listUnplanned(db)).map(({ id }) => id)).not.toContain(draft.id);
  mustSucceed(await moveInCalendar(db, { id: draft.id, day: null }, bea, ZONE));
  expect((await listUnplanned(db)).map(({ id }) => id)).toContain(draft.id);
});

test("what readers see stays, the past is no time, and a wrong date is told", async () => {
  const seen = await makeArticle(db);
  expect(await moveInCalendar(db, { id: seen.id, day: "2099-01-01" }, bea, ZONE)).toMatchObject({
    code: "not_allowed",
  });
  const scheduled = await makeArticle(db, { publishedAt: new Date("2099-01-01T00:00:00Z") });
  const past = await moveInCalendar(db, { id: scheduled.id, day: "2020-01-01" }, bea, ZONE);
  expect(past).toMatchObject({ ok: false, field: "at" });
  const wrong = await moveInCalendar(db, { id: scheduled.id, day: "2020-02-31" }, bea, ZONE);
  expect(wrong).toMatchObject({ ok: false, field: "day", message: "Enter a date" });
});
