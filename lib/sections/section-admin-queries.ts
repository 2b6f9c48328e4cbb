import { requirePermission } from "../auth/current-user.ts";
import { db } from "../db.ts";
import { id as idSchema } from "../fields.ts";

/** Sections for the desk: guarded, never cached. */

export type SectionRow = { id: string; slug: string; name: string; inNavigation: boolean; stories: number };

/** Every section in its order, with how many stories are in it, the bin's not counted: an index alone tells that. */
export async function listSectionRows(): Promise<SectionRow[]> {
  await requirePermission("taxonomy.edit");
  const [rows, counts] = await Promise.all([
    db().section.findMany({
      select: { id: true, slug: true, name: true, inNavigation: true },
      orderBy: [{ position: "asc" }, { name: "asc" }],
    }),
    db().article.groupBy({ by: ["sectionId"], where: { binnedAt: null }, _count: true }),
  ]);
  const stories = new Map(counts.map(({ sectionId, _count }) => [sectionId, _count]));
  return rows.map((row) => ({ ...row, stories: stories.get(row.id) ?? 0 }));
}

export async function findSection(id: string) {
  await requirePermission("taxonomy.edit");
  return idSchema.safeParse(id).success ? db().section.findUnique({ where: { id } }) : null;
}
