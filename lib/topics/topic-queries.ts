import { cacheLife, cacheTag } from "next/cache";
import type { Named } from "../articles/article-views.ts";
import { findListing, type Listing } from "../articles/listing.ts";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { type MediaView, mediaSelect, toMediaView } from "../media/media-views.ts";

export type TopicPageView = Named & {
  intro: string;
  isHot: boolean;
  isClosed: boolean;
  image: MediaView | null;
  listing: Listing;
};

/** A topic's page; null when there is no such topic or page. */
export async function findTopicPage(slug: string, page: number): Promise<TopicPageView | null> {
  "use cache";
  cacheTag(tags.all, tags.topic(slug));
  cacheLife("page");
  const topic = await db().topic.findUnique({
    where: { slug },
    select: { slug: true, name: true, intro: true, hotPosition: true, isClosed: true, image: { select: mediaSelect } },
  });
  if (!topic) return null;
  const listing = await findListing(db(), { kind: "topic", slug }, page);
  const { hotPosition, image, ...same } = topic;
  return listing && { ...same, isHot: hotPosition !== null, image: image && toMediaView(image), listing };
}

export type TopicLink = Named & { isHot: boolean };

/** The topics that are not closed: hot ones first in their order, then by name. */
export async function listTopics(): Promise<TopicLink[]> {
  "use cache";
  cacheTag(tags.all, tags.navigation);
  cacheLife("page");
  const rows = await db().topic.findMany({
    where: { isClosed: false },
    select: { slug: true, name: true, hotPosition: true },
    orderBy: [{ hotPosition: { sort: "asc", nulls: "last" } }, { name: "asc" }],
  });
  return rows.map(({ hotPosition, ...topic }) => ({ ...topic, isHot: hotPosition !== null }));
}
