import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalsOf, formatMoney, majorUnits, parseMoney } from "./money.ts";

const currencies = fc.constantFrom("USD", "EUR", "JPY", "KWD", "KZT");
const amounts = fc.integer({ min: 0, max: 1_000_000_000 });

describe("money", () => {
  test("knows the decimals of a currency", () => {
    expect([decimalsOf("USD"), decimalsOf("JPY"), decimalsOf("KWD")]).toEqual([2, 0, 3]);
  });

  test("reads back exactly what it wrote, for every amount and currency", () => {
    fc.assert(
      fc.property(amounts, currencies, (minor, currency) => {
        expect(parseMoney(majorUnits(minor, currency), currency)).toBe(minor);
      }),
    );
  });

  test("shows whole amounts without their zeros, and never a rounded figure", () => {
    expect(formatMoney(2500, "USD", "en-GB")).toBe("$25");
    expect(formatMoney(2550, "USD", "en-GB")).toBe("$25.50");
    expect(formatMoney(2500, "JPY", "en-GB")).toBe("¥2,500");
    expect(formatMoney(1, "USD", "en-GB")).toBe("$0.01");
  });

  test.each([
    ["25", 2500],
    ["25.5", 2550],
    ["$25", 2500],
    [" 1,250.00 ", 125_000],
    ["0.1", 10],
  ])("reads %j as %i cents", (text, minor) => {
    expect(parseMoney(text, "USD")).toBe(minor);
  });

  test.each(["", "abc", "25.555", "-5", "1e3", "12,34", "99999999999999999999", "25 or so"])(
    "does not take %j for an amount",
    (text) => {
      expect(parseMoney(text, "USD")).toBeNull();
    },
  );
});
