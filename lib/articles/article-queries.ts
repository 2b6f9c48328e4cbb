import { cacheLife, cacheTag } from "next/cache";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { countPublic, findPublicArticle, listCards } from "./article-finder.ts";
import type { ArticleCardView, ArticlePageView } from "./article-views.ts";

/** The public story at a slug, or null; what is missing is remembered under the slug as well. */
export async function findArticle(slug: string): Promise<ArticlePageView | null> {
  "use cache";
  cacheTag(tags.all, tags.article(slug));
  cacheLife("page");
  return findPublicArticle(db(), slug);
}

/** The newest stories of the whole magazine. */
export async function listNewest(limit: number): Promise<ArticleCardView[]> {
  "use cache";
  cacheTag(tags.all, tags.lists);
  cacheLife("page");
  return listCards(db(), { kind: "all" }, { limit });
}

/** The newest stories of a topic and how many it has. */
export async function listTopicNewest(
  slug: string,
  limit: number,
): Promise<{ stories: ArticleCardView[]; total: number }> {
  "use cache";
  cacheTag(tags.all, tags.topic(slug));
  cacheLife("page");
  const scope = { kind: "topic", slug } as const;
  const [stories, total] = await Promise.all([listCards(db(), scope, { limit }), countPublic(db(), scope)]);
  return { stories, total };
}
