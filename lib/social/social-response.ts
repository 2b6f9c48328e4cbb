import { elsewhere, foreverHeaders, isHeld, noPicture, picture } from "../media/media-response.ts";
import type { MediaStorage } from "../media/media-storage.ts";
import { cardKey, cardPath, type SocialCard } from "../seo/social-card.ts";
import { type DrawWords, makeCard } from "./social-image.ts";

const NAME = /^[0-9a-f]{32}\.jpeg$/;

/**
 * Answers /media/social/<path of the page>/<name>.jpeg. The page decides: one that readers cannot see has no social
 * image, and a name that it no longer has leads to its present one.
 */
export async function respondWithCard(
  path: string[],
  request: Request,
  storage: MediaStorage,
  { find, draw }: { find: (page: string[]) => Promise<SocialCard | null>; draw: DrawWords },
): Promise<Response> {
  const page = path.slice(0, -1);
  const name = path.at(-1) ?? "";
  const card = NAME.test(name) ? await find(page) : null;
  if (!card) return noPicture();
  const key = cardKey(card);
  if (key !== `social/${name}`) return elsewhere(cardPath(`/${page.join("/")}`, card));
  if (isHeld(key, request)) return new Response(null, { status: 304, headers: foreverHeaders(key) });
  const stored = await storage.get(key);
  if (stored) return picture(key, stored, "jpeg");
  const { bytes, isFallback } = await makeCard(card, storage, draw);
  if (!isFallback) return picture(key, bytes, "jpeg");
  const headers = { "Content-Type": "image/jpeg", "Cache-Control": "public, max-age=60" };
  return new Response(new Uint8Array(bytes), { headers });
}
