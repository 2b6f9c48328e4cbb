import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export type ListedProcess = { pid: number; parent: number; command: string };

/** Every live process with its parent and command line. A slim Linux has no `ps`, but it has /proc. */
export function listProcesses(): ListedProcess[] {
  if (process.platform === "linux") return readdirSync("/proc").flatMap(readProcess);
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => {
    const [pid, parent, ...command] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), command: command.join(" ") };
  });
}

function readProcess(entry: string): ListedProcess[] {
  try {
    const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    const command = readFileSync(`/proc/${entry}/cmdline`, "utf8").replaceAll("\0", " ");
    return command ? [{ pid: Number(entry), parent, command }] : [];
  } catch {
    return [];
  }
}
