/** Every address of the reader's site, spelled here only. */

const paged = (path: string, page: number): string => (page > 1 ? `${path}/page/${page}` : path);
const twoDigits = (month: number): string => String(month).padStart(2, "0");

export type SearchAddress = {
  q?: string;
  section?: string;
  type?: string;
  year?: string;
  sort?: string;
  page?: number;
};

/** A feed's file name and media type, by format. */
export const FEEDS = {
  rss: { file: "feed.xml", type: "application/rss+xml" },
  atom: { file: "atom.xml", type: "application/atom+xml" },
  json: { file: "feed.json", type: "application/feed+json" },
} as const;
export type FeedFormat = keyof typeof FEEDS;

/** A gift's id with the secret that its donor's own links carry. */
export type GiftLink = { gift: string; key: string };

export const routes = {
  home: () => "/",
  article: (slug: string) => `/articles/${slug}`,
  section: (slug: string, page = 1) => paged(`/sections/${slug}`, page),
  topic: (slug: string, page = 1) => paged(`/topics/${slug}`, page),
  author: (slug: string, page = 1) => paged(`/authors/${slug}`, page),
  archive: () => "/archive",
  archiveMonth: (year: number, month: number, page = 1) => paged(`/archive/${year}/${twoDigits(month)}`, page),
  /** The feed of the whole magazine, or of the section, topic or author at the path `list`. */
  feed: (format: FeedFormat, list = "") => `${list}/${FEEDS[format].file}`,
  sitemapIndex: () => "/sitemap.xml",
  newsSitemap: () => "/news-sitemap.xml",
  /** A file that the index names, such as "stories-1". */
  sitemap: (name: string) => `/sitemaps/${name}.xml`,
  /** What a story looks like in another site (oEmbed); `url` is the story's absolute address. */
  oembed: (url: string, format: "json" | "xml") => `/api/oembed?${new URLSearchParams({ url, format })}`,
  donate: () => "/donate",
  donateReview: () => "/donate/review",
  donateCheckout: () => "/donate/checkout",
  donateThanks: (gift: GiftLink) => `/donate/thanks?${new URLSearchParams(gift)}`,
  donateManage: (gift: GiftLink) => `/donate/manage?${new URLSearchParams(gift)}`,
  /** Where a donor who lost her link has it sent again. */
  donateLinks: () => "/donate/links",
  donateLinksSend: () => "/donate/links/send",
  donateManageOpen: () => "/donate/manage/open",
  donors: () => "/donate/donors",
  page: (slug: string) => `/${slug}`,
  /** A state that is not public, for whoever holds the link. */
  preview: (token: string) => `/preview/${token}`,
  search: (address: SearchAddress = {}) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(address)) {
      if (value !== undefined && value !== "" && !(name === "page" && value === 1)) query.set(name, String(value));
    }
    const text = query.toString();
    return text ? `/search?${text}` : "/search";
  },
} as const;

/** Files at the root that programs ask for. */
export const FILE_PATHS = [
  ...(Object.keys(FEEDS) as FeedFormat[]).map((format) => routes.feed(format)),
  routes.sitemapIndex(),
  routes.newsSitemap(),
  "/robots.txt",
  "/.well-known/security.txt",
  "/ads.txt",
  "/llms.txt",
  "/opensearch.xml",
  "/manifest.webmanifest",
  "/favicon.ico",
  "/icon.svg",
  "/icon-192.png",
  "/icon-512.png",
  "/icon-maskable.png",
  "/apple-touch-icon.png",
] as const;

/** First path segments that the application itself uses: no static page may take them. */
export const RESERVED_SLUGS = [
  "admin",
  "api",
  "archive",
  "articles",
  "authors",
  "donate",
  "feeds",
  "gone",
  "media",
  "missing",
  "preview",
  "search",
  "sections",
  "sitemaps",
  "topics",
] as const;

/** The page number that a list's further segments name: none is page 1, ["page", "3"] is 3; anything else is null. */
export function pageNumberOf(rest: string[] = []): number | null {
  if (rest.length === 0) return 1;
  const [word, number = "", ...more] = rest;
  const isPage = word === "page" && more.length === 0 && /^[1-9]\d{0,5}$/.test(number) && number !== "1";
  return isPage ? Number(number) : null;
}

/** The month that an archive address names; null when it makes no sense or is not in its one spelling. */
export function archiveMonthOf(address: { year: string; month: string; rest?: string[] }) {
  const page = pageNumberOf(address.rest);
  const isMonth = /^(19|20)\d\d$/.test(address.year) && /^(0[1-9]|1[0-2])$/.test(address.month);
  return isMonth && page !== null ? { year: Number(address.year), month: Number(address.month), page } : null;
}
