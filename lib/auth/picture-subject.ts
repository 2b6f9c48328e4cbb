import type { Db } from "../db.ts";
import { refuse } from "../errors.ts";
import { isSeenByReaders } from "../media/media-uses.ts";
import type { PictureSubject } from "./permissions.ts";

/** A picture as permissions see it; refused when it is not there. */
export async function pictureSubject(db: Db, id: string): Promise<PictureSubject> {
  const picture = await db.media.findUnique({ where: { id }, select: { uploadedById: true } });
  if (!picture) refuse("missing", "This picture does not exist any more");
  return { ownerId: picture.uploadedById, isSeenByReaders: await isSeenByReaders(db, id) };
}
