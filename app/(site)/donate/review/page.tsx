import type { Metadata } from "next";
import { Appeal, NoAppeal } from "@/components/donate/appeal";
import { DonateForm } from "@/components/donate/donate-form";
import { Review } from "@/components/donate/review";
import { inWording } from "@/components/donate/wordings";
import { PageHead } from "@/components/listing/page-head";
import { findGiving, findGivingCampaign } from "@/lib/donations/gift-queries.ts";
import { type GiftFields, readGift, readOrigin, readSlug } from "@/lib/donations/gift-schema.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** What was chosen comes with the address, so nothing of it is printed ahead. */
export const instant = false;
export const metadata: Metadata = { title: "Check your gift", robots: { index: false } };

type Props = { searchParams: Promise<GiftFields> };

/** What will be charged; or the form again, with what is wrong beside its field. */
export default async function ReviewPage({ searchParams }: Props) {
  const [fields, site] = await Promise.all([searchParams, findSite()]);
  const [campaign, giving] = await Promise.all([
    findGivingCampaign({ ...readOrigin(fields), campaign: readSlug(fields.campaign) }),
    findGiving(),
  ]);
  const { email } = site.publisher;
  if (!campaign) return <NoAppeal name={site.name} email={email} />;
  const { locale } = site.place;
  const reading = readGift(fields, { ...campaign, ...site, ...giving }, locale);
  if (!giving.isOpen || "problems" in reading) {
    return (
      <Appeal campaign={inWording(campaign, fields.test, fields.wording)} locale={locale}>
        <DonateForm {...{ campaign, fields, locale, email }} {...giving} isSent />
      </Appeal>
    );
  }
  return (
    <>
      <PageHead kicker="Donate" title="Check your gift" />
      <Review
        {...{ campaign, fields, locale }}
        gift={reading.gift}
        formKey={crypto.randomUUID()}
        problem={typeof fields.problem === "string" ? fields.problem : undefined}
      />
    </>
  );
}
