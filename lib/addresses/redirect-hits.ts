import { setTimeout as wait } from "node:timers/promises";
import type { Db } from "../db.ts";
import { recordRedirectHits } from "./address-finder.ts";

/** Milliseconds for which uses are gathered before they are written. */
const GATHERED_MS = 1_000;
/** Uses that are not written yet, by their redirect. */
const gathered = new Map<string, number>();
let writing: Promise<void> | null = null;

/** Counts a use of a redirect, with all others of its second: an old link that everybody follows costs one write. */
export function countRedirectHit(db: Db, id: string): Promise<void> {
  gathered.set(id, (gathered.get(id) ?? 0) + 1);
  writing ??= writeSoon(db);
  return writing;
}

async function writeSoon(db: Db): Promise<void> {
  await wait(GATHERED_MS);
  writing = null;
  const hits = [...gathered];
  gathered.clear();
  for (const [id, count] of hits) await recordRedirectHits(db, id, count);
}
