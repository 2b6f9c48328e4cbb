import { guardRoute } from "@/lib/auth/guard-route.ts";
import { db } from "@/lib/db.ts";
import { findOriginal } from "@/lib/media/media-library-finder.ts";
import { mediaStorage } from "@/lib/media/media-storage.ts";

/** A picture at its full size, as it is kept: for those who work here. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const user = await guardRoute(request, "media.read");
  if (user instanceof Response) return user;
  const original = await findOriginal(db(), (await params).id);
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
