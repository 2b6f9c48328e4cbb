import { fileResponse } from "@/lib/crawlers/file-response.ts";
import { openSearch } from "@/lib/crawlers/site-files.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export async function GET(request: Request): Promise<Response> {
  const type = "application/opensearchdescription+xml; charset=utf-8";
  return fileResponse(request, openSearch(await findSite()), { type });
}
