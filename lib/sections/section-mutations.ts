import { tags } from "../cache-tags.ts";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { moveAddress } from "../redirects/redirect-mutations.ts";
import { routes } from "../routes.ts";
import { lockVersion } from "../stale.ts";
import { type Written, write } from "../write.ts";
import {
  type NewSectionInput,
  newSectionSchema,
  type SectionPatchInput,
  sectionOrderSchema,
  sectionPatchSchema,
} from "./section-schema.ts";

export type SectionChange = Written & { id: string; slug: string; oldSlug: string | null; version: number };
type DeletedSection = Omit<SectionChange, "version">;

export function createSection(db: Db, input: NewSectionInput): Promise<Outcome<SectionChange>> {
  return write(db, async (tx) => {
    const section = await tx.section.create({ data: parseOrRefuse(newSectionSchema, input) });
    const shown = [tags.section(section.slug), tags.navigation, tags.lists];
    return { id: section.id, slug: section.slug, oldSlug: null, version: section.version, tags: shown };
  });
}

/** Changes a section; an old address redirects. Its name stands on every page of every story of it. */
export function updateSection(
  db: Db,
  id: string,
  { baseVersion, ...input }: SectionPatchInput & { baseVersion?: number },
): Promise<Outcome<SectionChange>> {
  return write(db, async (tx) => {
    const data = { ...parseOrRefuse(sectionPatchSchema, input), version: { increment: 1 } };
    await lockVersion(tx, "sections", id, baseVersion);
    const before = await tx.section.findUniqueOrThrow({ where: { id }, select: { slug: true, name: true } });
    const after = await tx.section.update({ where: { id }, data });
    const isMoved = after.slug !== before.slug;
    if (isMoved) await moveAddress(tx, routes.section(before.slug), routes.section(after.slug));
    const shown = [tags.section(after.slug), tags.navigation, tags.lists];
    return {
      id,
      slug: after.slug,
      oldSlug: isMoved ? before.slug : null,
      version: after.version,
      tags: isMoved || after.name !== before.name ? [tags.all] : shown,
    };
  });
}

/** Deletes a section that no story is in. */
export function deleteSection(db: Db, id: string): Promise<Outcome<DeletedSection>> {
  return write(db, async (tx) => {
    const section = await tx.section.findUnique({
      where: { id },
      select: { slug: true, name: true, _count: { select: { articles: true } } },
    });
    if (!section) refuse("missing", "This section does not exist any more");
    const { articles } = section._count;
    if (articles > 0) {
      const are = articles === 1 ? "1 story is" : `${articles} stories are`;
      refuse("in_use", `"${section.name}" cannot be deleted: ${are} in it. Move them to another section first`);
    }
    await tx.section.delete({ where: { id } });
    return {
      id,
      slug: section.slug,
      oldSlug: section.slug,
      tags: [tags.section(section.slug), tags.navigation, tags.lists],
    };
  });
}

/** Puts the sections into this order, and those in the navigation that are named so; others keep their places behind. */
export function arrangeSections(db: Db, input: { id: string; inNavigation: boolean }[]): Promise<Outcome<Written>> {
  return write(db, async (tx) => {
    const places = parseOrRefuse(sectionOrderSchema, input);
    for (const [position, { id, inNavigation }] of places.entries()) {
      // One that somebody deleted meanwhile has no place; the others keep theirs.
      await tx.section.updateMany({ where: { id }, data: { position, inNavigation } });
    }
    return { tags: [tags.navigation, tags.lists] };
  });
}
