import type { Db } from "../db.ts";

/** Editing sessions are kept this long; every state that was sent, published, updated or restored is kept for good. */
export const SESSION_DAYS = 180;
const LINK_DAYS = 30;

/**
 * Forgets old editing sessions (never a story's newest state, a working copy or what a link shows) and links whose time
 * is long over. Resolves to how many sessions went.
 */
export async function thinRevisions(db: Db): Promise<number> {
  await db.$executeRaw`DELETE FROM preview_links WHERE expires_at < now() - ${LINK_DAYS} * interval '1 day'`;
  return db.$executeRaw`
    DELETE FROM revisions r
    WHERE r.kind = 'saved' AND r.saved_at < now() - ${SESSION_DAYS} * interval '1 day'
      AND EXISTS (SELECT FROM revisions later WHERE later.article_id = r.article_id AND later.number > r.number)
      AND NOT EXISTS (SELECT FROM articles a WHERE a.working_copy_id = r.id)
      AND NOT EXISTS (SELECT FROM preview_links p WHERE p.revision_id = r.id)`;
}
