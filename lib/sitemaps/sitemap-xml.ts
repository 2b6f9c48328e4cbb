import { canonicalUrl } from "../seo/addresses.ts";
import { escapeXml, XML_HEAD } from "../xml.ts";

/** Sitemaps as sitemaps.org, Google's image and Google's news extension spell them. Addresses are absolute. */

export type SitemapEntry = {
  path: string;
  /** When what the page shows last changed, where that is known. */
  lastmod: Date | null;
  /** Paths of pictures. */
  pictures?: string[];
  news?: { publication: string; language: string; publishedAt: Date; title: string };
};

export type SitemapFile = { path: string; lastmod: Date | null };

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const IMAGES = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
const NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

export const SITEMAP_OPEN = `${XML_HEAD}<urlset ${NAMESPACE} ${IMAGES} ${NEWS}>\n`;
export const SITEMAP_CLOSE = "</urlset>\n";

/** One `url` of a sitemap. */
export function urlXml({ path, lastmod, pictures = [], news }: SitemapEntry): string {
  const images = pictures.map(imageXml).join("");
  return `<url>${loc("loc", path)}${changed(lastmod)}${news ? newsXml(news) : ""}${images}</url>\n`;
}

export function imageXml(path: string): string {
  return `<image:image>${loc("image:loc", path)}</image:image>`;
}

function newsXml({ publication, language, publishedAt, title }: NonNullable<SitemapEntry["news"]>): string {
  const name = `<news:name>${escapeXml(publication)}</news:name><news:language>${newsLanguage(language)}</news:language>`;
  const date = `<news:publication_date>${publishedAt.toISOString()}</news:publication_date>`;
  return `<news:news><news:publication>${name}</news:publication>${date}<news:title>${escapeXml(title)}</news:title></news:news>`;
}

/** Two or three letters, except for the two scripts of Chinese that Google tells apart. */
function newsLanguage(language: string): string {
  const [primary = "en", ...rest] = language.toLowerCase().split("-");
  if (primary !== "zh") return primary;
  return rest.some((part) => ["tw", "hk", "mo", "hant"].includes(part)) ? "zh-tw" : "zh-cn";
}

/** The index of all sitemaps. */
export function sitemapIndexXml(files: SitemapFile[]): string {
  const rows = files.map(({ path, lastmod }) => `<sitemap>${loc("loc", path)}${changed(lastmod)}</sitemap>\n`);
  return `${XML_HEAD}<sitemapindex ${NAMESPACE}>\n${rows.join("")}</sitemapindex>\n`;
}

const loc = (tag: string, path: string) => `<${tag}>${escapeXml(canonicalUrl(path))}</${tag}>`;
const changed = (lastmod: Date | null) => (lastmod ? `<lastmod>${lastmod.toISOString()}</lastmod>` : "");
