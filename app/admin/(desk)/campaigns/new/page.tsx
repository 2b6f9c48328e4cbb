import type { Metadata } from "next";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { BackLink } from "../../../_components/back-link";
import { CampaignForm } from "../../../_components/campaigns/campaign-form.client";
import { PageHead } from "../../../_components/page-head";

export const metadata: Metadata = { title: "New campaign" };

export default async function NewCampaignPage() {
  await requirePermission("campaign.edit");
  const { place, publisher } = await findSite();
  return (
    <>
      <BackLink href={adminRoutes.campaigns()}>Campaigns</BackLink>
      <PageHead title="New campaign" />
      <CampaignForm campaign={null} picture={null} timeZone={place.timeZone} recipient={publisher.name} />
    </>
  );
}
