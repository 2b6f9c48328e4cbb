import type { Metadata } from "next";
import { ArchiveYears } from "@/components/listing/archive-years";
import { PageHead } from "@/components/listing/page-head";
import { JsonLd } from "@/components/seo/json-ld";
import { listMonths } from "@/lib/archive/archive-queries.ts";
import { countOf } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import { plainJsonLd } from "@/lib/seo/page-json-ld.ts";
import { pageMetadata } from "@/lib/seo/page-metadata.ts";
import { ARCHIVE_CARD } from "@/lib/seo/social-card.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const site = await findSite();
  const description = `Every story of ${site.name}, month by month.`;
  return pageMetadata({ title: "Archive", description, path: routes.archive(), card: ARCHIVE_CARD }, site);
}

export default async function ArchivePage() {
  const site = await findSite();
  const months = await listMonths(site.place.timeZone);
  const total = months.reduce((sum, month) => sum + month.count, 0);
  return (
    <>
      <JsonLd data={plainJsonLd({ name: "Archive", path: routes.archive(), type: "CollectionPage" }, site)} />
      <PageHead title="Archive">
        <p className="type-deck">
          Every story of {site.name}, month by month: {countOf(total, "story", "stories", site.place.locale)} so far.
        </p>
      </PageHead>
      <ArchiveYears months={months} place={site.place} />
    </>
  );
}
