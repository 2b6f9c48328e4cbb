import { fileResponse, noFile, TEXT_TYPE } from "@/lib/crawlers/file-response.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** Who may sell advertising on this site. */
export async function GET(request: Request): Promise<Response> {
  const { adsTxt } = (await findSite()).crawlers;
  return adsTxt ? fileResponse(request, `${adsTxt}\n`, { type: TEXT_TYPE }) : noFile();
}
