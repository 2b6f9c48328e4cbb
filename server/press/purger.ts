import { setTimeout as sleep } from "node:timers/promises";
import { tags as names } from "../../lib/cache-tags.ts";
import { log } from "../../lib/log.ts";
import { isKey, UNTAGGED } from "../shared-cache/surrogate-keys.ts";

export type Purger = {
  /** Tells every Varnish that what these tags name has changed; one that does not answer is told until it does. */
  purge: (tags: string[]) => void;
};

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;
const PATIENCE = 2_000;
/** Varnish reads header lines of 8 kB. */
const KEYS_AT_ONCE = 100;

export function createPurger(urls: string[], stop: AbortSignal): Purger {
  const varnishes = urls.map((url) => purgeOne(url, stop));
  return {
    purge: (tags) => {
      for (const tell of varnishes) tell(tags);
    },
  };
}

/** Nobody waits for a Varnish: while it cannot be told, it cannot answer readers either, or it asks again within a minute. */
function purgeOne(url: string, stop: AbortSignal): (tags: string[]) => void {
  const waiting = new Set<string>();
  let isBusy = false;

  async function tell(): Promise<void> {
    isBusy = true;
    let pause = FIRST_PAUSE;
    while (waiting.size > 0 && !stop.aborted) {
      const batch = [...waiting].slice(0, KEYS_AT_ONCE);
      for (const tag of batch) waiting.delete(tag);
      try {
        await sendPurge(url, batch);
        pause = FIRST_PAUSE;
      } catch (error) {
        if (pause === FIRST_PAUSE) log().warn({ err: error, url }, "Varnish could not be told of a change");
        for (const tag of batch) waiting.add(tag);
        await sleep(pause, undefined, { signal: stop }).catch(() => {});
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    }
    isBusy = false;
  }

  return (tags) => {
    // What cannot stand in a header is everything.
    for (const tag of [...tags, UNTAGGED]) waiting.add(isKey(tag) ? tag : names.all);
    if (!isBusy) void tell();
  };
}

/** A story that is named may have been withdrawn: no old copy of it comes back. The rest is kept for when all else fails. */
async function sendPurge(url: string, tags: string[]): Promise<void> {
  const isStory = (tag: string) => tag.startsWith("article:");
  const gone = tags.filter(isStory).join(" ");
  const old = tags.filter((tag) => !isStory(tag)).join(" ");
  const headers = { ...(gone && { "xkey-purge": gone }), ...(old && { "xkey-softpurge": old }) };
  const response = await fetch(url, { method: "PURGE", headers, signal: AbortSignal.timeout(PATIENCE) });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`It answered ${response.status}.`);
}
