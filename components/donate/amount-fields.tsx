import type { CampaignView } from "@/lib/donations/campaign-views.ts";
import { chosenAmount, type GiftFields, OTHER_AMOUNT } from "@/lib/donations/gift-schema.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import type { GiftFrequency } from "@/prisma/generated/enums.ts";
import { FREQUENCY_WORDS } from "./gift-words";

type AmountFieldsProps = {
  frequency: GiftFrequency;
  campaign: CampaignView;
  fields: GiftFields;
  locale: string;
  problem?: string;
};

/** The amounts of one frequency. The style sheet shows those of the chosen one; without that all stand in order. */
export function AmountFields({ frequency, campaign, fields, locale, problem }: AmountFieldsProps) {
  const amounts = campaign.amounts[frequency] ?? [];
  const chosen = chosenAmount(fields, frequency);
  const isPreset = amounts.some((amount) => String(amount) === chosen);
  return (
    <fieldset data-amounts={frequency} aria-describedby={problem && "amount-problem"}>
      <legend className="type-headline-s mb-3">
        How much{frequency !== "once" && ` ${FREQUENCY_WORDS[frequency].adverb}`}?
      </legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(6rem,1fr))] gap-2">
        {amounts.map((amount) => (
          <label key={amount} className="choice tabular-nums">
            <input
              type="radio"
              name={`amount_${frequency}`}
              value={amount}
              defaultChecked={String(amount) === chosen}
            />
            {formatMoney(amount, campaign.currency, locale)}
          </label>
        ))}
        <label className="choice">
          <input
            type="radio"
            name={`amount_${frequency}`}
            value={OTHER_AMOUNT}
            defaultChecked={chosen !== "" && !isPreset}
          />
          Another
        </label>
      </div>
    </fieldset>
  );
}
