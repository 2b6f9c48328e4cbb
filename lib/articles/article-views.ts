import type { Prisma } from "../../prisma/generated/client.ts";
import type {
  BylineRole,
  ContentType,
  CorrectionKind,
  CorrectionPlace,
  OriginPolicy,
  RelatedReason,
} from "../../prisma/generated/enums.ts";
import { type MediaView, mediaSelect, toMediaView } from "../media/media-views.ts";

export type Named = { slug: string; name: string };
export type BylineView = Named & { role: BylineRole };

/** A story in a list: never its body. */
export type ArticleCardView = {
  id: string;
  slug: string;
  contentType: ContentType;
  /** Replaces "content type | section" when set. */
  kicker: string | null;
  section: Named;
  headline: string;
  deck: string;
  language: string;
  wordCount: number;
  /** When readers could first see it: the later of publication time and embargo. */
  publishedAt: Date;
  revisedAt: Date | null;
  bylines: BylineView[];
  image: MediaView | null;
  imageCaption: string;
};

export const articleCardSelect = {
  id: true,
  slug: true,
  contentType: true,
  kicker: true,
  headline: true,
  deck: true,
  language: true,
  wordCount: true,
  visibleFrom: true,
  revisedAt: true,
  leadCaption: true,
  section: { select: { slug: true, name: true } },
  leadImage: { select: mediaSelect },
  bylines: { select: { role: true, author: { select: { slug: true, name: true } } }, orderBy: { position: "asc" } },
} satisfies Prisma.ArticleSelect;

type ArticleCardRow = Prisma.ArticleGetPayload<{ select: typeof articleCardSelect }>;

export function toArticleCard(row: ArticleCardRow): ArticleCardView {
  const { visibleFrom, leadImage, leadCaption, bylines, ...same } = row;
  if (!visibleFrom) throw new Error(`The story "${row.slug}" is not public and has no card`);
  return {
    ...same,
    publishedAt: visibleFrom,
    bylines: bylines.map(({ role, author: { slug, name } }) => ({ slug, name, role })),
    image: leadImage && toMediaView(leadImage),
    imageCaption: leadCaption,
  };
}

export type OriginView = {
  publisher: string;
  url: string;
  publishedAt: Date | null;
  licence: string;
  licenceUrl: string | null;
  policy: OriginPolicy;
};

/** The same story in another language. */
export type TranslationView = {
  slug: string;
  headline: string;
  language: string;
  isIndexed: boolean;
  /** Somebody is named who translated it. */
  isTranslated: boolean;
};

export type CorrectionView = { kind: CorrectionKind; text: string; issuedAt: Date };

export type StoryAuthorView = Named & {
  kind: "person" | "organisation";
  jobTitle: string;
  biography: string;
  photo: MediaView | null;
};

/** A whole story with everything that its page shows, related stories apart. */
export type ArticlePageView = ArticleCardView & {
  /** As stored; read it through lib/body. */
  body: unknown;
  /** Pictures of the body by identifier. */
  media: Record<string, MediaView>;
  origin: OriginView | null;
  correctionsBefore: CorrectionView[];
  correctionsAfter: CorrectionView[];
  topics: Named[];
  /** Public ones only, by language. */
  translations: TranslationView[];
  /** The first hot topic of the story, whose newest stories stand under it. */
  hotTopic: Named | null;
  authors: StoryAuthorView[];
  noAsks: boolean;
  dropCap: boolean;
  noindex: boolean;
  republishable: boolean;
  seoTitle: string | null;
  seoDescription: string | null;
  socialTitle: string | null;
  socialText: string | null;
  socialImage: MediaView | null;
};

export const articlePageSelect = {
  ...articleCardSelect,
  body: true,
  noAsks: true,
  dropCap: true,
  noindex: true,
  republishable: true,
  seoTitle: true,
  seoDescription: true,
  socialTitle: true,
  socialText: true,
  socialImage: { select: mediaSelect },
  origin: {
    select: { publisher: true, url: true, publishedAt: true, licence: true, licenceUrl: true, policy: true },
  },
  corrections: { select: { kind: true, text: true, issuedAt: true, place: true }, orderBy: { issuedAt: "asc" } },
  topics: {
    select: { topic: { select: { slug: true, name: true, hotPosition: true } } },
    orderBy: { position: "asc" },
  },
  bylines: {
    select: {
      role: true,
      author: {
        select: {
          slug: true,
          name: true,
          kind: true,
          jobTitle: true,
          biography: true,
          photo: { select: mediaSelect },
        },
      },
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.ArticleSelect;

type ArticlePageRow = Prisma.ArticleGetPayload<{ select: typeof articlePageSelect }>;

export function toArticlePage(
  row: ArticlePageRow,
  media: Record<string, MediaView>,
  translations: TranslationView[] = [],
): ArticlePageView {
  const { corrections, topics, bylines, socialImage, visibleFrom, leadImage, leadCaption, ...rest } = row;
  const card = toArticleCard({ ...rest, visibleFrom, leadImage, leadCaption, bylines });
  const at = (place: CorrectionPlace) =>
    corrections.filter((correction) => correction.place === place).map(({ place: _, ...view }) => view);
  const hot = topics.map(({ topic }) => topic).filter((topic) => topic.hotPosition !== null);
  const authors = new Map(bylines.map(({ author }) => [author.slug, author]));
  return {
    ...rest,
    ...card,
    media,
    translations,
    correctionsBefore: at("before_story"),
    correctionsAfter: at("after_story"),
    topics: topics.map(({ topic: { slug, name } }) => ({ slug, name })),
    hotTopic: hot[0] ? { slug: hot[0].slug, name: hot[0].name } : null,
    authors: [...authors.values()].map(({ photo, ...author }) => ({ ...author, photo: photo && toMediaView(photo) })),
    socialImage: socialImage && toMediaView(socialImage),
  };
}

/** A related story with its opening, shown behind "Keep reading". */
export type RelatedStoryView = ArticleCardView & {
  reason: RelatedReason;
  /** The first paragraphs of the body, as stored nodes. */
  opening: unknown[];
};
