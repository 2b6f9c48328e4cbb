import { numberFormatter } from "../formatters.ts";

/** Money is in integer minor units of its currency; text and figures meet here only, and never through fractions. */

/** Decimals of a currency by its ISO 4217 code: 2 for USD, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  return numberFormatter("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The amount in major units as plain digits: 2550 USD is "25.50", 2500 JPY is "2500". */
export function majorUnits(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  if (decimals === 0) return String(minor);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, "0");
  return `${minor < 0 ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The amount as readers see it; whole amounts without their zeros: "$25", "$25.50". */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const isWhole = minor % 10 ** decimalsOf(currency) === 0;
  const format = numberFormatter(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    ...(isWhole && { maximumFractionDigits: 0 }),
  });
  // The exact digits as text: a number would be rounded to a fraction first.
  return format.format(majorUnits(minor, currency) as `${number}`);
}

const AMOUNT = /^(\d{1,3}(?:[,\u202f\u00a0 ]\d{3})+|\d+)(?:\.(\d+))?$/;

/** Reads what a donor typed ("25", "25.5", "1,250.00", "$25") as minor units; null when it is no amount of the currency. */
export function parseMoney(text: string, currency: string): number | null {
  const found = AMOUNT.exec(text.trim().replace(/^\p{Sc}\s*/u, ""));
  if (!found) return null;
  const decimals = decimalsOf(currency);
  const fraction = found[2] ?? "";
  if (fraction.length > decimals) return null;
  const minor = Number((found[1] ?? "").replace(/\D/g, "") + fraction.padEnd(decimals, "0"));
  return Number.isSafeInteger(minor) ? minor : null;
}
