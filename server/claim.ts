import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { processBirth } from "./processes.ts";

type Owner = { pid: number; birth: string; what: string };

export type Claim = {
  /** False when the last owner was killed before it could give the claim back. */
  lastEndedCleanly: boolean;
  release: () => void;
};

/**
 * Claims a folder for this process, so that two do not run the same database. Returns the owner when
 * another live process has it; a claim whose owner was killed is taken over.
 */
export function claim(file: string, what: string): Claim | { owner: Owner } {
  mkdirSync(dirname(file), { recursive: true });
  const mine: Owner = { pid: process.pid, birth: processBirth(process.pid) ?? "", what };
  let lastEndedCleanly = true;
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: "wx" });
      return { lastEndedCleanly, release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const owner = readOwner(file);
    if (owner && processBirth(owner.pid) === owner.birth) return { owner };
    lastEndedCleanly = false;
    rmSync(file, { force: true });
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Owner;
  } catch {
    return undefined;
  }
}
