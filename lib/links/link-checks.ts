import { setTimeout as sleep } from "node:timers/promises";
import { publicSql } from "../articles/article-visibility.ts";
import type { Db } from "../db.ts";
import { env, isPrivateOrigin } from "../env.ts";
import { type AskOptions, askForLink } from "./link-request.ts";
import { pauseAfter, problemOf } from "./link-rules.ts";

/** Keeps book of the links to other sites, and asks there, a few at a time. */

/** Keeps which links of these public stories lead elsewhere. A link that nobody has asked for yet is due. */
export async function keepLinks(db: Db, stories: { id: string; urls: string[] }[]): Promise<void> {
  const ids = stories.map(({ id }) => id);
  const pairs = stories.flatMap(({ id, urls }) => urls.map((url) => ({ articleId: id, url })));
  const urls = [...new Set(pairs.map(({ url }) => url))];
  await db.$transaction([
    db.$executeRaw`
      DELETE FROM story_links l WHERE l.article_id = ANY(${ids}::uuid[]) AND NOT EXISTS (
        SELECT FROM unnest(${pairs.map(({ articleId }) => articleId)}::uuid[], ${pairs.map(({ url }) => url)}::text[]) p (id, url)
        WHERE p.id = l.article_id AND p.url = l.url)`,
    db.storyLink.createMany({ data: pairs, skipDuplicates: true }),
    db.linkCheck.createMany({ data: urls.map((url) => ({ url })), skipDuplicates: true }),
  ]);
}

/** Forgets links of what readers no longer see, and what came of asking for links that no story has any more. */
export async function forgetUnusedLinks(db: Db): Promise<void> {
  await db.$executeRaw`
    DELETE FROM story_links l USING articles a WHERE a.id = l.article_id AND (${publicSql("a")}) IS NOT TRUE`;
  await db.$executeRaw`
    DELETE FROM link_checks c WHERE NOT EXISTS (SELECT FROM story_links l WHERE l.url = c.url)`;
}

export type CheckOptions = AskOptions & {
  /** Links in one run. */
  most?: number;
  /** Links of one site in one run; the others wait for the next. */
  mostPerHost?: number;
  /** Between two questions to the same site. */
  hostPauseMs?: number;
};

const MOST = 60;
const MOST_PER_HOST = 4;
const HOST_PAUSE_MS = 3_000;
const HOSTS_AT_ONCE = 4;

/** Asks for the links that are due, one after the other on each site. Resolves to how many were asked for. */
export async function checkDueLinks(db: Db, options: CheckOptions): Promise<number> {
  const { most = MOST, mostPerHost = MOST_PER_HOST, hostPauseMs = HOST_PAUSE_MS, stop } = options;
  const due = await db.$queryRaw<Due[]>`
    SELECT url, failures FROM (
      SELECT url, failures, next_at,
        row_number() OVER (PARTITION BY substring(url FROM '^https?://([^/?#]+)') ORDER BY next_at, url) AS nth
      FROM link_checks WHERE next_at <= now()) due
    WHERE nth <= ${mostPerHost} ORDER BY next_at, url LIMIT ${most}`;
  const waiting = [...Map.groupBy(due, ({ url }) => new URL(url).host).values()];
  const work = async () => {
    for (let links = waiting.shift(); links; links = waiting.shift()) {
      for (const [index, link] of links.entries()) {
        if (index > 0) await sleep(hostPauseMs, undefined, { ...(stop && { signal: stop }) });
        stop?.throwIfAborted();
        await checkLink(db, link, options);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return due.length;
}

/** A run of the worker: nothing while the magazine has switched it off, or on a site that only its maker can reach. */
export async function checkLinks(db: Db, stop: AbortSignal): Promise<number> {
  const { SITE_URL } = env();
  const settings = await db.siteSettings.findUnique({ where: { id: 1 }, select: { checksLinks: true } });
  if (!settings?.checksLinks || isPrivateOrigin(SITE_URL)) return 0;
  return checkDueLinks(db, { userAgent: `Standfirst/1.0 (looks whether links are alive; +${SITE_URL})`, stop });
}

type Due = { url: string; failures: number };

async function checkLink(db: Db, { url, failures: before }: Due, options: AskOptions): Promise<void> {
  const problem = problemOf(await askForLink(url, options));
  // Broken off by the worker's end: nothing was learnt.
  if (options.stop?.aborted) return;
  const failures = problem === null ? 0 : before + 1;
  const now = new Date();
  await db.linkCheck.updateMany({
    where: { url },
    data: {
      problem,
      failures,
      checkedAt: now,
      nextAt: new Date(now.getTime() + pauseAfter(problem, failures)),
      ...(failures === 0 && { failingSince: null }),
      ...(failures === 1 && { failingSince: now }),
    },
  });
}
