import { describe, expect, test } from "vitest";
import { type GiftFields, readGift, writtenAmount } from "./gift-schema.ts";

const offer = { currency: "USD", amounts: { once: [2500, 5000], monthly: [500] } };
const read = (fields: GiftFields) => readGift(fields, offer, "en-GB");

describe("a gift", () => {
  test("is a suggested amount with where it came from", () => {
    expect(read({ amount: "2500", frequency: "once", story: "a-story", placement: "body" })).toEqual({
      gift: { amount: 2500, feeCover: 0, total: 2500, frequency: "once", story: "a-story", placement: "body" },
    });
  });

  test("is the donor's own amount, exactly", () => {
    expect(read({ amount_once: "other", other: "12.34", frequency: "once" })).toMatchObject({ gift: { amount: 1234 } });
    expect(read({ other: "1,250", frequency: "monthly" })).toMatchObject({ gift: { amount: 125_000 } });
  });

  test("is one amount when what was chosen and what was written agree", () => {
    expect(read({ amount: "2500", other: "25.00", frequency: "once" })).toMatchObject({ gift: { amount: 2500 } });
  });

  test("forgets a source that cannot be one, and keeps the gift", () => {
    const { gift } = read({ amount: "2500", frequency: "once", story: "../x", placement: "moon" }) as { gift: object };
    expect(gift).toEqual({ amount: 2500, feeCover: 0, total: 2500, frequency: "once" });
  });
});

describe("what is charged", () => {
  const covering = { ...offer, offersFeeCover: true, feeBasisPoints: 300 };

  test("holds the fee only when the donor ticked it", () => {
    expect(readGift({ amount: "2500", frequency: "once" }, covering, "en")).toMatchObject({ gift: { total: 2500 } });
    expect(readGift({ amount: "2500", frequency: "once", cover: "yes" }, covering, "en")).toMatchObject({
      gift: { amount: 2500, feeCover: 78, total: 2578 },
    });
    expect(read({ amount: "2500", frequency: "once", cover: "yes" })).toMatchObject({ gift: { total: 2500 } });
  });
});

test("what came with the address is kept as far as it can be true", () => {
  const test = "01999999-0000-7000-8000-000000000000";
  const fields = { amount: "2500", frequency: "once", utm_source: " news\nletter ", test, wording: "b" };
  expect(read(fields)).toMatchObject({ gift: { source: { source: "news letter" }, test, wording: "b" } });
  expect(read({ ...fields, referrer: "News.Example.org" })).toMatchObject({
    gift: { source: { source: "news letter", referrer: "news.example.org" } },
  });
  expect(read({ ...fields, utm_source: "", referrer: "=cmd|x" })).not.toMatchObject({ gift: { source: {} } });
  const odd = read({ ...fields, utm_source: "", wording: "z" }) as { gift: object };
  expect(odd.gift).not.toHaveProperty("test");
  expect(odd.gift).not.toHaveProperty("source");
});

test("nothing is put on the wall that was not asked for", () => {
  const fields = { amount: "2500", frequency: "once", wall_name: "Ann", wall_message: "Go on." };
  const wall = { ...offer, donorWall: true };
  expect(readGift(fields, wall, "en")).not.toMatchObject({ gift: { wall: expect.anything() } });
  expect(readGift({ ...fields, wall: "yes" }, wall, "en")).toMatchObject({
    gift: { wall: { name: "Ann", message: "Go on." } },
  });
  expect(readGift({ ...fields, wall: "yes" }, offer, "en")).not.toMatchObject({ gift: { wall: expect.anything() } });
});

describe("beside the field stands", () => {
  test.each([
    ["that nothing was chosen", { frequency: "once" }, "Choose an amount."],
    ["how to write an amount", { frequency: "once", amount: "other", other: "twelve" }, "in figures"],
    ["that far too much is too much", { frequency: "once", amount: "other", other: "9".repeat(20) }, "write to us"],
    ["that less than nothing is no amount", { frequency: "once", amount: "other", other: "-25" }, "in figures"],
    ["how to write one with too many decimals", { frequency: "once", amount: "other", other: "1.234" }, "in figures"],
    ["the smallest gift", { frequency: "once", amount: "other", other: "0.99" }, "The smallest gift is $1."],
    ["the largest gift", { frequency: "once", amount: "other", other: "100000.01" }, "For a gift over $100,000"],
    [
      "which of two amounts is meant",
      { frequency: "once", amount: "2500", other: "40" },
      "You chose $25 and also wrote",
    ],
    ["the same of one that is no amount", { frequency: "once", amount: "2500", other: "lots" }, "also wrote “lots”"],
    ["what a made-up amount is", { frequency: "once", amount: "12e3" }, "Choose one of the amounts"],
  ])("%s", (_, fields, sentence) => {
    expect(read(fields)).toMatchObject({ problems: { amount: expect.stringContaining(sentence) } });
  });

  test("that a frequency is needed, one that the campaign offers", () => {
    expect(read({ amount: "2500" })).toMatchObject({ problems: { frequency: expect.any(String) } });
    expect(read({ amount: "2500", frequency: "yearly" })).toMatchObject({
      problems: { frequency: expect.any(String) },
    });
  });

  test("no refusal at the limits themselves", () => {
    expect(read({ frequency: "once", other: "1" })).toMatchObject({ gift: { amount: 100 } });
    expect(read({ frequency: "once", other: "100000" })).toMatchObject({ gift: { amount: 10_000_000 } });
  });
});

test("the field for another amount holds what was typed, or a chosen amount that is not offered", () => {
  expect(writtenAmount({ other: "7" }, "once", offer)).toBe("7");
  expect(writtenAmount({ frequency: "once", amount: "1234" }, "once", offer)).toBe("12.34");
  expect(writtenAmount({ amount: "2500" }, "once", offer)).toBe("");
  expect(writtenAmount({ amount: "other" }, "once", offer)).toBe("");
});
