import type { Dimension, MonthRow, RevenueRow } from "@/lib/donations/revenue-finder.ts";
import { Rows } from "../rows";
import { placementWords } from "./gift-words";

/** The parts of the revenue page. */

export const NAMES: Record<Dimension, string> = {
  story: "Story",
  section: "Section",
  author: "Author",
  campaign: "Campaign",
  placement: "Placement",
  wording: "Wording",
  source: "Source (UTM, else the referring site)",
};

/** "2026-11" is "Nov 26". */
export function monthWords(month: string): string {
  const [year = "", number = ""] = month.split("-");
  const name = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" }).format(
    new Date(Date.UTC(Number(year), Number(number) - 1)),
  );
  return `${name} ${year.slice(2)}`;
}

const NONE: Record<Dimension, string> = {
  story: "Not from a story",
  section: "Not from a story",
  author: "Not from a story",
  campaign: "None",
  placement: "Not from an ask",
  wording: "Not part of a comparison",
  source: "Not known",
};

function labelOf(by: Dimension, label: string | null): string {
  if (label === null) return NONE[by];
  return by === "placement" ? capital(placementWords(label) ?? label) : label;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type RevenueRowsProps = { by: Dimension; rows: RevenueRow[]; money: (amount: number) => string };

/** What each brings in, once and standing apart. */
export function RevenueRows({ by, rows, money }: RevenueRowsProps) {
  return (
    <Rows
      label={`Revenue by ${NAMES[by].toLowerCase()}`}
      columns={[NAMES[by], "Once", "Standing", "Together", "Gifts"]}
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{labelOf(by, row.label)}</th>
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
  );
}

export function Standing({ month, money }: { month: MonthRow; money: (amount: number) => string }) {
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

export function Choice({
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
