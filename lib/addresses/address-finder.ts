import { monthBounds, STORIES_PER_ARCHIVE_PAGE } from "../archive/archive-finder.ts";
import { countPublic, type ListScope } from "../articles/article-finder.ts";
import { publicSql } from "../articles/article-visibility.ts";
import { countListed, pagesOf, STORIES_PER_PAGE } from "../articles/listing.ts";
import type { Db } from "../db.ts";
import { listPinned } from "../fronts/front-finder.ts";
import { archiveMonthOf, FEEDS, FILE_PATHS, pageNumberOf } from "../routes.ts";
import { legacyTarget } from "./legacy-paths.ts";

/** What the site answers at an address, decided before the first byte of the answer. */
export type AddressAnswer =
  | { kind: "page" }
  | { kind: "redirect"; to: string; redirectId?: string }
  | { kind: "gone" }
  | { kind: "missing" };

const PAGE: AddressAnswer = { kind: "page" };
const GONE: AddressAnswer = { kind: "gone" };
const MISSING: AddressAnswer = { kind: "missing" };

/** Longer paths are nobody's; no look-up is spent on them. */
const MAX_PATH = 500;

const DONATE_PATHS = ["", "/review", "/thanks", "/manage", "/links", "/donors"].map((page) => `/donate${page}`);
const FIXED = new Set(["/", "/archive", "/search", ...DONATE_PATHS, ...FILE_PATHS]);
const FEED_FILES = new Set<string>(Object.values(FEEDS).map(({ file }) => file));

/** A path as the site spells it: lower case, no slash at the end, page 1 of a list without its number. */
export function normalisePath(path: string): string {
  const plain = path
    .toLowerCase()
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=.)\/$/, "");
  return plain.replace(/^(\/(?:sections|topics|authors|archive)\/.+)\/page\/0*1$/, "$1");
}

/** Answers a path of the reader's site, percent-decoded or not; each redirect is one hop. */
export async function findAnswer(db: Db, path: string): Promise<AddressAnswer> {
  // PostgreSQL's text holds no such sign.
  if (path.length > MAX_PATH || path.includes("\0")) return MISSING;
  const wanted = normalisePath(path);
  const own = await findOwn(db, wanted);
  if (own.kind === "gone" || (own.kind === "page" && wanted === path)) return own;
  if (own.kind === "page") return { kind: "redirect", to: wanted };
  return (await findRedirect(db, [path, wanted])) ?? (await findLegacy(db, wanted)) ?? MISSING;
}

/** Where an address of an older system leads: straight to the story, or to where that has moved since. */
async function findLegacy(db: Db, path: string): Promise<AddressAnswer | null> {
  const to = legacyTarget(path);
  if (!to) return null;
  const own = await findOwn(db, to);
  if (own.kind === "gone") return own;
  return own.kind === "page" ? { kind: "redirect", to } : findRedirect(db, [to]);
}

async function findOwn(db: Db, path: string): Promise<AddressAnswer> {
  if (FIXED.has(path)) return PAGE;
  const [first = "", second, ...rest] = path.slice(1).split("/");
  switch (first) {
    case "articles":
      return second && rest.length === 0 ? findStory(db, second) : MISSING;
    case "sections":
    case "topics":
    case "authors":
      return second && (await hasListPage(db, first, second, rest)) ? PAGE : MISSING;
    case "sitemaps":
      return second?.endsWith(".xml") && rest.length === 0 ? PAGE : MISSING;
    case "archive":
      return second && (await hasMonth(db, second, rest)) ? PAGE : MISSING;
    default:
      return second === undefined && (await hasStaticPage(db, first)) ? PAGE : MISSING;
  }
}

async function findStory(db: Db, slug: string): Promise<AddressAnswer> {
  const [row] = await db.$queryRaw<{ isPublic: boolean | null; isKilled: boolean }[]>`
    SELECT ${publicSql("a")} AS "isPublic", a.status = 'killed' AS "isKilled" FROM articles a WHERE a.slug = ${slug}`;
  if (row?.isKilled) return GONE;
  return row?.isPublic ? PAGE : MISSING;
}

async function hasListPage(
  db: Db,
  list: "sections" | "topics" | "authors",
  slug: string,
  rest: string[],
): Promise<boolean> {
  const isFeed = rest.length === 1 && FEED_FILES.has(rest[0] ?? "");
  const page = isFeed ? 1 : pageNumberOf(rest);
  if (page === null) return false;
  const where = { where: { slug }, select: { id: true } };
  const owner =
    list === "sections"
      ? await db.section.findUnique(where)
      : list === "topics"
        ? await db.topic.findUnique(where)
        : await db.author.findUnique(where);
  if (!owner || page === 1) return owner !== null;
  const kind = ({ sections: "section", topics: "topic", authors: "author" } as const)[list];
  const pinned = list === "sections" ? await listPinned(db, slug) : [];
  return page <= pagesOf(await countListed(db, { kind, slug }, pinned), STORIES_PER_PAGE);
}

async function hasMonth(db: Db, year: string, [month = "", ...rest]: string[]): Promise<boolean> {
  const address = archiveMonthOf({ year, month, rest });
  if (!address) return false;
  const settings = await db.siteSettings.findUnique({ where: { id: 1 }, select: { timeZone: true } });
  const span = await monthBounds(db, address.year, address.month, settings?.timeZone ?? "UTC");
  const scope: ListScope = { kind: "span", ...span };
  const total = await countPublic(db, scope);
  return total > 0 && address.page <= pagesOf(total, STORIES_PER_ARCHIVE_PAGE);
}

async function hasStaticPage(db: Db, slug: string): Promise<boolean> {
  return (await db.page.findFirst({ where: { slug, isPublic: true }, select: { id: true } })) !== null;
}

async function findRedirect(db: Db, paths: string[]): Promise<AddressAnswer | null> {
  const found = await db.redirect.findFirst({
    where: { fromPath: { in: paths } },
    select: { id: true, toPath: true },
  });
  return found && { kind: "redirect", to: found.toPath, redirectId: found.id };
}

/** Writes down uses of a redirect. */
export async function recordRedirectHits(db: Db, id: string, count: number): Promise<void> {
  await db.redirect.updateMany({ where: { id }, data: { hits: { increment: count }, lastHitAt: new Date() } });
}
