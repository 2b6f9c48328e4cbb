import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { requirePermission } from "@/lib/auth/current-user.ts";
import { findRevenue } from "@/lib/donations/gift-admin-queries.ts";
import { giftFiltersSchema } from "@/lib/donations/gift-filters.ts";
import { formatMoney } from "@/lib/donations/money.ts";
import { DIMENSIONS, type Dimension, type MonthRow } from "@/lib/donations/revenue-finder.ts";
import { findSite } from "@/lib/settings/settings-queries.ts";
import { BarChart } from "../../../_components/gifts/bar-chart";
import { Text } from "../../../_components/gifts/gift-filter-form";
import { PageHead } from "../../../_components/page-head";
import { Rows } from "../../../_components/rows";

export const metadata: Metadata = { title: "Revenue" };

const NAMES: Record<Dimension, string> = {
  story: "Story",
  section: "Section",
  author: "Author",
  campaign: "Campaign",
  placement: "Placement",
  wording: "Wording",
  source: "Source (UTM)",
};

const wishSchema = giftFiltersSchema.pick({ from: true, to: true }).extend({
  by: z.enum(DIMENSIONS).catch("story"),
  currency: z.string().optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What gifts bring in, and where from; once and standing apart. */
export default async function RevenuePage({ searchParams }: Props) {
  await requirePermission("gifts.read");
  const { by, from, to, currency: wanted } = wishSchema.parse(await searchParams);
  const site = await findSite();
  const { currencies, currency, rows, months } = await findRevenue(by, wanted, { from, to }, site.place.timeZone);
  const money = (amount: number) => formatMoney(Math.round(amount), currency, "en");
  const now = months.at(-1);
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
      {now && <Standing month={now} money={money} />}
      <BarChart
        title="Each month"
        parts={["Standing", "Once"]}
        bars={months.map(({ month, once, standing }) => ({ label: month.slice(2), parts: [standing, once] }))}
        format={money}
      />
      <BarChart
        title="Monthly recurring revenue at the month’s end"
        parts={["Recurring"]}
        bars={months.map(({ month, recurring }) => ({ label: month.slice(2), parts: [recurring] }))}
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
      <Rows
        label={`Revenue by ${NAMES[by].toLowerCase()}`}
        columns={[NAMES[by], "Once", "Standing", "Together", "Gifts"]}
      >
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label ?? "From none"}</th>
            <td data-label="Once" className="tabular-nums">
              {money(row.once)}
            </td>
            <td data-label="Standing" className="tabular-nums">
              {money(row.standing)}
            </td>
            <td data-label="Together" className="tabular-nums">
              {money(row.once + row.standing)}
            </td>
            <td data-label="Gifts" className="tabular-nums">
              {row.gifts}
            </td>
          </tr>
        ))}
      </Rows>
      {by === "author" && <p className="tool-hint mt-2">A story with several authors counts for each of them.</p>}
    </>
  );
}

function Standing({ month, money }: { month: MonthRow; money: (amount: number) => string }) {
  const churn = month.running > 0 ? `${((month.ended / month.running) * 100).toFixed(1)}%` : "none to lose";
  return (
    <dl className="mb-8 flex flex-wrap gap-x-10 gap-y-3">
      {[
        ["Monthly recurring revenue", money(month.recurring)],
        ["Standing gifts at the month’s start", String(month.running)],
        ["Ended this month", `${month.ended} (churn ${churn})`],
        ["Given this month", money(month.once + month.standing)],
      ].map(([name, value]) => (
        <div key={name}>
          <dt className="text-muted">{name}</dt>
          <dd className="text-xl font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string;
  options: [string, string][];
}) {
  return (
    <label className="grid gap-1">
      <span className="tool-label">{label}</span>
      <select name={name} defaultValue={value} className="tool-control">
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
