import { type Db, Prisma } from "../db.ts";
import { spanSql } from "./gift-filters.ts";

/** What gifts have brought in: paid minus refunded and disputed, in minor units, each currency by itself. */

export const DIMENSIONS = ["story", "section", "author", "campaign", "placement", "wording", "source"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type Span = { from?: string; to?: string };

export type RevenueRow = {
  key: string;
  /** Null for gifts that came from none. */
  label: string | null;
  once: number;
  standing: number;
  gifts: number;
};

const NONE = Prisma.sql`'–'`;

/** What gifts are counted by. A story with two authors counts for each of them. */
const GROUPS: Record<Dimension, { key: Prisma.Sql; label: Prisma.Sql; join: Prisma.Sql }> = {
  story: {
    key: Prisma.sql`a.slug`,
    label: Prisma.sql`a.headline`,
    join: Prisma.sql`LEFT JOIN articles a ON a.id = g.article_id`,
  },
  section: {
    key: Prisma.sql`s.slug`,
    label: Prisma.sql`s.name`,
    join: Prisma.sql`LEFT JOIN articles a ON a.id = g.article_id LEFT JOIN sections s ON s.id = a.section_id`,
  },
  author: {
    key: Prisma.sql`w.slug`,
    label: Prisma.sql`w.name`,
    join: Prisma.sql`LEFT JOIN (SELECT DISTINCT article_id, author_id FROM bylines WHERE role IN ('by', 'with')) b
      ON b.article_id = g.article_id LEFT JOIN authors w ON w.id = b.author_id`,
  },
  campaign: {
    key: Prisma.sql`c.slug`,
    label: Prisma.sql`c.name`,
    join: Prisma.sql`JOIN campaigns c ON c.id = g.campaign_id`,
  },
  placement: { key: Prisma.sql`g.placement`, label: Prisma.sql`g.placement`, join: Prisma.empty },
  wording: {
    key: Prisma.sql`t.id::text || ' ' || g.wording`,
    label: Prisma.sql`t.name || ': ' || coalesce(x.headline, 'own wording')`,
    join: Prisma.sql`LEFT JOIN wording_tests t ON t.id = g.test_id
      LEFT JOIN wordings x ON x.test_id = g.test_id AND x.key = g.wording`,
  },
  // What a link says of itself tells more than the site that it stood on.
  source: {
    key: Prisma.sql`coalesce(g.utm_source, g.referrer)`,
    label: Prisma.sql`coalesce(g.utm_source, g.referrer)`,
    join: Prisma.empty,
  },
};

const MOST_ROWS = 100;

const SUMS = Prisma.sql`
  coalesce(sum(g.net_amount) FILTER (WHERE g.frequency = 'once'), 0)::float8 AS once,
  coalesce(sum(g.net_amount) FILTER (WHERE g.frequency <> 'once'), 0)::float8 AS standing,
  count(*)::int AS gifts`;

/** Revenue in a currency by one dimension, the most first. */
export function revenueBy(db: Db, dimension: Dimension, currency: string, span: Span = {}): Promise<RevenueRow[]> {
  const { key, label, join } = GROUPS[dimension];
  return db.$queryRaw<RevenueRow[]>`
    SELECT coalesce(${key}, ${NONE}) AS key, max(${label}) AS label, ${SUMS} FROM gifts g ${join}
    WHERE g.status = 'paid' AND g.currency = ${currency} AND ${spanSql("g.paid_at", span)}
    GROUP BY 1 ORDER BY sum(g.net_amount) DESC, 1 LIMIT ${MOST_ROWS}`;
}

/** The currencies that gifts were paid in, the most used first. */
export async function listCurrencies(db: Db): Promise<string[]> {
  const rows = await db.gift.groupBy({
    by: ["currency"],
    where: { status: "paid" },
    _count: true,
    orderBy: { _count: { currency: "desc" } },
  });
  return rows.map(({ currency }) => currency);
}

export type MonthRow = {
  /** "2026-11". */
  month: string;
  once: number;
  standing: number;
  /** Monthly recurring revenue at its end: a year's gift counts for a twelfth. */
  recurring: number;
  /** Standing gifts that ran at its start, and how many of those ended in it. */
  running: number;
  ended: number;
};

/** The last months in a time zone, the oldest first; the last one is this month so far. */
export function revenueByMonth(db: Db, currency: string, timeZone: string, months = 12): Promise<MonthRow[]> {
  return db.$queryRaw<MonthRow[]>`
    WITH spans AS (
      SELECT m AS local_start, m AT TIME ZONE ${timeZone} AS starts, (m + interval '1 month') AT TIME ZONE ${timeZone} AS ends
      FROM generate_series(date_trunc('month', now() AT TIME ZONE ${timeZone}) - make_interval(months => ${months - 1}),
        date_trunc('month', now() AT TIME ZONE ${timeZone}), interval '1 month') AS m)
    SELECT to_char(local_start, 'YYYY-MM') AS month, money.once, money.standing,
      runs.recurring, runs.running, runs.ended
    FROM spans
    CROSS JOIN LATERAL (SELECT ${SUMS} FROM gifts g
      WHERE g.status = 'paid' AND g.currency = ${currency} AND g.paid_at >= starts AND g.paid_at < ends) AS money
    CROSS JOIN LATERAL (SELECT
      coalesce(sum(CASE frequency WHEN 'yearly' THEN amount / 12.0 ELSE amount END)
        FILTER (WHERE started_at < least(ends, now()) AND (cancelled_at IS NULL OR cancelled_at >= least(ends, now()))), 0)::float8 AS recurring,
      (count(*) FILTER (WHERE started_at < starts AND (cancelled_at IS NULL OR cancelled_at >= starts)))::int AS running,
      (count(*) FILTER (WHERE started_at < starts AND cancelled_at >= starts AND cancelled_at < ends))::int AS ended
      FROM subscriptions WHERE currency = ${currency}) AS runs
    ORDER BY local_start`;
}

export type StoryEarnings = { currency: string; once: number; standing: number; gifts: number };

/** What one story has brought in, by currency. */
export function earningsOfStory(db: Db, articleId: string): Promise<StoryEarnings[]> {
  return db.$queryRaw<StoryEarnings[]>`
    SELECT g.currency, ${SUMS} FROM gifts g WHERE g.status = 'paid' AND g.article_id = ${articleId}::uuid
    GROUP BY g.currency ORDER BY sum(g.net_amount) DESC`;
}
