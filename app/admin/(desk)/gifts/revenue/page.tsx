import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { findRevenue } from "@/lib/donations/gift-admin-queries.ts";
import { giftFiltersSchema } from "@/lib/donations/gift-filters.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import { DIMENSIONS } from "@/lib/donations/revenue-finder.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { EmptyState } from "../../../_components/empty-state";
import { BarChart } from "../../../_components/gifts/bar-chart";
import { Text } from "../../../_components/gifts/gift-filter-form";
import { Choice, monthWords, NAMES, RevenueRows, Standing } from "../../../_components/gifts/revenue-parts";
import { PageHead } from "../../../_components/page-head";

export const metadata: Metadata = { title: "Revenue" };

const wishSchema = giftFiltersSchema.pick({ from: true, to: true }).extend({
  by: z.enum(DIMENSIONS).catch("story"),
  currency: z.string().optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What gifts bring in, and where from; once and standing apart. */
export default async function RevenuePage({ searchParams }: Props) {
  await requirePermission("gifts.read");
  const wish = wishSchema.parse(await searchParams);
  const { by, from, to, currency } = wish;
  const site = await findSite();
  const found = await findRevenue(by, currency, { from, to }, site.place.timeZone);
  return (
    <>
      <PageHead
        title="Revenue"
        lead="Paid minus refunded and disputed. A gift counts in the currency that it was given in."
        actions={
          <Link href={adminRoutes.gifts()} className="tool-button">
            All gifts
          </Link>
        }
      />
      {found.currencies.length > 0 ? (
        <Revenue found={found} wish={wish} />
      ) : (
        <EmptyState title="Nothing has come in yet">
          Once a gift is paid, this page shows what each story, section, author, campaign, placement, wording and source
          brings in, and how standing gifts grow.
        </EmptyState>
      )}
    </>
  );
}

type RevenueProps = { found: Awaited<ReturnType<typeof findRevenue>>; wish: z.infer<typeof wishSchema> };

function Revenue({ found: { currencies, currency, rows, months }, wish: { by, from, to } }: RevenueProps) {
  const money = (amount: number) => formatMoney(Math.round(amount), currency, "en");
  const now = months.at(-1);
  return (
    <>
      {now && <Standing month={now} money={money} />}
      <BarChart
        title="Each month"
        parts={["Standing", "Once"]}
        each="Month"
        bars={months.map(({ month, once, standing }) => ({ label: monthWords(month), parts: [standing, once] }))}
        format={money}
      />
      <BarChart
        title="Monthly recurring revenue at the month’s end"
        parts={["Recurring"]}
        each="Month"
        bars={months.map(({ month, recurring }) => ({ label: monthWords(month), parts: [recurring] }))}
        format={money}
      />
      <form method="get" action={adminRoutes.revenue()} className="mb-4 flex flex-wrap items-end gap-3">
        <Choice name="by" label="By" value={by} options={DIMENSIONS.map((each) => [each, NAMES[each]])} />
        <Choice name="currency" label="Currency" value={currency} options={currencies.map((each) => [each, each])} />
        <Text name="from" label="From" type="date" value={from} />
        <Text name="to" label="To" type="date" value={to} />
        <button type="submit" className="tool-button">
          Show
        </button>
      </form>
      {rows.length > 0 ? (
        <RevenueRows {...{ by, rows, money }} />
      ) : (
        <p className="text-muted">Nothing was paid on these days.</p>
      )}
      {by === "author" && <p className="tool-hint mt-2">A story with several authors counts for each of them.</p>}
    </>
  );
}
