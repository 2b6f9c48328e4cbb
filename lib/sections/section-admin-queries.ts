import { requirePermission } from "../auth/current-user.ts";
import { db } from "../db.ts";
import { id as idSchema } from "../fields.ts";

/** Sections for the desk: guarded, never cached. */

export type SectionRow = { id: string; slug: string; name: string; inNavigation: boolean; stories: number };

/** Every section in its order, with how many stories are in it. */
export async function listSectionRows(): Promise<SectionRow[]> {
  await requirePermission("taxonomy.edit");
  const rows = await db().section.findMany({
    select: { id: true, slug: true, name: true, inNavigation: true, _count: { select: { articles: true } } },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  });
  return rows.map(({ _count, ...row }) => ({ ...row, stories: _count.articles }));
}

export async function findSection(id: string) {
  await requirePermission("taxonomy.edit");
  return idSchema.safeParse(id).success ? db().section.findUnique({ where: { id } }) : null;
}
