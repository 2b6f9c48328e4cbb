import { requirePermission } from "../auth/current-user.ts";
import { db, type Prisma } from "../db.ts";
import { id as idSchema } from "../fields.ts";
import { mediaSelect, toMediaView } from "../media/media-views.ts";

/** Authors for the desk: guarded, never cached. */

export const AUTHORS_PER_PAGE = 50;

/** A page of the authors by name, whose name holds the words. */
export async function findAuthorRows({ q, page }: { q: string; page: number }) {
  await requirePermission("author.edit");
  const words = q.split(/\s+/).filter(Boolean).slice(0, 6);
  const where: Prisma.AuthorWhereInput = {
    AND: words.map((word) => ({ name: { contains: word, mode: "insensitive" } })),
  };
  const total = await db().author.count({ where });
  const pages = Math.max(1, Math.ceil(total / AUTHORS_PER_PAGE));
  const shown = Math.min(page, pages);
  const rows = await db().author.findMany({
    where,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: AUTHORS_PER_PAGE,
    skip: (shown - 1) * AUTHORS_PER_PAGE,
    select: {
      id: true,
      name: true,
      kind: true,
      jobTitle: true,
      photo: { select: mediaSelect },
      _count: { select: { bylines: true } },
    },
  });
  const authors = rows.map(({ _count, photo, ...row }) => ({
    ...row,
    photo: photo && toMediaView(photo),
    bylines: _count.bylines,
  }));
  return { authors, total, page: shown, pages };
}

export async function findAuthor(id: string) {
  await requirePermission("author.edit");
  return idSchema.safeParse(id).success ? db().author.findUnique({ where: { id } }) : null;
}
