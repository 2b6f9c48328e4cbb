"use client";

import { TextField } from "@/components/ui/field.client";
import { Group } from "./group";
import type { StoredSettings } from "./read-settings";

export function PublisherFields({ settings }: { settings: StoredSettings }) {
  return (
    <Group title="The publisher" lead="Stands in the footer, on the donate page and in what search engines are told.">
      <TextField name="publisherName" label="Name" defaultValue={settings.publisherName} />
      <TextField
        name="publisherLegal"
        label="Legal form"
        hint="Such as “a registered charity in Austria”."
        defaultValue={settings.publisherLegal}
      />
      <TextField name="publisherAddress" label="Address" rows={3} defaultValue={settings.publisherAddress} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="publisherEmail" label="E-mail" type="email" defaultValue={settings.publisherEmail} />
        <TextField name="publisherTaxId" label="Tax number" defaultValue={settings.publisherTaxId} />
      </div>
    </Group>
  );
}
