import { cacheLife, cacheTag } from "next/cache";
import type { Named } from "../articles/article-views.ts";
import { findListing, type Listing } from "../articles/listing.ts";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { type MediaView, mediaSelect, toMediaView } from "../media/media-views.ts";
import { authorLinksSchema } from "./author-schema.ts";

export type AuthorLink = { label: string; url: string };

export type AuthorPageView = Named & {
  kind: "person" | "organisation";
  jobTitle: string;
  biography: string;
  email: string | null;
  links: AuthorLink[];
  photo: MediaView | null;
  listing: Listing;
};

/** An author's page; null when there is no such author or page. */
export async function findAuthorPage(slug: string, page: number): Promise<AuthorPageView | null> {
  "use cache";
  cacheTag(tags.all, tags.author(slug));
  cacheLife("page");
  const row = await db().author.findUnique({
    where: { slug },
    select: {
      slug: true,
      name: true,
      kind: true,
      jobTitle: true,
      biography: true,
      email: true,
      links: true,
      photo: { select: mediaSelect },
    },
  });
  if (!row) return null;
  const listing = await findListing(db(), { kind: "author", slug }, page);
  const links = authorLinksSchema.safeParse(row.links);
  return listing && { ...row, links: links.data ?? [], photo: row.photo && toMediaView(row.photo), listing };
}
