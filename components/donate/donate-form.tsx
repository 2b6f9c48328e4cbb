import type { CampaignView } from "@/lib/donations/campaign-views.ts";
import {
  type GiftFields,
  MAX_WALL_MESSAGE,
  MAX_WALL_NAME,
  readFrequency,
  readGift,
  writtenAmount,
} from "@/lib/donations/gift-schema.ts";
import { routes } from "@/lib/routes.ts";
import { GiftFrequency } from "@/prisma/generated/enums.ts";
import { AmountFields } from "./amount-fields";
import { FREQUENCY_WORDS } from "./gift-words";
import { HiddenFields, ORIGIN_FIELDS } from "./hidden-fields";
import { Problem } from "./problem";

type DonateFormProps = {
  campaign: CampaignView;
  /** As the address has them: an ask's choice, or what was sent and found wanting. */
  fields: GiftFields;
  locale: string;
  /** Whether a payment provider is set. */
  isOpen: boolean;
  email: string;
  /** Whether to say what is wrong with the fields. */
  isSent: boolean;
  donorWall: boolean;
};

/** A plain form: how often, how much, on to the review. Errors stand beside their field; nothing entered is lost. */
export function DonateForm({ campaign, fields, locale, isOpen, email, isSent, donorWall }: DonateFormProps) {
  const offered = inOrder(campaign);
  const asked = readFrequency(fields, campaign);
  // A standing gift is a deliberate choice: it may stand first, and is never made for the donor.
  const frequency = asked ?? (campaign.defaultFrequency === "once" && !isSent ? "once" : null);
  const reading = isSent ? readGift(fields, campaign, locale) : null;
  const problems = reading && "problems" in reading ? reading.problems : {};
  return (
    <form action={routes.donateReview()} method="get" noValidate className="donate-form space-y-8 bg-raised p-6 md:p-8">
      <HiddenFields fields={fields} names={ORIGIN_FIELDS} />
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
          type="text"
          id="other"
          name="other"
          inputMode="decimal"
          maxLength={20}
          autoComplete="off"
          defaultValue={writtenAmount(fields, frequency ?? campaign.defaultFrequency, campaign)}
          className="control w-full max-w-60"
          aria-describedby={problems.amount && "amount-problem"}
          aria-invalid={problems.amount ? true : undefined}
        />
        {problems.amount && <Problem id="amount-problem" text={problems.amount} />}
      </div>
      {campaign.offersFeeCover && (
        <label className="type-ui flex items-baseline gap-2.5">
          <input
            type="checkbox"
            name="cover"
            value="yes"
            defaultChecked={fields.cover === "yes"}
            className="accent-accent"
          />
          <span>Add what the payment costs, so that the whole gift arrives. You see the sum on the next page.</span>
        </label>
      )}
      {donorWall && <WallFields fields={fields} />}
      {isOpen ? (
        <div className="space-y-3">
          <button type="submit" className="action w-full md:w-auto md:min-w-60">
            Review your gift
          </button>
          <p className="type-credit">Next you see what will be charged. You pay on our payment provider’s own page.</p>
        </div>
      ) : (
        <p role="status" className="type-ui border-s border-accent ps-3">
          Giving online is not set up yet.{email && ` Write to ${email}, and we will tell you how to give.`}
        </p>
      )}
    </form>
  );
}

/** What the campaign offers, what it hopes for first. */
function inOrder({ amounts, defaultFrequency }: CampaignView): GiftFrequency[] {
  const offered = Object.values(GiftFrequency).filter((frequency) => amounts[frequency]);
  return [...offered].sort((a, b) => Number(b === defaultFrequency) - Number(a === defaultFrequency));
}

function WallFields({ fields }: { fields: GiftFields }) {
  const value = (name: string) => String(fields[name] ?? "");
  return (
    <fieldset className="donor-wall space-y-3">
      <legend className="type-headline-s mb-2">Our donors’ wall</legend>
      <label className="type-ui flex items-baseline gap-2.5">
        <input
          type="checkbox"
          name="wall"
          value="yes"
          defaultChecked={fields.wall === "yes"}
          className="accent-accent"
        />
        <span>
          Show my gift on the{" "}
          <a href={routes.donors()} className="underline">
            donors’ wall
          </a>
          , without its amount. Anyone can read it there.
        </span>
      </label>
      <div className="donor-wall-more space-y-3">
        <label className="type-ui block">
          Name to show
          <input
            type="text"
            name="wall_name"
            maxLength={MAX_WALL_NAME}
            defaultValue={value("wall_name")}
            className="control mt-1 block w-full max-w-80"
          />
        </label>
        <label className="type-ui block">
          A message, if you like
          <input
            type="text"
            name="wall_message"
            maxLength={MAX_WALL_MESSAGE}
            defaultValue={value("wall_message")}
            className="control mt-1 block w-full"
          />
        </label>
      </div>
    </fieldset>
  );
}
