import { expect, test } from "vitest";
import { pageMetadata } from "./page-metadata.ts";
import { storyMetadata } from "./story-metadata.ts";
import { SITE } from "./testing/the-site.ts";
import { siteView, storyView } from "./testing/views.ts";

const site = siteView();
const fr = {
  slug: "a-qui-le-fleuve",
  headline: "À qui le fleuve ?",
  language: "fr",
  isIndexed: true,
  isTranslated: true,
};
const origin = {
  publisher: "Elsewhere",
  url: "https://elsewhere.example.org/a",
  publishedAt: null,
  licence: "",
  licenceUrl: null,
};

test("a story names its translations and itself by language", () => {
  const { alternates } = storyMetadata(storyView({ translations: [fr] }), site);
  expect(alternates?.languages).toEqual({
    en: `${SITE}/articles/who-owns-the-river`,
    fr: `${SITE}/articles/a-qui-le-fleuve`,
  });
});

test("no language is named where one side is not to be indexed here", () => {
  const languages = (over: object) =>
    storyMetadata(storyView({ translations: [fr], ...over }), site).alternates?.languages;
  expect(languages({ noindex: true })).toBeUndefined();
  expect(languages({ origin: { ...origin, policy: "canonical" } })).toBeUndefined();
  expect(languages({ translations: [{ ...fr, isIndexed: false }] })).toBeUndefined();
});

test("canonical, address and robots come from one decision", () => {
  const syndicated = storyMetadata(storyView({ origin: { ...origin, policy: "canonical" } }), site);
  expect(syndicated).toMatchObject({
    alternates: { canonical: origin.url },
    openGraph: { url: origin.url },
    robots: { index: true },
  });
  const hidden = storyMetadata(storyView({ noindex: true, origin: { ...origin, policy: "canonical" } }), site);
  const own = `${SITE}/articles/who-owns-the-river`;
  expect(hidden).toMatchObject({ alternates: { canonical: own }, openGraph: { url: own }, robots: { index: false } });
});

test("the social image has its size and says what it shows", () => {
  const { openGraph, twitter } = storyMetadata(storyView(), site);
  expect(openGraph?.images).toMatchObject([
    { width: 1200, height: 630, type: "image/jpeg", alt: "Who owns the river? | A dam across a gorge" },
  ]);
  expect(twitter).toEqual({ card: "summary_large_image", site: "@meridian" });
});

test("a list's further pages are their own canonical and share the first one's image and feeds", () => {
  const facts = {
    title: "Asia",
    description: "",
    page: 3,
    path: "/sections/asia/page/3",
    cardAt: "/sections/asia",
    feedsOf: "/sections/asia",
  };
  const { alternates, openGraph, title } = pageMetadata(facts, site);
  expect(title).toBe("Asia, page 3");
  expect(alternates?.canonical).toBe(`${SITE}/sections/asia/page/3`);
  expect(JSON.stringify(openGraph?.images)).toContain(`${SITE}/media/social/sections/asia/`);
  expect(alternates?.types).toMatchObject({
    "application/rss+xml": [{ url: `${SITE}/sections/asia/feed.xml` }, { url: `${SITE}/feed.xml` }],
  });
});

test("search results are followed and not indexed", () => {
  const { robots, alternates, openGraph } = pageMetadata(
    { title: "Search", description: "", path: "/search", isIndexed: false },
    site,
  );
  expect(openGraph?.images).toMatchObject([{ url: expect.stringMatching(/\/media\/social\/[0-9a-f]{32}\.jpeg$/) }]);
  expect(robots).toEqual({ index: false, follow: true });
  expect(alternates).not.toHaveProperty("canonical");
});
