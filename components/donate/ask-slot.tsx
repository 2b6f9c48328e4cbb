import { findCampaign } from "@/lib/donations/campaign-queries.ts";
import type { AskPlace } from "@/lib/donations/campaign-rules.ts";
import type { Placement } from "@/lib/donations/donate-address.ts";
import { Ask } from "./ask";
import { ChooseWording, wordingMarks } from "./wordings";

type AskSlotProps = {
  placement: Placement;
  /** What it stands in; nothing on the front. */
  place?: AskPlace;
  locale: string;
  isRow?: boolean;
  className?: string;
};

/** Feeds the call-to-action from the campaign that is meant for the place; without one nothing is asked. */
export async function AskSlot({ placement, place = {}, locale, isRow, className }: AskSlotProps) {
  const campaign = await findCampaign(place);
  if (!campaign) return null;
  return (
    <div className={className} data-campaign={campaign.slug} {...wordingMarks(campaign)} suppressHydrationWarning>
      <ChooseWording campaign={campaign} />
      <Ask campaign={campaign} context={{ placement, story: place.story }} locale={locale} isRow={isRow} />
    </div>
  );
}
