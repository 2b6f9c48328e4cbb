import type { Metadata } from "next";
import { headers } from "next/headers";
import { Appeal, NoAppeal } from "@/components/donate/appeal";
import { DonateForm } from "@/components/donate/donate-form";
import { LinksAgain } from "@/components/donate/links-form";
import { inWording } from "@/components/donate/wordings";
import { JsonLd } from "@/components/seo/json-ld";
import { findCampaign } from "@/lib/donations/campaign-queries.ts";
import { findGiving, findGivingCampaign } from "@/lib/donations/gift-queries.ts";
import { type GiftFields, readOrigin, readSlug } from "@/lib/donations/gift-schema.ts";
import { withSource } from "@/lib/donations/gift-source.ts";
import { routes } from "@/lib/routes.ts";
import { plainJsonLd } from "@/lib/seo/page-json-ld.ts";
import { pageMetadata } from "@/lib/seo/page-metadata.ts";
import { campaignCard } from "@/lib/seo/social-card.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** What was chosen comes with the address, so nothing of it is printed ahead. */
export const instant = false;

type Props = { searchParams: Promise<GiftFields> };

export async function generateMetadata(): Promise<Metadata> {
  const [site, campaign] = await Promise.all([findSite(), findCampaign({})]);
  const card = campaignCard(campaign, site);
  return pageMetadata({ title: "Donate", description: campaign?.pitch ?? "", path: routes.donate(), card }, site);
}

export default async function DonatePage({ searchParams }: Props) {
  const [sent, given, site] = await Promise.all([headers(), searchParams, findSite()]);
  const fields = withSource(given, sent.get("referer"), sent.get("x-forwarded-host") ?? sent.get("host"));
  const [campaign, giving] = await Promise.all([
    findGivingCampaign({ ...readOrigin(fields), campaign: readSlug(fields.campaign) }),
    findGiving(),
  ]);
  const { email } = site.publisher;
  if (!campaign) return <NoAppeal name={site.name} email={email} />;
  const { locale } = site.place;
  const isSent = fields.sent !== undefined;
  return (
    <>
      <JsonLd data={plainJsonLd({ name: "Donate", description: campaign.pitch, path: routes.donate() }, site)} />
      <Appeal campaign={inWording(campaign, fields.test, fields.wording)} locale={locale}>
        <DonateForm {...{ campaign, fields, locale, email, isSent }} {...giving} />
      </Appeal>
      <div className="page mt-8">
        <LinksAgain>You give already, and want to see, change or end your gift?</LinksAgain>
      </div>
    </>
  );
}
