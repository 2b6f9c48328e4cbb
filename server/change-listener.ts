import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { tags as names } from "../lib/cache-tags.ts";
import { CHANGES_CHANNEL, readPayload } from "../lib/changes.ts";

export type ListenerOptions = {
  connectionString: string;
  /** Told of changed tags; when it fails, it is told again later, together with what came meanwhile. */
  onTags: (tags: string[]) => Promise<void> | void;
  /** Told at once, before anything is gathered. */
  onHeard?: (tags: string[]) => void;
  /** Asked at each connect whether something may have been missed; without it, everything counts as missed. */
  hasMissed?: () => Promise<boolean>;
  /**
   * Told when the database is heard, and when it is no longer. What it is given resolves when everything has been heard
   * that was committed before the call: PostgreSQL tells a connection what it listens for before it answers it.
   */
  onConnect?: (catchUp: () => Promise<void>) => void;
  onLost?: () => void;
};

/** Milliseconds in which announcements are gathered: a mutation makes several, an import thousands. */
const GATHER = 10;
/** More tags than this are "everything". */
const MANY = 500;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;
/** How often a silent connection is asked whether it still is one. */
const HEARTBEAT = 20_000;

/**
 * Listens for announced changes until the signal is aborted. After each connect, the first one too, it reports
 * everything as changed, unless it is told that nothing was missed; it reconnects with growing pauses.
 */
export async function listenForChanges(options: ListenerOptions, stop: AbortSignal): Promise<void> {
  const handOn = gather(options.onTags, stop);
  const report = (tags: string[]) => {
    options.onHeard?.(tags);
    handOn(tags);
  };
  let pause = FIRST_PAUSE;
  const onConnect = (catchUp: () => Promise<void>) => {
    pause = FIRST_PAUSE;
    options.onConnect?.(catchUp);
  };
  while (!stop.aborted) {
    await listenOnce({ ...options, onConnect }, report, stop);
    options.onLost?.();
    await sleep(pause, undefined, { signal: stop }).catch(() => {});
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

/** One connection, from LISTEN to its loss, whatever the reason. */
async function listenOnce(
  { connectionString, hasMissed, onConnect }: ListenerOptions,
  report: (tags: string[]) => void,
  stop: AbortSignal,
): Promise<void> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    keepAlive: true,
  });
  const lost = Promise.withResolvers<void>();
  client.on("error", () => lost.resolve()).on("end", () => lost.resolve());
  client.on("notification", ({ payload }) => report(readPayload(payload)));
  const end = () => lost.resolve();
  stop.addEventListener("abort", end);
  let heartbeat: NodeJS.Timeout | undefined;
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANGES_CHANNEL}`);
    const ask = async () => void (await client.query("SELECT 1"));
    onConnect?.(ask);
    if ((await hasMissed?.()) ?? true) report([names.all]);
    heartbeat = setInterval(() => ask().catch(end), HEARTBEAT);
    await lost.promise;
  } catch {
    // As good as lost.
  } finally {
    clearInterval(heartbeat);
    stop.removeEventListener("abort", end);
    client.end().catch(() => {});
  }
}

/** Collects tags for a moment and hands them on, one call at a time, again after a failure. */
function gather(onTags: ListenerOptions["onTags"], stop: AbortSignal): (tags: string[]) => void {
  const waiting = new Set<string>();
  let isBusy = false;

  async function handOn(): Promise<void> {
    isBusy = true;
    let pause = GATHER;
    while (waiting.size > 0 && !stop.aborted) {
      await sleep(pause, undefined, { signal: stop }).catch(() => {});
      const batch = waiting.size > MANY || waiting.has(names.all) ? [names.all] : [...waiting];
      waiting.clear();
      try {
        await onTags(batch);
        pause = GATHER;
      } catch {
        for (const tag of batch) waiting.add(tag);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    }
    isBusy = false;
  }

  return (tags) => {
    for (const tag of tags) waiting.add(tag);
    if (!isBusy) void handOn();
  };
}
