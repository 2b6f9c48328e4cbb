import { FEEDS, type FeedFormat, routes } from "../routes.ts";
import type { SiteView } from "../settings/settings-views.ts";
import { canonicalUrl } from "./addresses.ts";

/** The feeds that a page's head names: the magazine's, after those of the page's own list. */
export function feedLinks(site: SiteView, list?: { path: string; name: string }) {
  const formats = Object.keys(FEEDS) as FeedFormat[];
  const links = (path: string, title: string) =>
    formats.map((format) => ({ format, url: canonicalUrl(routes.feed(format, path)), title }));
  const all = [...(list ? links(list.path, `${list.name} | ${site.name}`) : []), ...links("", site.name)];
  return Object.fromEntries(
    formats.map((format) => [
      FEEDS[format].type,
      all.filter((link) => link.format === format).map(({ url, title }) => ({ url, title })),
    ]),
  );
}
