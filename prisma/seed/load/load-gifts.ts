import { randomUUID } from "node:crypto";
import type { Db } from "../../../lib/db.ts";
import type { Prisma } from "../../../prisma/generated/client.ts";
import { createRandom } from "../../generate/random.ts";

/** Gifts that nobody gave: a year of them, so that the appeal's progress and the newsroom's charts show something. */

const DAY = 86_400_000;
const MONTH = 30.4 * DAY;
const DAYS = 360;
const ONCE = 700;
const STANDING = 70;

const PLACEMENTS = ["body", "body", "story_end", "front", "section", "page"];
const SOURCES = [null, null, null, "newsletter", "newsletter", "bluesky", "search"];

type Campaign = { id: string; currency: string; amountsOnce: number[]; amountsMonthly: number[] };

/** Makes them for the campaign of this name, unless there are gifts already. No donor's name is among them. */
export async function loadGifts(db: Db, slug: string, now = new Date()): Promise<void> {
  const campaign = await db.campaign.findUnique({ where: { slug } });
  if (!campaign || (await db.gift.count()) > 0) return;
  const stories = await db.article.findMany({
    where: { visibleFrom: { lte: now } },
    orderBy: { slug: "asc" },
    select: { id: true },
  });
  const random = createRandom(20_261_124).fraction;
  const make = maker(campaign, stories, random, now);
  await db.gift.createMany({ data: Array.from({ length: ONCE }, () => make.once()) });
  const firsts = Array.from({ length: STANDING }, () => make.standing());
  await loadStanding(db, firsts, campaign.currency, random, now);
}

type NewGift = Prisma.GiftCreateManyInput;

function maker(campaign: Campaign, stories: { id: string }[], random: () => number, now: Date) {
  let made = 0;
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const gift = (amount: number, paidAt: Date, frequency: NewGift["frequency"]): NewGift => ({
    ...{ campaignId: campaign.id, currency: campaign.currency, provider: "demo", status: "paid" },
    ...{ amount, paidAmount: amount, paidAt, createdAt: paidAt, frequency, linkKey: `demo-${++made}` },
    // Some stories bring in much more than others.
    articleId: random() < 0.85 ? (stories[Math.floor(random() ** 3 * stories.length)]?.id ?? null) : null,
    placement: one(PLACEMENTS),
    utmSource: one(SOURCES),
  });
  return {
    once: () => {
      const paidAt = new Date(now.getTime() - random() * DAYS * DAY);
      const amount = random() < 0.15 ? Math.ceil(random() * 60) * 1000 : one(campaign.amountsOnce);
      const isRefunded = random() < 0.02;
      return { ...gift(amount, paidAt, "once"), refundedAmount: isRefunded ? amount : 0 };
    },
    standing: () => gift(one(campaign.amountsMonthly), new Date(now.getTime() - random() * DAYS * DAY), "monthly"),
  };
}

/** Monthly gifts with their renewals; some have ended. Few statements: a demo is loaded often. */
async function loadStanding(db: Db, firsts: NewGift[], currency: string, random: () => number, now: Date) {
  const standing = firsts.map((first) => {
    const startedAt = new Date(first.createdAt ?? now);
    const span = now.getTime() - startedAt.getTime();
    const cancelledAt = random() < 0.25 ? new Date(startedAt.getTime() + random() * span) : null;
    return { id: randomUUID(), gift: { ...first, id: randomUUID() }, startedAt, cancelledAt };
  });
  await db.gift.createMany({ data: standing.map(({ gift }) => gift) });
  await db.subscription.createMany({
    data: standing.map(({ id, gift, startedAt, cancelledAt }) => ({
      ...{ id, giftId: gift.id, provider: "demo", providerId: `demo-${id}`, frequency: "monthly", currency },
      ...{ amount: gift.amount, startedAt, cancelledAt, status: cancelledAt ? "cancelled" : "active" },
    })),
  });
  await db.$executeRaw`UPDATE gifts SET subscription_id = s.id FROM subscriptions s WHERE s.gift_id = gifts.id`;
  await db.gift.createMany({ data: standing.flatMap((each) => renewalsOf(each, now)) });
}

type Standing = { id: string; gift: NewGift; startedAt: Date; cancelledAt: Date | null };

function renewalsOf({ id, gift, startedAt, cancelledAt }: Standing, now: Date): NewGift[] {
  const renewals: NewGift[] = [];
  for (let at = startedAt.getTime() + MONTH; at < (cancelledAt ?? now).getTime(); at += MONTH) {
    const paidAt = new Date(at);
    const linkKey = `${gift.linkKey}-${renewals.length}`;
    renewals.push({ ...gift, id: undefined, paidAt, createdAt: paidAt, linkKey, subscriptionId: id });
  }
  return renewals;
}
