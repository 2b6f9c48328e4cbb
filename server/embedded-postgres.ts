import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { findPostgresFiles, type PostgresFiles } from "./postgres-files.ts";
import { endLeftoverPostgres } from "./postgres-leftovers.ts";
import { freePort, StartError, signal, until } from "./processes.ts";

export type PostgresOptions = {
  /** Folder of this database: data (unless the postgres user cannot enter it), password and log are kept in it. */
  home: string;
  /** Told in a sentence what is unusual. */
  log?: (line: string) => void;
  /** The same port as before, so that whoever was connected finds it again. Default: a free one. */
  port?: number;
  /** Gives up safety for speed: for databases that are thrown away. */
  disposable?: boolean;
};

export type EmbeddedPostgres = {
  /** Address of a database on this server, password included: never print it. */
  url: (database: string) => string;
  port: number;
  pid: number;
  /** The data directory. */
  data: string;
  /** Resolves when the server has ended, for whatever reason. */
  exited: Promise<void>;
  /** Ends connections and shuts down cleanly; resolves when it is down. */
  stop: () => Promise<void>;
};

/** Names of the database the site lives in, on an embedded server. */
export const DATABASE = "standfirst";

/**
 * Starts PostgreSQL on the loopback interface and resolves when it takes connections. Whatever a killed
 * predecessor left behind in `home` (server, stale lock, half-made data) is tidied first: the caller
 * makes sure that nobody else is using `home` (see server/claim.ts). Throws StartError.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const files = await findPostgresFiles(options.home, log);
  if (existsSync(files.data)) await endLeftoverPostgres(files.data);
  const password = keepPassword(options.home, files);
  if (!existsSync(files.data)) initialise(files, password);
  const port = options.port ?? (await freePort());
  const server = spawnServer(files, options, port);
  const url = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
  const isReady = await until(() => server.hasEnded() || canConnect(url("postgres")), 300_000).catch(async (error) => {
    await stopServer(server);
    throw error;
  });
  if (!isReady || server.hasEnded()) {
    await stopServer(server);
    throw new StartError(`The embedded PostgreSQL did not start. Its log ends: ${lastLine(logFile(options.home))}`);
  }
  return { url, port, pid: server.pid, data: files.data, exited: server.exited, stop: () => stopServer(server) };
}

const logFile = (home: string) => join(home, "postgres.log");
const passwordFile = (home: string) => join(home, "postgres-password");

/** The address of a server that another process runs in `home`; undefined when none does. */
export async function findRunningPostgres(home: string): Promise<string | undefined> {
  const { data } = await findPostgresFiles(home, () => {});
  try {
    const port = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[3];
    const url = `postgresql://postgres:${readFileSync(passwordFile(home), "utf8").trim()}@127.0.0.1:${port}/${DATABASE}`;
    return (await canConnect(url)) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The password is made with the data and kept beside it; lost, a new one is given to the server in single-user mode. */
function keepPassword(home: string, { user, postgres, data }: PostgresFiles): string {
  const file = passwordFile(home);
  const kept = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (kept) return kept;
  const password = randomBytes(24).toString("base64url");
  if (existsSync(data)) {
    const input = `ALTER USER postgres PASSWORD '${password}';\n`;
    const { status } = spawnSync(postgres, ["--single", "-D", data, "postgres"], { ...user, cwd: data, input });
    if (status !== 0) throw new StartError(`${file} is missing, and a new password could not be set.`);
  }
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

/** Makes the data directory aside and moves it into place when it is whole, so that it is never half made. */
function initialise({ user, initdb, data }: PostgresFiles, password: string): void {
  const half = `${data}.new`;
  const secret = join(tmpdir(), `standfirst-${randomBytes(9).toString("hex")}`);
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  try {
    if (user.uid !== undefined && user.gid !== undefined) {
      chownSync(half, user.uid, user.gid);
      chownSync(secret, user.uid, user.gid);
    }
    // Collation by ICU: the same order of names on every system. LC_CTYPE tells the text search
    // parser what a letter is.
    const ctype = { darwin: "en_US.UTF-8", win32: "en-US" }[process.platform as string] ?? "C.UTF-8";
    const locale = [
      "--encoding=UTF8",
      "--locale=C",
      `--lc-ctype=${ctype}`,
      "--locale-provider=icu",
      "--icu-locale=und",
    ];
    const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${secret}`];
    const made = spawnSync(initdb, [`--pgdata=${half}`, ...locale, ...access, "--no-instructions"], {
      ...user,
      cwd: half,
      encoding: "utf8",
    });
    if (made.status !== 0) throw new StartError(`The database could not be made: ${lastOf(made.stderr ?? "")}`);
    renameSync(half, data);
  } finally {
    rmSync(secret, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

type Server = { pid: number; hasEnded: () => boolean; exited: Promise<void> };

function spawnServer(
  { user, postgres, data }: PostgresFiles,
  { home, disposable }: PostgresOptions,
  port: number,
): Server {
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`, "shared_buffers=128MB"];
  if (disposable) settings.push("fsync=off", "full_page_writes=off", "synchronous_commit=off");
  const args = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])];
  const log = openSync(logFile(home), "w", 0o600);
  const child = spawnWithParentWatch(postgres, args, { ...user, cwd: data, stdio: ["pipe", log, log] });
  closeSync(log);
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()).once("error", () => resolve()));
  return {
    pid: child.pid ?? 0,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null || !child.pid,
    exited,
  };
}

/**
 * Spawns PostgreSQL in a process group of its own (Ctrl-C in the terminal must not reach it: it ends
 * last), beside a shell that waits on our end of a pipe: when we die, however suddenly, it shuts the
 * server down. Windows has no such shell; there the next start finds the server and ends it.
 */
function spawnWithParentWatch(file: string, args: string[], options: object): ChildProcess {
  if (process.platform === "win32") return spawn(file, args, options);
  const script = 'exec 3<&0; (cd /; read -r _ <&3; kill -INT $$) >/dev/null 2>&1 & exec "$0" "$@" 3<&- </dev/null';
  return spawn("/bin/sh", ["-c", script, file, ...args], { ...options, detached: true });
}

/** Fast shutdown; the hard way when that takes longer than any checkpoint should. */
async function stopServer(server: Server): Promise<void> {
  if (server.hasEnded()) return;
  signal(server.pid, "SIGINT");
  if (!(await until(server.hasEnded, 60_000))) signal(server.pid, "SIGQUIT");
  await server.exited;
}

async function canConnect(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "28P01")
      throw new StartError("The embedded PostgreSQL refuses its kept password.");
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

const lastOf = (text: string) => text.trim().split("\n").at(-1) ?? "";
const lastLine = (file: string) => lastOf(readFileSync(file, "utf8"));
