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
          {wallWords(wall)}{" "}
          <a href={routes.donate()} className="underline">
            {wall ? "Join them" : "Give all the same"}
          </a>
        </p>
      </PageHead>
      <ul className="page mt-8 divide-y divide-rule">
        {wall?.map(({ id, name, message, paidAt }) => (
          <li key={id} className="py-3">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <strong className="font-semibold">{name}</strong>
              <span className="type-meta">{formatDate(paidAt, "date", site.place)}</span>
            </p>
            {message && <p>{message}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function wallWords(wall: object[] | null): string {
  if (!wall) return "We do not name our donors.";
  return wall.length > 0 ? "Readers who wanted to be named here." : "Nobody has asked to be named here yet.";
}
