import { createHash } from "node:crypto";
import { Prisma } from "../../prisma/generated/client.ts";
import { tags } from "../cache-tags.ts";
import { announceChange } from "../changes.ts";
import type { Db } from "../db.ts";
import { MediaError } from "./media-errors.ts";
import { type MediaDetailsInput, mediaDetailsSchema } from "./media-schema.ts";
import { type MediaStorage, mediaStorage } from "./media-storage.ts";
import { MEDIA_FORMATS, mediaKey } from "./media-urls.ts";
import { listUses } from "./media-uses.ts";
import { decodePicture, encodeVariant, inspectPicture, makePlaceholder, variantWidths } from "./media-variants.ts";

export type CreateMediaInput = MediaDetailsInput & { bytes: Uint8Array; fileName: string };
export type CreatedMedia = { id: string; hash: string; isNew: boolean };

const MAX_FILE_NAME = 200;

/**
 * Takes a picture into the library. The same file twice gives the first one's row, details unchanged.
 * Its variants are stored before the row, so that no row is ever without files; stored ones are kept as they are.
 * Throws a MediaError for a file that is no good picture and a ZodError for wrong details.
 */
export async function createMedia(db: Db, input: CreateMediaInput, storage = mediaStorage()): Promise<CreatedMedia> {
  const { bytes, fileName, ...rest } = input;
  const details = mediaDetailsSchema.parse(rest);
  const { width, height } = await inspectPicture(bytes);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const widths = variantWidths(width);
  const known = await db.media.findUnique({ where: { hash }, select: { id: true } });
  const missing = await listMissing(storage, hash, widths);
  if (known && missing.length === 0) return { id: known.id, hash, isNew: false };

  const picture = await decodePicture(bytes);
  for (const { key, width, format } of missing) {
    await storage.put(key, await encodeVariant(picture, width, format), `image/${format}`);
  }
  const placeholder = await makePlaceholder(picture);
  const name = fileName.slice(-MAX_FILE_NAME) || "picture";
  // Two uploads of one file at the same time: the second finds the first one's row.
  const { count } = await db.media.createMany({
    data: { ...details, hash, fileName: name, width, height, widths, placeholder },
    skipDuplicates: true,
  });
  const { id } = await db.media.findUniqueOrThrow({ where: { hash }, select: { id: true } });
  return { id, hash, isNew: count === 1 };
}

function listVariants(hash: string, widths: number[]) {
  return widths.flatMap((width) =>
    MEDIA_FORMATS.map((format) => ({ key: mediaKey(hash, width, format), width, format })),
  );
}

async function listMissing(storage: MediaStorage, hash: string, widths: number[]) {
  const variants = listVariants(hash, widths);
  const there = await Promise.all(variants.map(({ key }) => storage.has(key)));
  return variants.filter((_, index) => !there[index]);
}

/** Changes what is said about a picture; its file never changes. Throws a MediaError when there is no such picture. */
export async function updateMedia(db: Db, id: string, input: MediaDetailsInput): Promise<void> {
  const details = mediaDetailsSchema.parse(input);
  await db.$transaction(async (tx) => {
    const { count } = await tx.media.updateMany({ where: { id }, data: details });
    if (count === 0) throw missingPicture();
    // Nobody keeps book of every page that shows a picture.
    await announceChange(tx, [tags.all]);
  });
}

/**
 * Deletes a picture that nothing uses, then its files: a crash in between leaves files that nobody knows, never a
 * row without files. Throws a MediaError that says where the picture is used.
 */
export async function deleteMedia(db: Db, id: string, storage = mediaStorage()): Promise<void> {
  const media = await db.media.findUnique({ where: { id }, select: { hash: true, widths: true } });
  if (!media) throw missingPicture();
  const { count } = await db.media.deleteMany({ where: { id } }).catch(async (error: unknown) => {
    // The foreign keys decide, so that a use which begins at this moment counts too.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2003") throw await inUse(db, id);
    throw error;
  });
  if (count === 0) throw missingPicture();
  for (const { key } of listVariants(media.hash, media.widths)) await storage.remove(key);
}

async function inUse(db: Db, id: string): Promise<MediaError> {
  const uses = await listUses(db, id);
  return new MediaError("in_use", `This picture cannot be deleted while it is in use: ${uses.join(", ")}.`, "id");
}

function missingPicture(): MediaError {
  return new MediaError("missing", "There is no such picture; it may have been deleted.", "id");
}
