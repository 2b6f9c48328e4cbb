import { feedResponse } from "@/lib/feeds/feed-response.ts";

/** The newest stories of the magazine, whole, as Atom. */
export function GET(request: Request): Promise<Response> {
  return feedResponse(request, "atom", "site");
}
