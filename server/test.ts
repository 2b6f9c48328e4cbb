import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { EnvError } from "../lib/env.ts";
import { StartError } from "./processes.ts";
import { runBrowserTests } from "./testing/browser-tests.ts";
import { type Counts, runCommand, runVitest } from "./testing/steps.ts";

// npm test [-- unit|e2e|slow [filter …]]: every step runs even when one before it failed, so that all failures are seen.
const { positionals } = parseArgs({ allowPositionals: true, strict: false });
const [part, ...filter] = positionals;
const stopping = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stopping.abort());

type Step = { title: string; parts: string[]; run: () => Promise<Counts> };

const hasBrowserTests = existsSync("e2e");
const STEPS: Step[] = [
  {
    title: "Formatting and lint",
    parts: [],
    run: () => runCommand("biome", ["ci", "--max-diagnostics=20"], stopping.signal),
  },
  {
    title: "Types",
    parts: [],
    // Next writes the types of the routes first.
    run: async () => {
      const written = await runCommand("next", ["typegen"], stopping.signal, "quiet");
      return written.failed ? written : runCommand("tsc", ["--noEmit"], stopping.signal);
    },
  },
  { title: "Unit and integration tests", parts: ["unit"], run: () => runVitest(filter, stopping.signal) },
  { title: "Slow tests", parts: ["slow"], run: () => runVitest(filter, stopping.signal, "slow") },
  { title: "Browser tests", parts: ["e2e"], run: () => runBrowserTests(filter, stopping.signal) },
];

/** Without a part: everything but the slow tests. */
function isWanted({ title, parts }: Step): boolean {
  if (title === "Browser tests" && !hasBrowserTests) return false;
  return part ? parts.includes(part) : !parts.includes("slow");
}

const total: Counts = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
for (const step of STEPS.filter(isWanted)) {
  if (stopping.signal.aborted) break;
  console.log(`\n── ${step.title}`);
  const started = performance.now();
  const counts = await step.run().catch((error: unknown) => {
    if (!stopping.signal.aborted) {
      console.error(error instanceof StartError || error instanceof EnvError ? error.message : error);
    }
    return { passed: 0, failed: 1 };
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.failed > 0) failedSteps.push(step.title);
  console.log(
    `── ${step.title}: ${counts.failed > 0 ? "failed" : "passed"} in ${Math.round((performance.now() - started) / 1000)} s`,
  );
}
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(", ")}.`);
if (stopping.signal.aborted) console.log("\nStopped before the end.");
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 || stopping.signal.aborted ? 1 : 0);
