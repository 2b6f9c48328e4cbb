import type { MediaStorage } from "./media-storage.ts";
import { parseMediaKey } from "./media-urls.ts";

const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_A_MINUTE = "public, max-age=60";

/** Answers a request for a stored variant; no image work happens here. */
export async function respondWithMedia(path: string, request: Request, storage: MediaStorage): Promise<Response> {
  const variant = parseMediaKey(path);
  if (!variant) return notFound();
  // A variant's name stands for its content: whoever has it by this name has it right.
  const etag = `"${variant.key.replace("/", "-")}"`;
  const headers = { "Cache-Control": FOR_EVER, ETag: etag, "X-Content-Type-Options": "nosniff" };
  const held = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
  if (held.includes(etag) || held.includes(`W/${etag}`)) return new Response(null, { status: 304, headers });
  const bytes = await storage.get(variant.key);
  if (!bytes) return notFound();
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, "Content-Type": `image/${variant.format}`, "Content-Length": String(bytes.byteLength) },
  });
}

function notFound(): Response {
  return new Response("There is no such picture.\n", {
    status: 404,
    headers: {
      "Cache-Control": FOR_A_MINUTE,
      "Content-Type": "text/plain; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
