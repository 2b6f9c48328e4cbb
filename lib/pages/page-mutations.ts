import { bodyColumns, requireMedia } from "../articles/article-parts.ts";
import { mediaIdsOf } from "../body/body-rules.ts";
import type { Body } from "../body/body-schema.ts";
import { tags } from "../cache-tags.ts";
import type { Db, Tx } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { moveAddress } from "../redirects/redirect-mutations.ts";
import { routes } from "../routes.ts";
import { lockVersion } from "../stale.ts";
import { type Written, write } from "../write.ts";
import {
  footerOrderSchema,
  type NewPageInput,
  newPageSchema,
  type PagePatchInput,
  pagePatchSchema,
} from "./page-schema.ts";

export type PageChange = Written & { id: string; slug: string; oldSlug: string | null; version: number };

export function createPage(db: Db, input: NewPageInput): Promise<Outcome<PageChange>> {
  return write(db, async (tx) => {
    const { body, ...fields } = parseOrRefuse(newPageSchema, input);
    const { id, slug, version } = await tx.page.create({ data: { ...fields, ...pageBody(body) } });
    await savePageMedia(tx, id, body);
    return { id, slug, oldSlug: null, version, tags: shownAt(slug) };
  });
}

/** Saves a page; a stale save fails with code "stale" and changes nothing. An old address redirects. */
export function updatePage(
  db: Db,
  id: string,
  { baseVersion, ...input }: PagePatchInput & { baseVersion: number },
): Promise<Outcome<PageChange>> {
  return write(db, async (tx) => {
    const { body, ...fields } = parseOrRefuse(pagePatchSchema, input);
    await lockVersion(tx, "pages", id, baseVersion);
    const before = await tx.page.findUniqueOrThrow({ where: { id }, select: { slug: true, isPublic: true } });
    const data = { ...fields, ...(body && pageBody(body)), version: { increment: 1 } };
    const { slug, version } = await tx.page.update({ where: { id }, data });
    if (body) await savePageMedia(tx, id, body);
    const isMoved = slug !== before.slug;
    if (isMoved && before.isPublic) await moveAddress(tx, routes.page(before.slug), routes.page(slug));
    const moved = isMoved ? [tags.page(before.slug), tags.redirects] : [];
    return { id, slug, oldSlug: isMoved ? before.slug : null, version, tags: [...shownAt(slug), ...moved] };
  });
}

export function deletePage(db: Db, id: string): Promise<Outcome<Written & { id: string; oldSlug: string }>> {
  return write(db, async (tx) => {
    const page = await tx.page.findUnique({ where: { id }, select: { slug: true } });
    if (!page) refuse("missing", "This page does not exist any more");
    await tx.page.delete({ where: { id } });
    return { id, oldSlug: page.slug, tags: shownAt(page.slug) };
  });
}

/** Links exactly these pages in the footer, in this order. */
export function arrangeFooter(db: Db, input: string[]): Promise<Outcome<Written>> {
  return write(db, async (tx) => {
    const ids = parseOrRefuse(footerOrderSchema, input);
    const others = { footerPosition: { not: null }, id: { notIn: ids } };
    await tx.page.updateMany({ where: others, data: { footerPosition: null } });
    for (const [footerPosition, id] of ids.entries()) {
      // One that somebody deleted meanwhile has no place; the others keep theirs.
      await tx.page.updateMany({ where: { id }, data: { footerPosition } });
    }
    return { tags: [tags.navigation] };
  });
}

/** Pages are not counted by words. */
function pageBody(document: Body) {
  const { body, bodyText } = bodyColumns(document);
  return { body, bodyText };
}

/** Keeps the record of which pictures a page's text shows. */
async function savePageMedia(tx: Tx, pageId: string, body: Body): Promise<void> {
  const mediaIds = mediaIdsOf(body);
  await requireMedia(tx, mediaIds);
  await tx.pageMedia.deleteMany({ where: { pageId, mediaId: { notIn: mediaIds } } });
  await tx.pageMedia.createMany({ data: mediaIds.map((mediaId) => ({ pageId, mediaId })), skipDuplicates: true });
}

function shownAt(slug: string): string[] {
  return [tags.page(slug), tags.navigation];
}
