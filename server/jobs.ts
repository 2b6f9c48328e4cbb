import { setTimeout as sleep } from "node:timers/promises";
import { type Job, type JobResult, PgBoss, type QueueOptions } from "pg-boss";
import { JOBS_SCHEMA } from "../lib/jobs/enqueue.ts";
import { JOBS, type JobKind, type JobKinds, type JobName, type JobPayload } from "../lib/jobs/job-kinds.ts";
import { log } from "../lib/log.ts";

/** Does a batch of jobs of one kind; when it throws, all of them are tried again later. */
export type JobHandler<P> = (payloads: P[], stop: AbortSignal) => Promise<void>;
export type JobHandlers<K extends JobKinds = typeof JOBS> = { [N in JobName<K>]: JobHandler<JobPayload<N, K>> };

/** Milliseconds that running jobs get to finish when the worker stops; the rest is tried again at the next start. */
const LAST_WORK = 6_000;
const LONGEST_PAUSE = 10_000;

const options = (connectionString: string) => ({
  connectionString,
  schema: JOBS_SCHEMA,
  max: 3,
  registerInstance: false,
  openTelemetry: { enabled: false },
});

/** Makes the queues' tables and the queues of these kinds, or brings them up to date. Part of every migration. */
export async function installJobs(connectionString: string, kinds: JobKinds = JOBS): Promise<void> {
  const boss = new PgBoss({ ...options(connectionString), supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  try {
    const there = new Set((await boss.getQueues()).map(({ name }) => name));
    for (const [name, kind] of Object.entries(kinds)) {
      if (there.has(name)) await boss.updateQueue(name, queueOptions(kind));
      // Of the jobs with one key only one waits.
      else await boss.createQueue(name, { ...queueOptions(kind), policy: "short" });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

function queueOptions(kind: JobKind): QueueOptions & { notify: boolean } {
  const { retry, timeout, batch = 1 } = kind;
  return {
    retryLimit: retry.times,
    retryDelay: retry.firstPause,
    retryBackoff: true,
    retryDelayMax: retry.longestPause,
    // Those that were taken together wait for each other.
    expireInSeconds: (timeout * fetchSize(kind)) / batch,
    notify: true,
  };
}

export type RunOptions<K extends JobKinds> = { connectionString: string; kinds: K; handlers: JobHandlers<K> };

/**
 * Does the jobs that are left, and those that run by the clock, until the signal is aborted; what runs then may
 * finish. A lost database is tried again until it is back.
 */
export async function runJobs<K extends JobKinds>(run: RunOptions<K>, stop: AbortSignal): Promise<void> {
  for (let pause = 500; !stop.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const boss = new PgBoss({ ...options(run.connectionString), useListenNotify: true, migrate: false });
    boss.on("error", (error) => log().warn({ err: error }, "The job queue reported an error"));
    try {
      await boss.start();
      await register(boss, run, stop);
      await untilAborted(stop);
    } catch (error) {
      log().error({ err: error }, "The job queue could not be opened, and is tried again");
    }
    await boss.stop({ timeout: LAST_WORK }).catch(() => {});
    if (!stop.aborted) await sleep(pause, undefined, { signal: stop }).catch(() => {});
  }
}

function untilAborted(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener("abort", () => resolve(), { once: true });
  });
}

async function register<K extends JobKinds>(boss: PgBoss, { kinds, handlers }: RunOptions<K>, stop: AbortSignal) {
  await keepSchedules(boss, kinds);
  for (const name of Object.keys(kinds) as JobName<K>[]) {
    const kind = kinds[name] as JobKind;
    const settings = {
      batchSize: fetchSize(kind),
      burstWhenBatchFull: true,
      localConcurrency: kind.atOnce ?? 1,
      // Told at once of what is left; looks for what is to be tried again.
      notifyPollingIntervalSeconds: 2,
      perJobResults: true as const,
    };
    const handle = handlers[name] as JobHandler<object>;
    await boss.work(name, settings, (jobs: Job<object>[]) => work({ name, kind, handle, stop }, jobs));
  }
}

async function keepSchedules(boss: PgBoss, kinds: JobKinds): Promise<void> {
  for (const { name } of await boss.getSchedules()) {
    if (!kinds[name]?.schedule) await boss.unschedule(name);
  }
  for (const [name, { schedule }] of Object.entries(kinds)) {
    if (schedule) await boss.schedule(name, schedule, {});
  }
}

/** Jobs are taken several at a time, whatever a handler is given at once. */
const fetchSize = ({ batch = 1 }: JobKind) => Math.max(batch, 10);

type Work = { name: string; kind: JobKind; handle: JobHandler<object>; stop: AbortSignal };

/** Does what was taken, batch after batch; a job that cannot be read fails for good and harms no other. */
async function work({ name, kind, handle, stop }: Work, jobs: Job<object>[]): Promise<JobResult[]> {
  const results: JobResult[] = [];
  const readable: { id: string; payload: object }[] = [];
  for (const { id, data } of jobs) {
    const read = kind.payload.safeParse(data ?? {});
    if (read.success) readable.push({ id, payload: read.data as object });
    else results.push({ id, status: "deadletter", output: { message: "The payload has a form that is not known" } });
  }
  if (results.length > 0) log().error({ job: name, count: results.length }, "Jobs of a form that is not known");
  for (let at = 0; at < readable.length; at += kind.batch ?? 1) {
    const batch = readable.slice(at, at + (kind.batch ?? 1));
    const failure = await attempt({ name, kind, handle, stop }, batch);
    const settled = failure
      ? { status: "failed" as const, output: { message: failure } }
      : { status: "completed" as const };
    results.push(...batch.map(({ id }) => ({ id, ...settled })));
  }
  return results;
}

/** What went wrong, or null. */
async function attempt({ name, kind, handle, stop }: Work, batch: { payload: object }[]): Promise<string | null> {
  if (stop.aborted) return "The worker was stopped before this job's turn";
  const signal = AbortSignal.any([stop, AbortSignal.timeout(kind.timeout * 1000)]);
  try {
    await handle(
      batch.map(({ payload }) => payload),
      signal,
    );
    return null;
  } catch (error) {
    log().warn({ err: error, job: name, count: batch.length }, "A job failed, and is tried again later");
    return (error as Error).message;
  }
}
