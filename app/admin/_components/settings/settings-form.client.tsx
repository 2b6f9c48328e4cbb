"use client";

import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { saveSite } from "@/lib/settings/settings-actions.ts";
import { BasedForm } from "../forms/based-form.client";
import { useFormBasis } from "../forms/use-form-basis.client.ts";
import { CrawlerFields } from "./crawler-fields.client";
import { DonationFields } from "./donation-fields.client";
import { IdentityFields } from "./identity-fields.client";
import { PublisherFields } from "./publisher-fields.client";
import { readSettings, type StoredSettings } from "./read-settings";

/** What makes the site this magazine's. */
export function SettingsForm({ settings, logo }: { settings: StoredSettings; logo: LibraryPicture | null }) {
  const form = useFormBasis({
    stored: settings,
    read: readSettings,
    save: (fields, { baseVersion }) => saveSite({ ...fields, baseVersion }),
    saved: "Saved. Every page shows it so.",
  });
  return (
    <BasedForm form={form} save="Save the settings" className="grid gap-10" isLong>
      <IdentityFields settings={settings} logo={logo} />
      <PublisherFields settings={settings} />
      <DonationFields settings={settings} />
      <CrawlerFields settings={settings} />
    </BasedForm>
  );
}
