import { randomBytes } from "node:crypto";
import { env } from "../lib/env.ts";
import { log } from "../lib/log.ts";
import { listenForChanges } from "./change-listener.ts";

/**
 * Expires what is announced as changed in this process. Next lets tags expire only within a request of
 * its own, so this process sends itself one (app/api/expire), with a secret that only it knows.
 */
export function keepFresh(): void {
  // The press listens itself, and tells Next before it asks for a page (server/press/freshness).
  if (process.env.STANDFIRST_PRESS) return;
  process.env.EXPIRE_TOKEN ||= randomBytes(24).toString("base64url");
  void listenForChanges({ connectionString: env().DATABASE_URL, onTags: expireTwice }, new AbortController().signal);
}

/** Longer than a page takes to print. */
const LAST_PRINT_MS = 500;

/**
 * A page that was being printed while the change was committed may have read what was there before, and
 * would be kept as if it were new: a second expiry takes it away.
 */
async function expireTwice(tags: string[]): Promise<void> {
  // A site that is stopping no longer hears itself, and serves nothing stale; else such a page lasts a minute.
  const again = () => expireHere(tags).catch((error) => log().debug({ err: error }, "A second expiry failed"));
  setTimeout(again, LAST_PRINT_MS).unref();
  await expireHere(tags);
}

async function expireHere(tags: string[]): Promise<void> {
  // Next sets PORT to the one that it really listens on.
  const response = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/api/expire`, {
    method: "POST",
    headers: { authorization: `Bearer ${process.env.EXPIRE_TOKEN}`, "content-type": "application/json" },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`The site answered ${response.status} to an expiry.`);
}
