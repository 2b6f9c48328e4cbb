import { noFile, streamResponse, XML_TYPE } from "@/lib/crawlers/file-response.ts";
import { openSitemap } from "@/lib/sitemaps/sitemap-queries.ts";

/** One of the sitemaps that the index names. */
export async function GET(_request: Request, { params }: RouteContext<"/sitemaps/[file]">): Promise<Response> {
  const { file } = await params;
  const pieces = file.endsWith(".xml") ? await openSitemap(file.slice(0, -".xml".length)) : null;
  return pieces ? streamResponse(pieces, XML_TYPE) : noFile();
}
