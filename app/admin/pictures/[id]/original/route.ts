import { answerOriginal } from "@/lib/media/media-endpoints.ts";

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerOriginal(request, (await params).id);
}
