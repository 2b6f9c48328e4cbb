import { announceChange } from "./changes.ts";
import { type Db, Prisma, type Tx } from "./db.ts";
import { attempt, type Outcome } from "./errors.ts";

/** Every write tells which cache tags show what it changed, for those who expire them at once. */
export type Written = { tags: string[] };

/** A busy machine may wait; a stuck one must not wait for ever. */
const LIMITS = { maxWait: 10_000, timeout: 20_000 };
/** Two writes that wait for each other: PostgreSQL ends one, which then goes first. */
const TRIES = 4;

/** One write: a transaction that announces what it changed, or an outcome that says why not. */
export function write<T extends Written>(db: Db, work: (tx: Tx) => Promise<T>): Promise<Outcome<T>> {
  return attempt(() => withRetries(() => runOnce(db, work)));
}

function runOnce<T extends Written>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    const result = await work(tx);
    const tags = [...new Set(result.tags)];
    await announceChange(tx, tags);
    return { ...result, tags };
  }, LIMITS);
}

async function withRetries<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await run();
    } catch (error) {
      if (tries === TRIES || !isDeadlock(error)) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034";
}
