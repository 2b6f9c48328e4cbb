import type { ArticlePageView } from "../../articles/article-views.ts";
import type { MediaView } from "../../media/media-views.ts";
import { type SiteView, toSiteView } from "../../settings/settings-views.ts";

/** Views as pages get them, for tests without a database. */

export const PICTURE: MediaView = {
  hash: "ab".repeat(32),
  width: 3000,
  height: 2000,
  widths: [320, 480, 736, 1280, 1920],
  placeholder: "data:image/webp;base64,UklGRg==",
  alt: "A dam across a gorge",
  credit: "Rafael Quint",
  creditUrl: "https://pictures.example.org/quint",
  licence: "CC BY 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  focalX: 0.25,
  focalY: 0.5,
};

export function siteView(over: Partial<SiteView> = {}): SiteView {
  return {
    ...toSiteView(null),
    name: "Meridian",
    tagline: "War, peace and diplomacy",
    description: "A magazine.",
    place: { locale: "en-GB", timeZone: "Europe/Vienna" },
    socialAccounts: [
      { network: "Mastodon", handle: "@meridian@social.example.org", url: "https://social.example.org/@meridian" },
      { network: "X", handle: "@meridian", url: "https://x.example.org/meridian" },
    ],
    publisher: {
      name: "The Institute",
      legal: "The Institute e.V.",
      address: "Vienna",
      email: "a@example.org",
      taxId: "1",
    },
    ...over,
  };
}

export function storyView(over: Partial<ArticlePageView> = {}): ArticlePageView {
  return {
    id: "00000000-0000-7000-8000-000000000001",
    slug: "who-owns-the-river",
    contentType: "analysis",
    kicker: null,
    section: { slug: "asia", name: "Asia" },
    headline: "Who owns the river?",
    deck: "Five states share the water.",
    language: "en",
    wordCount: 1234,
    publishedAt: new Date("2026-11-24T08:00:00Z"),
    revisedAt: null,
    bylines: [
      { slug: "lena-hartwig", name: "Lena Hartwig", role: "by" },
      { slug: "rafael-quint", name: "Rafael Quint", role: "photographs" },
    ],
    authors: [
      { slug: "lena-hartwig", name: "Lena Hartwig", kind: "person", jobTitle: "Editor", biography: "", photo: null },
      { slug: "rafael-quint", name: "Rafael Quint", kind: "person", jobTitle: "", biography: "", photo: null },
    ],
    image: PICTURE,
    imageCaption: "The dam at Nurek",
    body: { type: "doc", content: [] },
    media: {},
    origin: null,
    correctionsBefore: [],
    correctionsAfter: [],
    translations: [],
    topics: [{ slug: "central-asia", name: "Central Asia" }],
    hotTopic: null,
    noAsks: false,
    dropCap: false,
    noindex: false,
    republishable: false,
    seoTitle: null,
    seoDescription: null,
    socialTitle: null,
    socialText: null,
    socialImage: null,
    ...over,
  };
}
