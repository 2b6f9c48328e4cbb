import { createHash } from "node:crypto";
import type { Db } from "../db.ts";

/**
 * When the feed at `path` began to say this text: its Last-Modified. Whatever changed it counts, a story that was
 * withdrawn or renamed lists too, so that the date never goes back. Two editions of one second differ in their dates by
 * a second, because that is all that the header can tell. A feed that was never printed is as old as `newest`.
 */
export async function dateOfEdition(db: Db, path: string, text: string, newest: Date): Promise<Date> {
  const hash = createHash("sha256").update(text).digest("base64url");
  const [edition] = await db.$queryRaw<{ changedAt: Date }[]>`
    WITH printed AS (
      INSERT INTO feed_editions AS e (path, hash, changed_at) VALUES (${path}, ${hash}, least(${newest}::timestamptz, now()))
      ON CONFLICT (path) DO UPDATE SET hash = excluded.hash, changed_at =
          greatest(now(), date_trunc('second', e.changed_at) + interval '1 second')
        WHERE e.hash <> excluded.hash
      RETURNING changed_at)
    SELECT changed_at AS "changedAt" FROM printed
    UNION ALL SELECT changed_at FROM feed_editions WHERE path = ${path} AND NOT EXISTS (SELECT FROM printed)`;
  // Two that print it for the first time at once: one of them sees neither its own row nor the other's yet.
  return edition?.changedAt ?? newest;
}
