import { publicSql } from "../articles/article-visibility.ts";
import type { Db } from "../db.ts";

/** Adds readings, by slug, to today's numbers; today is the magazine's day. Only public stories have readers. */
export async function storeReads(db: Db, reads: Map<string, number>): Promise<void> {
  const slugs = [...reads.keys()];
  const counts = [...reads.values()];
  await db.$executeRaw`
    INSERT INTO read_counts (article_id, day, reads)
    SELECT a.id, (now() AT TIME ZONE coalesce((SELECT time_zone FROM site_settings WHERE id = 1), 'UTC'))::date, sum(r.count)
    FROM unnest(${slugs}::text[], ${counts}::int[]) AS r (slug, count) JOIN articles a ON a.slug = r.slug
    WHERE ${publicSql("a")} GROUP BY a.id ORDER BY a.id
    ON CONFLICT (article_id, day) DO UPDATE SET reads = read_counts.reads + EXCLUDED.reads`;
}
