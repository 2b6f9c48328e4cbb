import { cacheLife, cacheTag } from "next/cache";
import type { Named } from "../articles/article-views.ts";
import { tags } from "../cache-tags.ts";
import { db } from "../db.ts";
import { type MediaView, mediaSelect, toMediaView } from "../media/media-views.ts";

export type PageView = {
  slug: string;
  title: string;
  description: string;
  /** As stored; read it through lib/body. */
  body: unknown;
  media: Record<string, MediaView>;
};

/** A static page, or null. */
export async function findPage(slug: string): Promise<PageView | null> {
  "use cache";
  cacheTag(tags.all, tags.page(slug));
  cacheLife("page");
  const row = await db().page.findFirst({
    where: { slug, isPublic: true },
    select: {
      slug: true,
      title: true,
      description: true,
      body: true,
      media: { select: { mediaId: true, media: { select: mediaSelect } } },
    },
  });
  if (!row) return null;
  return { ...row, media: Object.fromEntries(row.media.map((use) => [use.mediaId, toMediaView(use.media)])) };
}

/** The static pages that the footer links to, in order. */
export async function listFooterPages(): Promise<Named[]> {
  "use cache";
  cacheTag(tags.all, tags.navigation);
  cacheLife("page");
  const rows = await db().page.findMany({
    where: { isPublic: true, footerPosition: { not: null } },
    select: { slug: true, title: true },
    orderBy: { footerPosition: "asc" },
  });
  return rows.map(({ slug, title }) => ({ slug, name: title }));
}
