import type { Metadata } from "next";
import { LinksForm } from "@/components/donate/links-form";
import { PageHead } from "@/components/listing/page-head";
import type { GiftFields } from "@/lib/donations/gift-schema.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** What was sent comes with the address, so nothing of it is printed ahead. */
export const instant = false;
export const metadata: Metadata = { title: "Have your link sent again", robots: { index: false } };

type Props = { searchParams: Promise<GiftFields> };

/** For a donor who lost the mail with her link. */
export default async function LinksPage({ searchParams }: Props) {
  const [{ state, email }, site] = await Promise.all([searchParams, findSite()]);
  if (state === "asked") {
    return (
      <PageHead kicker="Donate" title="Look into your mail">
        <p role="status" className="type-deck text-ink!">
          If gifts were given with that address, a mail with the links to them is on its way to it.
        </p>
        <p>
          It can take some minutes, and may lie with the spam.
          {site.publisher.email && ` If nothing comes, write to ${site.publisher.email}: we change or end your gift.`}
        </p>
      </PageHead>
    );
  }
  return (
    <>
      <PageHead kicker="Donate" title="Have your link sent again">
        <p className="type-deck">
          With its link you see, change or end a gift. Say which e-mail address you gave with, and we send it there.
        </p>
      </PageHead>
      <div className="page mt-8">
        <LinksForm typed={typeof email === "string" ? email : ""} state={typeof state === "string" ? state : ""} />
      </div>
    </>
  );
}
