import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { installJobs } from "./jobs.ts";
import { StartError } from "./processes.ts";

type Migration = { name: string; sql: string; checksum: string };
type Booked = { migration_name: string; checksum: string; finished_at: Date | null };

/** The lock that Prisma's own migrate takes, so that the two never run at once. */
const PRISMA_LOCK = 72_707_369;

/** As Prisma makes it: `prisma migrate deploy` and `prisma migrate status` agree with what is booked here. */
const BOOK = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** Brings a database up to date: our own tables and the job queue's. Resolves to the migrations applied. Throws StartError. */
export async function prepareDatabase(url: string): Promise<string[]> {
  const applied = await migrate(url);
  try {
    await installJobs(url);
  } catch (error) {
    throw new StartError(`The job queue could not be brought up to date: ${(error as Error).message}`);
  }
  return applied;
}

/**
 * Applies the migrations that the database does not have yet, in order, each in a transaction of its
 * own together with its booking, so that a failure leaves nothing half done. Resolves to the names of
 * those applied. Throws StartError when the database knows a migration that we do not (it is newer), when
 * an applied one was edited, and when one fails.
 */
export async function migrate(url: string, directory = "prisma/migrations"): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
    await client.query("SET client_min_messages = warning");
    await client.query(BOOK);
    const pending = choosePending(readMigrations(directory), await readBook(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The database could not be brought up to date: ${(error as Error).message}`);
  } finally {
    // Closing the connection gives the lock back.
    await client.end();
  }
}

function readMigrations(directory: string): Migration[] {
  const folders = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => {
      const bytes = readFileSync(join(directory, name, "migration.sql"));
      return { name, sql: bytes.toString(), checksum: createHash("sha256").update(bytes).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readBook(client: pg.Client): Promise<Booked[]> {
  const sql = `SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`;
  return (await client.query<Booked>(sql)).rows;
}

function choosePending(migrations: Migration[], book: Booked[]): Migration[] {
  const ours = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at } of book) {
    const own = ours.get(name);
    if (!own) {
      throw new StartError(
        `The database is from a newer version: it has the migration ${name}, which this one lacks. Update the software.`,
      );
    }
    if (!finished_at) {
      throw new StartError(
        `The migration ${name} was begun by another tool and never finished: see "prisma migrate resolve".`,
      );
    }
    if (own.checksum !== checksum) {
      throw new StartError(
        `The migration ${name} was changed after it was applied to this database: put it back as it was and add a new one.`,
      );
    }
  }
  const applied = new Set(book.map((entry) => entry.migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query("BEGIN");
    const started = new Date();
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, started],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new StartError(`The migration ${name} failed and was taken back: ${(error as Error).message}`);
  }
}
