import { tags } from "../cache-tags.ts";
import type { Db } from "../db.ts";
import { type Outcome, parseOrRefuse, refuse } from "../errors.ts";
import { moveAddress } from "../redirects/redirect-mutations.ts";
import { routes } from "../routes.ts";
import { type Written, write } from "../write.ts";
import {
  type NewSectionInput,
  newSectionSchema,
  type SectionPatchInput,
  sectionPatchSchema,
} from "./section-schema.ts";

export type SectionChange = Written & { id: string; slug: string; oldSlug: string | null };

export function createSection(db: Db, input: NewSectionInput): Promise<Outcome<SectionChange>> {
  return write(db, async (tx) => {
    const section = await tx.section.create({ data: parseOrRefuse(newSectionSchema, input) });
    const shown = [tags.section(section.slug), tags.navigation, tags.lists];
    return { id: section.id, slug: section.slug, oldSlug: null, tags: shown };
  });
}

/** Changes a section; an old address redirects. Its name stands on every page of every story of it. */
export function updateSection(db: Db, id: string, input: SectionPatchInput): Promise<Outcome<SectionChange>> {
  return write(db, async (tx) => {
    const before = await tx.section.findUnique({ where: { id }, select: { slug: true, name: true } });
    if (!before) refuse("missing", "This section does not exist any more");
    const after = await tx.section.update({ where: { id }, data: parseOrRefuse(sectionPatchSchema, input) });
    const isMoved = after.slug !== before.slug;
    if (isMoved) await moveAddress(tx, routes.section(before.slug), routes.section(after.slug));
    const shown = [tags.section(after.slug), tags.navigation, tags.lists];
    return {
      id,
      slug: after.slug,
      oldSlug: isMoved ? before.slug : null,
      tags: isMoved || after.name !== before.name ? [tags.all] : shown,
    };
  });
}

/** Deletes a section that no story is in. */
export function deleteSection(db: Db, id: string): Promise<Outcome<SectionChange>> {
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
