import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Child, pauseAfter, SPARING } from "../children.ts";
import { signal, until } from "../processes.ts";

export type PressOptions = {
  env: NodeJS.ProcessEnv;
  onOutput: (text: string) => void;
  log: (line: string) => void;
};

export type PressKeeper = Child & {
  /** Puts a new press, with a new Next behind it, in the place of the running one; no request is lost. */
  renew: () => Promise<void>;
};

/** Milliseconds that a press is given to answer its last requests. */
const PATIENCE = 15_000;

/**
 * Keeps one press running. The listening socket is this process's own (node:cluster), so that two
 * of them can answer while one takes over from the other.
 */
export function keepPress({ env, onOutput, log }: PressOptions): PressKeeper {
  // Each press accepts by itself: nothing passes through this process.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({
    exec: fileURLToPath(new URL("press.ts", import.meta.url)),
    args: [],
    // In MiB. What a hit leaves behind is gone at once. Room for it that fits the processor's cache stays there; V8 widens
    // it for prints, for good, and every hit after them takes a quarter longer.
    execArgv: ["--max-semi-space-size=1"],
    silent: true,
  });
  let isStopping = false;
  let output = "";
  let present = fork(env);
  let deaths = 0;

  function fork(settings: NodeJS.ProcessEnv): Worker {
    const worker = cluster.fork({ ...SPARING, ...settings });
    const started = performance.now();
    for (const stream of [worker.process.stdout, worker.process.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output = (output + text).slice(-10_000);
        onOutput(text);
      });
    }
    worker.on("exit", (code, killer) => {
      if (isStopping || worker !== present) return;
      if (performance.now() - started > 30_000) deaths = 0;
      log(`The press ended unexpectedly (${killer || `exit code ${code}`}): starting it again.`);
      void sleep(pauseAfter(deaths++)).then(() => {
        if (!isStopping) present = fork(env);
      });
    });
    return worker;
  }

  return {
    output: () => output,
    stop: async () => {
      isStopping = true;
      await end(present);
    },
    renew: async () => {
      const last = present;
      present = fork({ ...env, STANDFIRST_TAKES_OVER: "1" });
      await once(present, "listening");
      await end(last);
    },
  };
}

async function end(worker: Worker): Promise<void> {
  const { pid } = worker.process;
  if (!pid || worker.isDead()) return;
  signal(pid, "SIGTERM");
  if (!(await until(() => worker.isDead(), PATIENCE))) signal(pid, "SIGKILL");
}
