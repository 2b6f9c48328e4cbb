import { expect, test } from "vitest";
import type { ContentType } from "../../prisma/generated/enums.ts";
import { CONTENT_TYPE_NAMES } from "../format.ts";
import { type graph, jsonLdText } from "./json-ld.ts";
import { authorJsonLd, frontJsonLd, plainJsonLd, sectionJsonLd, topicJsonLd } from "./page-json-ld.ts";
import { storyJsonLd } from "./story-json-ld.ts";
import { jsonLdFaults } from "./testing/json-ld-schemas.ts";
import { SITE } from "./testing/the-site.ts";
import { PICTURE, siteView, storyView } from "./testing/views.ts";

const site = siteView();
const listing = { stories: [storyView()], total: 21, page: 2, pages: 2 };

/** The node of a graph at a place, as it is written. */
// biome-ignore lint/suspicious/noExplicitAny: written data has no type
const node = (data: ReturnType<typeof graph>, at = 0): any => JSON.parse(jsonLdText(data))["@graph"][at];

test.each(Object.keys(CONTENT_TYPE_NAMES) as ContentType[])(
  "a story of type %s has all that is asked for",
  (contentType) => {
    const correction = { kind: "correction", text: "It is wide.", issuedAt: new Date("2026-07-01T10:00:00Z") } as const;
    const origin = {
      publisher: "Elsewhere",
      url: "https://elsewhere.example.org/a",
      publishedAt: null,
      licence: "CC",
      licenceUrl: null,
    };
    for (const over of [
      {},
      { image: null, bylines: [], authors: [], topics: [], deck: "A deck" },
      { correctionsBefore: [correction], revisedAt: correction.issuedAt },
      { origin: { ...origin, policy: "ours" as const } },
      { origin: { ...origin, policy: "canonical" as const } },
      { origin: { ...origin, policy: "noindex" as const } },
    ]) {
      expect(jsonLdFaults(storyJsonLd(storyView({ contentType, ...over }), site))).toEqual([]);
    }
  },
);

test("the other pages have all that is asked for", () => {
  const author = {
    slug: "lena",
    name: "Lena",
    jobTitle: "Editor",
    biography: "Writes.\n\nReads.",
    email: null,
    listing,
  };
  const links = [{ label: "Site", url: "https://lena.example.org/" }];
  for (const data of [
    frontJsonLd(site),
    frontJsonLd(siteView({ logo: PICTURE, socialAccounts: [], description: "" })),
    sectionJsonLd({ slug: "asia", name: "Asia", description: "", listing }, site),
    topicJsonLd(
      { slug: "water", name: "Water", intro: "It runs.", isHot: true, isClosed: false, image: null, listing },
      site,
    ),
    authorJsonLd({ ...author, kind: "person", photo: PICTURE, links }, site),
    authorJsonLd({ ...author, kind: "organisation", photo: null, links: [] }, site),
    plainJsonLd({ name: "About us", path: "/about", type: "AboutPage" }, site),
  ]) {
    expect(jsonLdFaults(data)).toEqual([]);
  }
});

test("a story says who wrote it, what it shows and when", () => {
  const article = node(storyJsonLd(storyView(), site));
  expect(article).toMatchObject({
    "@type": "AnalysisNewsArticle",
    headline: "Who owns the river?",
    datePublished: "2026-11-24T09:00:00+01:00",
    author: [{ "@type": "Person", name: "Lena Hartwig", url: `${SITE}/authors/lena-hartwig`, jobTitle: "Editor" }],
    contributor: [{ name: "Rafael Quint" }],
    publisher: { name: "Meridian", logo: `${SITE}/icon-512.png` },
    keywords: ["Central Asia"],
    isAccessibleForFree: true,
  });
  expect(article.image.map(({ width, height }: Record<string, string>) => `${width}x${height}`)).toEqual([
    "1200x1200",
    "1200x900",
    "1200x675",
  ]);
  expect(article.image[0]).toMatchObject({
    url: `${SITE}/media/${"ab".repeat(16)}/1x1-25-50.jpeg`,
    caption: "The dam at Nurek",
    creditText: "Rafael Quint",
    license: "https://creativecommons.org/licenses/by/4.0/",
  });
});

