import { createHash } from "node:crypto";
import type { Db } from "./db.ts";

/** Counts tries by whom they are about or where they go, in the database, so that it holds for all instances. */

export type Throttle = { tries: number; windowMs: number };

/** A key that tells nobody whose address it is. */
export function keyOfAddress(email: string): string {
  return createHash("sha256").update(email.trim().toLowerCase()).digest("base64url");
}

/** Books one try. Resolves to 0, or the seconds to wait when there were too many. */
export async function countTry(db: Db, key: string, { tries, windowMs }: Throttle): Promise<number> {
  const now = Date.now();
  const over = now - windowMs;
  const [row] = await db.$queryRaw<{ count: number; since: bigint }[]>`
    INSERT INTO rate_limits (id, key, count, last_request) VALUES (gen_random_uuid(), ${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limits.last_request <= ${over} THEN 1 ELSE rate_limits.count + 1 END,
      last_request = CASE WHEN rate_limits.last_request <= ${over} THEN ${now} ELSE rate_limits.last_request END
    RETURNING count, last_request AS since`;
  if (!row || row.count <= tries) return 0;
  return Math.max(1, Math.ceil((Number(row.since) + windowMs - now) / 1000));
}
