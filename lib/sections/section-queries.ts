import { cacheLife, cacheTag } from "next/cache";
import type { Named } from "../articles/article-views.ts";
import { findListing, type Listing } from "../articles/listing.ts";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { listPinned } from "../fronts/front-finder.ts";

export type SectionPageView = Named & { description: string; listing: Listing };

/** A section's front, pins first; null when there is no such section or page. */
export async function findSectionPage(slug: string, page: number): Promise<SectionPageView | null> {
  "use cache";
  cacheTag(tags.all, tags.section(slug), tags.navigation);
  cacheLife("page");
  const section = await db().section.findUnique({
    where: { slug },
    select: { slug: true, name: true, description: true },
  });
  if (!section) return null;
  const pinned = await listPinned(db(), slug);
  const listing = await findListing(db(), { kind: "section", slug }, page, { pinned });
  return listing && { ...section, listing };
}

/** Every section in its order. */
export async function listSections(): Promise<(Named & { inNavigation: boolean })[]> {
  "use cache";
  cacheTag(tags.all, tags.navigation);
  cacheLife("page");
  return db().section.findMany({
    select: { slug: true, name: true, inNavigation: true },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  });
}
