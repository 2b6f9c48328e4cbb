import { beforeAll, expect, test } from "vitest";
import { testDb } from "../server/testing/test-db.ts";
import { createAuthor, deleteAuthor } from "./authors/author-mutations.ts";
import type { Db } from "./db.ts";
import { mustSucceed, type Outcome } from "./errors.ts";
import { createPage, deletePage } from "./pages/page-mutations.ts";
import { createSection, deleteSection } from "./sections/section-mutations.ts";
import { createTopic, deleteTopic } from "./topics/topic-mutations.ts";

let db: Db;
beforeAll(async () => {
  ({ db } = await testDb());
});

type Made = Outcome<{ id: string }>;
const named = { name: "The same", slug: "the-same" };
const page = {
  title: "The same",
  slug: "the-same",
  body: { type: "doc" as const, content: [{ type: "paragraph" as const }] },
};

test.each<[string, (id?: string) => Promise<Made>, (id: string) => Promise<Outcome<object>>]>([
  ["section", (id) => createSection(db, { ...named, id }), (id) => deleteSection(db, id)],
  ["topic", (id) => createTopic(db, { ...named, id }), (id) => deleteTopic(db, id)],
  ["author", (id) => createAuthor(db, { ...named, id }), (id) => deleteAuthor(db, id)],
  ["page", (id) => createPage(db, { ...page, id }), (id) => deletePage(db, id)],
])("a %s whose deletion is undone is the same again, and takes nobody's place", async (_, make, remove) => {
  const { id } = mustSucceed(await make());
  mustSucceed(await remove(id));
  expect(mustSucceed(await make(id)).id).toBe(id);
  expect(await make(id)).toMatchObject({ ok: false, code: "taken" });
});
