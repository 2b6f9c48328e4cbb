import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { createDb, type Db } from "../../lib/db.ts";

export type TestDb = {
  db: Db;
  /** The address of this database, for what opens connections of its own. */
  url: string;
};

const cleanUps: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/**
 * A fresh, migrated, empty database of this test file's own, dropped when the file is done. It is also
 * what `db()` and `env().DATABASE_URL` mean in this file from now on.
 */
export async function testDb(): Promise<TestDb> {
  const { url, drop } = await cloneDatabase("template");
  const db = createDb(url, 4);
  process.env.DATABASE_URL = url;
  (globalThis as { standfirstDb?: Db }).standfirstDb = db;
  cleanUps.push(async () => {
    await db.$disconnect();
    await drop();
  });
  return { db, url };
}

/** A database with nothing in it, not even tables, dropped when the file is done. */
export async function emptyDatabase(): Promise<string> {
  const { url, drop } = await cloneDatabase("template1");
  cleanUps.push(drop);
  return url;
}

async function cloneDatabase(template: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  // One copy at a time: PostgreSQL refuses to copy a database that another session is in.
  await asAdmin("SELECT pg_advisory_lock(1)", `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(inject("postgresUrl"));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function asAdmin(...statements: string[]): Promise<void> {
  const admin = new pg.Client({ connectionString: inject("postgresUrl") });
  await admin.connect();
  try {
    for (const statement of statements) await admin.query(statement);
  } finally {
    await admin.end();
  }
}
