import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Env } from "../lib/env.ts";
import { StartError } from "./processes.ts";

type Place = { mode: "start" | "dev" | "test"; home: string; settings: NodeJS.ProcessEnv };

/**
 * The secret that signs sessions: the setting, or one that is made once and kept beside the embedded database. Behind a
 * database of one's own it has to be set, because several machines may serve it and a lost one signs everybody out.
 * Throws StartError.
 */
export function authSecret({ AUTH_SECRET }: Pick<Env, "AUTH_SECRET">, { mode, home, settings }: Place): string {
  if (AUTH_SECRET) return AUTH_SECRET;
  if (settings.DATABASE_URL && mode === "start") {
    throw new StartError(
      "AUTH_SECRET should be set when DATABASE_URL is: a secret of 32 characters or more that signs the newsroom's sessions (openssl rand -base64 36 makes one).",
    );
  }
  return keptSecret(home);
}

/** Reads the secret in `home`, made when there is none. */
export function keptSecret(home: string): string {
  const file = join(home, "auth-secret");
  mkdirSync(home, { recursive: true });
  try {
    // Only its owner may read it; two processes that start together agree on the first one's.
    writeFileSync(file, randomBytes(36).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

/** Where mails are written that no server sends. */
export function mailFolder({ home }: Pick<Place, "home">): string {
  return join(home, "outbox");
}
