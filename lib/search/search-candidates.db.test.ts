import { beforeAll, expect, test } from "vitest";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { findCandidates, MAX_HITS, MAX_PHRASE_HITS } from "./search-candidates.ts";
import { readTerms } from "./search-terms.ts";
import { makeStory } from "./testing/make-story.ts";

const COUNT = 60;
let db: Db;

/** A story every twenty days: grain in all, salt in every third, a phrase in every fifth, a rare word in the oldest. */
beforeAll(async () => {
  ({ db } = await testDb());
  for (let age = 0; age < COUNT; age++) {
    const text = [
      `Grain ${age % 3 === 0 ? "and salt" : ""} ${age % 5 === 0 ? "in the silent harbour" : "harbour so silent"}.`,
    ];
    const headline = age % 4 === 0 ? `Grain ${age}` : `Story ${age}`;
    await makeStory(db, { headline, text, deck: age === COUNT - 1 ? "Porphyry" : "", hoursAgo: 1 + age * 480 });
  }
});

const find = async (q: string, sort: "relevance" | "date", recentStories: number, limit = COUNT) =>
  findCandidates(db, await readTerms(db, q), {}, { sort, limit, offset: 0 }, recentStories);

test.each([
  "grain",
  "salt",
  "grain salt",
  "porphyry",
  '"silent harbour"',
  "grain -salt",
  'grain -"silent harbour"',
  "salt or porphyry",
])("%s finds the same wherever it begins to look", async (q) => {
  for (const sort of ["relevance", "date"] as const) {
    const all = await find(q, sort, 1_000_000);
    expect(all.total).toBeGreaterThan(0);
    for (const recent of [1, 2, 5, 20]) expect(await find(q, sort, recent)).toEqual(all);
  }
});

test("many matches are counted up to a limit", async () => {
  await db.$executeRaw`
    INSERT INTO articles (id, slug, status, content_type, headline, body, body_text, section_id, published_at)
    SELECT gen_random_uuid(), 'copy-' || n, 'published', 'news', 'Marble', '{"type":"doc"}', 'blue marble', section_id,
      now() - n * interval '1 hour' FROM generate_series(1, 1100) n, (SELECT section_id FROM articles LIMIT 1) a`;
  const expectCapped = async (q: string, recent: number, total: number) => {
    const found = await find(q, "relevance", recent, 20);
    expect(found).toMatchObject({ total, totalIsCapped: true });
    expect(new Set(found.ids).size).toBe(20);
  };
  await expectCapped("marble", 1_000_000, MAX_HITS);
  await expectCapped("marble", 50, MAX_HITS);
  await expectCapped('"blue marble"', 50, MAX_PHRASE_HITS);
});
