import { fileResponse, XML_TYPE } from "@/lib/crawlers/file-response.ts";
import { printNewsSitemap } from "@/lib/sitemaps/sitemap-queries.ts";

/** The stories of the last two days, for Google News. */
export async function GET(request: Request): Promise<Response> {
  const { xml, freshFor } = await printNewsSitemap();
  const headers = { "Cache-Control": `public, max-age=0, s-maxage=${freshFor}` };
  return fileResponse(request, xml, { type: XML_TYPE, headers });
}
