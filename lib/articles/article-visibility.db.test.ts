import { beforeAll, expect, test } from "vitest";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { makeStory } from "../search/testing/make-story.ts";
import { publicSql, publicWhere } from "./article-visibility.ts";

let db: Db;

beforeAll(async () => {
  ({ db } = await testDb());
  const headline = (name: string) => ({ headline: name });
  await makeStory(db, headline("published"));
  await makeStory(db, { ...headline("embargo passed"), embargoHours: -0.5 });
  await makeStory(db, { ...headline("scheduled"), hoursAgo: -1 });
  await makeStory(db, { ...headline("embargoed"), embargoHours: 1 });
  await makeStory(db, { ...headline("draft"), status: "draft" });
  await makeStory(db, { ...headline("archived"), status: "archived" });
  await makeStory(db, { ...headline("killed"), status: "killed" });
  await makeStory(db, { ...headline("binned"), isBinned: true });
});

test("both forms of the rule let the same stories through", async () => {
  const bySql = await db.$queryRaw<{ headline: string }[]>`
    SELECT headline FROM articles a WHERE ${publicSql("a")} ORDER BY headline`;
  const byPrisma = await db.article.findMany({
    where: await publicWhere(db),
    select: { headline: true },
    orderBy: { headline: "asc" },
  });
  expect(bySql).toEqual([{ headline: "embargo passed" }, { headline: "published" }]);
  expect(byPrisma).toEqual(bySql);
});

test("the clock is the database's, not this machine's", async () => {
  const real = Date.now;
  Date.now = () => real() + 365 * 86_400_000;
  try {
    const { visibleFrom } = (await publicWhere(db)) as { visibleFrom: { lte: Date } };
    expect(Math.abs(visibleFrom.lte.getTime() - real())).toBeLessThan(86_400_000);
  } finally {
    Date.now = real;
  }
});
