import { setTimeout as sleep } from "node:timers/promises";
import { listenForChanges } from "../change-listener.ts";

export type Freshness = {
  /** Counts announced changes: what was fetched under an earlier number has to be asked for again. */
  readonly generation: number;
  /** Whether the database has been heard, so that a change would be noticed. */
  readonly isListening: boolean;
  /** Resolves when every change has been heard that was committed before the call, or cannot be. */
  caughtUp: () => Promise<void>;
  /** Resolves when Next knows of every change heard so far; null when it does already. */
  settled: () => Promise<void> | null;
  /** Notes a fetch that is under way, since it may bring what was there before a change. */
  track: (fetch: Promise<unknown>) => void;
};

export type FreshnessOptions = {
  connectionString: string;
  /** Expires tags in Next's own caches; rejects when Next could not be told. */
  expire: (tags: string[]) => Promise<void>;
  /** Told of changed tags at once, before anything else happens. */
  onChange: (tags: string[]) => void;
  /** Asked at each connect: whether changes may have been missed. */
  hasMissed: () => Promise<boolean>;
  stop: AbortSignal;
};

/** A reader waits at most this long for Next to hear of a change, and to end what it was printing before. */
const LONGEST_WAIT = 2_000;
/** Longer than a page takes that Next prints on its own in the background. */
const LAST_PRINT_MS = 500;

/**
 * Hears of changes and sees to it that nothing from before one is served after it. Next lets a tag expire only by a
 * request, so pages wait until that has been answered; and since a page that Next was printing meanwhile
 * may have read the state before, tags expire once more when those are done, and again a little later.
 */
export function watchFreshness(options: FreshnessOptions): Freshness {
  const { expire, stop } = options;
  const underWay = new Set<Promise<unknown>>();
  let generation = 0;
  let heard = 0;
  let isListening = false;
  let catchUp = async () => {};
  let unsettled: PromiseWithResolvers<void> | null = null;

  function hear(tags: string[]): void {
    generation++;
    heard++;
    isListening = true;
    unsettled ??= Promise.withResolvers();
    options.onChange(tags);
  }

  async function tell(tags: string[]): Promise<void> {
    const told = heard;
    const before = [...underWay];
    await expire(tags);
    if (before.length > 0) {
      await Promise.race([Promise.allSettled(before), sleep(LONGEST_WAIT, undefined, { ref: false })]);
      await expire(tags);
    }
    // However long the slowest of them takes.
    setTimeout(() => void Promise.allSettled(before).then(() => expireAgain(tags)), LAST_PRINT_MS).unref();
    // Heard since: its own turn comes next.
    if (told !== heard) return;
    unsettled?.resolve();
    unsettled = null;
  }

  async function expireAgain(tags: string[]): Promise<void> {
    try {
      await expire(tags);
      generation++;
    } catch {
      // Next is restarting, with empty caches.
    }
  }

  void listenForChanges(
    {
      ...options,
      onHeard: hear,
      onTags: tell,
      onConnect: (ask) => {
        isListening = true;
        catchUp = ask;
      },
      onLost: () => {
        isListening = false;
        catchUp = async () => {};
      },
    },
    stop,
  );
  return {
    get generation() {
      return generation;
    },
    get isListening() {
      return isListening;
    },
    caughtUp: () => Promise.race([catchUp().catch(() => {}), sleep(LONGEST_WAIT, undefined, { ref: false })]),
    settled: () => unsettled && Promise.race([unsettled.promise, sleep(LONGEST_WAIT, undefined, { ref: false })]),
    track: (fetch) => {
      underWay.add(fetch);
      const done = () => underWay.delete(fetch);
      fetch.then(done, done);
    },
  };
}
