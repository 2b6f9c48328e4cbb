import { setTimeout as sleep } from "node:timers/promises";
import { tags } from "../../lib/cache-tags.ts";
import { announceChange } from "../../lib/changes.ts";
import type { BenchSite } from "./bench-site.ts";
import { type Times, timesOf } from "./timing.ts";

/** A page that has to be printed anew, by one reader after the other. */
export type MissFigures = Times & { page: string; perSecond: number };

const ROUNDS = 30;
/** Of them, those before the first that counts, to warm the process. */
const WARMING = 5;
/** What comes from memory, as somebody was quicker, does not count. */
const MOST_TRIES = 4 * ROUNDS;
/** Milliseconds in which a change is heard of, and in which the press is done with it (LAST_PRINT_MS in ../press/freshness). */
const HEARD = 100;
const DONE = 600;

/** Asks for each page after what a published story changes for all of them: every list of stories. */
export async function measureMisses({ origin, db }: BenchSite, pages: Record<string, string>): Promise<MissFigures[]> {
  const figures: MissFigures[] = [];
  for (const [page, path] of Object.entries(pages)) {
    const times: number[] = [];
    for (let tries = 0; times.length < ROUNDS && tries < MOST_TRIES; tries++) {
      await sleep(DONE);
      await announceChange(db, [tags.lists]);
      await sleep(HEARD);
      const began = performance.now();
      const response = await fetch(origin + path, { headers: { "accept-encoding": "br" } });
      await response.arrayBuffer();
      if (response.headers.get("server-timing")?.includes("desc=miss")) times.push(performance.now() - began);
    }
    const counted = times.slice(WARMING);
    const whole = counted.reduce((sum, time) => sum + time, 0);
    figures.push({ page, ...timesOf(counted), perSecond: Number(((counted.length / whole) * 1000).toFixed(1)) });
  }
  return figures;
}
