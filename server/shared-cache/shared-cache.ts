import { createRedisDataCacheHandler } from "@mrjasonroy/cache-components-cache-handler";
import { Redis } from "ioredis";
import { tags as names } from "../../lib/cache-tags.ts";

type Handler = ReturnType<typeof createRedisDataCacheHandler>;

export type SharedCacheOptions = {
  url: string;
  /** Begins the names of all that is kept: several magazines may share one Redis. */
  prefix: string;
  /** Told when Redis fails; from then on everything is read from the database. */
  onDistrust?: (error: Error) => void;
  onTrust?: () => void;
};

export type SharedCache = Handler & { readonly isTrusted: boolean; close: () => void };

/** Milliseconds after which a silent Redis counts as gone: one reader waits for it, no other. Less would be our own haste. */
const PATIENCE = 1_000;
const LONGEST_PAUSE = 2_000;

/**
 * What "use cache" keeps, shared by all instances through Redis. An entry is stamped with the time at which reading for
 * it began, and a tag with the time at which it expired, so that what any instance read before a change is never
 * served after it, however late it is written.
 *
 * Redis may lose what it was told: by a restart from an older copy, or because it could not be reached. So nothing of
 * it is used from the moment that a connection fails until everything in it has been expired over a new one.
 */
export function createSharedCache({ url, prefix, onDistrust, onTrust }: SharedCacheOptions): SharedCache {
  const client = new Redis(url, {
    commandTimeout: PATIENCE,
    connectTimeout: 2_000,
    // A command that could not be sent is not sent later: by then it may be untrue.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(50 * 2 ** attempt, LONGEST_PAUSE),
  });
  let isTrusted = false;

  function distrust(error: Error): void {
    if (isTrusted) onDistrust?.(error);
    isTrusted = false;
  }

  /** Passes a failure on, after a new connection has been asked for. */
  async function watched<T>(command: Promise<T>, isExpiry = false): Promise<T> {
    try {
      return await command;
    } catch (error) {
      // What Redis itself refuses (no memory left …) is no harm, but for an expiry.
      const isRefusal = (error as Error).name === "ReplyError";
      if (client.status === "ready" && (isExpiry || !isRefusal)) client.disconnect(true);
      if (isExpiry || !isRefusal) distrust(error as Error);
      throw error;
    }
  }

  const handler = createRedisDataCacheHandler({
    redis: {
      get: (key) => watched(client.get(key)),
      set: (key, value, _ex, seconds) => watched(client.set(key, value, "EX", Number(seconds))),
      del: (...keys) => watched(client.del(...keys)),
      exists: (...keys) => watched(client.exists(...keys)),
      ttl: (key) => watched(client.ttl(key)),
      hGet: (key, field) => watched(client.hget(key, field)),
      hSet: (key, field, value) => watched(client.hset(key, field, value), true),
      hGetAll: (key) => watched(client.hgetall(key)),
    },
    keyPrefix: `${prefix}entry:`,
    tagPrefix: `${prefix}tag:`,
  });

  async function trust(): Promise<void> {
    try {
      await watched(client.hset(`${prefix}tag:${names.all}`, "expired", String(Date.now())), true);
      isTrusted = true;
      onTrust?.();
    } catch {
      // The next connection tries again.
    }
  }

  client.on("ready", () => void trust());
  client.on("close", () => distrust(new Error("The connection to Redis was lost.")));
  client.on("error", distrust);

  return {
    ...handler,
    get: async (key, softTags) => (isTrusted ? handler.get(key, softTags) : undefined),
    set: async (key, entry) => {
      if (isTrusted) await handler.set(key, entry);
    },
    // Without a connection nobody needs to be told: the next one begins with everything expired.
    updateTags: async (tags, durations) => {
      if (client.status === "ready") await handler.updateTags(tags, durations);
    },
    getExpiration: async (tags) => (isTrusted ? handler.getExpiration(tags) : 0),
    get isTrusted() {
      return isTrusted;
    },
    close: () => client.disconnect(),
  };
}
