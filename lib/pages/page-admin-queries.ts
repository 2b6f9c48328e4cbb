import { requirePermission } from "../auth/current-user.ts";
import { readBody } from "../body/body-rules.ts";
import { db } from "../db.ts";
import { id as idSchema } from "../fields.ts";
import { picturesByIds } from "../media/media-library-finder.ts";

/** Static pages for the desk: guarded, never cached. */

export type PageRow = { id: string; slug: string; title: string; isPublic: boolean; isInFooter: boolean };

/** Every page: those of the footer in its order, then the others by title. */
export async function listPageRows(): Promise<PageRow[]> {
  await requirePermission("page.edit");
  const rows = await db().page.findMany({
    select: { id: true, slug: true, title: true, isPublic: true, footerPosition: true },
    orderBy: [{ footerPosition: { sort: "asc", nulls: "last" } }, { title: "asc" }],
  });
  return rows.map(({ footerPosition, ...row }) => ({ ...row, isInFooter: footerPosition !== null }));
}

/** A page with its text and the pictures in it; null when there is none. */
export async function findPageRow(id: string) {
  await requirePermission("page.edit");
  if (!idSchema.safeParse(id).success) return null;
  const row = await db().page.findUnique({
    where: { id },
    select: {
      id: true,
      version: true,
      slug: true,
      title: true,
      description: true,
      body: true,
      isPublic: true,
      footerPosition: true,
      media: { select: { mediaId: true } },
    },
  });
  if (!row) return null;
  const { media, body, ...page } = row;
  const pictures = await picturesByIds(
    db(),
    media.map(({ mediaId }) => mediaId),
  );
  return { page: { ...page, body: readBody(body) }, pictures };
}
