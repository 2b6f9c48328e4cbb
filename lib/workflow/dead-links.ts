import { publicSql } from "../articles/article-visibility.ts";
import type { Db } from "../db.ts";
import { listDeadPaths } from "./checklist-finder.ts";

const STORIES_AT_ONCE = 200;

type Row = { id: string; body: unknown };

/**
 * Looks at every public story's links to the magazine itself and keeps book of those that lead nowhere. What answers
 * again is forgotten. Resolves to how many dead links there are.
 */
export async function scanDeadLinks(db: Db, stop?: AbortSignal): Promise<number> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    stop?.throwIfAborted();
    const rows = await db.$queryRaw<Row[]>`
      SELECT a.id, a.body FROM articles a WHERE ${publicSql("a")} AND a.id > ${after}::uuid
      ORDER BY a.id LIMIT ${STORIES_AT_ONCE}`;
    const last = rows.at(-1);
    if (!last) break;
    for (const { id, body } of rows) await keepDeadLinks(db, id, await listDeadPaths(db, body));
    after = last.id;
  }
  // What readers no longer see is nobody's worry.
  await db.$executeRaw`
    DELETE FROM dead_links d USING articles a WHERE a.id = d.article_id AND (${publicSql("a")}) IS NOT TRUE`;
  return db.deadLink.count();
}

async function keepDeadLinks(db: Db, articleId: string, urls: string[]): Promise<void> {
  await db.deadLink.deleteMany({ where: { articleId, url: { notIn: urls } } });
  for (const url of urls) {
    await db.deadLink.upsert({
      where: { articleId_url: { articleId, url } },
      create: { articleId, url, problem: "Nothing is there" },
      update: { checkedAt: new Date() },
    });
  }
}
