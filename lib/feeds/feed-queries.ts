import { cacheLife, cacheTag } from "next/cache";
import type { ListScope } from "../articles/article-finder.ts";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { type FeedFormat, routes } from "../routes.ts";
import { findSite } from "../settings/settings-queries.ts";
import { dateOfEdition } from "./feed-editions.ts";
import { type FeedStory, listFeedStories } from "./feed-finder.ts";
import { type FeedFacts, printFeed } from "./feed-formats.ts";

export type FeedKind = "site" | "section" | "topic" | "author";
export type PrintedFeed = { text: string; lastModified: Date };

/** A feed as it is sent, remembered until something that it shows changes; null when there is no such list. */
export async function findFeed(format: FeedFormat, kind: FeedKind, slug: string): Promise<PrintedFeed | null> {
  "use cache";
  cacheTag(tags.all, tags.settings, ...tagsOf(kind, slug));
  cacheLife("page");
  const [list, site] = await Promise.all([findList(kind, slug), findSite()]);
  if (!list) return null;
  const stories = await listFeedStories(db(), list.scope);
  const facts: FeedFacts = {
    title: list.name ? `${list.name} | ${site.name}` : site.name,
    description: list.description || site.description || site.tagline,
    path: list.path || routes.home(),
    list: list.path,
    place: site.place,
    publisher: site.publisher.name,
    hub: site.crawlers.webSubHub,
    stories,
  };
  const text = printFeed(format, facts);
  const lastModified = await dateOfEdition(db(), routes.feed(format, list.path), text, newestOf(stories));
  return { text, lastModified };
}

/** The time of the last save, not of the last announced change: it is the text that was modified. */
function newestOf(stories: FeedStory[]): Date {
  const moments = stories.flatMap(({ savedAt, publishedAt }) => [savedAt.getTime(), publishedAt.getTime()]);
  return moments.length > 0 ? new Date(Math.max(...moments)) : new Date();
}

function tagsOf(kind: FeedKind, slug: string): string[] {
  switch (kind) {
    case "site":
      return [tags.lists];
    case "section":
      return [tags.section(slug), tags.navigation];
    case "topic":
      return [tags.topic(slug)];
    case "author":
      return [tags.author(slug)];
  }
}

type List = { name: string; description: string; path: string; scope: ListScope };

/** The list that a feed follows; what is missing is remembered too, under the tag that it would have. */
async function findList(kind: FeedKind, slug: string): Promise<List | null> {
  const scope = kind === "site" ? { kind: "all" as const } : { kind, slug };
  switch (scope.kind) {
    case "all":
      return { name: "", description: "", path: "", scope };
    case "section": {
      const found = await db().section.findUnique({ where: { slug }, select: { name: true, description: true } });
      return found && { ...found, path: routes.section(slug), scope };
    }
    case "topic": {
      const found = await db().topic.findUnique({ where: { slug }, select: { name: true, intro: true } });
      return (
        found && { name: found.name, description: found.intro.split("\n")[0] ?? "", path: routes.topic(slug), scope }
      );
    }
    case "author": {
      const found = await db().author.findUnique({ where: { slug }, select: { name: true } });
      return found && { name: found.name, description: "", path: routes.author(slug), scope };
    }
  }
}
