import { majorUnits } from "./money.ts";

/** A list as comma-separated values (RFC 4180), for spreadsheets. */
export function csvLine(cells: (string | number | null | undefined)[]): string {
  return `${cells.map((cell) => quoted(cell ?? "")).join(",")}\r\n`;
}

/** A spreadsheet would take a text that begins like a formula for one: an apostrophe keeps it a text. */
function quoted(cell: string | number): string {
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type ExportedGift = {
  id: string;
  createdAt: Date;
  paidAt: Date | null;
  status: string;
  frequency: string;
  currency: string;
  amount: number;
  feeCover: number;
  paidAmount: number | null;
  refundedAmount: number;
  disputedAmount: number;
  netAmount: number | null;
  campaign: { slug: string };
  article: { slug: string; section: { slug: string } } | null;
  placement: string | null;
  test: { name: string } | null;
  wording: string | null;
  utmSource: string | null;
  utmMedium: string | null;
  utmCampaign: string | null;
  referrer: string | null;
  donorName: string | null;
  donorEmail: string | null;
  concern: string;
};

const COLUMNS = [
  ...["gift", "begun", "paid", "status", "frequency", "currency", "agreed", "fee cover", "charged", "refunded"],
  ...["disputed", "net", "campaign", "story", "section", "placement", "comparison", "wording"],
  ...["utm source", "utm medium", "utm campaign", "referring site", "name", "e-mail", "to look at"],
];

export const giftCsvHead = () => csvLine(COLUMNS);

/** Sums in major units, as spreadsheets read them; moments in UTC. */
export function giftCsvLine(gift: ExportedGift): string {
  const money = (amount: number | null) => (amount === null ? "" : Number(majorUnits(amount, gift.currency)));
  return csvLine([
    ...[gift.id, gift.createdAt.toISOString(), gift.paidAt?.toISOString(), gift.status, gift.frequency, gift.currency],
    ...[gift.amount, gift.feeCover, gift.paidAmount, gift.refundedAmount, gift.disputedAmount, gift.netAmount].map(
      money,
    ),
    ...[
      gift.campaign.slug,
      gift.article?.slug,
      gift.article?.section.slug,
      gift.placement,
      gift.test?.name,
      gift.wording,
    ],
    ...[gift.utmSource, gift.utmMedium, gift.utmCampaign, gift.referrer, gift.donorName, gift.donorEmail, gift.concern],
  ]);
}
