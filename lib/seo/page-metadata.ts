import type { Metadata } from "next";
import { shorten } from "../format.ts";
import { routes } from "../routes.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { canonicalUrl } from "./addresses.ts";
import { feedLinks } from "./feed-links.ts";
import { type CardFacts, cardImage, cardOf, frontCard } from "./social-card.ts";
import { DESCRIPTION_LENGTH, twitterOf } from "./story-metadata.ts";

type PageFacts = {
  title: string;
  description: string;
  /** The page's own path: its canonical address. */
  path: string;
  /** Further pages of a list say so. */
  page?: number;
  isIndexed?: boolean;
  /** What the social image shows, when it is not the title. A page that is not to be indexed shows the magazine's. */
  card?: CardFacts;
  /** The page whose social image this one shows: page 1 of a list. */
  cardAt?: string;
  /** The list at this path has feeds of its own. */
  feedsOf?: string;
};

/** What every page that is not a story says of itself in its head. */
export function pageMetadata(facts: PageFacts, site: SiteView): Metadata {
  const { page = 1, isIndexed = true, path } = facts;
  const title = page > 1 ? `${facts.title}, page ${page}` : facts.title;
  const description = shorten(facts.description || site.description || site.tagline, DESCRIPTION_LENGTH);
  // Next writes the front page's address without its slash, as nothing else does: see components/seo/front-address.
  const url = path === routes.home() ? undefined : canonicalUrl(path);
  const list = facts.feedsOf && { path: facts.feedsOf, name: facts.title };
  const types = feedLinks(site, list || undefined);
  const card = cardOf(site, facts.card ?? { title: facts.title });
  return {
    title,
    description,
    alternates: isIndexed ? { canonical: url, types } : { types },
    robots: isIndexed ? { "max-image-preview": "large" } : { index: false, follow: true },
    openGraph: {
      type: "website",
      siteName: site.name,
      url,
      title,
      description,
      images: [
        isIndexed ? cardImage(facts.cardAt ?? path, card) : cardImage(routes.home(), cardOf(site, frontCard(site))),
      ],
    },
    twitter: twitterOf(site),
  };
}

/** A list that is paged and has feeds: all its pages share the social image and the feeds of the first. */
export function listPaths(path: (page: number) => string, page: number) {
  return { path: path(page), page, cardAt: path(1), feedsOf: path(1) };
}
