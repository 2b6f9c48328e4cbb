import type { Db } from "../db.ts";
import type { Choice } from "./editing-views.ts";

const MAX_FOUND = 20;

/** Authors whose name holds the query. */
export async function searchAuthorChoices(db: Db, query: string): Promise<Choice[]> {
  const rows = await db.author.findMany({
    where: { name: { contains: query.replaceAll("\0", "").trim(), mode: "insensitive" } },
    orderBy: { name: "asc" },
    select: { id: true, name: true, jobTitle: true },
    take: MAX_FOUND,
  });
  return rows.map(({ id, name, jobTitle }) => ({ id, label: name, ...(jobTitle && { hint: jobTitle }) }));
}
