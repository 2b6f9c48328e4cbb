import { publicSql } from "../articles/article-visibility.ts";
import type { Db, Tx } from "../db.ts";
import { FAILURES_OF_DEAD } from "./link-rules.ts";

/** Links to other sites that lead nowhere, as far as we have asked: pure database reads. */

export type DeadLinkElsewhere = { id: string; headline: string; url: string; problem: string; since: Date };

/** Those of public stories, the newest first. */
export function listDeadElsewhere(db: Db, count: number): Promise<DeadLinkElsewhere[]> {
  return db.$queryRaw<DeadLinkElsewhere[]>`
    SELECT a.id, a.headline, c.url, c.problem, c.failing_since AS since
    FROM link_checks c JOIN story_links l ON l.url = c.url JOIN articles a ON a.id = l.article_id
    WHERE c.failures >= ${FAILURES_OF_DEAD} AND ${publicSql("a")}
    ORDER BY c.failing_since DESC, a.id LIMIT ${count}`;
}

export type DeadUrl = { url: string; problem: string };

/** Those among the given links. */
export async function findDeadAmong(db: Db | Tx, urls: string[]): Promise<DeadUrl[]> {
  const rows = await db.linkCheck.findMany({
    where: { url: { in: urls }, failures: { gte: FAILURES_OF_DEAD } },
    select: { url: true, problem: true },
    orderBy: { url: "asc" },
  });
  return rows.map(({ url, problem }) => ({ url, problem: problem ?? "" }));
}
