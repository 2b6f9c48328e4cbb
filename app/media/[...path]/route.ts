import { answerMedia } from "@/lib/media/media-endpoints.ts";

export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  return answerMedia(request, (await params).path.join("/"));
}
