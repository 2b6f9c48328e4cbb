import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { signal, until } from "./processes.ts";

export type ChildOptions = {
  /** What it is, at the beginning of a sentence: "The site". */
  name: string;
  /** The script that Node runs, and its arguments. */
  args: string[];
  env: NodeJS.ProcessEnv;
  stdio: "inherit" | "pipe";
  /** Told what it says, when stdio is "pipe". */
  onOutput?: (text: string) => void;
  log: (line: string) => void;
};

export type Child = {
  /** What the present process has said so far, while stdio is "pipe". */
  output: () => string;
  stop: () => Promise<void>;
};

const PAUSES = [200, 500, 1_000, 2_000, 5_000, 10_000];
/** A process that lived this many milliseconds is well: the next pause is the shortest again. */
const WELL = 30_000;
const PATIENCE = 10_000;

/** Milliseconds to wait before something is started again that has died so many times before. */
export function pauseAfter(deaths: number): number {
  return PAUSES[Math.min(deaths, PAUSES.length - 1)] ?? 0;
}

/** glibc keeps a heap for each thread, and gives little of it back: two heaps, which do, hold a fifth less memory. */
export const SPARING = { MALLOC_ARENA_MAX: "2", MALLOC_TRIM_THRESHOLD_: "131072" };

/**
 * Spawns a Node process that ends when this one does (see parent-watch). It has its own process group, so that
 * Ctrl-C in the terminal reaches only us, and we stop things in order.
 */
export function spawnNode({ args, env, stdio }: Pick<ChildOptions, "args" | "env" | "stdio">): ChildProcess {
  const watch = `--import=${new URL("parent-watch.ts", import.meta.url).href}`;
  const streams: StdioOptions = ["ignore", stdio, stdio, "ipc"];
  return spawn(process.execPath, args, {
    env: {
      ...SPARING,
      ...env,
      NODE_OPTIONS: [env.NODE_OPTIONS, watch].filter(Boolean).join(" "),
      STANDFIRST_PARENT: String(process.pid),
    },
    stdio: streams,
    detached: process.platform !== "win32",
  });
}

export type KeptChild = Child & {
  /** Ends the present process the hard way: another takes its place. */
  restart: () => void;
};

/** Keeps a process running until it is told to stop: when it dies it is started again, after growing pauses. */
export function keepRunning(options: ChildOptions): KeptChild {
  let isStopping = false;
  let child = spawnNode(options);
  let output = "";
  const run = async (): Promise<void> => {
    for (let deaths = 0; ; deaths++) {
      output = "";
      const started = performance.now();
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding("utf8").on("data", (text: string) => {
          output = (output + text).slice(-10_000);
          options.onOutput?.(text);
        });
      }
      const [code, killer] = await ending(child);
      endGroup(child);
      if (isStopping) return;
      if (performance.now() - started > WELL) deaths = 0;
      options.log(`${options.name} ended unexpectedly (${killer ?? `exit code ${code}`}): starting it again.`);
      await sleep(pauseAfter(deaths));
      if (isStopping) return;
      child = spawnNode(options);
    }
  };
  void run();
  return {
    output: () => output,
    restart: () => {
      child.kill("SIGKILL");
    },
    stop: async () => {
      isStopping = true;
      await stopChild(child);
    },
  };
}

/** Exit code, or what ended it instead; a process that could not be made has ended too. */
async function ending(child: ChildProcess): Promise<[number | null, string | null]> {
  try {
    return (await once(child, "exit")) as [number | null, string | null];
  } catch (error) {
    return [null, (error as Error).message];
  }
}

/** Tells each line that a process with pipes says. */
export function eachLine({ stdout, stderr }: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [stdout, stderr]) if (stream) createInterface({ input: stream }).on("line", onLine);
}

export type RunOptions = {
  args: string[];
  env: NodeJS.ProcessEnv;
  /** Ends the process before its time. */
  stop: AbortSignal;
  /** Told each line that it says. */
  onLine: (line: string) => void;
};

/**
 * Runs a Node process to its end: work that is done once takes its memory along. Resolves to how it ended and all that it
 * said; throws when it was stopped.
 */
export async function runToEnd({
  args,
  env,
  stop,
  onLine,
}: RunOptions): Promise<{ code: number | null; output: string }> {
  stop.throwIfAborted();
  const child = spawnNode({ args, env, stdio: "pipe" });
  const onStop = () => void stopChild(child);
  stop.addEventListener("abort", onStop);
  let output = "";
  eachLine(child, (line) => {
    output += `${line}\n`;
    onLine(line);
  });
  const [code] = (await once(child, "close")) as [number | null];
  stop.removeEventListener("abort", onStop);
  stop.throwIfAborted();
  return { code, output };
}

/** Asks a process to end, and its whole group the hard way when it does not. */
export async function stopChild(child: ChildProcess): Promise<void> {
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || !child.pid;
  if (hasEnded() || !child.pid) return;
  signal(child.pid, "SIGTERM");
  if (!(await until(hasEnded, PATIENCE))) signal(child.pid, "SIGKILL");
  endGroup(child);
}

/** Ends what a process leaves behind of its own children. */
function endGroup({ pid }: ChildProcess): void {
  if (pid && process.platform !== "win32") signal(-pid, "SIGKILL");
}
