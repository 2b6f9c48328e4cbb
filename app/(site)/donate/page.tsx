import type { Metadata } from "next";
import { DonateForm } from "@/components/donate/donate-form";
import { Progress } from "@/components/donate/progress";
import { PageHead } from "@/components/listing/page-head";
import { JsonLd } from "@/components/seo/json-ld";
import { findCampaign } from "@/lib/donations/campaign-queries.ts";
import type { GiftFields } from "@/lib/donations/gift-schema.ts";
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
  const [fields, site, campaign] = await Promise.all([searchParams, findSite(), findCampaign({})]);
  const { email } = site.publisher;
  if (!campaign) {
    return (
      <PageHead title="Donate">
        <p className="type-deck">
          We are not asking for gifts just now.{email && ` To support ${site.name} all the same, write to ${email}.`}
        </p>
      </PageHead>
    );
  }
  return (
    <>
      <JsonLd data={plainJsonLd({ name: "Donate", description: campaign.pitch, path: routes.donate() }, site)} />
      <PageHead kicker="Donate" title={campaign.headline} />
      <div className="page mt-8 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div className="space-y-4">
          <p className="type-deck text-ink!">{campaign.pitch}</p>
          {campaign.goal !== null && <Progress campaign={campaign} goal={campaign.goal} locale={site.place.locale} />}
          <p className="type-meta">
            Your gift goes to {campaign.legalRecipient}. {campaign.taxSentence}
          </p>
        </div>
        <DonateForm
          campaign={campaign}
          fields={fields}
          locale={site.place.locale}
          isOpen={site.donateUrlTemplate !== null}
          email={email}
        />
      </div>
    </>
  );
}
