import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalsOf, majorUnits, parseMoney } from "./money.ts";
import { CURRENCIES, feeCover, giftLimits } from "./money-limits.ts";
import { fromStripeAmount, toStripeAmount } from "./providers/stripe-money.ts";

const currencies = fc.constantFrom(...CURRENCIES);
const gifts = currencies.chain((currency) => {
  const { smallest, largest } = giftLimits(currency);
  return fc.record({ currency: fc.constant(currency), amount: fc.integer({ min: smallest, max: largest }) });
});

describe("the limits of a currency", () => {
  test("are whole sums that the provider takes, the smaller before the larger", () => {
    for (const currency of CURRENCIES) {
      const { smallest, largest } = giftLimits(currency);
      expect([currency, smallest < largest, Number.isInteger(smallest)]).toEqual([currency, true, true]);
      // Eight digits are the most that Stripe takes, with the fee on top.
      const most = toStripeAmount(largest + feeCover(largest, 0), currency);
      expect([currency, most <= 99_999_999]).toEqual([currency, true]);
    }
  });

  test("know currencies without a smaller unit", () => {
    expect(giftLimits("JPY")).toEqual({ smallest: 150, largest: 15_000_000 });
    expect(giftLimits("USD")).toEqual({ smallest: 100, largest: 10_000_000 });
    expect(giftLimits("KWD")).toEqual({ smallest: 1000, largest: 30_000_000 });
    expect(() => giftLimits("XXX")).toThrow("XXX");
  });
});

describe("the cover of a fee", () => {
  test("leaves the whole gift, and asks for less than one minor unit too much", () => {
    fc.assert(
      fc.property(gifts, fc.integer({ min: 0, max: 2000 }), ({ amount }, basisPoints) => {
        const charged = amount + feeCover(amount, basisPoints);
        const kept = (sum: number) => sum * (10_000 - basisPoints);
        expect(kept(charged)).toBeGreaterThanOrEqual(amount * 10_000);
        expect(kept(charged - 1)).toBeLessThan(amount * 10_000);
      }),
    );
  });
});

describe("what goes to Stripe", () => {
  test("comes back as the same sum, for every currency and amount that Stripe can charge", () => {
    fc.assert(
      fc.property(gifts, ({ amount, currency }) => {
        const sent = toStripeAmount(amount, currency);
        expect(Number.isInteger(sent)).toBe(true);
        const back = fromStripeAmount(sent, currency);
        // Of three decimals Stripe charges two: the sum is rounded up, by less than ten of the smallest.
        expect(back - amount).toBeGreaterThanOrEqual(0);
        expect(back - amount).toBeLessThan(decimalsOf(currency) === 3 ? 10 : 1);
      }),
    );
  });

  test("is in Stripe's own units where they are not the currency's", () => {
    expect(toStripeAmount(2500, "USD")).toBe(2500);
    expect(toStripeAmount(2500, "JPY")).toBe(2500);
    expect(toStripeAmount(2500, "ISK")).toBe(250_000);
    expect(toStripeAmount(5000, "UGX")).toBe(500_000);
    expect(toStripeAmount(1234, "KWD")).toBe(1240);
    expect(fromStripeAmount(250_000, "ISK")).toBe(2500);
  });
});

test("a typed amount that was read and written again stays the same", () => {
  fc.assert(
    fc.property(gifts, ({ amount, currency }) => {
      expect(parseMoney(majorUnits(amount, currency), currency)).toBe(amount);
    }),
  );
});
