import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findPostgresFiles } from "./postgres-files.ts";
import { freePort, processBirth, until } from "./processes.ts";
import { TEST_DIST, TEST_SITE_URL } from "./testing/browser-tests.ts";
import { listProcesses } from "./testing/list-processes.ts";
import { type RunningStart, runStart } from "./testing/run-start.ts";

// One magazine, started as a person would, through everything that can happen to its processes. The
// tests build on each other, in order.
let port: number;
let start: RunningStart;
const home = join(".standfirst/test", `start-${process.pid}`);

function run(): RunningStart {
  const env = {
    PORT: String(port),
    SITE_URL: TEST_SITE_URL,
    MEDIA_DIR: ".standfirst/test/media",
    MEDIA_STORAGE: "disk",
  };
  return runStart(env, ["--home", home, "--dist", TEST_DIST]);
}

/** The front is there, and an address that no cache knows gets the database's answer. */
async function isUp(): Promise<boolean> {
  try {
    const statusOf = async (path: string) =>
      (await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5_000) })).status;
    return (await statusOf("/")) === 200 && (await statusOf(`/articles/made-up-${Date.now()}`)) === 404;
  } catch {
    return false;
  }
}

/** The running start's own child whose command line has this in it. */
function childOf(parent: number | undefined, command: RegExp): number {
  const found = listProcesses().find((entry) => entry.parent === parent && command.test(entry.command));
  if (!found) throw new Error(`no child ${command}`);
  return found.pid;
}

const PRESS = /press\.ts/;
const NEXT = /^next-server/;
const WORKER = /worker\.ts/;
const POSTGRES = /bin\/postgres -D/;

/** A reader's request, on a connection of its own, read to its end. */
async function read(path: string): Promise<{ status: number; headers: Headers; text: string }> {
  const options = { headers: { connection: "close" }, signal: AbortSignal.timeout(20_000) };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, options);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function expectToComeBack(victim: number, command: RegExp): Promise<void> {
  process.kill(victim, "SIGKILL");
  const isBack = () =>
    listProcesses().some((p) => p.parent === start.child.pid && command.test(p.command) && p.pid !== victim);
  expect(await until(isBack, 15_000)).toBe(true);
  expect(await until(isUp, 30_000)).toBe(true);
}

beforeAll(async () => {
  port = await freePort();
}, 30_000);

afterAll(async () => {
  start?.child.kill("SIGTERM");
  await start?.ended;
  rmSync(home, { recursive: true, force: true });
}, 60_000);

test("a fresh start makes the database, fills it and says where to look", { timeout: 400_000 }, async () => {
  start = run();
  await start.says("Ctrl-C stops everything.", 390_000);
  expect(start.stdout()).toMatch(/applied \d+ migrations/);
  expect(start.stdout()).toContain("filling it with the demo magazine");
  expect(start.stdout()).toContain(`http://localhost:${port}`);
  expect(start.stdout()).not.toContain(readFileSync(join(home, "postgres-password"), "utf8"));
  expect(await isUp()).toBe(true);
});

test("a second start beside it is refused", { timeout: 30_000 }, async () => {
  const second = run();
  expect(await second.ended).toBe(1);
  expect(second.stderr().trim()).toBe(
    `"npm start" already runs here as process ${start.child.pid}: stop that first (kill ${start.child.pid}), or use it.`,
  );
});

test("a killed press comes back, with a Next behind it", { timeout: 60_000 }, () =>
  expectToComeBack(childOf(start.child.pid, PRESS), PRESS),
);

test("while Next is dead, pages that were read stay, and the rest gets an honest 503 until it is back", {
  timeout: 60_000,
}, async () => {
  expect((await read("/archive")).status).toBe(200);
  const next = childOf(childOf(start.child.pid, PRESS), NEXT);
  process.kill(next, "SIGKILL");
  const kept = await read("/archive");
  expect(kept.status).toBe(200);
  expect(kept.text).toContain("<h1");
  const unread = await read(`/search?q=never-asked-${Date.now()}`);
  expect([200, 503]).toContain(unread.status);
  if (unread.status === 503) expect(unread.headers.get("retry-after")).toBe("30");
  expect(await until(isUp, 30_000)).toBe(true);
});

test("renewed processes take over without losing a request", { timeout: 120_000 }, async () => {
  const before = childOf(start.child.pid, PRESS);
  let isRenewed = false;
  let count = 0;
  const failures: unknown[] = [];
  const reader = async (path: string) => {
    while (!isRenewed) {
      count++;
      try {
        const { status } = await read(path);
        if (status !== 200) failures.push(status);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  const readers = ["/", "/archive", "/sections/europe", "/search?q=river"].map(reader);
  start.child.kill("SIGUSR2");
  await start.says("Renewed.", 60_000);
  isRenewed = true;
  await Promise.all(readers);
  expect(failures).toEqual([]);
  expect(count).toBeGreaterThan(50);
  expect(childOf(start.child.pid, PRESS)).not.toBe(before);
});

test("a killed worker comes back", { timeout: 60_000 }, () =>
  expectToComeBack(childOf(start.child.pid, WORKER), WORKER),
);

test("a killed PostgreSQL comes back", { timeout: 60_000 }, () =>
  expectToComeBack(childOf(start.child.pid, POSTGRES), POSTGRES),
);

test("a killed connection of PostgreSQL changes nothing", { timeout: 60_000 }, async () => {
  const server = childOf(start.child.pid, POSTGRES);
  process.kill(childOf(server, /^postgres: postgres standfirst/), "SIGKILL");
  expect(await until(isUp, 30_000)).toBe(true);
  expect(childOf(start.child.pid, POSTGRES)).toBe(server);
});

test("when start itself is killed, everything ends, and the next start is up within seconds", {
  timeout: 90_000,
}, async () => {
  const children = listProcesses().filter((entry) => entry.parent === start.child.pid);
  expect(children.length).toBeGreaterThanOrEqual(3);
  start.child.kill("SIGKILL");
  expect(await until(() => children.every(({ pid }) => processBirth(pid) === undefined), 15_000)).toBe(true);
  const began = performance.now();
  start = run();
  await start.says("Ctrl-C stops everything.", 30_000);
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(await isUp()).toBe(true);
});

test("a start at once after the kill does not trip over what is still ending", { timeout: 90_000 }, async () => {
  start.child.kill("SIGKILL");
  await start.ended;
  start = run();
  await start.says("Ctrl-C stops everything.", 60_000);
  expect(await isUp()).toBe(true);
});

test("what was printed before a stop is there at once after it", { timeout: 90_000 }, async () => {
  await read("/sections/europe");
  start.child.kill("SIGINT");
  expect(await start.ended).toBe(0);
  start = run();
  await start.says("Ctrl-C stops everything.", 60_000);
  expect((await read("/sections/europe")).headers.get("server-timing")).toContain("hit");
});

test("Ctrl-C, twice as npm sends it, stops everything, the database last", { timeout: 60_000 }, async () => {
  const children = listProcesses().filter((entry) => entry.parent === start.child.pid);
  start.child.kill("SIGINT");
  start.child.kill("SIGINT");
  expect(await start.ended).toBe(0);
  expect(start.stderr()).toBe("");
  expect(start.stdout().trim().split("\n").slice(-2)).toEqual(["Stopping …", "Stopped."]);
  expect(children.map(({ pid }) => processBirth(pid)).filter(Boolean)).toEqual([]);
  const { data } = await findPostgresFiles(home, () => {});
  expect(readFileSync(join(home, "postgres.log"), "utf8")).toContain("database system is shut down");
  expect(() => readFileSync(join(data, "postmaster.pid"))).toThrow();
});
