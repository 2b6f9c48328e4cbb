import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate } from "./migrations.ts";
import { emptyDatabase } from "./testing/test-db.ts";

let directory: string;
let url: string;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "standfirst-migrations-"));
  url = await emptyDatabase();
});
afterEach(() => rmSync(directory, { recursive: true }));

function write(name: string, sql: string): void {
  mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, name, "migration.sql"), sql);
}

async function query<Row extends object>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("migrate", () => {
  test("applies the project's own migrations to an empty database, once", async () => {
    cpSync("prisma/migrations", directory, { recursive: true });
    const applied = await migrate(url, directory);
    expect(applied.length).toBeGreaterThan(0);
    expect(applied).toEqual([...applied].sort());
    expect(await migrate(url, directory)).toEqual([]);
    expect(await query(`SELECT count(*)::int AS n FROM articles`)).toEqual([{ n: 0 }]);
  });

  test("books each as Prisma does", async () => {
    write("20260101000000_first", "CREATE TABLE a (id int);\n");
    await migrate(url, directory);
    const [row] = await query<Record<string, unknown>>(`SELECT * FROM "_prisma_migrations"`);
    expect(row).toMatchObject({
      migration_name: "20260101000000_first",
      // printf 'CREATE TABLE a (id int);\n' | sha256sum
      checksum: "c2de7559380e5ebf65caa7d59e166558e80243cf7e70006cc98d1593d94203c1",
      applied_steps_count: 1,
      logs: null,
      rolled_back_at: null,
      finished_at: expect.any(Date),
    });
    expect(row?.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("goes on from the previous state", async () => {
    write("20260101000000_first", "CREATE TABLE a (id int); INSERT INTO a VALUES (1);");
    await migrate(url, directory);
    write("20260102000000_second", "ALTER TABLE a ADD b int NOT NULL DEFAULT 2;");
    expect(await migrate(url, directory)).toEqual(["20260102000000_second"]);
    expect(await query("SELECT * FROM a")).toEqual([{ id: 1, b: 2 }]);
  });

  test("leaves nothing half done when one fails, and can be run again", async () => {
    write("20260101000000_first", "CREATE TABLE a (id int);");
    write("20260102000000_second", "CREATE TABLE b (id int); SELECT 1 / 0;");
    await expect(migrate(url, directory)).rejects.toThrow(
      /20260102000000_second failed and was taken back: division by zero/,
    );
    const tables = () => query("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    expect(await tables()).toEqual([{ name: "_prisma_migrations" }, { name: "a" }]);
    write("20260102000000_second", "CREATE TABLE b (id int);");
    expect(await migrate(url, directory)).toEqual(["20260102000000_second"]);
  });

  test("refuses a database from a newer version", async () => {
    write("20260101000000_first", "CREATE TABLE a (id int);");
    write("20270101000000_later", "CREATE TABLE b (id int);");
    await migrate(url, directory);
    rmSync(join(directory, "20270101000000_later"), { recursive: true });
    await expect(migrate(url, directory)).rejects.toThrow(/newer version: it has the migration 20270101000000_later/);
  });

  test("refuses a migration that was edited after it was applied", async () => {
    write("20260101000000_first", "CREATE TABLE a (id int);");
    await migrate(url, directory);
    write("20260101000000_first", `${readFileSync(join(directory, "20260101000000_first/migration.sql"))} -- edited`);
    await expect(migrate(url, directory)).rejects.toThrow(/20260101000000_first was changed after it was applied/);
  });

  test("two at once apply each migration once", async () => {
    write("20260101000000_first", "CREATE TABLE a (id int); SELECT pg_sleep(0.2);");
    const both = await Promise.all([migrate(url, directory), migrate(url, directory)]);
    expect(both.flat()).toEqual(["20260101000000_first"]);
  });
});
