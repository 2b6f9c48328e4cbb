import { z } from "zod";

/**
 * What can be left to the worker. A kind says what its payload is, how it is tried again and when it runs by
 * itself; what it does stands in server/job-handlers, so that whoever leaves a job loads nothing of it.
 */

export type JobKind<T extends z.ZodType = z.ZodType> = {
  /** Checked when a job is left, and again when it is taken up: an older version may have left it. */
  payload: T;
  /** How often a failed job is tried again, after pauses in seconds that double from the first to the longest. */
  retry: { times: number; firstPause: number; longestPause: number };
  /** Seconds after which a job that still runs counts as failed. */
  timeout: number;
  /** The most that a handler is given at once. Default 1. */
  batch?: number;
  /** How many batches run side by side. Default 1. */
  atOnce?: number;
  /** When the job runs by itself, in UTC, with the payload {}: "0 3 * * *" is daily at three. */
  schedule?: string;
};

/** Keeps the payload's type. */
export function jobKind<T extends z.ZodType<object>>(kind: JobKind<T>): JobKind<T> {
  return kind;
}

const HOUR = 60 * 60;
const changedPath = z.strictObject({ path: z.string().startsWith("/").max(500) });

/** Every kind of job, by its name. */
export const JOBS = {
  "mail-note": jobKind({
    payload: z.object({ noteId: z.uuid(), userIds: z.array(z.uuid()).max(20) }),
    retry: { times: 8, firstPause: 30, longestPause: 3600 },
    timeout: 120,
  }),
  /** A new link to choose a password, when the mail server did not take the first one. */
  "mail-password": jobKind({
    payload: z.object({ userId: z.uuid() }),
    retry: { times: 6, firstPause: 10, longestPause: 600 },
    timeout: 60,
  }),
  "scan-links": jobKind({
    payload: z.object({}),
    retry: { times: 2, firstPause: 300, longestPause: 600 },
    timeout: 1800,
    schedule: "20 3 * * *",
  }),
  /** Asks other sites whether links to them still lead somewhere (lib/links), a few at a time. */
  "check-links": jobKind({
    payload: z.object({}),
    retry: { times: 0, firstPause: 60, longestPause: 60 },
    timeout: 1080,
    schedule: "*/20 * * * *",
  }),
  "thin-revisions": jobKind({
    payload: z.object({}),
    retry: { times: 2, firstPause: 300, longestPause: 600 },
    timeout: 600,
    schedule: "50 3 * * *",
  }),
  /** Deletes pictures for good that have been in the library's bin for a month. */
  "empty-media-bin": jobKind({
    payload: z.object({}),
    retry: { times: 2, firstPause: 300, longestPause: 600 },
    timeout: 600,
    schedule: "10 4 * * *",
  }),
  /** Tells search engines which pages have changed (lib/crawlers/indexnow). */
  "indexnow-submit": jobKind({
    payload: changedPath,
    retry: { times: 8, firstPause: 30, longestPause: HOUR * 6 },
    timeout: 60,
    batch: 1000,
  }),
  /** Tells the hub which feeds have something new (lib/crawlers/websub). */
  "websub-ping": jobKind({
    payload: changedPath,
    retry: { times: 6, firstPause: 10, longestPause: HOUR },
    timeout: 60,
    batch: 200,
  }),
  "send-receipt": jobKind({
    payload: z.object({ gift: z.uuid() }),
    retry: { times: 12, firstPause: 30, longestPause: 3600 },
    timeout: 60,
  }),
  /** Asks the payment provider for a refund, for less than the day for which it knows the same wish again. */
  "send-refund": jobKind({
    payload: z.object({ refund: z.uuid() }),
    retry: { times: 12, firstPause: 10, longestPause: HOUR },
    timeout: 60,
  }),
  /** The donor's own links to gifts of one address, to that address: which it is stands with the gifts only. */
  "mail-gift-links": jobKind({
    payload: z.object({ gifts: z.array(z.uuid()).max(20) }),
    retry: { times: 6, firstPause: 30, longestPause: 600 },
    timeout: 60,
  }),
  "reconcile-gifts": jobKind({
    payload: z.object({}),
    retry: { times: 2, firstPause: 30, longestPause: 120 },
    timeout: 300,
    schedule: "*/10 * * * *",
  }),
  "forget-donors": jobKind({
    payload: z.object({}),
    retry: { times: 3, firstPause: 60, longestPause: 600 },
    timeout: 120,
    schedule: "40 3 * * *",
  }),
} as const satisfies Record<string, JobKind>;

export type JobKinds = Record<string, JobKind>;
export type JobName<K extends JobKinds = typeof JOBS> = keyof K & string;
export type JobPayload<N extends JobName<K>, K extends JobKinds = typeof JOBS> = z.infer<K[N]["payload"]>;
