import { setTimeout as sleep } from "node:timers/promises";

export type HealthOptions = {
  /** Of the Next server, on this machine. */
  port: number;
  /** Rejects when the database does not answer. */
  askDatabase: () => Promise<unknown>;
  isListening: () => boolean;
  /** Called when Next has let the third question in a row go unanswered. */
  onHung: () => void;
  /** Milliseconds between two such questions, and for each answer; ten seconds unless said otherwise. */
  lookEvery?: number;
  stop: AbortSignal;
};

export type Health = {
  /** Reasons why this site is not ready to be sent readers. Anybody may ask: what was found holds for a second. */
  findProblems: () => Promise<string[]>;
};

/** Milliseconds that a small file may take, also on a busy machine. */
const QUICK = 3_000;
const FOUND_HOLDS = 1_000;
const LOOKS = 3;
/** A file that needs neither a database nor a page. */
const SMALL_FILE = "/icon.svg";

/** Looks after the parts behind the press: one that died is started again by its keeper, one that hangs is seen here. */
export function watchHealth(options: HealthOptions): Health {
  let found: { at: number; problems: Promise<string[]> } | undefined;
  void watchForHang(options);
  return {
    findProblems: () => {
      if (!found || performance.now() - found.at > FOUND_HOLDS) {
        found = { at: performance.now(), problems: findProblems(options) };
      }
      return found.problems;
    },
  };
}

async function findProblems({ port, askDatabase, isListening }: HealthOptions): Promise<string[]> {
  const [next, isDatabaseThere] = await Promise.all([
    askNext(port, QUICK),
    askDatabase().then(
      () => true,
      () => false,
    ),
  ]);
  const problems: string[] = [];
  if (next !== "well") problems.push("The Next server does not answer.");
  if (!isDatabaseThere) problems.push("The database does not answer.");
  else if (!isListening()) problems.push("The database cannot be heard.");
  return problems;
}

async function watchForHang({ port, onHung, lookEvery = 10_000, stop }: HealthOptions): Promise<void> {
  for (let silent = 0; !stop.aborted; ) {
    await sleep(lookEvery, undefined, { ref: false, signal: stop }).catch(() => {});
    if (stop.aborted) return;
    silent = (await askNext(port, lookEvery)) === "silent" ? silent + 1 : 0;
    if (silent < LOOKS) continue;
    silent = 0;
    onHung();
  }
}

async function askNext(port: number, patience: number): Promise<"well" | "unwell" | "silent"> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${SMALL_FILE}`, { signal: AbortSignal.timeout(patience) });
    await answer.arrayBuffer();
    return answer.ok ? "well" : "unwell";
  } catch (error) {
    return (error as Error).name === "TimeoutError" ? "silent" : "unwell";
  }
}