test("a story changed when it was revised, and not before it appeared", () => {
  const changed = (revisedAt: Date | null) => node(storyJsonLd(storyView({ revisedAt }), site)).dateModified;
  expect(changed(new Date("2026-11-25T08:00:00Z"))).toBe("2026-11-25T09:00:00+01:00");
  expect([changed(null), changed(new Date("2026-11-20T08:00:00Z"))]).toEqual(
    Array(2).fill("2026-11-24T09:00:00+01:00"),
  );
});

test("a syndicated story names its origin, and agrees with the canonical", () => {
  const url = "https://elsewhere.example.org/a";
  const origin = { publisher: "Elsewhere", url, publishedAt: null, licence: "", licenceUrl: null };
  const own = `${SITE}/articles/who-owns-the-river`;
  const policy = (policy: "ours" | "canonical" | "noindex") =>
    node(storyJsonLd(storyView({ origin: { ...origin, policy } }), site));
  for (const each of ["ours", "noindex"] as const) {
    expect(policy(each)).toMatchObject({
      mainEntityOfPage: own,
      url: own,
      isBasedOn: { url, publisher: { name: "Elsewhere" } },
    });
    expect(policy(each)).not.toHaveProperty("sameAs");
  }
  expect(policy("canonical")).toMatchObject({ mainEntityOfPage: url, url, sameAs: url });
});

test("corrections are told with their dates", () => {
  const issuedAt = new Date("2026-12-01T10:00:00Z");
  const data = storyJsonLd(
    storyView({ correctionsAfter: [{ kind: "clarification", text: "It is wide.", issuedAt }] }),
    site,
  );
  expect(node(data).correction).toEqual([
    {
      "@type": "CorrectionComment",
      name: "Clarification",
      text: "It is wide.",
      datePublished: "2026-12-01T11:00:00+01:00",
    },
  ]);
});

test("no text closes the script", () => {
  const headline = "</script><script>alert(1)</script><!-- & \u2028";
  const text = jsonLdText(storyJsonLd(storyView({ headline }), site));
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)["@graph"][0].headline).toBe(headline);
});

test("a translation names its original, and the original its translations, where the bylines tell which is which", () => {
  const other = { slug: "a-qui-le-fleuve", headline: "À qui le fleuve ?", language: "fr", isIndexed: true };
  const url = `${SITE}/articles/a-qui-le-fleuve`;
  const work = { "@type": "CreativeWork", url, headline: other.headline, inLanguage: "fr" };
  const bylines = [{ slug: "rafael-quint", name: "Rafael Quint", role: "translated" as const }];
  const read = (over: Parameters<typeof storyView>[0]) => {
    const data = storyJsonLd(storyView(over), site);
    expect(jsonLdFaults(data)).toEqual([]);
    const { inLanguage, translationOfWork, workTranslation, translator } = node(data);
    return { inLanguage, translationOfWork, workTranslation, translator: translator?.[0]?.name };
  };
  const translations = [{ ...other, isTranslated: true }];
  expect(read({ translations })).toEqual({ inLanguage: "en", workTranslation: [work] });
  expect(read({ bylines, translations: [{ ...other, isTranslated: false }] })).toEqual({
    inLanguage: "en",
    translationOfWork: work,
    translator: "Rafael Quint",
  });
  expect(read({ translations: [{ ...other, isTranslated: false }] })).toEqual({ inLanguage: "en" });
  expect(read({ translations: [{ ...other, isTranslated: true, isIndexed: false }] })).toEqual({ inLanguage: "en" });
});

test("the schemas see what is wrong", () => {
  const faults = (change: (article: Record<string, unknown>) => void) => {
    const data = JSON.parse(JSON.stringify(storyJsonLd(storyView(), site)));
    change(data["@graph"][0]);
    return jsonLdFaults(data);
  };
  expect(faults(() => {})).toEqual([]);
  expect(faults((story) => delete story.author)).toEqual(["/@graph/0 must have required property 'author'"]);
  expect(faults((story) => (story.datePublished = "2026-11-24"))[0]).toContain("/@graph/0/datePublished");
  expect(faults((story) => (story.url = "/articles/a"))[0]).toContain("/@graph/0/url");
  expect(faults((story) => (story.headline = " "))[0]).toContain("/@graph/0/headline");
  expect(faults((story) => (story.image = []))[0]).toContain("/@graph/0/image");
  expect(faults((story) => (story.colour = "red"))).toEqual(["/@graph/0 must NOT have additional properties: colour"]);
  expect(faults((story) => (story["@type"] = "Muddle"))[0]).toContain("/@graph/0");
});
