import type { Metadata } from "next";
import { GaveMark } from "@/components/donate/gave-mark";
import { StandingGift } from "@/components/donate/my-gift";
import { PageHead } from "@/components/listing/page-head";
import { findGiftOfLink } from "@/lib/donations/gift-queries.ts";
import type { GiftFields } from "@/lib/donations/gift-schema.ts";
import { routes } from "@/lib/routes.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** One donor's own page. */
export const instant = false;
export const metadata: Metadata = { title: "Your gift", robots: { index: false }, referrer: "no-referrer" };

type Props = { searchParams: Promise<GiftFields> };

/** Where the link of a receipt leads: a standing gift, and the way to change or end it. */
export default async function ManagePage({ searchParams }: Props) {
  const [fields, site] = await Promise.all([searchParams, findSite()]);
  const gift = await findGiftOfLink(fields);
  if (!gift?.standing) {
    const { email } = site.publisher;
    return (
      <PageHead kicker="Donate" title="This link does not work">
        <p>Take the link from the newest receipt that we sent you, whole.</p>
        <p>
          <a href={routes.donateLinks()} className="action inline-block">
            Have the link sent again
          </a>
        </p>
        {email && <p>If that does not help, write to {email}: we change or end your gift for you.</p>}
      </PageHead>
    );
  }
  return (
    <>
      <PageHead kicker="Donate" title="Your standing gift" />
      <div className="page mt-8">
        <StandingGift gift={gift} place={site.place} problem={fields.problem !== undefined} />
      </div>
      <GaveMark gift={gift} />
    </>
  );
}
