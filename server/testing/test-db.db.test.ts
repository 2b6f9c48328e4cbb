import { expect, test } from "vitest";
import { db as siteDb } from "../../lib/db.ts";
import { testDb } from "./test-db.ts";

test("gives each caller a migrated, empty database of its own", async () => {
  const first = await testDb();
  await first.db.section.create({ data: { slug: "europe", name: "Europe" } });
  const second = await testDb();
  expect(await second.db.section.count()).toBe(0);
  expect(await first.db.section.count()).toBe(1);
});

test("is the database that the site's own functions use", async () => {
  const { db } = await testDb();
  expect(siteDb()).toBe(db);
});
