import { requirePermission } from "../auth/current-user.ts";
import { db } from "../db.ts";
import { id as idSchema } from "../fields.ts";

/** Sections for the desk: guarded, never cached. */

export type SectionRow = { id: string; slug: string; name: string; inNavigation: boolean; stories: number };

/**
 * Every section in its order, with how many stories are in it, the bin's not counted. Counted section by section, which an
 * index alone tells; of all together PostgreSQL reads the stories.
 */
export async function listSectionRows(): Promise<SectionRow[]> {
  await requirePermission("taxonomy.edit");
  return db().$queryRaw<SectionRow[]>`
    SELECT s.id, s.slug, s.name, s.in_navigation AS "inNavigation",
      (SELECT count(*)::int FROM articles a WHERE a.section_id = s.id AND a.binned_at IS NULL) AS stories
    FROM sections s ORDER BY s.position, s.name`;
}

export async function findSection(id: string) {
  await requirePermission("taxonomy.edit");
  return idSchema.safeParse(id).success ? db().section.findUnique({ where: { id } }) : null;
}
