import pg from "pg";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { announceChange } from "../lib/changes.ts";
import type { Db } from "../lib/db.ts";
import { listenForChanges } from "./change-listener.ts";
import { testDb } from "./testing/test-db.ts";

let db: Db;
let url: string;
let stop: AbortController;
let listening: Promise<void>;
let heard: string[][];
let isFailing: boolean;

beforeAll(async () => {
  ({ db, url } = await testDb());
});

beforeEach(async () => {
  stop = new AbortController();
  heard = [];
  isFailing = false;
  const onTags = (tags: string[]) => {
    if (isFailing) throw new Error("not now");
    heard.push(tags);
  };
  listening = listenForChanges({ connectionString: url, onTags }, stop.signal);
  await expect.poll(() => heard).toEqual([["all"]]);
  heard = [];
});
afterEach(async () => {
  stop.abort();
  await listening;
});

test("gathers what is announced together", async () => {
  await db.$transaction(async (tx) => {
    await announceChange(tx, ["lists", "article:one"]);
    await announceChange(tx, ["section:europe", "lists"]);
  });
  await expect.poll(() => heard.flat().length).toBe(3);
  expect(heard).toEqual([["lists", "article:one", "section:europe"]]);
});

test("tells again what could not be taken, together with what came meanwhile", async () => {
  isFailing = true;
  await announceChange(db, ["article:one"]);
  await announceChange(db, ["article:two"]);
  isFailing = false;
  await expect.poll(() => heard.flat().sort()).toEqual(["article:one", "article:two"]);
});

test("comes back after its connection was lost, and then takes everything as changed", async () => {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const { rows } = await admin.query(
    "SELECT pg_terminate_backend(pid) AS done FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()",
  );
  expect(rows).toEqual([{ done: true }]);
  await admin.end();
  await expect.poll(() => heard, { timeout: 5_000 }).toEqual([["all"]]);
  await announceChange(db, ["lists"]);
  await expect.poll(() => heard).toEqual([["all"], ["lists"]]);
});
