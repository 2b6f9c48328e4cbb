"use client";

import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { Group } from "./group";
import type { StoredSettings } from "./read-settings";

export function DonationFields({ settings }: { settings: StoredSettings }) {
  return (
    <Group title="Donations" lead="What donors are asked lies in the campaigns.">
      <TextField
        name="donateUrlTemplate"
        label="Address of the donation form"
        hint="Where gifts are handed over to another form; empty for none. Filled in: {amount}, {currency}, {frequency}, {campaign}, {story}, {placement}."
        rows={2}
        defaultValue={settings.donateUrlTemplate ?? ""}
        placeholder="https://give.example.org/?amount={amount}&currency={currency}"
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="feePercent"
          label="What a payment costs, in percent"
          hint="For donors who offer to cover it."
          inputMode="decimal"
          defaultValue={String(settings.feeBasisPoints / 100)}
        />
        <TextField
          name="donorMonths"
          label="Keep donors' names for, in months"
          hint="Afterwards name and e-mail are deleted; the gift stays."
          inputMode="numeric"
          defaultValue={String(settings.donorMonths)}
        />
      </div>
      <Checkbox name="donorWall" defaultSelected={settings.donorWall}>
        Donors may put their name on a public list
      </Checkbox>
    </Group>
  );
}
