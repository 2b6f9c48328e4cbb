import type { FoundCrop } from "./media-catch-up.ts";
import type { MediaStorage } from "./media-storage.ts";
import { type MediaRequest, parseMediaKey } from "./media-urls.ts";

export const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_A_MINUTE = "public, max-age=60";

/** Finds a crop that is not stored. */
export type CatchUp = (request: MediaRequest) => Promise<FoundCrop | null>;

/** Answers a request for a stored variant or crop; `catchUp` is asked for crops that are not there. */
export async function respondWithMedia(
  path: string,
  request: Request,
  storage: MediaStorage,
  catchUp: CatchUp = async () => null,
): Promise<Response> {
  const wanted = parseMediaKey(path);
  if (!wanted) return noPicture();
  if (isHeld(wanted.key, request)) return new Response(null, { status: 304, headers: foreverHeaders(wanted.key) });
  const bytes = await storage.get(wanted.key);
  if (bytes) return picture(wanted.key, bytes, wanted.format);
  const found = wanted.crop && (await catchUp(wanted));
  if (!found) return noPicture();
  if ("movedTo" in found) return elsewhere(`/media/${found.movedTo}`);
  return picture(wanted.key, found.bytes, wanted.format);
}

const etagOf = (key: string) => `"${key.replaceAll("/", "-")}"`;

/** A stored picture's name stands for its content: whoever has it by this name has it right. */
export function isHeld(key: string, request: Request): boolean {
  const held = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
  return held.includes(etagOf(key)) || held.includes(`W/${etagOf(key)}`);
}

export function foreverHeaders(key: string): Record<string, string> {
  return { "Cache-Control": FOR_EVER, ETag: etagOf(key), "X-Content-Type-Options": "nosniff" };
}

export function picture(key: string, bytes: Uint8Array, format: string): Response {
  const type = { "Content-Type": `image/${format}`, "Content-Length": String(bytes.byteLength) };
  return new Response(new Uint8Array(bytes), { headers: { ...foreverHeaders(key), ...type } });
}

/** The picture has another name for now; the host's name is whatever the reader's is. */
export function elsewhere(path: string): Response {
  return new Response(null, { status: 307, headers: { Location: path, "Cache-Control": FOR_A_MINUTE } });
}

export function noPicture(): Response {
  return new Response("There is no such picture.\n", {
    status: 404,
    headers: {
      "Cache-Control": FOR_A_MINUTE,
      "Content-Type": "text/plain; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
