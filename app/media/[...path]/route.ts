import { respondWithMedia } from "@/lib/media/media-response";
import { mediaStorage } from "@/lib/media/media-storage";

export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await params;
  return respondWithMedia(path.join("/"), request, mediaStorage());
}
