import type { CorrectionComment, CreativeWork, Graph, NewsArticle, Organization, Person } from "schema-dts";
import type { ContentType } from "../../prisma/generated/enums.ts";
import type { ArticlePageView, TranslationView } from "../articles/article-views.ts";
import { CORRECTION_NAMES, isoInZone, shorten } from "../format.ts";
import { routes } from "../routes.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { canonicalUrl } from "./addresses.ts";
import { breadcrumbs, graph, images, magazine } from "./json-ld.ts";
import { cardImage, storyCard } from "./social-card.ts";
import { changedAt, decidePublic } from "./story-decision.ts";
import { DESCRIPTION_LENGTH } from "./story-metadata.ts";

/**
 * The schema.org type of each content type. A review is no ReviewNewsArticle: that needs the thing that is reviewed,
 * which a story does not record, and is refused without it. Interview, Q&A and video have no type of their own.
 */
const TYPES = {
  news: "NewsArticle",
  reporting: "ReportageNewsArticle",
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  interview: "NewsArticle",
  explainer: "BackgroundNewsArticle",
  review: "NewsArticle",
  qa: "NewsArticle",
  video: "NewsArticle",
} as const satisfies Record<ContentType, string>;

/** What a story's page says of itself to machines. */
export function storyJsonLd(story: ArticlePageView, site: SiteView): Graph {
  const { section, headline, slug } = story;
  const crumbs = breadcrumbs(
    site,
    { name: section.name, path: routes.section(section.slug) },
    { name: headline, path: routes.article(slug) },
  );
  return graph(article(story, site), crumbs);
}

function article(story: ArticlePageView, site: SiteView): NewsArticle {
  const { canonical, basedOn } = decidePublic(story);
  const { origin, image } = story;
  const date = (moment: Date) => isoInZone(moment, site.place.timeZone);
  const path = routes.article(story.slug);
  const isElsewhere = basedOn !== null && canonical === basedOn.url;
  const { url, width, height } = cardImage(path, storyCard(story, site));
  const card = [{ "@type": "ImageObject" as const, url, width: `${width}`, height: `${height}` }];
  const corrections = [...story.correctionsBefore, ...story.correctionsAfter].map(
    ({ kind, text, issuedAt }): CorrectionComment => ({
      "@type": "CorrectionComment",
      name: CORRECTION_NAMES[kind],
      text,
      datePublished: date(issuedAt),
    }),
  );
  return {
    "@type": TYPES[story.contentType] as "NewsArticle",
    mainEntityOfPage: canonical,
    url: canonical,
    headline: story.headline,
    description: shorten(story.seoDescription ?? story.deck, DESCRIPTION_LENGTH) || undefined,
    image: image ? images(image, story.imageCaption) : card,
    datePublished: date(story.publishedAt),
    dateModified: date(changedAt(story)),
    ...credits(story, site),
    publisher: magazine(site),
    articleSection: story.section.name,
    keywords: story.topics.length > 0 ? story.topics.map(({ name }) => name) : undefined,
    wordCount: story.wordCount || undefined,
    inLanguage: story.language,
    ...languages(story),
    isAccessibleForFree: true,
    correction: corrections.length > 0 ? corrections : undefined,
    license: origin?.licenceUrl ?? undefined,
    sameAs: isElsewhere ? basedOn.url : undefined,
    isBasedOn:
      basedOn && !isElsewhere
        ? { "@type": "CreativeWork", url: basedOn.url, publisher: { "@type": "Organization", name: basedOn.publisher } }
        : undefined,
  };
}

/**
 * The same work in other languages, as far as search engines are to know it. Which one is the translation is told by the
 * byline of its translator; where that does not tell, neither is said.
 */
function languages(story: ArticlePageView) {
  const others = story.translations.filter(({ isIndexed }) => isIndexed);
  const isTranslated = story.bylines.some(({ role }) => role === "translated");
  const originals = others.filter((other) => !other.isTranslated);
  const translated = others.filter((other) => other.isTranslated);
  return {
    translationOfWork: isTranslated && originals.length === 1 ? originals.map(work)[0] : undefined,
    workTranslation: !isTranslated && translated.length > 0 ? translated.map(work) : undefined,
  };
}

function work({ slug, headline, language }: TranslationView): CreativeWork {
  return { "@type": "CreativeWork", url: canonicalUrl(routes.article(slug)), headline, inLanguage: language };
}

/** Who wrote, who drew and took the pictures, who translated. A story without a byline is the magazine's. */
function credits(story: ArticlePageView, site: SiteView) {
  const names = (...roles: string[]) => {
    const slugs = story.bylines.filter(({ role }) => roles.includes(role)).map(({ slug }) => slug);
    const found = story.authors.filter(({ slug }) => slugs.includes(slug)).map(byline);
    return found.length > 0 ? found : undefined;
  };
  return {
    author: names("by", "with") ?? magazine(site),
    contributor: names("photographs", "illustrations"),
    translator: names("translated"),
  };
}

function byline({ kind, name, slug, jobTitle }: ArticlePageView["authors"][number]): Person | Organization {
  const url = canonicalUrl(routes.author(slug));
  if (kind === "organisation") return { "@type": "Organization", name, url };
  return { "@type": "Person", name, url, jobTitle: jobTitle || undefined };
}
