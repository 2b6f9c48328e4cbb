import { answerPresence } from "@/lib/editing/editing-endpoints.ts";

type Context = RouteContext<"/admin/stories/[id]/presence">;

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerPresence(request, (await params).id);
}
