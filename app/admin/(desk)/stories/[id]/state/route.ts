import { answerState } from "@/lib/editing/editing-endpoints.ts";

export async function GET(request: Request, { params }: RouteContext<"/admin/stories/[id]/state">): Promise<Response> {
  return answerState(request, (await params).id);
}
