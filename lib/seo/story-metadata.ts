import type { Metadata } from "next";
import type { ArticlePageView } from "../articles/article-views.ts";
import { isoInZone, shorten } from "../format.ts";
import { routes } from "../routes.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { feedLinks } from "./feed-links.ts";
import { cardImage, storyCard } from "./social-card.ts";
import { decidePublic } from "./story-decision.ts";

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
    alternates: { canonical, types: feedLinks(site) },
    robots,
    openGraph: {
      type: "article",
      siteName: site.name,
      url: canonical,
      title: story.socialTitle ?? title,
      description: story.socialText ?? description,
      publishedTime: isoInZone(story.publishedAt, timeZone),
      modifiedTime: isoInZone(story.revisedAt ?? story.publishedAt, timeZone),
      section: story.section.name,
      images: [cardImage(routes.article(story.slug), storyCard(story, site))],
    },
    twitter: twitterOf(site),
  };
}

/** Next fills in title, text and image from Open Graph. */
export function twitterOf({ socialAccounts }: SiteView): Metadata["twitter"] {
  const account = socialAccounts.find(({ network }) => /^(x|twitter)\b/i.test(network));
  return { card: "summary_large_image", ...(account?.handle && { site: account.handle }) };
}
