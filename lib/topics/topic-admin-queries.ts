import { requirePermission } from "../auth/current-user.ts";
import { db } from "../db.ts";
import { id as idSchema } from "../fields.ts";

/** Topics for the desk: guarded, never cached. */

export type TopicRow = { id: string; slug: string; name: string; isClosed: boolean; isHot: boolean; stories: number };

/** Every topic: hot ones first in their order, then live ones, then closed ones, by name. */
export async function listTopicRows(): Promise<TopicRow[]> {
  await requirePermission("taxonomy.edit");
  const rows = await db().topic.findMany({
    select: {
      id: true,
      slug: true,
      name: true,
      isClosed: true,
      hotPosition: true,
      _count: { select: { articles: true } },
    },
    orderBy: [{ hotPosition: { sort: "asc", nulls: "last" } }, { isClosed: "asc" }, { name: "asc" }],
  });
  return rows.map(({ _count, hotPosition, ...row }) => ({
    ...row,
    isHot: hotPosition !== null,
    stories: _count.articles,
  }));
}

export async function findTopic(id: string) {
  await requirePermission("taxonomy.edit");
  return idSchema.safeParse(id).success ? db().topic.findUnique({ where: { id } }) : null;
}
