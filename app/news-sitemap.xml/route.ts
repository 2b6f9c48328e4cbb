import { fileResponse, XML_TYPE } from "@/lib/crawlers/file-response.ts";
import { printNewsSitemap } from "@/lib/sitemaps/sitemap-queries.ts";

/** The stories of the last two days, for Google News. */
export async function GET(request: Request): Promise<Response> {
  return fileResponse(request, await printNewsSitemap(), { type: XML_TYPE });
}
