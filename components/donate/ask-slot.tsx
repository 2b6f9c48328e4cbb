import { findCampaign } from "@/lib/donations/campaign-queries.ts";
import type { AskContext } from "@/lib/donations/donate-address.ts";
import { Ask } from "./ask";
import { ChooseWording, wordingMarks } from "./wordings";

type AskSlotProps = AskContext & { section?: string; locale: string; isRow?: boolean; className?: string };

/** Feeds the call-to-action from the campaign that is meant for the place; without one nothing is asked. */
export async function AskSlot({ locale, isRow, className, section, ...context }: AskSlotProps) {
  const campaign = await findCampaign({ story: context.story, section });
  if (!campaign) return null;
  return (
    <div className={className} data-campaign={campaign.slug} {...wordingMarks(campaign)} suppressHydrationWarning>
      <ChooseWording campaign={campaign} />
      <Ask campaign={campaign} context={context} locale={locale} isRow={isRow} />
    </div>
  );
}
