import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { generateArchive } from "../../prisma/generate/archive.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { countPublic, type ListScope, listPublicIds } from "../articles/article-finder.ts";
import type { Db } from "../db.ts";
import { findRelated } from "../related/related-finder.ts";
import { searchArticles } from "./search-finder.ts";
import { parseSearch } from "./search-schema.ts";
import { remembering } from "./testing/explain.ts";
import { benchRelated, benchSearch, type Figures } from "./testing/search-bench.ts";
import { mixQueries } from "./testing/search-mix.ts";

const SEARCH_MS = 50;
const RELATED_MS = 30;
const MINUTE = 60_000;
/** A busy machine is asked again; a slow query stays slow. */
const ONCE_MORE = { retry: 2, timeout: MINUTE };
const measured: ({ stories: number } & Figures)[] = [];

const pictures = mkdtempSync(join(tmpdir(), "standfirst-search-"));

afterAll(() => {
  console.table(measured);
  rmSync(pictures, { recursive: true, force: true });
});

describe.each([1_000, 100_000])("an archive of %i stories", (articles) => {
  let db: Db;

  beforeAll(async () => {
    const made = await testDb();
    db = made.db;
    process.env.MEDIA_DIR = pictures;
    await generateArchive({
      articles,
      seed: 1,
      until: new Date(),
      url: made.url,
      log: () => {},
      showProgress: () => {},
    });
  }, 10 * MINUTE);

  test("search is quick", ONCE_MORE, async () => {
    const figures = await benchSearch(db);
    measured.push(...figures.map((figure) => ({ stories: articles, ...figure })));
    expect(figures[0]?.p95).toBeLessThan(SEARCH_MS);
  });

  test("related stories are quick", ONCE_MORE, async () => {
    const figures = await benchRelated(db);
    measured.push({ stories: articles, ...figures });
    expect(figures.p95).toBeLessThan(RELATED_MS);
  });

  // PostgreSQL rightly reads a small table whole where it needs most of its rows.
  const isLarge = articles > 10_000;

  test.runIf(isLarge)("no search reads a whole table", async () => {
    const watched = remembering(db);
    for (const { params } of await mixQueries(db, 44)) await searchArticles(watched.db, parseSearch(params).query);
    const plans = await watched.explain();
    expect(plans.length).toBeGreaterThan(100);
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (articles|article_search)/);
  });

  test.runIf(isLarge)("no related story is found by reading a whole table", async () => {
    const watched = remembering(db);
    const stories = await db.article.findMany({ take: 10, select: { id: true } });
    for (const { id } of stories) await findRelated(watched.db, id);
    const plans = await watched.explain();
    expect(plans).toHaveLength(10);
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (articles|article_search|article_topics)/);
  });

  test.runIf(isLarge)("no list of stories reads a whole table, however far it is paged", async () => {
    const watched = remembering(db);
    const [section, topic, author] = await Promise.all([
      db.section.findFirstOrThrow({ where: { articles: { some: {} } } }),
      db.topic.findFirstOrThrow({ where: { articles: { some: {} } } }),
      db.author.findFirstOrThrow({ where: { bylines: { some: {} } } }),
    ]);
    const scopes: ListScope[] = [
      { kind: "all" },
      { kind: "section", slug: section.slug },
      { kind: "topic", slug: topic.slug },
      { kind: "author", slug: author.slug },
      { kind: "span", from: new Date("2026-03-01"), to: new Date("2026-04-01") },
    ];
    for (const scope of scopes) {
      await listPublicIds(watched.db, scope, { limit: 20, offset: 100 });
      if (scope.kind !== "all") await countPublic(watched.db, scope);
    }
    const plans = await watched.explain();
    expect(plans).toHaveLength(2 * scopes.length - 1);
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (articles|article_topics|bylines)/);
  });
});
