import { APIError, createAuthMiddleware } from "better-auth/api";
import type { Db } from "../db.ts";
import { countTry, keyOfAddress } from "../throttle.ts";

/** Tries at one address's password in a quarter of an hour, whoever makes them and from wherever. */
export const SIGN_IN_TRIES = 10;
const WINDOW_MS = 15 * 60_000;

const GUARDED = new Set(["/sign-in/email", "/request-password-reset"]);

/**
 * better-auth limits requests by where they come from; this limits them by whom they are about, known or not, so
 * that a password cannot be guessed from many places. A passkey still gets in.
 */
export function throttleSignIn(db: Db) {
  return createAuthMiddleware(async ({ path, body }) => {
    if (!GUARDED.has(path)) return;
    const email = (body as { email?: unknown } | undefined)?.email;
    if (typeof email !== "string") return;
    const seconds = await countTry(db, `${path}|${keyOfAddress(email)}`, { tries: SIGN_IN_TRIES, windowMs: WINDOW_MS });
    if (seconds > 0) {
      throw new APIError("TOO_MANY_REQUESTS", {
        code: "TOO_MANY_TRIES",
        message: "Too many tries; wait a little",
        retryAfter: seconds,
      });
    }
  });
}

/** Somebody who got in starts anew. */
export async function forgetTries(db: Db, email: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: `/sign-in/email|${keyOfAddress(email)}` } });
}
