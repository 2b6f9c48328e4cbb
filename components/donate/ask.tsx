import type { CampaignView } from "@/lib/donations/campaign-views.ts";
import { type AskContext, donateAddress } from "@/lib/donations/donate-address.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import type { GiftFrequency } from "@/prisma/generated/enums.ts";
import { FREQUENCY_WORDS, giveWords } from "./gift-words";
import { Progress } from "./progress";
import { WordingFields, Wordings } from "./wordings";

type AskProps = {
  campaign: CampaignView;
  context: AskContext;
  locale: string;
  /** Rows across sections and fronts are wider than tall. */
  isRow?: boolean;
};

/** Two asks of one page need two names, for those who go from landmark to landmark. */
function nameOf({ headline }: CampaignView, { placement }: AskContext): string {
  return placement === "body" ? `${headline}, within the story` : headline;
}

/** One showing of the donate call-to-action: plain forms that carry amount, frequency, story and placement. */
export function Ask({ campaign, context, locale, isRow = false }: AskProps) {
  return (
    <aside aria-label={nameOf(campaign, context)} data-campaign={campaign.slug} className="bg-raised p-6 md:p-8">
      <div className={isRow ? "grid gap-x-12 gap-y-6 lg:grid-cols-2" : "space-y-5"}>
        <div className="space-y-2">
          <Wordings campaign={campaign} />
          {campaign.goal !== null && <Progress campaign={campaign} goal={campaign.goal} locale={locale} />}
        </div>
        <div className="space-y-4">
          {(["monthly", "once"] as const).map((frequency) => (
            <AmountRow key={frequency} frequency={frequency} campaign={campaign} context={context} locale={locale} />
          ))}
          <p className="type-credit flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <a
              href={donateAddress({ ...context, campaign: campaign.slug })}
              className="inline-block py-1 underline"
              suppressHydrationWarning
            >
              Another amount, or yearly
            </a>
            <span className="js-only space-x-6">
              <button type="button" data-action="dismiss" className="cursor-pointer py-1 underline">
                Not now
              </button>
              <button
                type="button"
                data-action="dismiss"
                data-name={campaign.slug}
                className="cursor-pointer py-1 underline"
              >
                Do not ask me again
              </button>
            </span>
          </p>
          <p className="type-credit">
            Your gift goes to {campaign.legalRecipient}. {campaign.taxSentence}
          </p>
        </div>
      </div>
    </aside>
  );
}

type AmountRowProps = { frequency: GiftFrequency; campaign: CampaignView; context: AskContext; locale: string };

/** The suggested amounts of one frequency, each a button that says what it gives. */
function AmountRow({ frequency, campaign, context, locale }: AmountRowProps) {
  const { label } = FREQUENCY_WORDS[frequency];
  return (
    <form action="/donate" method="get">
      <input type="hidden" name="frequency" value={frequency} />
      <input type="hidden" name="campaign" value={campaign.slug} />
      <input type="hidden" name="placement" value={context.placement} />
      {context.story && <input type="hidden" name="story" value={context.story} />}
      <WordingFields campaign={campaign} />
      <fieldset>
        <legend className="type-kicker mb-1.5">{label}</legend>
        <div className="grid grid-cols-3 gap-2">
          {campaign.amounts[frequency]?.slice(0, 3).map((amount) => {
            const money = formatMoney(amount, campaign.currency, locale);
            return (
              <button
                key={amount}
                type="submit"
                name="amount"
                value={amount}
                aria-label={giveWords(amount, campaign.currency, frequency, locale)}
                className="control cursor-pointer px-1 font-semibold tabular-nums hover:border-accent hover:text-accent"
              >
                {money}
              </button>
            );
          })}
        </div>
      </fieldset>
    </form>
  );
}
