import { answerUpload } from "@/lib/media/media-endpoints.ts";

export async function POST(request: Request): Promise<Response> {
  return answerUpload(request);
}
