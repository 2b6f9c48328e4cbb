import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EmbeddedPostgres, startPostgres } from "./embedded-postgres.ts";
import { findPostgresFiles } from "./postgres-files.ts";
import { processBirth, until } from "./processes.ts";

let parent: string;
let home: string;
const servers: EmbeddedPostgres[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "standfirst-postgres-"));
  chmodSync(parent, 0o755);
  home = join(parent, "home");
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  rmSync(parent, { recursive: true, force: true });
});

async function start(options: { port?: number; disposable?: boolean } = {}): Promise<EmbeddedPostgres> {
  const server = await startPostgres({ home, disposable: true, ...options });
  servers.push(server);
  return server;
}

async function query(server: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url("postgres") });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

/** A Node process that starts a server in `home` and then only lives. */
async function startInAnotherProcess(): Promise<{ kill: () => void; server: number }> {
  const script = `const { startPostgres } = await import(${JSON.stringify(import.meta.resolve("./embedded-postgres.ts"))});
    const server = await startPostgres({ home: ${JSON.stringify(home)}, disposable: true });
    console.log(server.pid);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [chunk] = (await once(child.stdout, "data")) as [Buffer];
  return { kill: () => child.kill("SIGKILL"), server: Number(chunk.toString()) };
}

test("keeps its data and its password, which nobody else can read", async () => {
  const first = await start();
  await query(first, "CREATE TABLE kept (id int)");
  await first.stop();
  const second = await start();
  expect(await query(second, "SELECT * FROM kept")).toEqual([]);
  expect(statSync(join(home, "postgres-password")).mode & 0o777).toBe(0o600);
});

test("knows letters of every script, and sorts names as people do", async () => {
  const server = await start();
  expect(
    await query(server, "SELECT lower('ÖLMEZ Ж') AS low, to_tsvector('simple', '“мир” — Şule')::text AS words"),
  ).toEqual([{ low: "ölmez ж", words: "'şule':2 'мир':1" }]);
  expect(
    await query(
      server,
      "SELECT string_agg(n, ' ' ORDER BY n) AS names FROM (VALUES ('Zoë'), ('Öz'), ('abe')) AS t (n)",
    ),
  ).toEqual([{ names: "abe Öz Zoë" }]);
});

test("sets a new password when the kept one is lost", async () => {
  await (await start()).stop();
  rmSync(join(home, "postgres-password"));
  expect(await query(await start(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("makes a half-made data directory anew", async () => {
  mkdirSync(home, { recursive: true });
  mkdirSync(join(home, "postgres.new"));
  writeFileSync(join(home, "postgres.new", "PG_VERSION"), "18");
  expect(await query(await start(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(existsSync(join(home, "postgres.new"))).toBe(false);
});

test("comes back on the same port after it was killed", async () => {
  const first = await start({ disposable: false });
  await query(first, "CREATE TABLE kept (id int)");
  process.kill(first.pid, "SIGKILL");
  await first.exited;
  const second = await start({ port: first.port });
  expect(second.url("x")).toBe(first.url("x"));
  expect(await query(second, "SELECT * FROM kept")).toEqual([]);
});

test("ends by itself when the process that started it is killed", async () => {
  const other = await startInAnotherProcess();
  other.kill();
  expect(await until(() => processBirth(other.server) === undefined, 10_000)).toBe(true);
});

test("ends a server that still runs on its data, and starts its own", async () => {
  const other = await startInAnotherProcess();
  try {
    const server = await start();
    expect(server.pid).not.toBe(other.server);
    expect(processBirth(other.server)).toBeUndefined();
    expect(await query(server, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  } finally {
    other.kill();
  }
});

test("is not fooled by a lock file whose process number belongs to something else", async () => {
  await (await start()).stop();
  const { data } = await findPostgresFiles(home, () => {});
  const innocent = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  writeFileSync(
    join(data, "postmaster.pid"),
    `${innocent.pid}\n${data}\n1790000000\n5432\n\n127.0.0.1\n  1 2\nready   \n`,
  );
  try {
    expect(await query(await start(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect(innocent.exitCode).toBeNull();
  } finally {
    innocent.kill();
  }
});

test.runIf(process.getuid?.() === 0)("works for root in a folder that nobody else may enter", async () => {
  chmodSync(parent, 0o700);
  const said: string[] = [];
  const { data } = await findPostgresFiles(home, (line) => said.push(line));
  try {
    expect(await query(await start(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect(said).toEqual([
      expect.stringMatching(/^The postgres user cannot enter this folder: .* \/var\/lib\/standfirst\//),
    ]);
    expect(readFileSync(join(home, "postgres-password"), "utf8")).not.toBe("");
  } finally {
    await servers.pop()?.stop();
    rmSync(join(data, ".."), { recursive: true });
  }
});
