import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { migrate } from "./migrations.ts";
import { freePort } from "./processes.ts";
import { type RunningStart, runStart } from "./testing/run-start.ts";
import { emptyDatabase } from "./testing/test-db.ts";

const running: RunningStart[] = [];
const home = mkdtempSync(join(tmpdir(), "standfirst-start-"));
afterAll(() => rmSync(home, { recursive: true }));
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill("SIGKILL");
});

/** What a start says that must fail: one sentence, no stack, a non-zero exit. */
async function failure(env: Record<string, string>): Promise<string> {
  const start = runStart({ PORT: String(await freePort()), ...env }, ["--home", home]);
  running.push(start);
  expect(await start.ended).toBe(1);
  expect(start.stderr()).not.toMatch(/\n\s+at /);
  return start.stderr().trim();
}

describe("npm start refuses, in one clear sentence,", () => {
  test("a port that is in use", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, () => resolve((other.address() as { port: number }).port)),
    );
    try {
      expect(await failure({ PORT: String(port) })).toBe(
        `Port ${port} is in use by another program: stop that, or set PORT to another number.`,
      );
    } finally {
      other.close();
    }
  });

  test("an address that is none", async () => {
    const said = await failure({ DATABASE_URL: "mysql://root:hunter2@localhost/x" });
    expect(said).toBe("DATABASE_URL should be an address like postgresql://user:password@host:5432/database.");
  });

  test("several wrong settings at once, by name", async () => {
    expect((await failure({ PORT: "web", LOG_LEVEL: "loud" })).split("\n")).toEqual([
      "PORT should be a whole number from 1 to 65535.",
      "LOG_LEVEL should be fatal, error, warn, info, debug, trace or silent.",
    ]);
  });

  test("a database that nothing answers for", async () => {
    const port = await freePort();
    expect(await failure({ DATABASE_URL: `postgresql://a:hunter2@127.0.0.1:${port}/x` })).toBe(
      `DATABASE_URL: no database answers at 127.0.0.1:${port} (connection refused).`,
    );
  });

  test("a wrong password, without repeating it", async () => {
    const url = new URL(await emptyDatabase());
    url.password = "hunter2";
    const said = await failure({ DATABASE_URL: url.href });
    expect(said).toBe(`DATABASE_URL: the database at ${url.host} refuses the user "postgres" or its password.`);
  });

  test("a database that does not exist", async () => {
    const url = new URL(await emptyDatabase());
    url.pathname = "/nowhere";
    expect(await failure({ DATABASE_URL: url.href })).toBe(
      `DATABASE_URL: there is no database "nowhere" at ${url.host}: create it first.`,
    );
  });

  test("a database from a newer version", async () => {
    const url = await emptyDatabase();
    await migrate(url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`UPDATE "_prisma_migrations" SET migration_name = '29990101000000_later'
      WHERE migration_name = (SELECT max(migration_name) FROM "_prisma_migrations")`);
    await client.end();
    expect(await failure({ DATABASE_URL: url })).toBe(
      "The database is from a newer version: it has the migration 29990101000000_later, which this one lacks. Update the software.",
    );
  });
});
