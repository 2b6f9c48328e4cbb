import { routes } from "../routes.ts";
import { canonicalUrl } from "../seo/addresses.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { escapeXml, XML_HEAD } from "../xml.ts";

/** The small files in which a site describes itself to programs. */

const DAY_MS = 86_400_000;
/** Fresh as long as the site runs, and old soon after it does not (RFC 9116 advises less than a year). */
const EXPIRES_AFTER_DAYS = 180;

/** security.txt (RFC 9116); null while nobody is named who wants to hear of holes. */
export function securityTxt({ crawlers, place }: SiteView, now: Date): string | null {
  const { securityContact, securityPolicyUrl } = crawlers;
  if (!securityContact) return null;
  const expires = new Date((Math.floor(now.getTime() / DAY_MS) + EXPIRES_AFTER_DAYS) * DAY_MS);
  const languages = [...new Set([new Intl.Locale(place.locale).language, "en"])];
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${languages.join(", ")}`,
    `Canonical: ${canonicalUrl("/.well-known/security.txt")}`,
    ...(securityPolicyUrl ? [`Policy: ${securityPolicyUrl}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** PNG icons of the site by address, with their sizes in pixels. */
export const ICONS = {
  "/icon-192.png": { size: 192, purpose: "any" },
  "/icon-512.png": { size: 512, purpose: "any" },
  "/icon-maskable.png": { size: 512, purpose: "maskable" },
} as const;

/** The web app manifest. */
export function manifest(site: SiteView): object {
  const { name, description, tagline, place } = site;
  return {
    id: "/",
    name,
    short_name: name.length <= 12 ? name : (name.split(/\s+/).at(-1) ?? name).slice(0, 12),
    description: description || tagline || name,
    lang: place.locale,
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    background_color: "#fcfbf8",
    theme_color: "#fcfbf8",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any", purpose: "any" },
      ...Object.entries(ICONS).map(([src, { size, purpose }]) => ({
        src,
        type: "image/png",
        sizes: `${size}x${size}`,
        purpose,
      })),
    ],
  };
}

/** How browsers search the magazine (OpenSearch 1.1): names are cut to the lengths that it allows. */
export function openSearch({ name, description, tagline }: SiteView): string {
  const search = `${canonicalUrl(routes.search())}?q={searchTerms}`;
  const lines = [
    `<ShortName>${escapeXml(name.slice(0, 16).trim())}</ShortName>`,
    `<LongName>${escapeXml(name.slice(0, 48).trim())}</LongName>`,
    `<Description>${escapeXml(description || tagline || name)}</Description>`,
    `<Url type="text/html" template="${escapeXml(search)}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(canonicalUrl("/opensearch.xml"))}"/>`,
    `<Image width="192" height="192" type="image/png">${escapeXml(canonicalUrl("/icon-192.png"))}</Image>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    "<OutputEncoding>UTF-8</OutputEncoding>",
  ];
  const open = '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">';
  return `${XML_HEAD}${open}\n${lines.join("\n")}\n</OpenSearchDescription>\n`;
}

type Link = { name: string; path: string; note?: string };

/** llms.txt (llmstxt.org): the magazine in one page of Markdown for language models. */
export function llmsTxt(site: SiteView, lists: { sections: Link[]; topics: Link[]; pages: Link[] }): string {
  const about = site.description || site.tagline;
  const part = (title: string, links: Link[]) => {
    const lines = links.map(
      ({ name, path, note }) => `- [${plain(name)}](${canonicalUrl(path)})${note ? `: ${plain(note)}` : ""}`,
    );
    return lines.length > 0 ? `## ${title}\n\n${lines.join("\n")}\n` : "";
  };
  const files: Link[] = [
    { name: "Feed", path: routes.feed("json"), note: "the newest stories, whole, as JSON Feed" },
    { name: "Sitemap", path: routes.sitemapIndex(), note: "every public address" },
  ];
  const parts = [
    part("Sections", lists.sections),
    part("Topics", lists.topics),
    part("About", lists.pages),
    part("Files", files),
  ];
  return [`# ${plain(site.name)}\n`, about && `> ${plain(about)}\n`, ...parts].filter(Boolean).join("\n");
}

/** Text that Markdown does not read as its own signs. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/[[\]<>`*_\\]/g, "\\$&")
    .trim();
