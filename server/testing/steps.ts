import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

export type Counts = { passed: number; failed: number };

const REPORTS = ".standfirst/test";

/** Runs a program of node_modules/.bin; counts as one check. Quiet: its output shows only when it fails. */
export async function runCommand(
  command: string,
  args: string[],
  stop: AbortSignal,
  volume: "loud" | "quiet" = "loud",
  env: NodeJS.ProcessEnv = process.env,
): Promise<Counts> {
  const stdio = volume === "loud" ? "inherit" : ("pipe" as const);
  const child = spawn(command, args, { stdio: ["ignore", stdio, stdio], env, shell: process.platform === "win32" });
  const end = () => child.kill("SIGTERM");
  stop.addEventListener("abort", end);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) =>
    child.once("close", resolve).once("error", () => resolve(1)),
  );
  stop.removeEventListener("abort", end);
  if (code !== 0 && output) console.log(output.trim());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Vitest, in the numbers of its own report. */
export async function runVitest(filter: string[], stop: AbortSignal, kind?: "slow"): Promise<Counts> {
  const report = prepareReport("vitest.json");
  const env = { ...process.env, DATABASE_URL: "", SLOW_TESTS: kind ? "1" : "" };
  const args = ["run", ...filter, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { failed } = await runCommand("vitest", args, stop, "loud", env);
  const result = readReport<{ numPassedTests: number; numFailedTests: number }>(report);
  return atLeast(failed, { passed: result?.numPassedTests ?? 0, failed: result?.numFailedTests ?? 0 });
}

/** Playwright, in the numbers of its own report. A test that passed only on a retry counts as failed. */
export async function runPlaywright(filter: string[], stop: AbortSignal, env: Record<string, string>): Promise<Counts> {
  const report = prepareReport("playwright.json");
  const settings = { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const { failed } = await runCommand(
    "playwright",
    ["test", "--reporter=list,json", ...filter],
    stop,
    "loud",
    settings,
  );
  const stats = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(report)?.stats;
  return atLeast(failed, { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) });
}

/** A runner that failed without a failed test (a file that does not load, no test at all) is a failure too. */
function atLeast(failed: number, counts: Counts): Counts {
  return { ...counts, failed: Math.max(failed, counts.failed) };
}

function prepareReport(name: string): string {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(`${REPORTS}/${name}`, { force: true });
  return `${REPORTS}/${name}`;
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}
