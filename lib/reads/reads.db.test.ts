import { beforeAll, describe, expect, test } from "vitest";
import { hoursFromNow, makeArticle } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { ReadCounter } from "./read-counter.ts";
import { listDayReads, listMostRead } from "./read-finder.ts";

let db: Db;
const READER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

beforeAll(async () => {
  ({ db } = await testDb());
  await db.siteSettings.create({ data: { name: "M", timeZone: "Pacific/Kiritimati" } });
});

const reading = (slug: string, over = {}) => ({ path: `/articles/${slug}`, userAgent: READER, address: null, ...over });

describe("readings", () => {
  test("are added to the magazine's day, and nothing else is stored", async () => {
    const story = await makeArticle(db);
    const counter = new ReadCounter(() => db);
    for (let i = 0; i < 3; i++) expect(counter.add(reading(story.slug))).toBe(true);
    await counter.store();
    counter.add(reading(story.slug));
    await counter.store();
    const rows = await db.readCount.findMany();
    const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Pacific/Kiritimati" }).format(new Date());
    expect(rows).toEqual([{ articleId: story.id, day: new Date(today), reads: 4 }]);
    expect(await listDayReads(db, 3)).toMatchObject([{ reads: 0 }, { reads: 0 }, { day: today, reads: 4 }]);
    expect(await listMostRead(db, 7, 5)).toMatchObject([{ id: story.id, reads: 4 }]);
    expect(await listDayReads(db, 1, (await makeArticle(db)).id)).toMatchObject([{ reads: 0 }]);
  });

  test("of one reader within half an hour are one", () => {
    const counter = new ReadCounter(() => db);
    const read = () => counter.add(reading("a-story", { address: "192.0.2.7" }));
    expect([read(), read()]).toEqual([true, false]);
    expect(counter.add(reading("another", { address: "192.0.2.7" }))).toBe(true);
  });

  test.each([
    ["of a machine", { userAgent: "Googlebot/2.1 (+http://www.google.com/bot.html)" }],
    ["without a name", { userAgent: "" }],
    ["of another page", { path: "/archive" }],
    ["of a made-up path", { path: "/articles/Not A Slug" }],
    ["of a preview", { path: "/preview/abc" }],
  ])("%s are not counted", (_, over) => {
    expect(new ReadCounter(() => db).add(reading("a-story", over))).toBe(false);
  });

  test("of a story that is not public are not counted", async () => {
    const { slug, id } = await makeArticle(db, { publishedAt: hoursFromNow(3) });
    const counter = new ReadCounter(() => db);
    counter.add(reading(slug));
    counter.add(reading("made-up"));
    await counter.store();
    expect(await db.readCount.count({ where: { articleId: id } })).toBe(0);
  });
});
