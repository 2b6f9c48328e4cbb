import type { Metadata } from "next";
import { PageHead } from "@/components/listing/page-head";
import { findWall } from "@/lib/donations/gift-queries.ts";
import { formatDate } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

/** Names come and go at once. */
export const instant = false;
export const metadata: Metadata = { title: "Our donors", robots: { index: false } };

/** Those who wanted to be named. A setting, off until the magazine wants it. */
export default async function DonorsPage() {
  const [wall, site] = await Promise.all([findWall(), findSite()]);
  return (
    <>
      <PageHead kicker="Donate" title="Our donors">
        <p>
          {wall ? "Readers who wanted to be named here." : "We do not name our donors."}{" "}
          <a href={routes.donate()} className="underline">
            Join them
          </a>
        </p>
      </PageHead>
      <ul className="page mt-8 divide-y divide-rule">
        {wall?.map(({ id, name, message, paidAt }) => (
          <li key={id} className="py-3">
            <p className="font-semibold">
              {name} <span className="type-meta">{formatDate(paidAt, "date", site.place)}</span>
            </p>
            {message && <p>{message}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
