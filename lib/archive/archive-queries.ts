import { cacheLife, cacheTag } from "next/cache";
import { findListing, type Listing } from "../articles/listing.ts";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { type ArchiveMonth, listArchiveMonths, monthBounds, STORIES_PER_ARCHIVE_PAGE } from "./archive-finder.ts";

export async function listMonths(timeZone: string): Promise<ArchiveMonth[]> {
  "use cache";
  cacheTag(tags.all, tags.lists);
  cacheLife("page");
  return listArchiveMonths(db(), timeZone);
}

/** A month's stories, newest first; null when the month has none or there is no such page. */
export async function findArchiveMonth(
  year: number,
  month: number,
  page: number,
  timeZone: string,
): Promise<Listing | null> {
  "use cache";
  cacheTag(tags.all, tags.lists);
  cacheLife("page");
  const span = await monthBounds(db(), year, month, timeZone);
  const listing = await findListing(db(), { kind: "span", ...span }, page, { perPage: STORIES_PER_ARCHIVE_PAGE });
  return listing && listing.total > 0 ? listing : null;
}
