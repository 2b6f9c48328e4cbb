import { tags as all } from "./cache-tags.ts";
import type { Db, Tx } from "./db.ts";

/** The channel of PostgreSQL's NOTIFY on which its function announce_change tells of changes, as a JSON list of cache tags. */
export const CHANGES_CHANNEL = "standfirst_changed";

/** PostgreSQL refuses payloads of 8,000 bytes and more. */
const PAYLOAD_LIMIT = 7_999;

/**
 * Tells every running site that what these cache tags name has changed. Part of the transaction that
 * makes the change: PostgreSQL delivers it with the commit, or never.
 */
export async function announceChange(tx: Tx | Db, tags: string[]): Promise<void> {
  if (tags.length === 0) return;
  await tx.$executeRaw`SELECT announce_change(${changePayload(tags)})`;
}

/** The message for these tags; one for everything when they are too many to name. */
export function changePayload(tags: string[]): string {
  const payload = JSON.stringify([...new Set(tags)]);
  return Buffer.byteLength(payload) <= PAYLOAD_LIMIT ? payload : JSON.stringify([all.all]);
}

/** Undoes changePayload; a message that is none means everything: too fresh is better than stale. */
export function readPayload(payload: string | undefined): string[] {
  try {
    const tags: unknown = JSON.parse(payload ?? "");
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === "string")) return tags;
  } catch {
    // Fall through.
  }
  return [all.all];
}
