import { currentActor } from "./actor.ts";
import { announceChange } from "./changes.ts";
import { queueNotices } from "./crawlers/crawler-notices.ts";
import { type Db, Prisma, type Tx } from "./db.ts";
import { attempt, type Outcome } from "./errors.ts";
import { executorOf } from "./jobs/enqueue.ts";

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
    await nameActor(tx);
    const result = await work(tx);
    const tags = [...new Set(result.tags)];
    await announceChange(tx, tags);
    await queueNotices(executorOf(tx), tags);
    return { ...result, tags };
  }, LIMITS);
}

/**
 * Tells the transaction in whose name it runs: the database's triggers write the audit log (see the migration "audit").
 * Nobody's writes (tools, seeds, the clock) are not logged. Part of every write; for a transaction that is none, call it first.
 */
export async function nameActor(tx: Tx): Promise<void> {
  const actor = currentActor();
  if (!actor?.userId) return;
  await tx.$executeRaw`
    SELECT set_config('standfirst.actor', jsonb_build_object('id', u.id, 'name', u.name, 'action', ${actor.action}::text)::text, true)
    FROM users u WHERE u.id = ${actor.userId}::uuid`;
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
