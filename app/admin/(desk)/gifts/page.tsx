import type { Metadata } from "next";
import Link from "next/link";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { GIFTS_PER_PAGE, listCampaignNames, listGifts } from "@/lib/donations/gift-admin-queries.ts";
import { giftFiltersSchema, giftQuery } from "@/lib/donations/gift-filters.ts";
import { formatCount } from "@/lib/format.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { EmptyState } from "../../_components/empty-state";
import { GiftFilterForm } from "../../_components/gifts/gift-filter-form";
import { GiftRows } from "../../_components/gifts/gift-rows";
import { PageHead } from "../../_components/page-head";
import { Pager } from "../../_components/pager";

export const metadata: Metadata = { title: "Gifts" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function GiftsPage({ searchParams }: Props) {
  await requirePermission("gifts.read");
  const filters = giftFiltersSchema.parse(await searchParams);
  const [{ gifts, total }, campaigns, site] = await Promise.all([listGifts(filters), listCampaignNames(), findSite()]);
  const at = (page: number) => adminRoutes.gifts(giftQuery({ ...filters, page }));
  const first = (filters.page - 1) * GIFTS_PER_PAGE;
  const pages = Math.ceil(total / GIFTS_PER_PAGE);
  return (
    <>
      <PageHead
        title="Gifts"
        lead="Every gift, with the story that it came from. Only the payment provider’s signed word makes one paid."
        actions={
          <>
            <Link href={adminRoutes.revenue()} className="tool-button">
              Revenue
            </Link>
            <Link href={adminRoutes.wordings()} className="tool-button">
              Wordings
            </Link>
            <a href={adminRoutes.giftsExport(giftQuery({ ...filters, page: 1 }))} className="tool-button" download>
              Export as CSV
            </a>
          </>
        }
      />
      <GiftFilterForm filters={filters} campaigns={campaigns} />
      {total === 0 ? (
        <NoGifts isFiltered={giftQuery({ ...filters, page: 1 }) !== ""} />
      ) : (
        <GiftRows gifts={gifts} place={site.place} />
      )}
      <Pager
        label="Pages of gifts"
        previous={filters.page > 1 ? at(filters.page - 1) : null}
        next={filters.page < pages ? at(filters.page + 1) : null}
        position={total > 0 ? `${first + 1}–${first + gifts.length} of ${formatCount(total, "en")}` : undefined}
      />
    </>
  );
}

function NoGifts({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) {
    const all = (
      <Link href={adminRoutes.gifts()} className="tool-button">
        Show all gifts
      </Link>
    );
    return (
      <EmptyState title="No gift fits" action={all}>
        None of the gifts meets all of these conditions.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No gift yet">
      Gifts appear here as soon as a reader sets out to give. For that an appeal has to run, under Campaigns, and the
      settings have to say how donors pay.
    </EmptyState>
  );
}
