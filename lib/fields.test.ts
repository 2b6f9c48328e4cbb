import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slug, slugify, text, webUrl, webUrlOrNull } from "./fields.ts";

describe("slugify", () => {
  test.each([
    ["Who owns the Amu Darya?", "who-owns-the-amu-darya"],
    ["Łódź & the sea’s edge", "lodz-the-seas-edge"],
    ["  --Größe, naïve Œuvre-- ", "grosse-naive-oeuvre"],
    ["Война", ""],
  ])("makes %j into %j", (title, address) => {
    expect(slugify(title)).toBe(address);
  });

  test("gives an address that the schema takes, or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
        const address = slugify(title);
        expect(address.length).toBeLessThanOrEqual(80);
        if (address) expect(slug.safeParse(address).success).toBe(true);
      }),
    );
  });

  test("cuts between words", () => {
    expect(slugify("one two three", 9)).toBe("one-two");
    expect(slugify("one two three", 7)).toBe("one-two");
  });
});

describe("addresses", () => {
  test("are of the web only", () => {
    expect(webUrl.safeParse("https://example.org/a?b=c").success).toBe(true);
    for (const bad of ["javascript:alert(1)", "//example.org", "ftp://example.org", "https://", "https://a b", ""])
      expect(webUrl.safeParse(bad).success, bad).toBe(false);
  });

  test("may be left empty where none is needed", () => {
    expect(webUrlOrNull.parse("")).toBeNull();
    expect(webUrlOrNull.safeParse("nowhere").success).toBe(false);
  });
});

test("text that PostgreSQL cannot store is refused in words", () => {
  expect(text(10).safeParse("a\0b").error?.issues[0]?.message).toBe("This holds a character that cannot be stored");
});
