import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { findCampaignRow } from "@/lib/donations/campaign-admin-queries.ts";
import { findCampaignPlaces } from "@/lib/donations/campaign-target-admin-queries.ts";
import { findFieldPicture } from "@/lib/media/media-admin-queries.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { BackLink } from "../../../_components/back-link";
import { CampaignForm } from "../../../_components/campaigns/campaign-form.client";
import { CampaignPlaces } from "../../../_components/campaigns/campaign-places.client";
import type { CampaignValue } from "../../../_components/campaigns/read-campaign";
import { PageHead } from "../../../_components/page-head";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Campaign" };

export default async function CampaignPage({ params }: Props) {
  const [row, { place }] = await Promise.all([findCampaignRow((await params).id), findSite()]);
  if (!row) notFound();
  const places = await findCampaignPlaces(row.id);
  const currency = row.currency as CampaignValue["currency"];
  const campaign = { ...row, currency, goal: row.goal === null ? null : Number(row.goal) };
  return (
    <>
      <BackLink href={adminRoutes.campaigns()}>Campaigns</BackLink>
      <PageHead title={row.name} />
      <CampaignForm
        campaign={campaign}
        picture={await findFieldPicture(row.imageId)}
        timeZone={place.timeZone}
        recipient=""
      />
      <CampaignPlaces campaignId={row.id} {...places} />
    </>
  );
}
