import type { JobDb } from "../jobs/enqueue.ts";
import { enqueueAll } from "../jobs/enqueue.ts";
import { FEEDS, type FeedFormat, routes } from "../routes.ts";

/**
 * Tells search engines and the feeds' hub what a write changed. Cache tags name what shows a change, so they name
 * the addresses too; the telling itself is left to the worker, as part of the write's own transaction.
 */

/** Seconds in which changes of one address are gathered: an editor saves more than once. */
const GATHER = 5;

type Asked = { hasKey: boolean; hasHub: boolean };

/** Leaves word of what these tags show, to those whom the settings name. */
export async function queueNotices(db: JobDb, tags: string[]): Promise<void> {
  const paths = changedPaths(tags);
  if (paths.length === 0) return;
  const { rows } = await db.executeSql(
    `SELECT index_now_key IS NOT NULL AS "hasKey", web_sub_hub IS NOT NULL AS "hasHub" FROM site_settings WHERE id = 1`,
  );
  const { hasKey = false, hasHub = false } = (rows[0] as Asked | undefined) ?? {};
  const toJob = (path: string) => ({ payload: { path }, key: path, after: GATHER });
  if (hasKey) await enqueueAll(db, "indexnow-submit", paths.map(toJob));
  if (hasHub) await enqueueAll(db, "websub-ping", changedFeeds(tags).map(toJob));
}

/** The pages that show what these tags name, in one order, so that two writes never wait for each other. */
export function changedPaths(tags: string[]): string[] {
  const paths = tags.flatMap((tag) => {
    const [kind, slug] = tag.split(":");
    if (tag === "lists") return [routes.home()];
    switch (slug ? kind : null) {
      case "article":
        return [routes.article(slug as string)];
      case "page":
        return [routes.page(slug as string)];
      default:
        return listPath(tag);
    }
  });
  return [...new Set(paths)].sort();
}

/** The feeds that show what these tags name. */
export function changedFeeds(tags: string[]): string[] {
  const lists = tags.flatMap((tag) => (tag === "lists" ? [""] : listPath(tag)));
  const formats = Object.keys(FEEDS) as FeedFormat[];
  return [...new Set(lists.flatMap((list) => formats.map((format) => routes.feed(format, list))))].sort();
}

function listPath(tag: string): string[] {
  const [kind, slug] = tag.split(":");
  if (!slug) return [];
  switch (kind) {
    case "section":
      return [routes.section(slug)];
    case "topic":
      return [routes.topic(slug)];
    case "author":
      return [routes.author(slug)];
    default:
      return [];
  }
}
