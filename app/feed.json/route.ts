import { feedResponse } from "@/lib/feeds/feed-response.ts";

/** The newest stories of the magazine, whole, as JSON Feed 1.1. */
export function GET(request: Request): Promise<Response> {
  return feedResponse(request, "json", "site");
}
