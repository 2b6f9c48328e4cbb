import { readForm } from "@/components/ui/read-form.ts";
import type { CampaignFormInput } from "@/lib/donations/campaign-form-schema.ts";
import type { CURRENCIES } from "@/lib/donations/money-limits.ts";
import { momentOf } from "@/lib/zoned-time.ts";

/** A campaign as the form shows it. Amounts are in minor units. */
export type CampaignValue = {
  id: string;
  version: number;
  slug: string;
  name: string;
  headline: string;
  pitch: string;
  imageId: string | null;
  currency: (typeof CURRENCIES)[number];
  amountsOnce: number[];
  amountsMonthly: number[];
  amountsYearly: number[];
  defaultFrequency: "once" | "monthly" | "yearly";
  legalRecipient: string;
  taxSentence: string;
  thanks: string;
  goal: number | null;
  goalReached: string;
  offersFeeCover: boolean;
  isActive: boolean;
  startsAt: Date;
  endsAt: Date | null;
};

type CampaignFields = Omit<CampaignFormInput, "startsAt"> & { startsAt: Date | null };

/** The form's fields; no beginning means that it begins when it is saved. */
export function readCampaign(data: FormData, timeZone: string): CampaignFields {
  const { startsAt, endsAt, imageId, ...fields } = readForm(data) as Record<string, string>;
  return {
    ...(fields as unknown as CampaignFormInput),
    imageId: imageId || null,
    startsAt: momentOf(startsAt ?? "", timeZone),
    endsAt: momentOf(endsAt ?? "", timeZone),
    isActive: data.has("isActive"),
    offersFeeCover: data.has("offersFeeCover"),
  };
}

/** The action's input. */
export function beginning({ startsAt, ...fields }: CampaignFields): CampaignFormInput {
  return { ...fields, startsAt: startsAt ?? new Date() };
}
