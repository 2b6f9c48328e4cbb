import type { CampaignView } from "@/lib/donations/campaign-views.ts";
import { formatMoney } from "@/lib/donations/money.ts";

type ProgressProps = { campaign: CampaignView; goal: number; locale: string };

/** How far the campaign is, in words and as a line; never over the top. */
export function Progress({ campaign, goal, locale }: ProgressProps) {
  const raised = formatMoney(campaign.raised, campaign.currency, locale);
  const isReached = campaign.raised >= goal;
  return (
    <div className="pt-2">
      <div className="h-1 bg-rule">
        <div
          className="h-full bg-accent"
          style={{ width: `${Math.min(100, Math.round((campaign.raised / goal) * 100))}%` }}
        />
      </div>
      <p className="type-meta mt-1.5">
        {isReached
          ? `Goal reached: ${raised} given. ${campaign.goalReached || "Every further gift pays for reporting to come."}`
          : `${raised} given of ${formatMoney(goal, campaign.currency, locale)}`}
      </p>
    </div>
  );
}
