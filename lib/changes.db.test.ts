import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDb } from "../server/testing/test-db.ts";
import { announceChange, CHANGES_CHANNEL, changePayload, readPayload } from "./changes.ts";
import type { Db } from "./db.ts";

describe("announceChange", () => {
  let db: Db;
  let listener: pg.Client;
  const heard: string[][] = [];

  beforeAll(async () => {
    const test = await testDb();
    db = test.db;
    listener = new pg.Client({ connectionString: test.url });
    await listener.connect();
    listener.on("notification", ({ payload }) => heard.push(readPayload(payload)));
    await listener.query(`LISTEN ${CHANGES_CHANNEL}`);
  });
  afterAll(() => listener.end());

  /** PostgreSQL sends what is due before it answers a query of the listening connection. */
  async function hear(): Promise<string[][]> {
    await listener.query("SELECT 1");
    await sleep(0);
    return heard.splice(0);
  }

  test("is heard when the transaction commits, each tag once", async () => {
    await db.$transaction(async (tx) => {
      await announceChange(tx, ["lists", "article:one", "lists"]);
      expect(await hear()).toEqual([]);
    });
    await expect.poll(hear).toEqual([["lists", "article:one"]]);
  });

  test("is not heard when the transaction is taken back", async () => {
    const failing = db.$transaction(async (tx) => {
      await announceChange(tx, ["lists"]);
      throw new Error("taken back");
    });
    await expect(failing).rejects.toThrow("taken back");
    await announceChange(db, ["settings"]);
    await expect.poll(hear).toEqual([["settings"]]);
  });

  test("says everything when the tags are too many for one message", async () => {
    await announceChange(
      db,
      Array.from({ length: 1000 }, (_, i) => `article:a-rather-long-slug-${i}`),
    );
    await expect.poll(hear).toEqual([["all"]]);
  });
});

test("a message holds as much as PostgreSQL takes, counted in bytes", () => {
  const payload = (length: number) => changePayload(["ж".repeat(length)]);
  expect(Buffer.byteLength(payload(3997))).toBe(7998);
  expect(payload(3998)).toBe('["all"]');
});

test("a message that is none means everything", () => {
  expect([undefined, "", "{}", "[1]", "lists"].map(readPayload)).toEqual(Array(5).fill(["all"]));
});
