import { createHash } from "node:crypto";
import type { ArticlePageView, Named } from "../articles/article-views.ts";
import { CONTENT_TYPE_NAMES, shorten } from "../format.ts";
import { socialKey } from "../media/media-urls.ts";
import type { MediaView } from "../media/media-views.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { canonicalUrl } from "./addresses.ts";

/** The picture of a page that link previews show: what stands on it, its name and its address. */

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** What Twitter takes at most is 420. */
const MAX_ALT = 300;

/** Part of every name: raise it when the drawing changes, so that every card is made anew. */
const DESIGN = 1;

type CardPicture = Pick<MediaView, "hash" | "width" | "height" | "widths" | "focalX" | "focalY">;

export type SocialCard = {
  /** The magazine's name. */
  site: string;
  accent: string;
  kicker: string;
  title: string;
  picture: CardPicture | null;
  /** For those who do not see it. */
  alt: string;
};

export type CardFacts = { kicker?: string; title: string; picture?: MediaView | null };

export function cardOf(site: SiteView, { kicker = "", title, picture = null }: CardFacts): SocialCard {
  const alt = shorten(picture?.alt ? `${title.replace(/[.:]$/u, "")} | ${picture.alt}` : title, MAX_ALT);
  return { site: site.name, accent: site.accent, kicker, title, picture: picture && cardPicture(picture), alt };
}

const cardPicture = ({ hash, width, height, widths, focalX, focalY }: MediaView): CardPicture => ({
  hash,
  width,
  height,
  widths,
  focalX,
  focalY,
});

/** A story's card: what its editor wrote for social media stands before headline and lead image. */
export function storyCard(story: ArticlePageView, site: SiteView): SocialCard {
  const { contentType, section } = story;
  return cardOf(site, {
    kicker: `${story.kicker ?? CONTENT_TYPE_NAMES[contentType]} | ${section.name}`,
    title: story.socialTitle ?? story.headline,
    picture: story.socialImage ?? story.image,
  });
}

/** The magazine itself. */
export const frontCard = ({ name, tagline }: SiteView): CardFacts => ({ title: tagline || name });

/** The archive, whose months share it. */
export const ARCHIVE_CARD: CardFacts = { kicker: "Archive", title: "Every story, month by month" };

/** Of a list that readers find by its name. A section has no picture of its own; another story leads it every day. */
export const sectionCard = ({ name }: Named): CardFacts => ({ kicker: "Section", title: name });

export const topicCard = ({ name, image }: Named & { image: MediaView | null }): CardFacts => ({
  kicker: "Topic",
  title: name,
  picture: image,
});

export const authorCard = ({
  name,
  jobTitle,
  photo,
}: Named & { jobTitle: string; photo: MediaView | null }): CardFacts => ({
  kicker: jobTitle,
  title: name,
  picture: photo,
});

export function campaignCard(
  campaign: { headline: string; image: MediaView | null } | null,
  site: SiteView,
): CardFacts {
  return { kicker: "Donate", title: campaign?.headline ?? `Support ${site.name}`, picture: campaign?.image };
}

/** The stored name of a card: made from everything that it shows. */
export function cardKey({ site, accent, kicker, title, picture }: SocialCard): string {
  const shown = [DESIGN, site, accent, kicker, title, picture && [picture.hash, picture.focalX, picture.focalY]];
  return socialKey(createHash("sha256").update(JSON.stringify(shown)).digest("hex"));
}

/** Where the card of the page at `path` is served: the page says what may be on it, the name what is. */
export function cardPath(path: string, card: SocialCard): string {
  return `/media/social${path === "/" ? "" : path}/${cardKey(card).slice("social/".length)}`;
}

/** The card as Open Graph and Twitter name it. */
export function cardImage(path: string, card: SocialCard) {
  return {
    url: canonicalUrl(cardPath(path, card)),
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alt: card.alt,
    type: "image/jpeg",
  };
}
