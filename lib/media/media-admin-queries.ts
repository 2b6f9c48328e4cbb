import { requirePermission } from "../auth/current-user.ts";
import { can, whyNot } from "../auth/permissions.ts";
import { pictureSubject } from "../auth/picture-subject.ts";
import { db } from "../db.ts";
import {
  findLibraryPage,
  findPicture,
  type LibraryPage,
  listLookAlikes,
  picturesByIds,
} from "./media-library-finder.ts";
import type { LibraryWish } from "./media-library-schema.ts";
import { countMediaUses, listMediaUses } from "./media-uses.ts";

/** The library for the desk's pages: guarded, never cached. */

export async function findLibrary(wish: LibraryWish): Promise<LibraryPage> {
  await requirePermission("media.read");
  return findLibraryPage(db(), wish);
}

/** A picture with where it is used, what looks like it, and why she who asks may not describe it; null when there is none. */
export async function findPicturePage(id: string) {
  const user = await requirePermission("media.read");
  const picture = await findPicture(db(), id);
  if (!picture) return null;
  const [uses, counts, lookAlikes, subject] = await Promise.all([
    listMediaUses(db(), id),
    countMediaUses(db(), id),
    listLookAlikes(db(), id),
    pictureSubject(db(), id),
  ]);
  const refusal = can(user, "media.edit", subject) ? null : whyNot(user, subject);
  return { picture, uses, counts, lookAlikes, refusal };
}

/** One picture for a form's field; null when there is none. */
export async function findFieldPicture(id: string | null) {
  await requirePermission("media.read");
  return id ? ((await picturesByIds(db(), [id]))[0] ?? null) : null;
}
