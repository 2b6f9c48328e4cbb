import { db } from "@/lib/db.ts";
import { findMissingCrop } from "@/lib/media/media-catch-up.ts";
import { respondWithMedia } from "@/lib/media/media-response";
import { mediaStorage } from "@/lib/media/media-storage";

export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await params;
  const storage = mediaStorage();
  return respondWithMedia(path.join("/"), request, storage, (wanted) => findMissingCrop(db(), wanted, storage));
}
