import type { ReactNode } from "react";
import { DateTime } from "@/components/ui/date-time";
import { Picture } from "@/components/ui/picture";
import type { ArticleCardView } from "@/lib/articles/article-views.ts";
import type { DateShape, Place } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import { BylineText } from "./byline";

export type HeadingLevel = 2 | 3 | 4;

type HeadlineProps = { story: ArticleCardView; level: HeadingLevel; className: string };

/** The headline is the card's one link; its target is the whole card. */
export function CardHeadline({ story, level, className }: HeadlineProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading className={className} lang={story.language}>
      <a
        href={routes.article(story.slug)}
        className="no-underline decoration-accent decoration-1 group-hover:underline before:absolute before:inset-0 before:z-10 before:content-['']"
      >
        {story.headline}
      </a>
    </Heading>
  );
}

/** A card is an article around one real link. */
export function Card({ children, className = "" }: { children: ReactNode; className?: string }) {
  return <article className={`group relative ${className}`}>{children}</article>;
}

type MetaProps = { story: ArticleCardView; place: Place; shape?: DateShape };

/** Who and when. */
export function CardMeta({ story, place, shape = "date" }: MetaProps) {
  return (
    <p className="type-meta">
      <BylineText bylines={story.bylines} locale={place.locale} />
      {story.bylines.length > 0 && <span aria-hidden="true"> · </span>}
      <DateTime date={story.publishedAt} shape={shape} place={place} />
    </p>
  );
}

type CardPictureProps = { story: ArticleCardView; sizes: string; isLead?: boolean };

/** The lead picture as a card shows it: the link beside it says where it leads, so it says nothing. */
export function CardPicture({ story, sizes, isLead }: CardPictureProps) {
  if (!story.image) return null;
  return (
    <Picture
      media={story.image}
      sizes={sizes}
      crop="aspect-3/2"
      isLead={isLead}
      isDecorative
      transitionName={`lead-${story.slug}`}
    />
  );
}
