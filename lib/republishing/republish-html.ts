import type { ArticlePageView } from "../articles/article-views.ts";
import { bodyHtml } from "../body/body-html.ts";
import { readBody } from "../body/body-rules.ts";
import { CORRECTION_NAMES, formatDate, listOf } from "../format.ts";
import { routes } from "../routes.ts";
import { canonicalUrl } from "../seo/addresses.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { escapeXml } from "../xml.ts";

/**
 * A story for the pages of another publisher: its text with byline, corrections, credit, licence and the address that
 * search engines are to know. Pictures stay out: their licences are mostly not ours to pass on.
 */
export function republishHtml(story: ArticlePageView, site: SiteView): string {
  const url = canonicalUrl(routes.article(story.slug));
  const writers = story.bylines.filter(({ role }) => role === "by" || role === "with").map(({ name }) => name);
  const by = writers.length > 0 ? listOf(writers, site.place.locale) : site.name;
  const corrections = [...story.correctionsBefore, ...story.correctionsAfter].map(({ kind, issuedAt, text }) => {
    const head = `${CORRECTION_NAMES[kind]}, ${formatDate(issuedAt, "date", site.place)}:`;
    return `<p><strong>${escapeXml(head)}</strong> ${escapeXml(text)}</p>\n`;
  });
  return [
    `<link rel="canonical" href="${escapeXml(url)}">\n`,
    `<h1>${escapeXml(story.headline)}</h1>\n`,
    story.deck ? `<p><em>${escapeXml(story.deck)}</em></p>\n` : "",
    `<p>By ${escapeXml(by)}</p>\n`,
    bodyHtml(readBody(story.body), { media: {}, base: url, isTextOnly: true }),
    ...corrections,
    `<p>${creditOf(story, site, url)}</p>\n`,
  ].join("");
}

function creditOf(story: ArticlePageView, { name, place, republishing }: SiteView, url: string): string {
  const date = formatDate(story.publishedAt, "date", place);
  const first = `This story was first published by <a href="${escapeXml(url)}">${escapeXml(name)}</a> on ${escapeXml(date)}.`;
  const { licence, licenceUrl } = republishing;
  if (!licence) return first;
  const terms = licenceUrl ? `<a href="${escapeXml(licenceUrl)}">${escapeXml(licence)}</a>` : escapeXml(licence);
  return `${first} It is republished here under the licence ${terms}.`;
}
