import { fileResponse, noFile, TEXT_TYPE } from "@/lib/crawlers/file-response.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

type Props = { params: Promise<{ key: string }> };

/** The file at /<key>.txt (next.config) that proves to IndexNow that the key is ours. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const [{ key }, { crawlers }] = await Promise.all([params, findSite()]);
  return crawlers.indexNowKey && key === crawlers.indexNowKey
    ? fileResponse(request, key, { type: TEXT_TYPE })
    : noFile();
}
