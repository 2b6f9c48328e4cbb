import { publicSql } from "../articles/article-visibility.ts";
import type { Db } from "../db.ts";
import { listDeadElsewhere } from "../links/link-finder.ts";

/** What the start page tells: what waits, what comes, what is broken, what came in. */

export type StoryLine = { id: string; headline: string; note: string | null; at: Date | null };

const MAX_LINES = 12;
const LICENCE_DAYS = 30;

const line = { id: true, headline: true, savedAt: true } as const;
const newest = { orderBy: { savedAt: "desc" }, take: MAX_LINES } as const;

const toLine = ({ id, headline, savedAt }: { id: string; headline: string; savedAt: Date }): StoryLine => ({
  id,
  headline,
  note: null,
  at: savedAt,
});

/** The stories that somebody keeps herself and that are not out yet. */
export async function listOwn(db: Db, userId: string): Promise<StoryLine[]> {
  const where = { ownerId: userId, binnedAt: null, status: { in: ["draft" as const, "in_review" as const] } };
  return (await db.article.findMany({ where, select: line, ...newest })).map(toLine);
}

/** Stories in a state, of these sections (none means all). */
export async function listInState(
  db: Db,
  status: "in_review" | "ready",
  sectionIds: readonly string[],
): Promise<StoryLine[]> {
  const where = { status, binnedAt: null, ...(sectionIds.length > 0 && { sectionId: { in: [...sectionIds] } }) };
  return (await db.article.findMany({ where, select: line, ...newest })).map(toLine);
}

/** Published stories with changes that readers do not see yet. */
export async function listPrepared(db: Db): Promise<StoryLine[]> {
  const where = { workingCopyId: { not: null }, binnedAt: null };
  return (await db.article.findMany({ where, select: line, ...newest })).map(toLine);
}

/** Open notes that speak to somebody, newest first. */
export async function listNotesTo(db: Db, userId: string): Promise<StoryLine[]> {
  const rows = await db.storyNote.findMany({
    where: {
      mentions: { has: userId },
      resolvedAt: null,
      OR: [{ threadId: null }, { thread: { resolvedAt: null } }],
      article: { binnedAt: null },
    },
    orderBy: { createdAt: "desc" },
    take: MAX_LINES,
    select: { text: true, actorName: true, createdAt: true, article: { select: { id: true, headline: true } } },
  });
  return rows.map(({ article, text, actorName, createdAt }) => ({
    ...article,
    note: `${actorName}: ${text}`,
    at: createdAt,
  }));
}

/** What will appear by itself, soonest first. */
export async function listScheduled(db: Db): Promise<StoryLine[]> {
  const rows = await db.article.findMany({
    where: { visibleFrom: { gt: new Date() } },
    orderBy: { visibleFrom: "asc" },
    take: MAX_LINES,
    select: { id: true, headline: true, visibleFrom: true },
  });
  return rows.map(({ visibleFrom, ...row }) => ({ ...row, note: null, at: visibleFrom }));
}

/** Links in public stories that lead nowhere, here and elsewhere, newest first. */
export async function listDeadLinks(db: Db): Promise<StoryLine[]> {
  const [own, elsewhere] = await Promise.all([
    db.deadLink.findMany({
      orderBy: { firstSeenAt: "desc" },
      take: MAX_LINES,
      select: { url: true, firstSeenAt: true, article: { select: { id: true, headline: true } } },
    }),
    listDeadElsewhere(db, MAX_LINES),
  ]);
  const lines = [
    ...own.map(({ article, url, firstSeenAt }) => ({ ...article, note: url, at: firstSeenAt })),
    ...elsewhere.map(({ id, headline, url, problem, since }) => ({
      id,
      headline,
      note: `${url}: ${problem}`,
      at: since,
    })),
  ];
  return lines.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MAX_LINES);
}

export type PictureTrouble = { id: string; name: string; trouble: "alt" | "licence"; until: Date | null };

/**
 * Pictures that readers see and that something is wrong with: nothing said for those who cannot see them, or a licence
 * that ends within a month or has ended.
 */
export async function listPictureTroubles(db: Db): Promise<PictureTrouble[]> {
  return db.$queryRaw<PictureTrouble[]>`
    WITH used AS (
      SELECT m.media_id AS id FROM article_media m JOIN articles a ON a.id = m.article_id WHERE ${publicSql("a")}
      UNION SELECT a.lead_image_id FROM articles a WHERE ${publicSql("a")} AND a.lead_image_id IS NOT NULL
      UNION SELECT m.media_id FROM page_media m JOIN pages p ON p.id = m.page_id WHERE p.is_public
      UNION SELECT image_id FROM topics UNION SELECT photo_id FROM authors
      UNION SELECT image_id FROM campaigns UNION SELECT logo_id FROM site_settings)
    SELECT m.id, coalesce(nullif(m.alt, ''), m.file_name) AS name,
      CASE WHEN btrim(m.alt) = '' AND NOT m.is_decorative THEN 'alt' ELSE 'licence' END AS trouble,
      m.licence_expires_at AS until
    FROM media m JOIN used ON used.id = m.id
    WHERE (btrim(m.alt) = '' AND NOT m.is_decorative) OR m.licence_expires_at < now() + ${LICENCE_DAYS} * interval '1 day'
    ORDER BY m.licence_expires_at NULLS FIRST, m.id LIMIT ${MAX_LINES}`;
}

export type DayEarned = { day: string; amount: number };
export type Earned = { currency: string; days: DayEarned[]; total: number };

/** What came in by day, per currency, in minor units; days are the magazine's, and one without gifts is 0. */
export async function listEarned(db: Db, days: number): Promise<Earned[]> {
  const rows = await db.$queryRaw<{ currency: string; day: string; amount: number }[]>`
    WITH zone AS (SELECT coalesce((SELECT time_zone FROM site_settings WHERE id = 1), 'UTC') AS name),
      today AS (SELECT (now() AT TIME ZONE name)::date AS day FROM zone),
      paid AS (
        SELECT currency, (paid_at AT TIME ZONE name)::date AS day, sum(net_amount)::float8 AS amount
        FROM gifts, zone WHERE paid_at > now() - ${days + 1} * interval '1 day' GROUP BY 1, 2)
    SELECT c.currency, to_char(d, 'YYYY-MM-DD') AS day, coalesce(p.amount, 0)::float8 AS amount
    FROM today CROSS JOIN (SELECT DISTINCT currency FROM paid) c
      CROSS JOIN LATERAL generate_series(today.day - ${days - 1}::int, today.day, interval '1 day') d
      LEFT JOIN paid p ON p.day = d::date AND p.currency = c.currency
    ORDER BY 1, 2`;
  const byCurrency = Map.groupBy(rows, ({ currency }) => currency);
  return [...byCurrency].map(([currency, list]) => ({
    currency,
    days: list.map(({ day, amount }) => ({ day, amount })),
    total: list.reduce((sum, { amount }) => sum + amount, 0),
  }));
}
