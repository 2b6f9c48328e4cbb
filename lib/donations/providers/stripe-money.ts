/**
 * Stripe counts in minor units, but not always in the currency's (docs.stripe.com/currencies): kept for old
 * integrations, ISK and UGX have two decimals there that must be zero, and three-decimal currencies end in a zero.
 */
const TWO_DECIMALS_OF_NONE = new Set(["ISK", "UGX"]);
const LAST_DIGIT_ZERO = new Set(["BHD", "JOD", "KWD", "OMR", "TND"]);

export function toStripeAmount(minor: number, currency: string): number {
  if (TWO_DECIMALS_OF_NONE.has(currency)) return minor * 100;
  return LAST_DIGIT_ZERO.has(currency) ? Math.ceil(minor / 10) * 10 : minor;
}

export function fromStripeAmount(amount: number, currency: string): number {
  return TWO_DECIMALS_OF_NONE.has(currency) ? Math.round(amount / 100) : amount;
}

/** The sum that Stripe can charge which is nearest from above: what the donor must be told. */
export function chargeable(minor: number, currency: string): number {
  return fromStripeAmount(toStripeAmount(minor, currency), currency);
}
