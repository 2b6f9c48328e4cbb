import { answerSave } from "@/lib/editing/editing-endpoints.ts";

export async function POST(request: Request, { params }: RouteContext<"/admin/stories/[id]/save">): Promise<Response> {
  return answerSave(request, (await params).id);
}
