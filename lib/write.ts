import { announceChange } from "./changes.ts";
import type { Db, Tx } from "./db.ts";
import { attempt, type Outcome } from "./errors.ts";

/** Every write tells which cache tags show what it changed, for those who expire them at once. */
export type Written = { tags: string[] };

/** A busy machine may wait; a stuck one must not wait for ever. */
const LIMITS = { maxWait: 10_000, timeout: 20_000 };

/** One write: a transaction that announces what it changed, or an outcome that says why not. */
export function write<T extends Written>(db: Db, work: (tx: Tx) => Promise<T>): Promise<Outcome<T>> {
  return attempt(() =>
    db.$transaction(async (tx) => {
      const result = await work(tx);
      const tags = [...new Set(result.tags)];
      await announceChange(tx, tags);
      return { ...result, tags };
    }, LIMITS),
  );
}
