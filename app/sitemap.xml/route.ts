import { fileResponse, XML_TYPE } from "@/lib/crawlers/file-response.ts";
import { listSitemaps } from "@/lib/sitemaps/sitemap-queries.ts";
import { sitemapIndexXml } from "@/lib/sitemaps/sitemap-xml.ts";

/** The index of all sitemaps. */
export async function GET(request: Request): Promise<Response> {
  return fileResponse(request, sitemapIndexXml(await listSitemaps()), { type: XML_TYPE });
}
