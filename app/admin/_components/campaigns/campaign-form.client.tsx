"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { Select } from "@/components/ui/select.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { addCampaign, removeCampaign, restoreCampaign, saveCampaign } from "@/lib/donations/campaign-actions.ts";
import { majorUnits } from "@/lib/donations/money.ts";
import { CURRENCIES } from "@/lib/donations/money-limits.ts";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { NameAndAddress } from "../forms/address-field.client";
import { BasedForm } from "../forms/based-form.client";
import { MomentField } from "../forms/moment-field.client";
import { RemoveButton } from "../forms/remove-button.client";
import { useFormBasis } from "../forms/use-form-basis.client.ts";
import { PictureField } from "../pictures/picture-field.client";
import { Group } from "../settings/group";
import { beginning, type CampaignValue, readCampaign } from "./read-campaign";

const FREQUENCIES = [
  { id: "once", label: "Once" },
  { id: "monthly", label: "Monthly" },
  { id: "yearly", label: "Yearly" },
];
const CURRENCY_OPTIONS = CURRENCIES.map((code) => ({
  id: code,
  label: `${code}, ${new Intl.DisplayNames("en", { type: "currency" }).of(code) ?? code}`,
}));

type Props = {
  campaign: CampaignValue | null;
  picture: LibraryPicture | null;
  timeZone: string;
  /** What new campaigns begin with. */
  recipient: string;
};

/** A new campaign, or one that is there. Amounts are typed as money, each checked beside its own field. */
export function CampaignForm({ campaign, picture, timeZone, recipient }: Props) {
  const form = useFormBasis({
    stored: campaign,
    read: (data) => readCampaign(data, timeZone),
    save: (fields, basis) => saveCampaign({ ...beginning(fields), ...basis }),
    making: {
      add: (fields) => addCampaign(beginning(fields)),
      done: "The campaign is there",
      backTo: adminRoutes.campaigns(),
    },
  });
  const restore = () => {
    const { version: _v, goal, ...fields } = campaign as CampaignValue;
    return restoreCampaign({ ...fields, goal });
  };
  return (
    <>
      <BasedForm form={form} make="Make the campaign" className="grid gap-10">
        <Group title="The appeal" lead="What readers see under stories, on fronts and on the donate page.">
          <NameAndAddress
            name={{ field: "name", label: "Name, for us", value: campaign?.name ?? "" }}
            prefix=""
            slug={campaign?.slug ?? ""}
            isNew={!campaign}
            label="Short name"
            hint="What the payment form and reports call the campaign."
          />
          <TextField name="headline" label="Headline" defaultValue={campaign?.headline} isRequired />
          <TextField
            name="pitch"
            label="Pitch"
            hint="One or two sentences: what a gift makes possible."
            rows={3}
            defaultValue={campaign?.pitch}
            isRequired
          />
          <PictureField name="imageId" label="Picture" picture={picture} />
        </Group>
        <Amounts campaign={campaign} />
        <Group title="Goal and dates" lead="A campaign asks while it is switched on and its time lasts.">
          <div className="grid gap-5 sm:grid-cols-2">
            <MomentField
              name="startsAt"
              label="Begins"
              moment={campaign?.startsAt ?? null}
              timeZone={timeZone}
              hint="Empty: now."
            />
            <MomentField
              name="endsAt"
              label="Ends"
              moment={campaign?.endsAt ?? null}
              timeZone={timeZone}
              hint="Empty: when it is switched off."
            />
          </div>
          <TextField
            name="goal"
            label="Goal"
            hint="Empty for none. What has come in is counted from the gifts."
            inputMode="decimal"
            defaultValue={campaign?.goal ? majorUnits(Number(campaign.goal), campaign.currency) : ""}
          />
          <TextField
            name="goalReached"
            label="Once the goal is reached"
            hint="What the appeal says then; empty for the usual sentence."
            defaultValue={campaign?.goalReached}
          />
          <Checkbox name="isActive" defaultSelected={campaign?.isActive ?? true}>
            Switched on
          </Checkbox>
        </Group>
        <Group title="Who receives the money" lead="Donors are told before they give.">
          <TextField
            name="legalRecipient"
            label="Recipient"
            defaultValue={campaign?.legalRecipient ?? recipient}
            isRequired
          />
          <TextField name="taxSentence" label="About tax" rows={2} defaultValue={campaign?.taxSentence} />
          <TextField name="thanks" label="Thanks" hint="After a gift." rows={2} defaultValue={campaign?.thanks} />
          <Checkbox
            name="offersFeeCover"
            defaultSelected={campaign?.offersFeeCover ?? true}
            hint="It is never ticked for them."
          >
            Donors may add what the payment costs
          </Checkbox>
        </Group>
      </BasedForm>
      {campaign && (
        <RemoveButton
          label="Delete the campaign"
          remove={() => removeCampaign({ id: campaign.id })}
          restore={restore}
          done={`“${campaign.name}” is deleted`}
          backTo={adminRoutes.campaigns()}
        />
      )}
    </>
  );
}

const ROWS = [
  ["amountsOnce", "Once"],
  ["amountsMonthly", "Monthly"],
  ["amountsYearly", "Yearly"],
] as const;
const PLACES = ["First amount", "Second amount", "Third amount"];

/** Suggested amounts, in the currency that is chosen. */
function Amounts({ campaign }: { campaign: CampaignValue | null }) {
  const [currency, setCurrency] = useState(campaign?.currency ?? "EUR");
  return (
    <Group title="Amounts" lead="Three suggestions at most, from the smallest; donors can always type another.">
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="currency"
          label="Currency"
          options={CURRENCY_OPTIONS}
          selectedKey={currency}
          onSelectionChange={(key) => key && setCurrency(String(key))}
        />
        <Select
          name="defaultFrequency"
          label="Offered first"
          options={FREQUENCIES}
          defaultSelectedKey={campaign?.defaultFrequency ?? "once"}
        />
      </div>
      {ROWS.map(([field, label]) => (
        <fieldset key={field}>
          <legend className="tool-label mb-1">
            {label}, in {currency}
            {field === "amountsYearly" && <span className="font-normal text-muted"> (empty: not offered)</span>}
          </legend>
          <div className="grid grid-cols-3 gap-3">
            {PLACES.map((place, i) => (
              <TextField
                key={place}
                name={`${field}.${i}`}
                label={place}
                inputMode="decimal"
                defaultValue={shownAmount(campaign?.[field][i], campaign?.currency)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </Group>
  );
}

function shownAmount(minor: number | undefined, currency = "EUR"): string {
  return minor === undefined ? "" : majorUnits(minor, currency);
}
