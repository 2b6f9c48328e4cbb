import { routes } from "../routes.ts";

/** How other systems spell the addresses of stories and feeds, in the site's spelling (see normalisePath). */

const SLUG = "([a-z0-9]+(?:-[a-z0-9]+)*)";
/** "/2022/11/28/slug", "/2022/11/slug", also after "/articles" or "/archives", also with ".html" at the end. */
const DATED = new RegExp(
  `^(?:/(?:articles|archives?|posts?|stories|news))?/(?:19|20)\\d\\d/\\d{1,2}(?:/\\d{1,2})?/${SLUG}$`,
);
/** "/slug", "/articles/slug.html". */
const PLAIN = new RegExp(`^(?:/articles)?/${SLUG}$`);
/** "/amp/…", "…/amp", "….amp.html", "….html". */
const VARIANT = /^\/amp(?=\/)|\/amp(?:\.html?)?$|(?:\.amp)?\.html?$|\.amp$/g;
/** "/feed", "/topics/water/rss". */
const FEED = /^(|\/(?:sections|topics|authors)\/[^/]+)\/(feed|rss|atom)$/;

/** The one address that an older spelling can have meant; null when it is none. The caller finds out whether it is there. */
export function legacyTarget(path: string): string | null {
  const [, list, format] = FEED.exec(path) ?? [];
  if (list !== undefined) return routes.feed(format === "atom" ? "atom" : "rss", list);
  const plain = path.replace(VARIANT, "") || "/";
  const slug = DATED.exec(plain)?.[1] ?? PLAIN.exec(plain)?.[1];
  const to = slug ? routes.article(slug) : plain;
  return to === path ? null : to;
}
