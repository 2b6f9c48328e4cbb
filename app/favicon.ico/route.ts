import { iconResponse } from "@/lib/crawlers/icon-queries.ts";

export function GET(request: Request): Promise<Response> {
  return iconResponse(request, "ico", "rounded");
}
