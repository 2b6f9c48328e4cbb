import type { Graph, ImageObject, ListItem, NewsMediaOrganization, Thing } from "schema-dts";
import { cropsOf } from "../media/media-crops.ts";
import { mediaPath } from "../media/media-urls.ts";
import type { MediaView } from "../media/media-views.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { canonicalUrl } from "./addresses.ts";

/** What the structured data of all pages is made of. Every address in it is absolute. */

/** One graph a page. What is undefined is left out when it is written. */
export function graph(...nodes: Thing[]): Graph {
  return { "@context": "https://schema.org", "@graph": nodes };
}

/** JSON for the inside of a script element: nothing in it can close the script or open a comment. */
export function jsonLdText(data: Graph): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

const MAGAZINE = "/#magazine";

/** The magazine as publisher of a page. */
export function magazine(site: SiteView): NewsMediaOrganization {
  return {
    "@type": "NewsMediaOrganization",
    "@id": canonicalUrl(MAGAZINE),
    name: site.name,
    url: canonicalUrl("/"),
    logo: logo(site),
  };
}

function logo({ logo: picture }: SiteView): ImageObject | string {
  if (!picture) return canonicalUrl("/icon-512.png");
  const width = picture.widths.at(-1) ?? picture.width;
  const url = canonicalUrl(mediaPath(picture.hash, width, "webp"));
  return {
    "@type": "ImageObject",
    url,
    width: pixels(width),
    height: pixels((picture.height * width) / picture.width),
  };
}

const pixels = (value: number) => `${Math.round(value)}`;

/** A picture in 1:1, 4:3 and 16:9 with caption, credit and licence, as search engines ask for it. */
export function images(picture: MediaView, caption = ""): ImageObject[] {
  return cropsOf(picture).map(({ key, width, height }) => ({
    "@type": "ImageObject",
    url: canonicalUrl(`/media/${key}`),
    width: pixels(width),
    height: pixels(height),
    caption: caption || picture.alt || undefined,
    creditText: picture.credit || undefined,
    license: picture.licenceUrl ?? undefined,
    acquireLicensePage: (picture.licenceUrl && picture.creditUrl) || undefined,
  }));
}

export type Crumb = { name: string; path: string };

/** The way from the front page; the last crumb is the page itself. */
export function breadcrumbs(site: SiteView, ...crumbs: Crumb[]): Thing {
  const items = [{ name: site.name, path: "/" }, ...crumbs];
  return {
    "@type": "BreadcrumbList",
    itemListElement: items.map(
      ({ name, path }, index): ListItem => ({
        "@type": "ListItem",
        position: index + 1,
        name,
        item: canonicalUrl(path),
      }),
    ),
  };
}
