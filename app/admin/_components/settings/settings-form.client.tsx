"use client";

import { useRouter } from "next/navigation";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { showToast } from "@/components/ui/toast.client";
import type { LibraryPicture } from "@/lib/media/media-library-finder.ts";
import { saveSite } from "@/lib/settings/settings-actions.ts";
import { CrawlerFields } from "./crawler-fields.client";
import { DonationFields } from "./donation-fields.client";
import { IdentityFields } from "./identity-fields.client";
import { PublisherFields } from "./publisher-fields.client";
import { readSettings, type StoredSettings } from "./read-settings";

/** What makes the site this magazine's. */
export function SettingsForm({ settings, logo }: { settings: StoredSettings; logo: LibraryPicture | null }) {
  const router = useRouter();
  const form = useActionForm(saveSite, {
    read: (data) => ({ ...readSettings(data), baseVersion: settings.version }),
    onDone: () => {
      showToast({ message: "Saved. Every page shows it so." });
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} submit="Save the settings" className="grid gap-10" isLong>
      <IdentityFields settings={settings} logo={logo} />
      <PublisherFields settings={settings} />
      <DonationFields settings={settings} />
      <CrawlerFields settings={settings} />
    </ActionForm>
  );
}
