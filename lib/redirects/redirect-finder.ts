import type { Db, Prisma } from "../db.ts";

/** Redirects as editors see them: pure database reads. */

export const REDIRECTS_PER_PAGE = 50;

export type RedirectRow = {
  id: string;
  fromPath: string;
  toPath: string;
  hits: number;
  lastHitAt: Date | null;
  createdAt: Date;
};

export type RedirectPage = { redirects: RedirectRow[]; total: number; page: number; pages: number };

/** One page of the redirects, newest first or most used first, whose addresses hold the given text. */
export async function findRedirectPage(
  db: Db,
  wish: { q: string; sort: "newest" | "hits"; page: number },
): Promise<RedirectPage> {
  const holds = { contains: wish.q, mode: "insensitive" } as const;
  const where: Prisma.RedirectWhereInput = wish.q ? { OR: [{ fromPath: holds }, { toPath: holds }] } : {};
  const orderBy: Prisma.RedirectOrderByWithRelationInput[] =
    wish.sort === "hits" ? [{ hits: "desc" }, { id: "desc" }] : [{ createdAt: "desc" }, { id: "desc" }];
  const total = await db.redirect.count({ where });
  const pages = Math.max(1, Math.ceil(total / REDIRECTS_PER_PAGE));
  const page = Math.min(wish.page, pages);
  const redirects = await db.redirect.findMany({
    where,
    orderBy,
    take: REDIRECTS_PER_PAGE,
    skip: (page - 1) * REDIRECTS_PER_PAGE,
    select: { id: true, fromPath: true, toPath: true, hits: true, lastHitAt: true, createdAt: true },
  });
  return { redirects, total, page, pages };
}
