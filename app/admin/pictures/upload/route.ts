import { runAs } from "@/lib/actor.ts";
import { requestIdOf } from "@/lib/auth/action.ts";
import { guardRoute } from "@/lib/auth/guard-route.ts";
import { db } from "@/lib/db.ts";
import { takeUpload } from "@/lib/media/media-upload.ts";

/** Takes one picture as the request's body: a route, because a browser tells the progress of these only. */
export async function POST(request: Request): Promise<Response> {
  const user = await guardRoute(request, "media.upload");
  if (user instanceof Response) return user;
  const actor = { userId: user.id, action: "uploadPicture", requestId: await requestIdOf() };
  const outcome = await runAs(actor, () => takeUpload(db(), request));
  return Response.json(outcome, { status: outcome.ok ? 200 : 422, headers: { "Cache-Control": "no-store" } });
}
