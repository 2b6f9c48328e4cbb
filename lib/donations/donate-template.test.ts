import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { donateTemplateSchema, fillDonateUrl } from "./donate-template.ts";

const ALL = "https://give.example.org/?a={amount}&c={currency}&f={frequency}&k={campaign}&s={story}&p={placement}";
const gift = { amount: 2500, currency: "USD", frequency: "once", campaign: "spring" };

describe("the address of a gift", () => {
  test("holds the amount in major units of its currency", () => {
    expect(fillDonateUrl("https://x.example/{amount}", gift)).toBe("https://x.example/25.00");
    expect(fillDonateUrl("https://x.example/{amount}", { ...gift, currency: "JPY" })).toBe("https://x.example/2500");
  });

  test("gives back every value as it was, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (campaign, story) => {
        const query = new URL(fillDonateUrl(ALL, { ...gift, campaign, story })).searchParams;
        expect([query.get("k"), query.get("s"), query.get("p")]).toEqual([campaign, story, ""]);
      }),
    );
  });

  test("does not fill in what a value looks like", () => {
    expect(fillDonateUrl("https://x.example/{campaign}/{story}", { ...gift, campaign: "{story}", story: "s" })).toBe(
      "https://x.example/%7Bstory%7D/s",
    );
  });
});

describe("the template", () => {
  test.each([ALL, "http://localhost:8080/give?a={amount}", "http://127.0.0.1/", "https://x.example/give"])(
    "may be %s",
    (url) => {
      expect(donateTemplateSchema.safeParse(url).error).toBeUndefined();
    },
  );

  test.each([
    "http://give.example.org/",
    "javascript:alert(1)",
    "//give.example.org/",
    "http://localhost.example.org/",
    "",
  ])("may not be %j", (url) => {
    expect(donateTemplateSchema.safeParse(url).success).toBe(false);
  });

  test("names the places that it does not know", () => {
    const { error } = donateTemplateSchema.safeParse("https://x.example/?a={ammount}");
    expect(error?.issues[0]?.message).toContain("not {ammount}");
  });
});
