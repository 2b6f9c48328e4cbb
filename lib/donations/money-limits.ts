import { decimalsOf } from "./money.ts";

/**
 * The smallest and the largest gift of each currency that a campaign may ask in, in major units: about a dollar, below
 * which fees eat a gift, and about a hundred thousand, above which people write to each other first.
 */
const LIMITS: Record<string, [smallest: number, largest: number]> = {
  AED: [4, 400_000],
  AUD: [1, 150_000],
  BGN: [2, 200_000],
  BRL: [5, 500_000],
  CAD: [1, 150_000],
  CHF: [1, 100_000],
  CLP: [1000, 90_000_000],
  CZK: [25, 999_999],
  DKK: [7, 700_000],
  EUR: [1, 100_000],
  GBP: [1, 100_000],
  GEL: [3, 300_000],
  HKD: [8, 800_000],
  HUF: [400, 999_999],
  ILS: [4, 400_000],
  INR: [90, 999_999],
  ISK: [150, 999_999],
  JPY: [150, 15_000_000],
  KES: [130, 999_999],
  KRW: [1500, 90_000_000],
  KWD: [1, 30_000],
  KZT: [500, 999_999],
  MXN: [20, 999_999],
  NOK: [10, 999_999],
  NZD: [2, 150_000],
  PLN: [4, 400_000],
  RON: [5, 400_000],
  SEK: [10, 999_999],
  SGD: [1, 150_000],
  TND: [3, 90_000],
  TRY: [40, 999_999],
  UAH: [40, 999_999],
  UGX: [4000, 900_000],
  USD: [1, 100_000],
  UZS: [12_000, 999_999],
  VND: [25_000, 90_000_000],
  ZAR: [20, 999_999],
};

/** The currencies that gifts can be given in, by ISO 4217 code. */
export const CURRENCIES = Object.keys(LIMITS);

/** The smallest and the largest gift in minor units. Throws for a currency that no campaign may have. */
export function giftLimits(currency: string): { smallest: number; largest: number } {
  const limits = LIMITS[currency];
  if (!limits) throw new Error(`No gifts are taken in ${currency}`);
  const unit = 10 ** decimalsOf(currency);
  return { smallest: limits[0] * unit, largest: limits[1] * unit };
}

const WHOLE = 10_000;

/**
 * What has to be charged on top so that the whole gift arrives after a fee of so many hundredths of a percent of the
 * charge: always enough, and less than a minor unit too much.
 */
export function feeCover(gift: number, basisPoints: number): number {
  return Math.ceil((gift * basisPoints) / (WHOLE - basisPoints));
}
