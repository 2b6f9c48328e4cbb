import type { ArticlePageView } from "../articles/article-views.ts";
import { pictureFor } from "../body/body-html.ts";
import { formatDate, listOf } from "../format.ts";
import { routes } from "../routes.ts";
import { canonicalUrl } from "../seo/addresses.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { escapeXml, printable, XML_HEAD } from "../xml.ts";

/** A story as another site shows it (oembed.com, 1.0): a quotation that leads here, without script or style. */

export type Size = { maxWidth?: number; maxHeight?: number };

const WIDTH = 600;
const HEIGHT = 240;
/** Seconds. */
const CACHE_AGE = 3600;

/** The slug of the story that an address of this site names; null for any other address. */
export function storySlugOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname } = new URL(url);
  if (host !== new URL(canonicalUrl("/")).host) return null;
  return /^\/articles\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/.exec(pathname.toLowerCase())?.[1] ?? null;
}

export function oembedOf(story: ArticlePageView, site: SiteView, { maxWidth = WIDTH, maxHeight = HEIGHT }: Size) {
  const [author] = story.bylines;
  const picture = story.image && pictureFor(story.image, canonicalUrl("/"));
  const fits = picture && picture.width <= maxWidth && picture.height <= maxHeight ? picture : null;
  return {
    type: "rich",
    version: "1.0",
    title: story.headline,
    ...(author && { author_name: author.name, author_url: canonicalUrl(routes.author(author.slug)) }),
    provider_name: site.name,
    provider_url: canonicalUrl("/"),
    cache_age: CACHE_AGE,
    ...(fits && { thumbnail_url: fits.url, thumbnail_width: fits.width, thumbnail_height: fits.height }),
    html: quotation(story, site),
    width: Math.min(WIDTH, maxWidth),
    height: Math.min(HEIGHT, maxHeight),
  };
}

function quotation(story: ArticlePageView, { name, place }: SiteView): string {
  const link = `<a href="${escapeXml(canonicalUrl(routes.article(story.slug)))}">${escapeXml(story.headline)}</a>`;
  const writers = story.bylines.filter(({ role }) => role === "by" || role === "with").map((each) => each.name);
  const by = writers.length > 0 ? `${listOf(writers, place.locale)}, ` : "";
  const where = escapeXml(`${by}${name}, ${formatDate(story.publishedAt, "date", place)}`);
  const deck = story.deck ? `<p>${escapeXml(story.deck)}</p>` : "";
  return `<blockquote cite="${escapeXml(canonicalUrl(routes.article(story.slug)))}"><p><strong>${link}</strong></p>${deck}<p>${where}</p></blockquote>`;
}

/** The same as XML. */
export function oembedXml(oembed: Record<string, string | number>): string {
  const rows = Object.entries(oembed).map(
    ([name, value]) => `<${name}>${escapeXml(printable(String(value)))}</${name}>`,
  );
  return `${XML_HEAD}<oembed>\n${rows.join("\n")}\n</oembed>\n`;
}
