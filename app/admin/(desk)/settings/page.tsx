import type { Metadata } from "next";
import { findFieldPicture } from "@/lib/media/media-admin-queries.ts";
import { findSettings } from "@/lib/settings/settings-admin-queries.ts";
import { UNSET_SETTINGS } from "@/lib/settings/settings-form.ts";
import { socialAccountsSchema } from "@/lib/settings/settings-schema.ts";
import { PageHead } from "../../_components/page-head";
import { SettingsForm } from "../../_components/settings/settings-form.client";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const stored = await findSettings();
  const { socialAccounts: accounts, checklist: _, ...settings } = stored ?? UNSET_SETTINGS;
  const socialAccounts = socialAccountsSchema.safeParse(accounts).data ?? [];
  return (
    <>
      <PageHead title="Settings" lead="What makes the site this magazine's. A change shows on every page at once." />
      <SettingsForm settings={{ ...settings, socialAccounts }} logo={await findFieldPicture(settings.logoId)} />
    </>
  );
}
