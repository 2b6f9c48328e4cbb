import pg from "pg";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Db } from "../lib/db.ts";
import { enqueueAs, executorOf } from "../lib/jobs/enqueue.ts";
import { type JobKind, jobKind } from "../lib/jobs/job-kinds.ts";
import { installJobs, type JobHandler, runJobs } from "./jobs.ts";
import { testDb } from "./testing/test-db.ts";

type Note = { word: string };
const note: JobKind<z.ZodType<Note>> = jobKind({
  payload: z.strictObject({ word: z.string() }),
  retry: { times: 3, firstPause: 1, longestPause: 1 },
  timeout: 20,
});
const kinds = { single: note, many: { ...note, batch: 50 } };

let db: Db;
let url: string;
let stop: AbortController;
let running: Promise<void>[];
/** What the handlers were given, batch by batch. */
let done: string[][];

beforeAll(async () => {
  ({ db, url } = await testDb());
  await installJobs(url, kinds);
});
beforeEach(() => {
  stop = new AbortController();
  running = [];
  done = [];
});
afterEach(async () => {
  stop.abort();
  await Promise.all(running);
});

const record: JobHandler<Note> = async (notes) => void done.push(notes.map(({ word }) => word));

function start(handle: JobHandler<Note> = record): void {
  running.push(runJobs({ connectionString: url, kinds, handlers: { single: handle, many: handle } }, stop.signal));
}

const leave = (name: "single" | "many", word: string, key?: string) =>
  enqueueAs(kinds, executorOf(db), name, { word }, key ? { key } : {});

describe("a job", () => {
  test("is done soon after it was left", async () => {
    start();
    await leave("single", "first");
    await expect.poll(() => done, { timeout: 5_000 }).toEqual([["first"]]);
    await leave("single", "second");
    // The worker is told: it does not wait for its next look.
    await expect.poll(() => done, { timeout: 1_500 }).toEqual([["first"], ["second"]]);
  });

  test("is left with the transaction that leaves it, or never", async () => {
    start();
    await db.$transaction((tx) => enqueueAs(kinds, executorOf(tx), "single", { word: "kept" }));
    const undone = db.$transaction(async (tx) => {
      await enqueueAs(kinds, executorOf(tx), "single", { word: "undone" });
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    await leave("single", "last");
    await expect.poll(() => done.flat().sort(), { timeout: 5_000 }).toEqual(["kept", "last"]);
  });

  test("that fails is tried again, and then no more", async () => {
    let tries = 0;
    start(async (notes) => {
      tries++;
      if (tries === 1) throw new Error("not now");
      await record(notes, stop.signal);
    });
    await leave("single", "stubborn");
    await expect.poll(() => done, { timeout: 10_000 }).toEqual([["stubborn"]]);
    expect(tries).toBe(2);
  });

  test("with the key of one that waits is not added again", async () => {
    expect(await leave("many", "a", "same")).toBe(true);
    expect(await leave("many", "b", "same")).toBe(false);
    expect(await leave("many", "c", "other")).toBe(true);
    expect(await leave("many", "d")).toBe(true);
    start();
    await expect.poll(() => done.map((batch) => batch.sort()), { timeout: 5_000 }).toEqual([["a", "c", "d"]]);
  });

  test("of a form that its kind does not know is refused", async () => {
    await expect(enqueueAs(kinds, executorOf(db), "single", { word: 1 } as never)).rejects.toThrow();
  });

  test("that an older version left in another form fails alone", async () => {
    await leave("many", "good");
    await db.$executeRaw`INSERT INTO pgboss.job (name, data, policy) VALUES ('many', '{"old": true}', 'short')`;
    start();
    await expect.poll(() => done, { timeout: 5_000 }).toEqual([["good"]]);
    const states = () => db.$queryRaw`SELECT state::text FROM pgboss.job WHERE data = '{"old": true}'`;
    await expect.poll(states).toEqual([{ state: "failed" }]);
  });
});

describe("the worker", () => {
  test("lets what runs finish when it stops, and leaves the rest for later", async () => {
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    start(async (notes) => {
      begun.resolve();
      await finish.promise;
      await record(notes, stop.signal);
    });
    await leave("single", "running");
    await begun.promise;
    await leave("single", "waiting");
    stop.abort();
    finish.resolve();
    await Promise.all(running);
    expect(done).toEqual([["running"]]);
    stop = new AbortController();
    start();
    await expect.poll(() => done, { timeout: 5_000 }).toEqual([["running"], ["waiting"]]);
  });

  test("goes on after its connections were lost", async () => {
    start();
    await leave("single", "before");
    await expect.poll(() => done, { timeout: 5_000 }).toEqual([["before"]]);
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'pgboss'`);
    await admin.end();
    await leave("single", "after");
    await expect.poll(() => done, { timeout: 10_000 }).toEqual([["before"], ["after"]]);
  });

  test("begins when the database comes later than it", async () => {
    const elsewhere = new URL(url);
    elsewhere.pathname = "/not_there_yet";
    running.push(
      runJobs({ connectionString: elsewhere.href, kinds, handlers: { single: record, many: record } }, stop.signal),
    );
    await db.$executeRawUnsafe("CREATE DATABASE not_there_yet");
    await installJobs(elsewhere.href, kinds);
    const later = new pg.Client({ connectionString: elsewhere.href });
    await later.connect();
    const executor = { executeSql: (text: string, values?: unknown[]) => later.query(text, values as unknown[]) };
    await enqueueAs(kinds, executor, "single", { word: "later" });
    await expect.poll(() => done, { timeout: 10_000 }).toEqual([["later"]]);
    stop.abort();
    await Promise.all(running);
    await later.end();
    await db.$executeRawUnsafe("DROP DATABASE not_there_yet WITH (FORCE)");
  });
});
