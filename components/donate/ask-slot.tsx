import { findActiveCampaign } from "@/lib/donations/campaign-queries.ts";
import type { AskContext } from "@/lib/donations/donate-address.ts";
import { Ask } from "./ask";

type AskSlotProps = AskContext & { locale: string; isRow?: boolean; className?: string };

/** Feeds the call-to-action from the active campaign; without one nothing is asked. */
export async function AskSlot({ locale, isRow, className, ...context }: AskSlotProps) {
  const campaign = await findActiveCampaign();
  if (!campaign) return null;
  return (
    <div className={className} data-campaign={campaign.slug}>
      <Ask campaign={campaign} context={context} locale={locale} isRow={isRow} />
    </div>
  );
}
