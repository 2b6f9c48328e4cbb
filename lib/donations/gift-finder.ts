import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { GiftFrequency, GiftStatus, SubscriptionStatus } from "../../prisma/generated/enums.ts";
import type { Db } from "../db.ts";

/** A gift as its own donor sees it. */
export type MyGiftView = {
  id: string;
  linkKey: string;
  status: GiftStatus;
  frequency: GiftFrequency;
  currency: string;
  /** Minor units: what was charged, or will be. */
  amount: number;
  createdAt: Date;
  paidAt: Date | null;
  /** Whether the provider is one that tells us what becomes of it. */
  isTold: boolean;
  hasReceipt: boolean;
  campaign: { slug: string; thanks: string; legalRecipient: string; taxSentence: string };
  story: { slug: string; headline: string } | null;
  standing: {
    status: SubscriptionStatus;
    amount: number;
    startedAt: Date;
    cancelsAt: Date | null;
    customerId: string | null;
  } | null;
};

const linkSchema = z.object({ gift: z.uuid(), key: z.string().min(16).max(100) });

/** The gift that a donor's own link names; null when the link is not right. */
export async function findMyGift(db: Db, link: unknown): Promise<MyGiftView | null> {
  const parsed = linkSchema.safeParse(link).data;
  if (!parsed) return null;
  const row = await db.gift.findUnique({
    where: { id: parsed.gift },
    include: {
      campaign: { select: { slug: true, thanks: true, legalRecipient: true, taxSentence: true } },
      article: { select: { slug: true, headline: true, visibleFrom: true } },
      subscription: true,
    },
  });
  if (!row || !isSame(row.linkKey, parsed.key)) return null;
  const { id, linkKey, status, frequency, currency, createdAt, paidAt, campaign, article, subscription } = row;
  const isPublic = article?.visibleFrom && article.visibleFrom <= new Date();
  return {
    ...{ id, linkKey, status, frequency, currency, createdAt, paidAt, campaign },
    amount: row.paidAmount ?? row.amount,
    isTold: row.provider === "stripe",
    hasReceipt: row.receiptAt !== null,
    story: article && isPublic ? { slug: article.slug, headline: article.headline } : null,
    standing: subscription && {
      status: subscription.status,
      amount: subscription.amount,
      startedAt: subscription.startedAt,
      cancelsAt: subscription.cancelsAt,
      customerId: subscription.customerId,
    },
  };
}

/** Compares hashes, so that the time that it takes shows nothing of the secret. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}

export type WallEntry = { id: string; name: string; message: string; paidAt: Date };

const WALL_ENTRIES = 200;

/** Who wanted to be named, the newest first. */
export async function listWall(db: Db): Promise<WallEntry[]> {
  const rows = await db.gift.findMany({
    where: { status: "paid", wallName: { not: null }, wallHidden: false, netAmount: { gt: 0 } },
    orderBy: { paidAt: "desc" },
    take: WALL_ENTRIES,
    select: { id: true, wallName: true, wallMessage: true, paidAt: true },
  });
  return rows.flatMap(({ id, wallName, wallMessage, paidAt }) =>
    wallName && paidAt ? [{ id, name: wallName, message: wallMessage ?? "", paidAt }] : [],
  );
}

/**
 * The days (UTC) on which the standing gifts that still run were begun. A device that remembers such a day learns from
 * it whether its gift may still run, by a list that is the same for everybody.
 */
export async function listStandingDays(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ day: string }[]>`
    SELECT DISTINCT to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day FROM subscriptions
    WHERE status <> 'cancelled' ORDER BY 1`;
  return rows.map(({ day }) => day);
}
