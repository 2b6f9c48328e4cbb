import { beforeAll, expect, test } from "vitest";
import { makeArticle, makeSection } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { visibleFromOf } from "../seo/story-decision.ts";
import { ORIGIN_URL, type StoryRow, storyTable } from "../seo/testing/story-table.ts";
import { type Surface, surfaceSql } from "./article-surfaces.ts";

let db: Db;
const slugs = new Map<string, StoryRow>();

beforeAll(async () => {
  ({ db } = await testDb());
  const [clock] = await db.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const section = await makeSection(db);
  for (const row of storyTable(clock?.now ?? new Date())) {
    const { policy, ...flags } = row.marks;
    const killedAt = row.times.status === "killed" ? new Date() : null;
    const { id, slug } = await makeArticle(db, {
      ...row.times,
      ...flags,
      killedAt,
      sectionId: section.id,
      authorIds: [],
    });
    if (policy) await db.origin.create({ data: { articleId: id, publisher: "The Origin", url: ORIGIN_URL, policy } });
    slugs.set(slug, row);
  }
});

const SURFACES = Object.keys(surfaceSql) as Surface[];

test.each(SURFACES)("the database picks for %s what the decision says, row by row", async (surface) => {
  const rows = await db.$queryRaw<{ slug: string }[]>`SELECT a.slug FROM articles a WHERE ${surfaceSql[surface]("a")}`;
  const names = rows.map(({ slug }) => slugs.get(slug)?.name).sort();
  const promised = [...slugs.values()].filter((row) => row.promised[surface]).map(({ name }) => name);
  expect(names).toEqual(promised.sort());
});

test("the time from which a story is public is the database's", async () => {
  const rows = await db.article.findMany({ select: { slug: true, visibleFrom: true } });
  for (const { slug, visibleFrom } of rows) {
    const row = slugs.get(slug);
    expect(row && visibleFromOf(row.times), row?.name).toEqual(visibleFrom);
  }
});
