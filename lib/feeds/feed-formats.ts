import {
  type AtomFeed,
  generateAtomFeed,
  generateJsonFeed,
  generateRssFeed,
  type JsonFeed,
  type RssFeed,
} from "feedsmith";
import type { BylineView } from "../articles/article-views.ts";
import { pictureFor } from "../body/body-html.ts";
import type { Place } from "../format.ts";
import { type FeedFormat, routes } from "../routes.ts";
import { canonicalUrl } from "../seo/addresses.ts";
import { changedAt } from "../seo/story-decision.ts";
import { printable } from "../xml.ts";
import { storyHtml } from "./feed-content.ts";
import type { FeedStory } from "./feed-finder.ts";

export type FeedFacts = {
  title: string;
  description: string;
  /** The list's own page, whose feed this is. */
  path: string;
  /** How the feed's own addresses begin: "" or the list's path. */
  list: string;
  place: Place;
  publisher: string;
  hub: string | null;
  stories: FeedStory[];
};

/** The feed of a list in one format; throws when it would not be a valid one. */
export function printFeed(format: FeedFormat, facts: FeedFacts): string {
  switch (format) {
    case "rss":
      return generateRssFeed(rss(facts), { strict: true });
    case "atom":
      return generateAtomFeed(atom(facts), { strict: true });
    case "json":
      // A feed without a story has an empty list of them (jsonfeed.org), which the library leaves out.
      return `${JSON.stringify({ items: [], ...(generateJsonFeed(json(facts), { strict: true }) as object) }, null, 1)}\n`;
  }
}

/** A story keeps it when its address changes. */
const idOf = (story: FeedStory) => `urn:uuid:${story.id}`;
const urlOf = (story: FeedStory) => canonicalUrl(routes.article(story.slug));
const contentOf = (story: FeedStory, place: Place) => printable(storyHtml(story, place));

/** A list without a story has never changed. */
function feedUpdated({ stories }: FeedFacts): Date {
  return new Date(Math.max(0, ...stories.map((story) => changedAt(story).getTime())));
}

/** Who wrote it, each once; photographers and translators come last. */
function authorsOf({ bylines }: FeedStory): { name: string; uri: string }[] {
  const writers = (role: BylineView["role"]) => (role === "by" || role === "with" ? 0 : 1);
  const sorted = bylines.toSorted((a, b) => writers(a.role) - writers(b.role));
  const bySlug = new Map(sorted.map(({ slug, name }) => [slug, { name, uri: canonicalUrl(routes.author(slug)) }]));
  return [...bySlug.values()];
}

const categoriesOf = ({ section, topics }: FeedStory) => [section.name, ...topics.map(({ name }) => name)];

function mediaOf(story: FeedStory) {
  const { image, imageCaption } = story;
  const picture = image && pictureFor(image, canonicalUrl("/"));
  if (!image || !picture) return undefined;
  const content = {
    ...picture,
    type: "image/webp",
    medium: "image",
    ...(imageCaption && { description: { value: imageCaption, type: "plain" } }),
    ...(image.credit && { credits: [{ value: image.credit, role: "photographer", scheme: "urn:ebu" }] }),
    ...(image.licence && {
      licenses: [{ name: image.licence, type: "text/html", ...(image.licenceUrl && { href: image.licenceUrl }) }],
    }),
  };
  return { contents: [content] };
}

function rss(facts: FeedFacts): RssFeed.Feed<Date, true> {
  const { title, description, path, list, place, hub, stories, publisher } = facts;
  return {
    title,
    link: canonicalUrl(path),
    description: description || title,
    language: place.locale,
    ...(publisher && { copyright: `© ${publisher}` }),
    lastBuildDate: feedUpdated(facts),
    ttl: 15,
    atom: {
      links: [
        { href: canonicalUrl(routes.feed("rss", list)), rel: "self", type: "application/rss+xml" },
        ...(hub ? [{ href: hub, rel: "hub" }] : []),
      ],
    },
    items: stories.map((story) => ({
      title: printable(story.headline),
      link: urlOf(story),
      description: printable(story.deck || story.headline),
      guid: { value: idOf(story), isPermaLink: false },
      pubDate: story.publishedAt,
      categories: categoriesOf(story).map((name) => ({ name })),
      dc: { creators: authorsOf(story).map(({ name }) => name) },
      content: { encoded: contentOf(story, place) },
      media: mediaOf(story),
      atom: {
        updated: changedAt(story),
        ...(story.origin && { links: [{ href: story.origin.url, rel: "via", title: story.origin.publisher }] }),
      },
    })),
  };
}

function atom(facts: FeedFacts): AtomFeed.Feed<Date, true> {
  const { title, description, path, list, place, hub, stories, publisher } = facts;
  const self = canonicalUrl(routes.feed("atom", list));
  return {
    id: self,
    title: { value: title },
    ...(description && { subtitle: { value: description } }),
    updated: feedUpdated(facts),
    xml: { lang: place.locale },
    // Stories without a byline are the publisher's.
    authors: [{ name: publisher || title, uri: canonicalUrl("/") }],
    links: [
      { href: self, rel: "self", type: "application/atom+xml" },
      { href: canonicalUrl(path), rel: "alternate", type: "text/html" },
      ...(hub ? [{ href: hub, rel: "hub" }] : []),
    ],
    entries: stories.map((story) => ({
      id: idOf(story),
      title: { value: printable(story.headline) },
      updated: changedAt(story),
      published: story.publishedAt,
      xml: { lang: story.language },
      authors: authorsOf(story),
      categories: categoriesOf(story).map((term) => ({ term })),
      links: [
        { href: urlOf(story), rel: "alternate", type: "text/html" },
        ...(story.origin ? [{ href: story.origin.url, rel: "via", title: story.origin.publisher }] : []),
      ],
      ...(story.deck && { summary: { value: printable(story.deck) } }),
      content: { value: contentOf(story, place), type: "html" },
      media: mediaOf(story),
    })),
  };
}

function json(facts: FeedFacts): JsonFeed.Feed<Date, true> {
  const { title, description, path, list, place, hub, stories } = facts;
  return {
    title,
    home_page_url: canonicalUrl(path),
    feed_url: canonicalUrl(routes.feed("json", list)),
    ...(description && { description }),
    icon: canonicalUrl("/icon-512.png"),
    favicon: canonicalUrl("/icon-192.png"),
    language: place.locale,
    ...(hub && { hubs: [{ type: "WebSub", url: hub }] }),
    items: stories.map((story) => {
      const picture = story.image && pictureFor(story.image, canonicalUrl("/"));
      return {
        id: idOf(story),
        url: urlOf(story),
        ...(story.origin && { external_url: story.origin.url }),
        title: story.headline,
        content_html: contentOf(story, place),
        ...(story.deck && { summary: story.deck }),
        ...(picture && { image: picture.url }),
        date_published: story.publishedAt,
        date_modified: changedAt(story),
        authors: authorsOf(story).map(({ name, uri: url }) => ({ name, url })),
        tags: categoriesOf(story),
        language: story.language,
      };
    }),
  };
}
