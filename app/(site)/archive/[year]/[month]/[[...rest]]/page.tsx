import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { monthName } from "@/components/listing/archive-years";
import { MonthList } from "@/components/listing/month-list";
import { PageHead } from "@/components/listing/page-head";
import { JsonLd } from "@/components/seo/json-ld";
import { Pagination } from "@/components/ui/pagination";
import { findArchiveMonth } from "@/lib/archive/archive-queries.ts";
import { countOf } from "@/lib/format.ts";
import { archiveMonthOf, routes } from "@/lib/routes.ts";
import { plainJsonLd } from "@/lib/seo/page-json-ld.ts";
import { pageMetadata } from "@/lib/seo/page-metadata.ts";
import { ARCHIVE_CARD } from "@/lib/seo/social-card.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export const ensureStatic = "navigation";

type Props = { params: Promise<{ year: string; month: string; rest?: string[] }> };

export function generateStaticParams() {
  return [{ year: "0", month: "0", rest: [] }];
}

async function find({ params }: Props) {
  const address = archiveMonthOf(await params);
  if (!address) return null;
  const { year, month, page } = address;
  const site = await findSite();
  const listing = await findArchiveMonth(year, month, page, site.place.timeZone);
  return listing && { ...address, site, listing, name: monthName(year, month, site.place.locale) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  if (!found) return {};
  const { year, month, page, site, name } = found;
  const path = routes.archiveMonth(year, month, page);
  const description = `Every story of ${name} in ${site.name}.`;
  const card = { card: ARCHIVE_CARD, cardAt: routes.archive() };
  return pageMetadata({ title: name, description, path, page, ...card }, site);
}

export default async function ArchiveMonthPage(props: Props) {
  const found = await find(props);
  if (!found) notFound();
  const { year, month, page, site, listing, name } = found;
  const { place } = site;
  return (
    <>
      <JsonLd
        data={plainJsonLd({ name, path: routes.archiveMonth(year, month, page), type: "CollectionPage" }, site)}
      />
      <PageHead kicker="Archive" title={name} page={page}>
        <p className="type-deck-s">
          {countOf(listing.total, "story", "stories", place.locale)}.{" "}
          <a href={routes.archive()} className="underline decoration-accent">
            All months
          </a>
        </p>
      </PageHead>
      <div className="page mt-10">
        <MonthList stories={listing.stories} place={place} />
        <Pagination
          page={page}
          pages={listing.pages}
          href={(to) => routes.archiveMonth(year, month, to)}
          label={`Pages of ${name}`}
          locale={place.locale}
        />
      </div>
    </>
  );
}
