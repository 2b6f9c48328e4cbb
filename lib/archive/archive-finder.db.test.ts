import { beforeAll, expect, test } from "vitest";
import { hoursFromNow, makeArticle } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { countPublic } from "../articles/article-finder.ts";
import type { Db } from "../db.ts";
import { listArchiveMonths, monthBounds } from "./archive-finder.ts";

let db: Db;

beforeAll(async () => {
  ({ db } = await testDb());
  for (const moment of [
    "2024-12-31T22:59:59.999Z",
    "2024-12-31T23:00:00Z",
    "2025-01-01T04:59:59Z",
    "2025-01-01T05:00:00Z",
    "2025-03-30T12:00:00Z",
  ]) {
    await makeArticle(db, { publishedAt: new Date(moment) });
  }
  await makeArticle(db, { publishedAt: new Date("2025-05-01T00:00:00Z"), status: "archived" });
  await makeArticle(db, { publishedAt: new Date("2025-06-01T00:00:00Z"), embargoUntil: hoursFromNow(1) });
  await makeArticle(db, { status: "draft", publishedAt: null });
});

test("months end at midnight of the magazine's time zone", async () => {
  expect(await monthBounds(db, 2025, 1, "UTC")).toEqual({
    from: new Date("2025-01-01T00:00:00Z"),
    to: new Date("2025-02-01T00:00:00Z"),
  });
  expect(await monthBounds(db, 2025, 1, "America/New_York")).toEqual({
    from: new Date("2025-01-01T05:00:00Z"),
    to: new Date("2025-02-01T05:00:00Z"),
  });
  expect(await monthBounds(db, 2024, 12, "Asia/Kathmandu")).toEqual({
    from: new Date("2024-11-30T18:15:00Z"),
    to: new Date("2024-12-31T18:15:00Z"),
  });
});

test("a month in which the clocks change begins and ends by its own clock", async () => {
  expect(await monthBounds(db, 2025, 3, "Europe/Berlin")).toEqual({
    from: new Date("2025-02-28T23:00:00Z"),
    to: new Date("2025-03-31T22:00:00Z"),
  });
});

test.each([
  [
    "UTC",
    [
      [2025, 3, 1, "2025-03-30T12:00:00Z"],
      [2025, 1, 2, "2025-01-01T05:00:00Z"],
      [2024, 12, 2, "2024-12-31T23:00:00Z"],
    ],
  ],
  [
    "Europe/Berlin",
    [
      [2025, 3, 1, "2025-03-30T12:00:00Z"],
      [2025, 1, 3, "2025-01-01T05:00:00Z"],
      [2024, 12, 1, "2024-12-31T22:59:59.999Z"],
    ],
  ],
  [
    "America/New_York",
    [
      [2025, 3, 1, "2025-03-30T12:00:00Z"],
      [2025, 1, 1, "2025-01-01T05:00:00Z"],
      [2024, 12, 3, "2025-01-01T04:59:59Z"],
    ],
  ],
] as const)("in %s every public story is counted in its month, newest month first", async (timeZone, expected) => {
  const months = await listArchiveMonths(db, timeZone);
  const rows = expected.map(([year, month, count, newest]) => ({ year, month, count, newest: new Date(newest) }));
  expect(months).toEqual(rows);
});

test.each(["UTC", "Europe/Berlin", "America/New_York", "Pacific/Kiritimati"])(
  "in %s a month's list holds as many stories as its count says",
  async (timeZone) => {
    for (const { year, month, count } of await listArchiveMonths(db, timeZone)) {
      const span = await monthBounds(db, year, month, timeZone);
      expect(await countPublic(db, { kind: "span", ...span })).toBe(count);
    }
  },
);
