import type { Metadata } from "next";
import type { ArticlePageView } from "../articles/article-views.ts";
import { shorten } from "../format.ts";
import { mediaPath } from "../media/media-urls.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { decidePublic } from "./story-decision.ts";

/** As much as search engines show. */
export const DESCRIPTION_LENGTH = 160;

/** What a story's page says of itself in its head: what it is to crawlers is decided in story-decision. */
export function storyMetadata(story: ArticlePageView, site: SiteView): Metadata {
  const { canonical, robots } = decidePublic(story);
  const title = story.seoTitle ?? story.headline;
  const description = shorten(story.seoDescription ?? story.deck, DESCRIPTION_LENGTH);
  const picture = story.socialImage ?? story.image;
  const width = picture?.widths.filter((each) => each <= 1280).at(-1);
  return {
    title,
    description,
    alternates: { canonical },
    robots,
    openGraph: {
      type: "article",
      siteName: site.name,
      url: canonical,
      title: story.socialTitle ?? title,
      description: story.socialText ?? description,
      publishedTime: story.publishedAt.toISOString(),
      modifiedTime: (story.revisedAt ?? story.publishedAt).toISOString(),
      section: story.section.name,
      images:
        picture && width
          ? [
              {
                url: mediaPath(picture.hash, width, "webp"),
                width,
                height: Math.round((picture.height * width) / picture.width),
                alt: picture.alt,
              },
            ]
          : [],
    },
    twitter: { card: picture ? "summary_large_image" : "summary" },
  };
}
