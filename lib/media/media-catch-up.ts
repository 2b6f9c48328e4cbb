import type { Db } from "../db.ts";
import { inTurn } from "./in-turn.ts";
import { type CropShape, cropsOf, sourceKey } from "./media-crops.ts";
import type { MediaStorage } from "./media-storage.ts";
import type { MediaRequest } from "./media-urls.ts";
import { decodePicture, encodeCrop } from "./media-variants.ts";

/** A crop as it is wanted now: its bytes, or the name that it has since the focal point moved. */
export type FoundCrop = { bytes: Uint8Array } | { movedTo: string };

/**
 * Cuts a crop that is not stored, because the picture came before crops were made or its focal point moved, and
 * stores it. Only the crops that the picture has by its row are ever made; null for anything else.
 */
export async function findMissingCrop(db: Db, request: MediaRequest, storage: MediaStorage): Promise<FoundCrop | null> {
  const { crop, key } = request;
  if (!crop) return null;
  const media = await db.media.findFirst({
    // A span, not a prefix: that the index can find.
    where: { hash: { gte: crop.hash, lt: `${crop.hash}g` } },
    select: { hash: true, width: true, height: true, widths: true, focalX: true, focalY: true },
  });
  const wanted = media && cropsOf(media).find(({ shape }) => shape === crop.shape);
  if (!media || !wanted) return null;
  if (wanted.key !== key) return { movedTo: wanted.key };
  return inTurn(async () => {
    const made = await storage.get(key);
    if (made) return { bytes: made };
    const source = await storage.get(sourceKey(media));
    if (!source) return null;
    const bytes = await encodeCrop(await decodePicture(source), media, crop.shape as CropShape);
    await storage.put(key, bytes, "image/jpeg");
    return { bytes };
  });
}
