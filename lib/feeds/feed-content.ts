import type { ArticlePageView, CorrectionView, OriginView } from "../articles/article-views.ts";
import { bodyHtml, figureHtml } from "../body/body-html.ts";
import { readBody } from "../body/body-rules.ts";
import { CORRECTION_NAMES, formatDate, type Place } from "../format.ts";
import { routes } from "../routes.ts";
import { canonicalUrl } from "../seo/addresses.ts";
import { escapeXml } from "../xml.ts";

/** A story's whole text as a feed's reader sees it: picture, origin, corrections in their places, body. */
export function storyHtml(story: ArticlePageView, place: Place): string {
  const base = canonicalUrl(routes.article(story.slug));
  return [
    figureHtml(story.image, escapeXml(story.imageCaption), base),
    story.origin ? originHtml(story.origin) : "",
    correctionsHtml(story.correctionsBefore, place),
    bodyHtml(readBody(story.body), { media: story.media, base }),
    correctionsHtml(story.correctionsAfter, place),
  ].join("");
}

function originHtml({ publisher, url, licence, licenceUrl }: OriginView): string {
  const terms = licenceUrl ? `<a href="${escapeXml(licenceUrl)}">${escapeXml(licence)}</a>` : escapeXml(licence);
  const named = `This story was originally published by <a href="${escapeXml(url)}">${escapeXml(publisher)}</a>.`;
  return `<p><em>${named}${licence ? ` Licence: ${terms}.` : ""}</em></p>\n`;
}

function correctionsHtml(corrections: CorrectionView[], place: Place): string {
  return corrections
    .map(({ kind, issuedAt, text }) => {
      const head = `${CORRECTION_NAMES[kind]}, ${formatDate(issuedAt, "date", place)}:`;
      return `<p><strong>${escapeXml(head)}</strong> ${escapeXml(text)}</p>\n`;
    })
    .join("");
}
