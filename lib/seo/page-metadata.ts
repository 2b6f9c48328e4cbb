import type { Metadata } from "next";
import { shorten } from "../format.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { canonicalUrl } from "./addresses.ts";
import { DESCRIPTION_LENGTH } from "./story-metadata.ts";

type PageFacts = {
  title: string;
  description: string;
  /** The page's own path: its canonical address. */
  path: string;
  /** Further pages of a list say so. */
  page?: number;
  isIndexed?: boolean;
};

/** What every page that is not a story says of itself in its head. */
export function pageMetadata(facts: PageFacts, site: SiteView): Metadata {
  const { page = 1, isIndexed = true } = facts;
  const title = page > 1 ? `${facts.title}, page ${page}` : facts.title;
  const description = shorten(facts.description || site.description || site.tagline, DESCRIPTION_LENGTH);
  const url = canonicalUrl(facts.path);
  return {
    title,
    description,
    ...(isIndexed ? { alternates: { canonical: url } } : { robots: { index: false, follow: true } }),
    openGraph: { type: "website", siteName: site.name, url, title, description },
    twitter: { card: "summary" },
  };
}
