import { type ChildProcess, spawn } from "node:child_process";
import { StartError, until } from "../processes.ts";

export type RunningStart = {
  child: ChildProcess;
  stdout: () => string;
  stderr: () => string;
  /** Resolves to the exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  /** Resolves when it has said this; rejects when it ends or is silent for too long. */
  says: (text: string, patience?: number) => Promise<void>;
};

/** Runs `node server/start.ts` as a person would, with settings of its own. */
export function runStart(env: Record<string, string>, args: string[]): RunningStart {
  const child = spawn(process.execPath, ["server/start.ts", "start", ...args], {
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<number | string>((resolve) =>
    child.once("close", (code, signal) => resolve(code ?? signal ?? "")),
  );
  const says = async (text: string, patience = 60_000) => {
    await until(() => stdout.includes(text) || child.exitCode !== null, patience);
    if (!stdout.includes(text)) throw new StartError(`It did not say "${text}", but:\n${stdout}\n${stderr}`);
  };
  return { child, stdout: () => stdout, stderr: () => stderr, ended, says };
}
