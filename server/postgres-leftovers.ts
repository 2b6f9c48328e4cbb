import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { processBirth, signal, until } from "./processes.ts";

/**
 * Ends a PostgreSQL that a killed parent left running on this data directory, and removes a lock file
 * whose process number now belongs to something else (PostgreSQL would take that for a running server).
 * A lock file of a dead server is left to PostgreSQL itself, which also looks for surviving backends.
 */
export async function endLeftoverPostgres(data: string): Promise<void> {
  const lock = join(data, "postmaster.pid");
  const pid = Number(readLines(lock)[0]);
  if (!pid || processBirth(pid) === undefined) return waitForBackends(data);
  if (!isServerOf(pid, data)) {
    await waitForBackends(data);
    rmSync(lock, { force: true });
    return;
  }
  signal(pid, "SIGINT");
  const isGone = () => processBirth(pid) === undefined;
  if (await until(isGone, 30_000)) return;
  signal(pid, "SIGQUIT");
  if (!(await until(isGone, 10_000))) signal(pid, "SIGKILL");
  await waitForBackends(data);
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

/** PostgreSQL's processes work in their data directory; elsewhere than on Linux the command line names it. */
function isServerOf(pid: number, data: string): boolean {
  if (process.platform === "linux") return workingDirectory(pid) === realpathSync(data);
  if (process.platform === "win32") {
    const { stdout } = spawnSync("tasklist", ["/FI", `PID eq ${pid}`], { encoding: "utf8" });
    return stdout?.includes("postgres.exe") ?? false;
  }
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout?.includes(data) ?? false;
}

function workingDirectory(pid: number | string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Backends notice within moments that their server was killed; a new server may not start before. */
async function waitForBackends(data: string): Promise<void> {
  if (process.platform !== "linux") return;
  const home = realpathSync(data);
  const isAlone = () => !readdirSync("/proc").some((entry) => /^\d+$/.test(entry) && workingDirectory(entry) === home);
  await until(isAlone, 15_000, 20);
}
