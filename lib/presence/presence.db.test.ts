import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { makeArticle } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import { mustSucceed } from "../errors.ts";
import { markPresence } from "./presence-mutations.ts";

let db: Db;
beforeAll(async () => {
  ({ db } = await testDb());
});

const ADA = { id: "ada", name: "Ada" };
const BEN = { id: "ben", name: "Ben" };
const at = (tabId: string, place = "Text", block = "") => ({ tabId, place, block });

test("people in one story see each other, and where", async () => {
  const { id } = await makeArticle(db);
  const [one, two] = [randomUUID(), randomUUID()];
  expect(mustSucceed(await markPresence(db, id, ADA, at(one, "Headline"))).people).toEqual([]);
  const seen = mustSucceed(await markPresence(db, id, BEN, at(two, "Text", "The bridge opened")));
  expect(seen).toMatchObject({ version: 1, people: [{ name: "Ada", place: "Headline", isSelf: false }] });
  expect(mustSucceed(await markPresence(db, id, ADA, at(one))).people).toMatchObject([
    { name: "Ben", place: "Text", block: "The bridge opened" },
  ]);
});

test("who leaves is gone at once, who is silent after a while; other stories are others", async () => {
  const { id } = await makeArticle(db);
  const other = await makeArticle(db);
  const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()];
  await markPresence(db, id, ADA, at(one));
  await markPresence(db, other.id, BEN, at(three));
  await markPresence(db, id, ADA, { ...at(one), isLeaving: true });
  expect(mustSucceed(await markPresence(db, id, BEN, at(two))).people).toEqual([]);
  await markPresence(db, id, ADA, at(one));
  await db.$executeRaw`UPDATE story_presence SET seen_at = now() - interval '30 seconds' WHERE tab_id = ${one}::uuid`;
  expect(mustSucceed(await markPresence(db, id, BEN, at(two))).people).toEqual([]);
});

test("a second tab of the same person says so; nobody can sign another one off", async () => {
  const { id } = await makeArticle(db);
  const [one, two] = [randomUUID(), randomUUID()];
  await markPresence(db, id, ADA, at(one));
  await markPresence(db, id, BEN, { ...at(one), isLeaving: true });
  expect(mustSucceed(await markPresence(db, id, ADA, at(two))).people).toMatchObject([{ isSelf: true }]);
  expect(await markPresence(db, randomUUID(), ADA, at(one))).toMatchObject({ ok: false, code: "missing" });
});
