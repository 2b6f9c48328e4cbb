import { createHash } from "node:crypto";
import { tags } from "../cache-tags.ts";
import type { Db } from "../db.ts";
import { attempt, type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { lockVersion } from "../stale.ts";
import { nameActor, type Written, write } from "../write.ts";
import { type Croppable, cropsOf } from "./media-crops.ts";
import { type MediaDetailsInput, mediaDetailsSchema, type NewMediaInput, newMediaSchema } from "./media-schema.ts";
import { type MediaStorage, mediaStorage } from "./media-storage.ts";
import { MEDIA_FORMATS, mediaKey, type OriginalType, originalKey } from "./media-urls.ts";
import { countMediaUses, usesInWords } from "./media-uses.ts";
import {
  type DecodedPicture,
  decodePicture,
  encodeCrop,
  encodeOriginal,
  encodeVariant,
  inspectPicture,
  likenessOf,
  makePlaceholder,
  originalTypeOf,
  variantWidths,
} from "./media-variants.ts";

export type CreateMediaInput = NewMediaInput & {
  bytes: Uint8Array;
  fileName: string;
  /** False for pictures that can be had again, such as drawn ones. */
  keepOriginal?: boolean;
  /** Who brings it in; nobody for tools. */
  uploadedById?: string;
};
export type CreatedMedia = { id: string; hash: string; isNew: boolean };

const MAX_FILE_NAME = 200;

/**
 * Takes a picture into the library. The same file twice gives the first one's row, details unchanged, out of the bin
 * if it was there. Its files are stored before the row, so that no row is ever without files; stored ones are kept as
 * they are. A file that is no good picture is refused, and why.
 */
export function createMedia(db: Db, input: CreateMediaInput, storage = mediaStorage()): Promise<Outcome<CreatedMedia>> {
  return attempt(async () => {
    const { bytes, fileName, keepOriginal = true, uploadedById, ...rest } = input;
    const details = parseOrRefuse(newMediaSchema, rest);
    const { width, height } = await inspectPicture(bytes);
    const hash = createHash("sha256").update(bytes).digest("hex");
    const widths = variantWidths(width);
    const known = await takeKnown(db, hash);
    const missing = await listMissing(storage, listVariants(hash, widths));
    if (known && missing.length === 0) return { id: known, hash, isNew: false };

    const picture = await decodePicture(bytes);
    for (const { key, width, format } of missing) {
      await storage.put(key, await encodeVariant(picture, width, format), `image/${format}`);
    }
    // A picture that is here already keeps its own focal point; what it lacks is cut when it is asked for.
    if (!known) await storeCrops(storage, picture, { ...details, hash, width, height });
    const originalType = keepOriginal && !known ? await storeOriginal(storage, hash, bytes) : null;
    const [placeholder, likeness] = [await makePlaceholder(picture), await likenessOf(picture)];
    const name = fileName.replaceAll("\0", "").slice(-MAX_FILE_NAME) || "picture";
    // Two uploads of one file at the same time: the second finds the first one's row.
    const { count } = await db.$transaction(async (tx) => {
      await nameActor(tx);
      return tx.media.createMany({
        data: {
          ...details,
          hash,
          fileName: name,
          width,
          height,
          widths,
          placeholder,
          likeness,
          originalType,
          uploadedById,
        },
        skipDuplicates: true,
      });
    });
    const { id } = await db.media.findUniqueOrThrow({ where: { hash }, select: { id: true } });
    return { id, hash, isNew: count === 1 };
  });
}

/** The picture that has this content already; one in the bin comes back. */
async function takeKnown(db: Db, hash: string): Promise<string | null> {
  const known = await db.media.findUnique({ where: { hash }, select: { id: true, binnedAt: true } });
  if (known?.binnedAt) await db.media.update({ where: { hash }, data: { binnedAt: null } });
  return known?.id ?? null;
}

async function storeOriginal(storage: MediaStorage, hash: string, bytes: Uint8Array): Promise<OriginalType> {
  const type = await originalTypeOf(bytes);
  const key = originalKey(hash, type);
  if (!(await storage.has(key))) {
    await storage.put(key, await encodeOriginal(bytes, type), type === "jpg" ? "image/jpeg" : "image/png");
  }
  return type;
}

function listVariants(hash: string, widths: number[]) {
  return widths.flatMap((width) =>
    MEDIA_FORMATS.map((format) => ({ key: mediaKey(hash, width, format), width, format })),
  );
}

async function storeCrops(storage: MediaStorage, picture: DecodedPicture, media: Croppable): Promise<void> {
  for (const { key, shape } of await listMissing(storage, cropsOf(media))) {
    await storage.put(key, await encodeCrop(picture, media, shape), "image/jpeg");
  }
}

async function listMissing<T extends { key: string }>(storage: MediaStorage, wanted: T[]): Promise<T[]> {
  const there = await Promise.all(wanted.map(({ key }) => storage.has(key)));
  return wanted.filter((_, index) => !there[index]);
}

export type MediaChange = Written & { id: string; version: number };

/** What the names of a picture's files are made from. */
const FILES = {
  hash: true,
  widths: true,
  width: true,
  height: true,
  focalX: true,
  focalY: true,
  originalType: true,
} as const;

/**
 * Changes what is said about a picture; its file never changes. Crops around another focal point are cut when they
 * are first asked for (media-catch-up); those around the old one go.
 */
export async function updateMedia(
  db: Db,
  id: string,
  { baseVersion, ...input }: MediaDetailsInput & { baseVersion?: number },
  storage = mediaStorage(),
): Promise<Outcome<MediaChange>> {
  const outcome = await write(db, async (tx) => {
    const details = parseOrRefuse(mediaDetailsSchema, input);
    await lockVersion(tx, "media", id, baseVersion);
    const before = await tx.media.findUniqueOrThrow({ where: { id }, select: FILES });
    const { version } = await tx.media.update({ where: { id }, data: { ...details, version: { increment: 1 } } });
    const kept = new Set(cropsOf({ ...before, ...details }).map(({ key }) => key));
    const left = cropsOf(before).filter(({ key }) => !kept.has(key));
    // Nobody keeps book of every page that shows a picture.
    return { id, version, tags: [tags.all], left };
  });
  if (!outcome.ok) return outcome;
  const { left, ...change } = outcome;
  for (const { key } of left) await storage.remove(key);
  return change;
}

/** Puts a picture that nothing uses into the bin, from which it can come back. */
export function binMedia(db: Db, id: string): Promise<Outcome<Written & { id: string }>> {
  return write(db, async (tx) => {
    await lockVersion(tx, "media", id);
    await refuseWhileUsed(tx, id);
    await tx.media.update({ where: { id }, data: { binnedAt: new Date() } });
    return { id, tags: [] };
  });
}

/** Takes a picture out of the bin. */
export function restoreMedia(db: Db, id: string): Promise<Outcome<Written & { id: string }>> {
  return write(db, async (tx) => {
    await lockVersion(tx, "media", id);
    await tx.media.update({ where: { id }, data: { binnedAt: null } });
    return { id, tags: [] };
  });
}

/**
 * Deletes a picture that nothing uses, then its files: a crash in between leaves files that nobody knows, never a
 * row without files. Refuses a used one and says where.
 */
export async function deleteMedia(
  db: Db,
  id: string,
  storage = mediaStorage(),
): Promise<Outcome<Written & { id: string }>> {
  const media = await db.media.findUnique({ where: { id }, select: FILES });
  const outcome = await write(db, async (tx) => {
    await lockVersion(tx, "media", id);
    await refuseWhileUsed(tx, id);
    // The foreign keys decide about a use that begins at this moment.
    await tx.media.delete({ where: { id } });
    return { id, tags: [] };
  });
  if (!outcome.ok || !media) return outcome;
  for (const { key } of [...listVariants(media.hash, media.widths), ...cropsOf(media)]) await storage.remove(key);
  if (media.originalType) await storage.remove(originalKey(media.hash, media.originalType as OriginalType));
  return outcome;
}

async function refuseWhileUsed(db: Parameters<typeof countMediaUses>[0], id: string): Promise<void> {
  const uses = usesInWords(await countMediaUses(db, id));
  if (uses.length > 0) refuse("in_use", `This picture cannot be deleted while it is in use: ${uses.join(", ")}`);
}

/** How long a picture stays in the bin, in days. */
export const BIN_DAYS = 30;

/** Deletes for good what has been in the bin long enough; what came into use there comes back. Gives how many went. */
export async function emptyMediaBin(db: Db, storage = mediaStorage()): Promise<number> {
  const before = new Date(Date.now() - BIN_DAYS * 86_400_000);
  const old = await db.media.findMany({ where: { binnedAt: { lt: before } }, select: { id: true }, take: 500 });
  let gone = 0;
  for (const { id } of old) {
    const outcome = await deleteMedia(db, id, storage);
    if (outcome.ok) gone += 1;
    else if (outcome.code === "in_use") await restoreMedia(db, id);
  }
  return gone;
}
