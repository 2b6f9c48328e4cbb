import { fileResponse } from "@/lib/crawlers/file-response.ts";
import { manifest } from "@/lib/crawlers/site-files.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export async function GET(request: Request): Promise<Response> {
  const text = JSON.stringify(manifest(await findSite()), null, 1);
  return fileResponse(request, `${text}\n`, { type: "application/manifest+json; charset=utf-8" });
}
