import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodySchema } from "../../lib/body/body-schema.ts";
import { CHANGES_CHANNEL } from "../../lib/changes.ts";
import type { Db } from "../../lib/db.ts";
import { searchArticles } from "../../lib/search/search-finder.ts";
import { emptyDatabase, testDb } from "../../server/testing/test-db.ts";
import { generateArchive } from "./archive.ts";

const COUNT = 600;
const UNTIL = new Date("2026-01-31T12:00:00Z");
const pictures = mkdtempSync(join(tmpdir(), "standfirst-generate-"));
const heard: string[] = [];
let db: Db;
let url: string;

const generate = (to: string, more = {}) =>
  generateArchive({ articles: COUNT, seed: 7, until: UNTIL, url: to, log: () => {}, showProgress: () => {}, ...more });
const headlinesOf = async (from: Db) =>
  (await from.article.findMany({ select: { headline: true, bodyText: true }, orderBy: { id: "asc" } })).map(
    Object.values,
  );

beforeAll(async () => {
  process.env.MEDIA_DIR = pictures;
  ({ db, url } = await testDb());
  const listener = new pg.Client({ connectionString: url });
  await listener.connect();
  listener.on("notification", ({ payload }) => heard.push(payload ?? ""));
  await listener.query(`LISTEN ${CHANGES_CHANNEL}`);
  await generate(url);
  await listener.query("SELECT 1");
  await listener.end();
}, 120_000);

afterAll(() => rmSync(pictures, { recursive: true, force: true }));

describe("a generated archive", () => {
  test("is as large as asked, public, and spread over twelve years up to the end", async () => {
    expect(await db.articleSearch.count()).toBe(COUNT);
    const times = await db.article.aggregate({ _min: { publishedAt: true }, _max: { publishedAt: true } });
    expect(times._min.publishedAt?.getUTCFullYear()).toBe(2014);
    const newest = times._max.publishedAt?.getTime() ?? 0;
    expect(newest).toBeLessThanOrEqual(UNTIL.getTime());
    expect(newest).toBeGreaterThan(UNTIL.getTime() - 30 * 86_400_000);
  });

  test("holds bodies that writers could have written, of 400 to some 1,200 words", async () => {
    for (const story of await db.article.findMany({ take: 100, orderBy: { slug: "asc" } })) {
      expect(bodySchema.safeParse(story.body).error).toBeUndefined();
      expect(story.bodyText.split(/\s+/)).toHaveLength(story.wordCount);
      expect(story.wordCount).toBeGreaterThanOrEqual(400);
      expect(story.wordCount).toBeLessThan(1_300);
    }
  });

  test("has everything that stories have", async () => {
    const counts = await Promise.all([
      db.section.count(),
      db.topic.count(),
      db.media.count(),
      db.byline.count(),
      db.articleTopic.count(),
      db.relatedLink.count(),
      db.origin.count(),
      db.correction.count(),
      db.articleMedia.count(),
    ]);
    for (const count of counts) expect(count).toBeGreaterThan(5);
  });

  test("has words of every frequency", async () => {
    const [share] = await db.$queryRaw<{ common: number; rare: number }[]>`
      SELECT count(*) FILTER (WHERE ndoc > ${COUNT / 2}::int)::int AS common, count(*) FILTER (WHERE ndoc <= 3)::int AS rare
      FROM ts_stat('SELECT words FROM article_search')`;
    expect(share?.common).toBeGreaterThan(50);
    expect(share?.rare).toBeGreaterThan(500);
  });

  test("can be searched at once, and the site is told", async () => {
    const { total } = await searchArticles(db, { q: "war", sort: "relevance", page: 1 });
    expect(total).toBeGreaterThan(100);
    expect(heard.some((payload) => payload.includes('"all"'))).toBe(true);
  });

  test("leaves the index as it was", async () => {
    const rows = await db.$queryRaw<{ options: string }[]>`
      SELECT array_to_string(reloptions, ',') AS options FROM pg_class WHERE relname LIKE 'article_search_%_idx'`;
    expect(rows).toEqual([{ options: "fastupdate=off" }]);
  });
});

test("the same seed writes the same, another one something else", async () => {
  const [same, other] = [await testDb(), await testDb()];
  await generate(same.url);
  await generate(other.url, { seed: 8 });
  const written = await headlinesOf(db);
  expect(await headlinesOf(same.db)).toEqual(written);
  expect(await headlinesOf(other.db)).not.toEqual(written);
}, 120_000);

test("stories of a seed are not written twice, and the refusal changes nothing", async () => {
  await expect(generate(url)).rejects.toThrow("Stories of seed 7 are here already: choose another --seed.");
  expect(await db.article.count()).toBe(COUNT);
});

test("a second archive uses the sections, topics and pictures that are there", async () => {
  const before = await Promise.all([db.section.count(), db.topic.count(), db.media.count(), db.author.count()]);
  await generate(url, { seed: 9, articles: 50 });
  expect(await db.article.count()).toBe(COUNT + 50);
  expect(await Promise.all([db.section.count(), db.topic.count(), db.media.count(), db.author.count()])).toEqual(
    before,
  );
});

test("a database that is not migrated is refused in a sentence", async () => {
  await expect(generate(await emptyDatabase())).rejects.toThrow(
    "This database is not migrated: run npm run db:migrate first.",
  );
});
