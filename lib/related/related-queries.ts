import { cacheLife, cacheTag } from "next/cache";
import type { RelatedStoryView } from "../articles/article-views.ts";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { findRelated } from "./related-finder.ts";

/** Related stories, the editor's first. Any story that appears, changes or goes may alter them. */
export async function listRelated(slug: string): Promise<RelatedStoryView[]> {
  "use cache";
  cacheTag(tags.all, tags.lists);
  cacheLife("page");
  const story = await db().article.findUnique({ where: { slug }, select: { id: true } });
  return story ? findRelated(db(), story.id) : [];
}
