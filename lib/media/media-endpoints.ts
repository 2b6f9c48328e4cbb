import { runAs } from "../actor.ts";
import { requestIdOf } from "../auth/action.ts";
import { guardRoute } from "../auth/guard-route.ts";
import { db } from "../db.ts";
import { findMissingCrop } from "./media-catch-up.ts";
import { findOriginal } from "./media-library-finder.ts";
import { respondWithMedia } from "./media-response.ts";
import { mediaStorage } from "./media-storage.ts";
import { takeUpload } from "./media-upload.ts";

/** GET /media/…: a stored form of a picture, to anyone. */
export async function answerMedia(request: Request, path: string): Promise<Response> {
  const storage = mediaStorage();
  return respondWithMedia(path, request, storage, (wanted) => findMissingCrop(db(), wanted, storage));
}

/** A picture at its full size, as it is kept: for those who work here. */
export async function answerOriginal(request: Request, id: string): Promise<Response> {
  const user = await guardRoute(request, "media.read");
  if (user instanceof Response) return user;
  const original = await findOriginal(db(), id);
  const bytes = original && (await mediaStorage().get(original.key));
  if (!bytes) return new Response("There is no original of this picture.\n", { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": original.contentType,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(original.fileName)}`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** Takes one picture as the request's body: a route, because a browser tells the progress of these only. */
export async function answerUpload(request: Request): Promise<Response> {
  const user = await guardRoute(request, "media.upload");
  if (user instanceof Response) return user;
  const actor = { userId: user.id, action: "uploadPicture", requestId: await requestIdOf() };
  const outcome = await runAs(actor, () => takeUpload(db(), request, user.id));
  return Response.json(outcome, { status: outcome.ok ? 200 : 422, headers: { "Cache-Control": "no-store" } });
}
