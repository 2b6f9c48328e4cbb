import { publicSql } from "../articles/article-visibility.ts";
import { linksOf } from "../body/body-links.ts";
import type { Db } from "../db.ts";
import { env } from "../env.ts";
import { forgetUnusedLinks, keepLinks } from "../links/link-checks.ts";
import { linksElsewhere } from "../links/link-rules.ts";
import { listDeadPaths } from "./checklist-finder.ts";

const STORIES_AT_ONCE = 200;

type Row = { id: string; body: unknown };

/**
 * Looks at every public story's links to the magazine itself and keeps book of those that lead nowhere. What answers
 * again is forgotten. Links to other sites are noted, to be asked for one by one (lib/links). Resolves to how many of
 * the magazine's own links are dead.
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
    const { origin } = new URL(env().SITE_URL);
    await keepLinks(
      db,
      rows.map(({ id, body }) => ({ id, urls: linksElsewhere(linksOf(body), origin) })),
    );
    for (const { id, body } of rows) await keepDeadLinks(db, id, await listDeadPaths(db, body));
    after = last.id;
  }
  // What readers no longer see is nobody's worry.
  await db.$executeRaw`
    DELETE FROM dead_links d USING articles a WHERE a.id = d.article_id AND (${publicSql("a")}) IS NOT TRUE`;
  await forgetUnusedLinks(db);
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
