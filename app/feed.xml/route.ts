import { feedResponse } from "@/lib/feeds/feed-response.ts";

/** The newest stories of the magazine, whole, as RSS 2.0. */
export function GET(request: Request): Promise<Response> {
  return feedResponse(request, "rss", "site");
}
