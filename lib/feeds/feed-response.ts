import { fileResponse, noFile } from "../crawlers/file-response.ts";
import { FEEDS, type FeedFormat, routes } from "../routes.ts";
import { canonicalUrl } from "../seo/addresses.ts";
import { findSite } from "../settings/settings-queries.ts";
import { type FeedKind, findFeed } from "./feed-queries.ts";

const PATHS = { section: routes.section, topic: routes.topic, author: routes.author };

/** Answers for a feed: whole, not changed, or that there is none. */
export async function feedResponse(request: Request, format: FeedFormat, kind: FeedKind, slug = ""): Promise<Response> {
  const [feed, { crawlers }] = await Promise.all([findFeed(format, kind, slug), findSite()]);
  if (!feed) return noFile();
  const self = canonicalUrl(routes.feed(format, kind === "site" ? "" : PATHS[kind](slug)));
  const links = [`<${self}>; rel="self"`, ...(crawlers.webSubHub ? [`<${crawlers.webSubHub}>; rel="hub"`] : [])];
  return fileResponse(request, feed.text, {
    type: `${FEEDS[format].type}; charset=utf-8`,
    lastModified: feed.lastModified,
    // A feed is for programs: any page may read it; search engines need no page of it.
    headers: { Link: links.join(", "), "Access-Control-Allow-Origin": "*", "X-Robots-Tag": "noindex, follow" },
  });
}
