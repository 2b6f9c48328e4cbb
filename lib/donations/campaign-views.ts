import type { Prisma } from "../../prisma/generated/client.ts";
import type { GiftFrequency } from "../../prisma/generated/enums.ts";
import { type MediaView, mediaSelect, toMediaView } from "../media/media-views.ts";

/** Wordings that are compared with the campaign's own. */
export type WordingTestView = {
  id: string;
  /** Of a hundred readers, how many keep the campaign's own wording. */
  holdBack: number;
  /** When the comparison ends, in milliseconds since 1970. */
  until: number;
  wordings: { key: string; headline: string; pitch: string }[];
};

export type CampaignView = {
  id: string;
  slug: string;
  headline: string;
  pitch: string;
  image: MediaView | null;
  /** ISO 4217. */
  currency: string;
  /** Suggested amounts in minor units; frequencies without amounts are not offered. */
  amounts: Partial<Record<GiftFrequency, number[]>>;
  defaultFrequency: GiftFrequency;
  legalRecipient: string;
  taxSentence: string;
  thanks: string;
  /** Minor units; null without a goal. */
  goal: number | null;
  goalReached: string;
  /** Minor units that have come in: paid minus refunded. */
  raised: number;
  offersFeeCover: boolean;
  test: WordingTestView | null;
};

/** With the wording test that runs now, if one does. */
export function campaignSelect(now = new Date()) {
  return {
    id: true,
    slug: true,
    headline: true,
    pitch: true,
    image: { select: mediaSelect },
    currency: true,
    amountsOnce: true,
    amountsMonthly: true,
    amountsYearly: true,
    defaultFrequency: true,
    legalRecipient: true,
    taxSentence: true,
    thanks: true,
    goal: true,
    goalReached: true,
    offersFeeCover: true,
    tests: {
      where: { startsAt: { lte: now }, expiresAt: { gt: now } },
      orderBy: { startsAt: "desc" },
      take: 1,
      select: {
        id: true,
        holdBack: true,
        expiresAt: true,
        wordings: { select: { key: true, headline: true, pitch: true }, orderBy: { key: "asc" } },
      },
    },
  } satisfies Prisma.CampaignSelect;
}

type CampaignRow = Prisma.CampaignGetPayload<{ select: ReturnType<typeof campaignSelect> }>;

export function toCampaignView(row: CampaignRow, raised: number): CampaignView {
  const { image, amountsOnce, amountsMonthly, amountsYearly, goal, tests, ...same } = row;
  const [test] = tests;
  return {
    ...same,
    image: image && toMediaView(image),
    amounts: {
      once: amountsOnce,
      monthly: amountsMonthly,
      ...(amountsYearly.length > 0 && { yearly: amountsYearly }),
    },
    goal: goal === null ? null : Number(goal),
    raised,
    test: test
      ? { id: test.id, holdBack: test.holdBack, until: test.expiresAt.getTime(), wordings: test.wordings }
      : null,
  };
}
