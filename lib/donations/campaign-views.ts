import type { Prisma } from "../../prisma/generated/client.ts";
import type { GiftFrequency } from "../../prisma/generated/enums.ts";
import { type MediaView, mediaSelect, toMediaView } from "../media/media-views.ts";

export type CampaignView = {
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
  /** Minor units; null without a goal. */
  goal: number | null;
  raised: number;
};

export const campaignSelect = {
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
  goal: true,
  raised: true,
} satisfies Prisma.CampaignSelect;

type CampaignRow = Prisma.CampaignGetPayload<{ select: typeof campaignSelect }>;

export function toCampaignView(row: CampaignRow): CampaignView {
  const { image, amountsOnce, amountsMonthly, amountsYearly, goal, raised, ...same } = row;
  return {
    ...same,
    image: image && toMediaView(image),
    amounts: {
      once: amountsOnce,
      monthly: amountsMonthly,
      ...(amountsYearly.length > 0 && { yearly: amountsYearly }),
    },
    goal: goal === null ? null : Number(goal),
    raised: Number(raised),
  };
}
