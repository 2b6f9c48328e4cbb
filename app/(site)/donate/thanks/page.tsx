import type { Metadata } from "next";
import { ShareLinks } from "@/components/article/share-links";
import { GaveMark } from "@/components/donate/gave-mark";
import { LinksAgain } from "@/components/donate/links-form";
import { GiftState, StandingGift } from "@/components/donate/my-gift";
import { PageHead } from "@/components/listing/page-head";
import type { MyGiftView } from "@/lib/donations/gift-finder.ts";
import { findGiftOfLink } from "@/lib/donations/gift-queries.ts";
import type { GiftFields } from "@/lib/donations/gift-schema.ts";
import { routes } from "@/lib/routes.ts";
import { canonicalUrl } from "@/lib/seo/addresses.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** One donor's own page. */
export const instant = false;
export const metadata: Metadata = { title: "Thank you", robots: { index: false }, referrer: "no-referrer" };

type Props = { searchParams: Promise<GiftFields> };

/** Seconds between two looks, and for how long after the gift was begun the page looks by itself. */
const LOOK_AGAIN = 3;
const LOOKS_FOR_MS = 10 * 60_000;

export default async function ThanksPage({ searchParams }: Props) {
  const [fields, site] = await Promise.all([searchParams, findSite()]);
  const gift = await findGiftOfLink(fields);
  const shared = gift?.story
    ? { headline: gift.story.headline, url: canonicalUrl(routes.article(gift.story.slug)) }
    : { headline: site.name, url: canonicalUrl(routes.home()) };
  return (
    <>
      {gift && isAwaited(gift) && <meta httpEquiv="refresh" content={String(LOOK_AGAIN)} />}
      <PageHead kicker="Donate" title={hasFailed(gift) ? "Your gift did not arrive" : "Thank you"}>
        {gift ? (
          <GiftState gift={gift} place={site.place} />
        ) : (
          <p className="type-deck">Your support makes {site.name} possible.</p>
        )}
        {gift && !hasFailed(gift) && gift.campaign.thanks && <p>{gift.campaign.thanks}</p>}
        {hasFailed(gift) && (
          <p>
            <a href={routes.donate()} className="action inline-block">
              Try again
            </a>
          </p>
        )}
      </PageHead>
      {gift?.status === "paid" && <GaveMark gift={gift} />}
      <div className="page mt-10 space-y-10">
        {gift && <StandingGift gift={gift} place={site.place} />}
        {!hasFailed(gift) && <ShareLinks {...shared} />}
        {gift?.isTold !== false && <LinksAgain>Lost the mail with your receipt?</LinksAgain>}
      </div>
    </>
  );
}

function hasFailed(gift: MyGiftView | null): boolean {
  return gift?.status === "failed" || gift?.status === "expired";
}

function isAwaited({ status, isTold, createdAt }: MyGiftView): boolean {
  const isOpen = status === "intent" || status === "declined";
  return isOpen && isTold && Date.now() - createdAt.getTime() < LOOKS_FOR_MS;
}
