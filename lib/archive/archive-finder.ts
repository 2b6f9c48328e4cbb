import { Prisma } from "../../prisma/generated/client.ts";
import { publicSql } from "../articles/article-visibility.ts";
import type { Db } from "../db.ts";

/** A month of most magazines on one page, and no page that takes long to print. */
export const STORIES_PER_ARCHIVE_PAGE = 60;

export type ArchiveMonth = { year: number; month: number; count: number; newest: Date };

/** Months that have public stories, newest first, with their counts and when the newest story appeared; months end at midnight of the magazine's zone. */
export async function listArchiveMonths(db: Db, timeZone: string): Promise<ArchiveMonth[]> {
  return db.$queryRaw<ArchiveMonth[]>`
    SELECT extract(year FROM month)::int AS year, extract(month FROM month)::int AS month, count, newest
    FROM (SELECT date_trunc('month', a.visible_from AT TIME ZONE ${timeZone}) AS month, count(*)::int AS count,
            max(a.visible_from) AS newest
          FROM articles a WHERE ${publicSql("a")} GROUP BY 1) months
    ORDER BY 1 DESC, 2 DESC`;
}

/** The moments at which a month of the magazine's time zone starts and ends. */
export async function monthBounds(
  db: Db,
  year: number,
  month: number,
  timeZone: string,
): Promise<{ from: Date; to: Date }> {
  const first = Prisma.sql`make_date(${year}::int, ${month}::int, 1)::timestamp`;
  const [row] = await db.$queryRaw<{ from: Date; to: Date }[]>`
    SELECT ${first} AT TIME ZONE ${timeZone} AS "from", (${first} + interval '1 month') AT TIME ZONE ${timeZone} AS "to"`;
  if (!row) throw new Error("The database gave no bounds for the month");
  return row;
}
