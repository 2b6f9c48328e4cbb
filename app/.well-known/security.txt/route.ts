import { fileResponse, noFile, TEXT_TYPE } from "@/lib/crawlers/file-response.ts";
import { securityTxt } from "@/lib/crawlers/site-files.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** Whom to tell of a security hole. */
export async function GET(request: Request): Promise<Response> {
  const { headers } = request;
  const text = headers && securityTxt(await findSite(), new Date());
  return text ? fileResponse(request, text, { type: TEXT_TYPE }) : noFile();
}
