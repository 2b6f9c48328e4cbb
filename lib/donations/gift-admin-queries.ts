import { requirePermission, requireUser } from "../auth/current-user.ts";
import { can } from "../auth/permissions.ts";
import { db } from "../db.ts";
import { giftCsvHead, giftCsvLine } from "./gift-csv.ts";
import { type GiftFilters, giftWhere } from "./gift-filters.ts";
import {
  type Dimension,
  earningsOfStory,
  listCurrencies,
  revenueBy,
  revenueByMonth,
  type Span,
  type StoryEarnings,
} from "./revenue-finder.ts";
import { armResult, verdictOf } from "./wording-rules.ts";
import { OWN_WORDING } from "./wording-schema.ts";

export const GIFTS_PER_PAGE = 50;

const storySelect = {
  select: { id: true, slug: true, headline: true, section: { select: { slug: true, name: true } } },
};
const include = {
  campaign: { select: { slug: true, name: true } },
  article: storySelect,
  test: { select: { name: true, wordings: { select: { key: true, headline: true } } } },
} as const;

/** A page of gifts, the newest first, and how many there are. */
export async function listGifts(filters: GiftFilters) {
  await requirePermission("gifts.read");
  const where = giftWhere(filters);
  const [gifts, total] = await Promise.all([
    db().gift.findMany({
      where,
      include,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (filters.page - 1) * GIFTS_PER_PAGE,
      take: GIFTS_PER_PAGE,
    }),
    db().gift.count({ where }),
  ]);
  return { gifts, total };
}

export async function listCampaignNames() {
  await requirePermission("gifts.read");
  return db().campaign.findMany({
    select: { id: true, slug: true, name: true, currency: true },
    orderBy: { name: "asc" },
  });
}

/** One gift with everything that its provider said, or null. */
export async function findGift(id: string) {
  await requirePermission("gifts.read");
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const gift = await db().gift.findUnique({
    where: { id },
    include: {
      ...include,
      subscription: { include: { payments: { orderBy: { createdAt: "asc" } } } },
      refunds: { include: { askedBy: { select: { name: true } } }, orderBy: { createdAt: "asc" } },
    },
  });
  if (!gift) return null;
  const events = await db().giftEvent.findMany({
    where: { refs: { hasSome: [...gift.refs, ...(gift.subscription ? [gift.subscription.providerId] : [])] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return { gift, events };
}

const EXPORT_BATCH = 500;

/** The filtered list as CSV, piece by piece, so that a long list needs little memory. For a route that has asked who may. */
export async function* exportGifts(filters: Partial<GiftFilters>): AsyncGenerator<string> {
  yield giftCsvHead();
  for (let cursor: string | undefined; ; ) {
    const gifts = await db().gift.findMany({
      where: giftWhere(filters),
      include,
      orderBy: { id: "asc" },
      take: EXPORT_BATCH,
      ...(cursor && { cursor: { id: cursor }, skip: 1 }),
    });
    yield gifts.map(giftCsvLine).join("");
    if (gifts.length < EXPORT_BATCH) return;
    cursor = gifts.at(-1)?.id;
  }
}

export async function findRevenue(dimension: Dimension, wanted: string | undefined, span: Span, timeZone: string) {
  await requirePermission("gifts.read");
  const currencies = await listCurrencies(db());
  const currency = currencies.find((each) => each === wanted) ?? currencies[0] ?? "USD";
  const [rows, months] = await Promise.all([
    revenueBy(db(), dimension, currency, span),
    revenueByMonth(db(), currency, timeZone),
  ]);
  return { currencies, currency, rows, months };
}

/** What a story has brought in; null for those who may not know. */
export async function findStoryEarnings(articleId: string): Promise<StoryEarnings[] | null> {
  const user = await requireUser();
  return can(user, "gifts.read") ? earningsOfStory(db(), articleId) : null;
}

type WordedGift = { id: string; subscriptionId: string | null; netAmount: number | null };

/** What each answer to an ask has brought in: a standing gift with all its renewals is one. */
function sumsOfDonors(gifts: WordedGift[]): number[] {
  const sums = new Map<string, number>();
  for (const { id, subscriptionId, netAmount } of gifts) {
    const key = subscriptionId ?? id;
    sums.set(key, (sums.get(key) ?? 0) + (netAmount ?? 0));
  }
  return [...sums.values()];
}

/** Every comparison of wordings with what it has shown, the newest first. */
export async function listWordingTests() {
  await requirePermission("gifts.read");
  const tests = await db().wordingTest.findMany({
    orderBy: { startsAt: "desc" },
    take: 30,
    include: {
      campaign: { select: { name: true, headline: true, currency: true } },
      wordings: { orderBy: { key: "asc" } },
      views: true,
      gifts: {
        where: { status: "paid" },
        select: { id: true, subscriptionId: true, wording: true, netAmount: true, currency: true },
      },
    },
  });
  const now = new Date();
  return tests.map(({ campaign, wordings, views, gifts, ...test }) => {
    const own = { key: OWN_WORDING, headline: campaign.headline };
    const arms = [own, ...wordings].map(({ key, headline }) => ({
      key,
      name: key === OWN_WORDING ? `${headline} (own wording)` : headline,
      views: views.filter(({ wording }) => wording === key).reduce((sum, row) => sum + row.views, 0),
      gifts: sumsOfDonors(
        gifts.filter(({ wording, currency }) => wording === key && currency === campaign.currency),
      ).filter((sum) => sum > 0),
    }));
    const isOver = test.expiresAt <= now;
    return { ...test, campaign, isOver, arms: arms.map(armResult), verdict: verdictOf(arms, isOver) };
  });
}
