import type { CampaignView } from "@/lib/donations/campaign-views.ts";
import type { GiftFields, GiftInput } from "@/lib/donations/gift-schema.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import { routes } from "@/lib/routes.ts";
import { FREQUENCY_WORDS, giveWords } from "./gift-words";
import { HiddenFields, ORIGIN_FIELDS } from "./hidden-fields";
import { Problem } from "./problem";

const FORM_FIELDS = [
  ...ORIGIN_FIELDS,
  ...["frequency", "amount", "amount_once", "amount_monthly", "amount_yearly", "other", "cover"],
  ...["wall", "wall_name", "wall_message"],
];

type ReviewProps = {
  campaign: CampaignView;
  gift: GiftInput;
  fields: GiftFields;
  locale: string;
  /** The form's own mark: sent twice, it makes one gift. */
  formKey: string;
  problem?: string;
};

const PROBLEMS: Record<string, string> = {
  unreachable: "Our payment provider cannot be reached just now. Nothing was charged. Try again in a few minutes.",
  busy: "Very many gifts arrive just now. Nothing was charged. Try again in a minute.",
};

/** What will be charged, before anyone pays; the button says it once more. */
export function Review({ campaign, gift, fields, locale, formKey, problem = "" }: ReviewProps) {
  const money = (amount: number) => formatMoney(amount, campaign.currency, locale);
  const isStanding = gift.frequency !== "once";
  const { adverb } = FREQUENCY_WORDS[gift.frequency];
  const lines: [string, string][] = [
    ["Your gift", money(gift.amount)],
    ...(gift.feeCover > 0 ? ([["For what the payment costs", money(gift.feeCover)]] as [string, string][]) : []),
    [
      "Charged",
      isStanding ? `${money(gift.total)} today, and then ${adverb} until you end it` : `${money(gift.total)}, once`,
    ],
    ["To", campaign.legalRecipient],
    ...(gift.wall
      ? ([["On the donors’ wall", [gift.wall.name, gift.wall.message].filter(Boolean).join(": ")]] as [
          string,
          string,
        ][])
      : []),
  ];
  return (
    <div className="page mt-8 grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <section aria-label="What will be charged" className="space-y-6 bg-raised p-6 md:p-8">
        {PROBLEMS[problem] && <Problem text={PROBLEMS[problem]} />}
        <dl className="type-ui grid gap-x-6 sm:grid-cols-[auto_1fr] sm:gap-y-2">
          {lines.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="font-semibold tabular-nums max-sm:mb-3">{value}</dd>
            </div>
          ))}
        </dl>
        <form action={routes.donateCheckout()} method="post" className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <HiddenFields fields={fields} names={FORM_FIELDS} />
          <input type="hidden" name="form" value={formKey} />
          <button type="submit" className="action">
            {giveWords(gift.total, campaign.currency, gift.frequency, locale)}
          </button>
          <a href={changeAddress(fields)} className="type-ui underline">
            Change it
          </a>
        </form>
        <p className="type-credit">
          The button takes you to our payment provider’s own page, where you pay. We never see your card.
        </p>
      </section>
      <div className="type-meta space-y-3">
        <p>{campaign.taxSentence}</p>
        {isStanding && <p>You can change or end it at any time, by the link in each receipt.</p>}
      </div>
    </div>
  );
}

/** Back to the form, with everything as it was. */
function changeAddress(fields: GiftFields): string {
  const query = new URLSearchParams();
  for (const name of FORM_FIELDS) {
    const value = fields[name];
    if (typeof value === "string" && value) query.set(name, value);
  }
  return `${routes.donate()}?${query}`;
}
