import { createHash, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Db } from "../db.ts";
import { log } from "../log.ts";
import { storeReads } from "./read-mutations.ts";

/**
 * Counts readings without knowing readers: a page that was looked at for some seconds says so once
 * (components/site/enhancement), the process gathers what was said and adds it to the day's numbers. Of who read only
 * a salted hash is remembered, in this process's memory, for half an hour, so that one reader does not count twice.
 */

const GATHER_MS = 2_000;
const REMEMBER_MS = 30 * 60_000;
/** What one process gathers at most between two stores: more stories than that in two seconds is a flood. */
const MAX_GATHERED = 5_000;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What calls itself a machine; those that do not run scripts never get here. */
const MACHINE =
  /bot|crawl|spider|slurp|preview|fetch|monitor|headless|lighthouse|pingdom|curl|wget|python|java\/|http-client/i;

export type Reading = { path: string; userAgent: string; address: string | null };

export class ReadCounter {
  readonly #db: () => Db;
  readonly #salt = randomBytes(16);
  readonly #seen = new LRUCache<string, true>({ max: 20_000, ttl: REMEMBER_MS });
  #gathered = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(db: () => Db) {
    this.#db = db;
  }

  /** Takes a reading in, unless it is a machine's, the same reader's once more, or of no story. */
  add({ path, userAgent, address }: Reading): boolean {
    const [, slug = ""] = /^\/articles\/([^/?#]{1,120})$/.exec(path) ?? [];
    if (!SLUG.test(slug) || userAgent === "" || MACHINE.test(userAgent)) return false;
    if (address !== null && this.#isRepeated(`${slug} ${address} ${userAgent}`)) return false;
    if (!this.#gathered.has(slug) && this.#gathered.size >= MAX_GATHERED) return false;
    this.#gathered.set(slug, (this.#gathered.get(slug) ?? 0) + 1);
    this.#timer ??= setTimeout(() => this.store(), GATHER_MS).unref();
    return true;
  }

  /** Adds what was gathered to the database's numbers. A database that does not answer costs these numbers, and nothing else. */
  async store(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const reads = this.#gathered;
    this.#gathered = new Map();
    if (reads.size === 0) return;
    try {
      await storeReads(this.#db(), reads);
    } catch (error) {
      log().warn({ err: error, stories: reads.size }, "Readings could not be counted");
    }
  }

  #isRepeated(who: string): boolean {
    const key = createHash("sha256").update(this.#salt).update(who).digest("base64");
    if (this.#seen.has(key)) return true;
    this.#seen.set(key, true);
    return false;
  }
}
