import type { Metadata } from "next";
import type { ArticlePageView } from "../articles/article-views.ts";
import { isoInZone, shorten } from "../format.ts";
import { routes } from "../routes.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { canonicalUrl } from "./addresses.ts";
import { feedLinks } from "./feed-links.ts";
import { cardImage, storyCard } from "./social-card.ts";
import { changedAt, decidePublic } from "./story-decision.ts";

/** As much as search engines show. */
export const DESCRIPTION_LENGTH = 160;

/** What a story's page says of itself in its head; what it is to crawlers is decided in story-decision. */
export function storyMetadata(story: ArticlePageView, site: SiteView): Metadata {
  const { canonical, robots } = decidePublic(story);
  const { timeZone } = site.place;
  const title = story.seoTitle ?? story.headline;
  const description = shorten(story.seoDescription ?? story.deck, DESCRIPTION_LENGTH);
  const writers = story.bylines.filter(({ role }) => role === "by" || role === "with");
  return {
    title,
    description,
    authors: writers.map(({ name }) => ({ name })),
    alternates: { canonical, languages: languagesOf(story), types: { ...feedLinks(site), ...oembedLinks(story) } },
    robots,
    openGraph: {
      type: "article",
      siteName: site.name,
      url: canonical,
      title: story.socialTitle ?? title,
      description: story.socialText ?? description,
      publishedTime: isoInZone(story.publishedAt, timeZone),
      modifiedTime: isoInZone(changedAt(story), timeZone),
      section: story.section.name,
      images: [cardImage(routes.article(story.slug), storyCard(story, site))],
    },
    twitter: twitterOf(site),
  };
}

/** Where other sites learn how to show the story (oembed.com, "Discovery"). */
function oembedLinks({ slug }: ArticlePageView): Record<string, string> {
  const url = canonicalUrl(routes.article(slug));
  return {
    "application/json+oembed": canonicalUrl(routes.oembed(url, "json")),
    "text/xml+oembed": canonicalUrl(routes.oembed(url, "xml")),
  };
}

/**
 * The story's addresses by language, its own among them, where there is more than one. Only pages that are their own
 * canonical and may be indexed take part: search engines drop the whole set otherwise.
 */
function languagesOf(story: ArticlePageView): Record<string, string> | undefined {
  const others = story.translations.filter(({ isIndexed }) => isIndexed);
  if (others.length === 0 || !decidePublic(story).inSitemap) return undefined;
  return Object.fromEntries(
    [story, ...others].map(({ language, slug }) => [language, canonicalUrl(routes.article(slug))]),
  );
}

/** Next fills in title, text and image from Open Graph. */
export function twitterOf({ socialAccounts }: SiteView): Metadata["twitter"] {
  const account = socialAccounts.find(({ network }) => /^(x|twitter)\b/i.test(network));
  return { card: "summary_large_image", ...(account?.handle && { site: account.handle }) };
}
