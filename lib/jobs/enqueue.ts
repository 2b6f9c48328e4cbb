import { randomUUID } from "node:crypto";
import type { ConnectionOptions, PgBoss } from "pg-boss";
import type { Db, Tx } from "../db.ts";
import { JOBS, type JobKinds, type JobName, type JobPayload } from "./job-kinds.ts";

/** What runs a statement for pg-boss, inside a transaction or not. */
export type JobDb = NonNullable<ConnectionOptions["db"]>;

/** pg-boss keeps its tables apart from the magazine's. */
export const JOBS_SCHEMA = "pgboss";

export type EnqueueOptions = {
  /** While a job of this kind with the same key waits, another one is not added. */
  key?: string;
  /** Not before this many seconds have passed, or this moment. */
  after?: number | Date;
};

/**
 * Leaves a job to the worker. Given a transaction, the job is part of it: it exists when the transaction
 * commits, and never otherwise. Resolves to false when a job with the same key waits already. Throws on a
 * payload that the kind does not know.
 */
export function enqueue<N extends JobName>(
  db: Tx | Db,
  name: N,
  payload: JobPayload<N>,
  options: EnqueueOptions = {},
): Promise<boolean> {
  return enqueueAs(JOBS, executorOf(db), name, payload, options);
}

/** The same for any kinds and any connection: for what has no Prisma client, and for tests. */
export async function enqueueAs<K extends JobKinds, N extends JobName<K>>(
  kinds: K,
  db: JobDb,
  name: N,
  payload: JobPayload<N, K>,
  { key, after }: EnqueueOptions = {},
): Promise<boolean> {
  const data = kinds[name]?.payload.parse(payload) as object;
  const sender = await openSender(db);
  // The queues take one waiting job a key; without one a job stands for itself.
  const id = await sender.send(name, data, {
    db,
    singletonKey: key ?? randomUUID(),
    ...(after && { startAfter: after }),
  });
  return id !== null;
}

/** Leaves many jobs of one kind at once; those whose key waits already are not added. */
export async function enqueueAll<N extends JobName>(
  db: JobDb,
  name: N,
  jobs: ({ payload: JobPayload<N> } & EnqueueOptions)[],
): Promise<void> {
  if (jobs.length === 0) return;
  const sender = await openSender(db);
  const rows = jobs.map(({ payload, key, after }) => ({
    data: JOBS[name].payload.parse(payload) as object,
    singletonKey: key ?? randomUUID(),
    ...(after && { startAfter: after }),
  }));
  await sender.insert(name, rows, { db });
}

/** How pg-boss speaks through Prisma, which cannot read the type of PostgreSQL's own names; one statement after the other. */
export function executorOf(db: Tx | Db): JobDb {
  let last: Promise<unknown> = Promise.resolve();
  return {
    executeSql: async (text, values = []) => {
      const readable = text.replace(/(to_regclass\([^)]*\))(?!::)/g, "$1::text");
      const statement = last.then(() => db.$queryRawUnsafe<unknown[]>(readable, ...values));
      last = statement.catch(() => {});
      return { rows: await statement };
    },
  };
}

/** A sender does nothing by itself: no timers, so that no process is kept alive by it. */
const NO_TIMERS = {
  now: Date.now,
  setTimeout: () => undefined,
  clearTimeout: () => {},
  setInterval: () => undefined,
  clearInterval: () => {},
};

const shared = globalThis as { standfirstSender?: Promise<PgBoss> };

/** One sender a process: it has read once which queues there are, and afterwards only writes. */
function openSender(db: JobDb): Promise<PgBoss> {
  shared.standfirstSender ??= startSender(db).catch((error) => {
    shared.standfirstSender = undefined;
    throw error;
  });
  return shared.standfirstSender;
}

async function startSender(db: JobDb): Promise<PgBoss> {
  const { PgBoss } = await import("pg-boss");
  const sender = new PgBoss({
    db,
    schema: JOBS_SCHEMA,
    clock: NO_TIMERS,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  return sender.start();
}
