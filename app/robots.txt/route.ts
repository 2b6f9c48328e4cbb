import { fileResponse, TEXT_TYPE } from "@/lib/crawlers/file-response.ts";
import { robotsTxt } from "@/lib/crawlers/robots.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export async function GET(request: Request): Promise<Response> {
  return fileResponse(request, robotsTxt((await findSite()).crawlers), { type: TEXT_TYPE });
}
