import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Claim, claim } from "./claim.ts";
import { DATABASE, type EmbeddedPostgres, findRunningPostgres, startPostgres } from "./embedded-postgres.ts";
import { StartError } from "./processes.ts";

export type Database = {
  /** Holds the password: never print it. */
  url: string;
  isEmbedded: boolean;
  /** What it is, for people. */
  label: string;
  close: () => Promise<void>;
};

/** Said to people in place of an address, which holds a password. */
function nameOf(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || 5432}`;
}

/** The database behind DATABASE_URL; it stays open when we end. Throws StartError. */
export async function givenDatabase(url: string): Promise<Database> {
  await checkDatabase(url);
  return { url, isEmbedded: false, label: `the one at ${nameOf(url)}`, close: async () => {} };
}

/** Throws StartError, in a sentence that says what is wrong with DATABASE_URL, unless it leads to a database that will do. */
async function checkDatabase(url: string): Promise<void> {
  let problem = await findProblem(url);
  // A server that is just starting is given a minute.
  for (let tries = 0; problem === "starting" && tries < 60; tries++) {
    await sleep(1_000);
    problem = await findProblem(url);
  }
  if (problem === "starting") problem = `The database at ${nameOf(url)} is still starting: try again later.`;
  if (problem) throw new StartError(problem);
}

async function findProblem(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    const version = Math.floor((rows[0]?.version ?? 0) / 10_000);
    return version < 15 ? `The database at ${nameOf(url)} is PostgreSQL ${version}: 15 or newer is needed.` : undefined;
  } catch (error) {
    return explain(error as Error & { code?: string }, url);
  } finally {
    await client.end().catch(() => {});
  }
}

function explain(error: Error & { code?: string }, url: string): string {
  const where = nameOf(url);
  const { username, pathname } = new URL(url);
  switch (error.code) {
    case "57P03":
      return "starting";
    case "28P01":
    case "28000":
      return `DATABASE_URL: the database at ${where} refuses the user "${username}" or its password.`;
    case "3D000":
      return `DATABASE_URL: there is no database "${pathname.slice(1)}" at ${where}: create it first.`;
    case "ECONNREFUSED":
      return `DATABASE_URL: no database answers at ${where} (connection refused).`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `DATABASE_URL: there is no host of the name ${new URL(url).hostname}.`;
    default:
      return `DATABASE_URL: the database at ${where} cannot be reached (${error.message || error.code}).`;
  }
}

/** Claims a folder for this process; throws StartError when another process works with it. */
export function claimHome(home: string, what: string): Claim {
  const claimed = claim(join(home, "claim.json"), what);
  if (!("owner" in claimed)) return claimed;
  const { what: other, pid } = claimed.owner;
  throw new StartError(`"${other}" already runs here as process ${pid}: stop that first (kill ${pid}), or use it.`);
}

/**
 * The embedded database in `home`, created when it is not there, and started again on the same port when its
 * server dies. A fresh one is emptied first. The caller has claimed `home`.
 */
export async function openEmbeddedDatabase(
  home: string,
  log: (line: string) => void,
  isFresh = false,
): Promise<Database> {
  let isClosing = false;
  let server = await startPostgres({ home, log });
  const keep = async (current: EmbeddedPostgres): Promise<void> => {
    await current.exited;
    if (isClosing) return;
    log("PostgreSQL ended unexpectedly: starting it again.");
    try {
      server = await startPostgres({ home, log, port: current.port });
      void keep(server);
    } catch (error) {
      log((error as Error).message);
      setTimeout(() => void keep(current), 2_000);
    }
  };
  void keep(server);
  if (isFresh || existsSync(seedingMark(home)))
    await query(server.url("postgres"), `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  await createDatabase(server.url("postgres"));
  const close = () => {
    isClosing = true;
    return server.stop();
  };
  const label = `embedded PostgreSQL, its files in ${relative("", server.data)}`;
  return { url: server.url(DATABASE), isEmbedded: true, label, close };
}

const seedingMark = (home: string) => join(home, "seeding");

/** Runs the first filling of an embedded database; one that was interrupted is begun anew at the next start. */
export async function seedWhole(home: string, seed: () => Promise<void>): Promise<void> {
  writeFileSync(seedingMark(home), "");
  await seed();
  rmSync(seedingMark(home));
}

async function createDatabase(adminUrl: string): Promise<void> {
  try {
    await query(adminUrl, `CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    // 42P04: it is there already.
    if ((error as { code?: string }).code !== "42P04") throw error;
  }
}

/** Whether a migrated database holds stories. */
export async function hasStories(url: string): Promise<boolean> {
  return (await query(url, "SELECT FROM articles LIMIT 1")) > 0;
}

/** Resolves to the number of rows. */
async function query(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/**
 * The database that a command beside the site works on: DATABASE_URL's, else the embedded one that runs for
 * `npm start`, else that one started for as long as the command takes. Throws StartError.
 */
export async function openDatabase(what: string, home = ".standfirst/start"): Promise<Database> {
  const given = process.env.DATABASE_URL;
  if (given) return givenDatabase(given);
  const running = await findRunningPostgres(home);
  if (running) return { url: running, isEmbedded: true, label: `the one in ${home}`, close: async () => {} };
  const claimed = claimHome(home, what);
  const database = await openEmbeddedDatabase(home, console.log);
  const close = () => database.close().finally(claimed.release);
  return { ...database, close };
}
