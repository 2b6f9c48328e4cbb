import type { CampaignView } from "@/lib/donations/campaign-views.ts";
import { decimalsOf, formatMoney } from "@/lib/donations/money.ts";

type ProgressProps = { campaign: CampaignView; goal: number; locale: string };

/** How far the campaign is, in words and as a line; never over the top. */
export function Progress({ campaign, goal, locale }: ProgressProps) {
  // Cents say nothing in a sum of many gifts, and are never rounded up to more than was given.
  const unit = 10 ** decimalsOf(campaign.currency);
  const whole = campaign.raised < unit ? campaign.raised : Math.floor(campaign.raised / unit) * unit;
  const raised = formatMoney(whole, campaign.currency, locale);
  const isReached = campaign.raised >= goal;
  return (
    <div className="pt-2">
      <div className="h-1 bg-rule">
        <div
          className="h-full bg-accent"
          style={{ width: `${Math.min(100, Math.floor((campaign.raised / goal) * 100))}%` }}
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
