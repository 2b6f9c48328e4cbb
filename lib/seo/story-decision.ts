import type { ArticleStatus, OriginPolicy } from "../../prisma/generated/enums.ts";
import { routes } from "../routes.ts";
import { canonicalUrl } from "./addresses.ts";

/**
 * What a story is to a crawler, decided here and nowhere else: its page's status, canonical and robots, and
 * which lists of addresses name it. The same rules as conditions of the database, for sets of stories, are in
 * lib/articles/article-surfaces; a test holds that both agree.
 */

/** Hours that a story stays in the news sitemap (Google's limit is two days). */
export const NEWS_HOURS = 48;

/** What decides when a story is public. */
export type StoryTimes = {
  status: ArticleStatus;
  publishedAt: Date | null;
  embargoUntil: Date | null;
  binnedAt: Date | null;
};

export type StoryState = {
  slug: string;
  status: ArticleStatus;
  /** From when readers may see it, as the database generates it (see visibleFromOf); null is never. */
  visibleFrom: Date | null;
  origin: { publisher: string; url: string; policy: OriginPolicy } | null;
  /** The story's own wish not to be indexed. */
  noindex: boolean;
  /** Whether others may print it, if it is the magazine's to give. */
  republishable: boolean;
};

export type StoryDecision = {
  /** Of the story's own address; an address that it left answers 308 (lib/addresses). */
  status: 200 | 404 | 410;
  /** Absolute; null where there is no page. Never foreign on a page that is not to be indexed. */
  canonical: string | null;
  robots: { index: boolean; follow: boolean; "max-image-preview"?: "large" };
  inSitemap: boolean;
  inNewsSitemap: boolean;
  inFeeds: boolean;
  /** The magazine's own search, which is for readers: what search engines must not index is found there. */
  inSearch: boolean;
  /** Front, section, topic, author, archive, related stories. */
  inLists: boolean;
  /** Offered with its HTML to other publishers: only text that is the magazine's own. */
  canRepublish: boolean;
  /** Where the story first appeared, to be named wherever it shows. */
  basedOn: { publisher: string; url: string } | null;
};

/** From when a story is public, as the database generates `visible_from`; null when nothing but an editor can make it so. */
export function visibleFromOf({ status, publishedAt, embargoUntil, binnedAt }: StoryTimes): Date | null {
  if (status !== "published" || binnedAt !== null || publishedAt === null) return null;
  return embargoUntil !== null && embargoUntil > publishedAt ? embargoUntil : publishedAt;
}

/** Decides for a story in any state at a moment. */
export function decideStory(story: StoryState, now: Date): StoryDecision {
  const { visibleFrom } = story;
  const isPublic = visibleFrom !== null && visibleFrom <= now;
  if (!isPublic || visibleFrom === null) return hidden(story.status === "killed" ? 410 : 404);
  return { status: 200, ...decidePublic(story), inNewsSitemap: isNews(story, visibleFrom, now) };
}

/** The part of the decision that a public story's own page needs, whatever the time is. */
export function decidePublic(
  story: Omit<StoryState, "status" | "visibleFrom">,
): Omit<StoryDecision, "status" | "canonical" | "inNewsSitemap"> & { canonical: string } {
  const { origin, slug } = story;
  const isIndexed = !story.noindex && origin?.policy !== "noindex";
  const isElsewhere = isIndexed && origin?.policy === "canonical";
  return {
    canonical: isElsewhere ? origin.url : canonicalUrl(routes.article(slug)),
    robots: { index: isIndexed, follow: true, ...(isIndexed && { "max-image-preview": "large" }) },
    inSitemap: isIndexed && !isElsewhere,
    inFeeds: true,
    inSearch: true,
    inLists: true,
    canRepublish: story.republishable && origin === null,
    basedOn: origin && { publisher: origin.publisher, url: origin.url },
  };
}

function isNews(story: StoryState, visibleFrom: Date, now: Date): boolean {
  return decidePublic(story).inSitemap && visibleFrom.getTime() > now.getTime() - NEWS_HOURS * 3_600_000;
}

function hidden(status: 404 | 410): StoryDecision {
  return {
    status,
    canonical: null,
    robots: { index: false, follow: true },
    inSitemap: false,
    inNewsSitemap: false,
    inFeeds: false,
    inSearch: false,
    inLists: false,
    canRepublish: false,
    basedOn: null,
  };
}

/**
 * When readers were last told of a change: the same date on the page, in structured data, feeds and sitemaps. A correction
 * moves `revisedAt` with it; what was revised before it appeared is as old as its appearance.
 */
export function changedAt({ publishedAt, revisedAt }: { publishedAt: Date; revisedAt: Date | null }): Date {
  return revisedAt !== null && revisedAt > publishedAt ? revisedAt : publishedAt;
}
