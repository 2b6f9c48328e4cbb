import type { CampaignView } from "@/lib/donations/campaign-views.ts";
import { type GiftFields, readFrequency, readGift, readOrigin, writtenAmount } from "@/lib/donations/gift-schema.ts";
import { GiftFrequency } from "@/prisma/generated/enums.ts";
import { AmountFields } from "./amount-fields";
import { FREQUENCY_WORDS } from "./ask";

type DonateFormProps = {
  campaign: CampaignView;
  /** As the address has them: an ask's choice, or what was sent and found wanting. */
  fields: GiftFields;
  locale: string;
  /** Whether a payment provider is set. */
  isOpen: boolean;
  email: string;
};

/** A plain form: how often, how much, on to the provider. Errors stand beside their field; nothing entered is lost. */
export function DonateForm({ campaign, fields, locale, isOpen, email }: DonateFormProps) {
  const offered = Object.values(GiftFrequency).filter((frequency) => campaign.amounts[frequency]);
  const frequency = readFrequency(fields, campaign) ?? campaign.defaultFrequency;
  const reading = fields.sent ? readGift(fields, campaign, locale) : null;
  const problems = reading && "problems" in reading ? reading.problems : {};
  const origin = readOrigin(fields);
  return (
    <form action="/donate/continue" method="get" noValidate className="donate-form space-y-8 bg-raised p-6 md:p-8">
      {origin.story && <input type="hidden" name="story" value={origin.story} />}
      {origin.placement && <input type="hidden" name="placement" value={origin.placement} />}
      <fieldset aria-describedby={problems.frequency && "frequency-problem"}>
        <legend className="type-headline-s mb-3">How often?</legend>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-2">
          {offered.map((each) => (
            <label key={each} className="choice">
              <input type="radio" name="frequency" value={each} defaultChecked={each === frequency} />
              {FREQUENCY_WORDS[each].label}
            </label>
          ))}
        </div>
        {problems.frequency && <Problem id="frequency-problem" text={problems.frequency} />}
      </fieldset>
      {offered.map((each) => (
        <AmountFields
          key={each}
          frequency={each}
          campaign={campaign}
          fields={fields}
          locale={locale}
          problem={each === frequency ? problems.amount : undefined}
        />
      ))}
      <div>
        <label htmlFor="other" className="type-ui mb-1.5 block font-semibold">
          Another amount, in {campaign.currency}
        </label>
        <input
          id="other"
          name="other"
          inputMode="decimal"
          maxLength={20}
          autoComplete="off"
          defaultValue={writtenAmount(fields, frequency, campaign)}
          className="control w-full max-w-60"
          aria-describedby={problems.amount && "amount-problem"}
          aria-invalid={problems.amount ? true : undefined}
        />
        {problems.amount && <Problem id="amount-problem" text={problems.amount} />}
      </div>
      {isOpen ? (
        <div className="space-y-3">
          <button type="submit" className="action w-full md:w-auto md:min-w-60">
            Continue to payment
          </button>
          <p className="type-credit">You pay on our payment provider’s own page. Nothing is charged before that.</p>
        </div>
      ) : (
        <p role="status" className="type-ui border-s border-accent ps-3">
          Giving online is not set up yet.{email && ` Write to ${email}, and we will tell you how to give.`}
        </p>
      )}
    </form>
  );
}

function Problem({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} role="alert" className="type-ui mt-2 border-s-2 border-accent ps-3 font-semibold text-accent">
      {text}
    </p>
  );
}
