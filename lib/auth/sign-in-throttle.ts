import { createHash } from "node:crypto";
import { APIError, createAuthMiddleware } from "better-auth/api";
import type { Db } from "../db.ts";

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
    const seconds = await countTry(db, `${path}|${keyOf(email)}`);
    if (seconds > 0) {
      throw new APIError("TOO_MANY_REQUESTS", {
        code: "TOO_MANY_TRIES",
        message: "Too many tries; wait a little",
        retryAfter: seconds,
      });
    }
  });
}

function keyOf(email: string): string {
  return createHash("sha256").update(email.trim().toLowerCase()).digest("base64url");
}

/** Books one try. Resolves to 0, or the seconds to wait when there were too many. */
async function countTry(db: Db, key: string): Promise<number> {
  const now = Date.now();
  const [row] = await db.$queryRaw<{ count: number; since: bigint }[]>`
    INSERT INTO rate_limits (id, key, count, last_request) VALUES (gen_random_uuid(), ${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limits.last_request <= ${now - WINDOW_MS} THEN 1 ELSE rate_limits.count + 1 END,
      last_request = CASE WHEN rate_limits.last_request <= ${now - WINDOW_MS} THEN ${now} ELSE rate_limits.last_request END
    RETURNING count, last_request AS since`;
  if (!row || row.count <= SIGN_IN_TRIES) return 0;
  return Math.max(1, Math.ceil((Number(row.since) + WINDOW_MS - now) / 1000));
}

/** Somebody who got in starts anew. */
export async function forgetTries(db: Db, email: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: `/sign-in/email|${keyOf(email)}` } });
}
