import type { Db } from "../db.ts";

export type DayReads = { day: string; reads: number };
export type StoryReads = { id: string; headline: string; slug: string; reads: number };

/** Readings of the last `days` days, today included, oldest first; a day without any is 0. Of one story or of all. */
export async function listDayReads(db: Db, days: number, articleId: string | null = null): Promise<DayReads[]> {
  return db.$queryRaw<DayReads[]>`
    WITH today AS (
      SELECT (now() AT TIME ZONE coalesce((SELECT time_zone FROM site_settings WHERE id = 1), 'UTC'))::date AS day)
    SELECT to_char(d, 'YYYY-MM-DD') AS day, coalesce(sum(c.reads), 0)::int AS reads
    FROM today, generate_series(today.day - ${days - 1}::int, today.day, interval '1 day') d
    LEFT JOIN read_counts c ON c.day = d::date AND (${articleId}::uuid IS NULL OR c.article_id = ${articleId}::uuid)
    GROUP BY d ORDER BY d`;
}

/** The stories that were read most in the last `days` days. */
export async function listMostRead(db: Db, days: number, limit: number): Promise<StoryReads[]> {
  return db.$queryRaw<StoryReads[]>`
    SELECT a.id, a.headline, a.slug, sum(c.reads)::int AS reads
    FROM read_counts c JOIN articles a ON a.id = c.article_id
    WHERE c.day > (now() AT TIME ZONE coalesce((SELECT time_zone FROM site_settings WHERE id = 1), 'UTC'))::date - ${days}::int
    GROUP BY a.id ORDER BY reads DESC, a.id LIMIT ${limit}`;
}
