import type { Db } from "../db.ts";
import { cardsByIds, countPublic, type ListScope, listPublicIds } from "./article-finder.ts";
import type { ArticleCardView } from "./article-views.ts";

export const STORIES_PER_PAGE = 20;

/** One page of a list that is paged by links: `pages` is at least 1, also for an empty list. */
export type Listing = { stories: ArticleCardView[]; total: number; page: number; pages: number };

export function pagesOf(total: number, perPage: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}

/**
 * Page `page` (from 1) of a list: the pinned stories first, then the others newest first, none twice.
 * Null when the list has no such page.
 */
export async function findListing(
  db: Db,
  scope: ListScope,
  page: number,
  options: { pinned?: string[]; perPage?: number; at?: Date } = {},
): Promise<Listing | null> {
  const { pinned = [], perPage = STORIES_PER_PAGE, at } = options;
  const total = await countListed(db, scope, pinned, at);
  const pages = pagesOf(total, perPage);
  if (page < 1 || page > pages) return null;
  const start = (page - 1) * perPage;
  const pins = pinned.slice(start, start + perPage);
  const offset = Math.max(0, start - pinned.length);
  const others = await listPublicIds(db, scope, { limit: perPage - pins.length, offset, exclude: pinned, at });
  return { stories: await cardsByIds(db, [...pins, ...others]), total, page, pages };
}

/** How many stories a list shows: a pinned story counts once, whether or not it belongs to the scope. */
export async function countListed(db: Db, scope: ListScope, pinned: string[] = [], at?: Date): Promise<number> {
  return pinned.length + (await countPublic(db, scope, pinned, at));
}
