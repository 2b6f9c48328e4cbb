import { describe, expect, test } from "vitest";
import { aboutOf, anyOf, hasPhrase, loosen, markedQuery, monthsQuery } from "./search-terms.ts";

describe("loosen", () => {
  test("is for phrases only", () => {
    expect(loosen("'grain' & 'deal'")).toBeNull();
    expect(loosen("'<->' & 'a''<->b'")).toBeNull();
  });

  test("lets the words of a phrase stand in any order", () => {
    expect(loosen("'prime' <-> 'minist' & 'war'")).toBe("'prime' & 'minist' & 'war'");
    expect(loosen("'ministri' <2> 'peac' | 'war'")).toBe("'ministri' & 'peac' | 'war'");
  });

  test("leaves a query alone that leaves something out", () => {
    expect(loosen("'war' & !( 'prime' <-> 'minist' )")).toBeNull();
  });
});

describe("anyOf", () => {
  test.each([
    ["'grain' & 'deal'", "'grain' | 'deal'"],
    ["'a' | 'prime' <-> 'minist' & !'war'", "'a' | 'prime' <-> 'minist'"],
    ["'a' & !( 'prime' <-> 'minist' ) & 'b'", "'a' | 'b'"],
    ["'x & y | !z' & 'it''s'", "'x & y | !z' | 'it''s'"],
    ["!'a'", ""],
  ])("%s: %s", (exact, any) => {
    expect(anyOf(exact)).toBe(any);
  });
});

test("aboutOf looks for marks of the words, and leaves out what is left out anywhere", () => {
  expect(aboutOf("'a' <-> 'it''s' & !'war' | !( 'b' <-> 'c' ) & 'd'")).toBe(
    "'about a' & 'about it''s' & !'war' | !( 'b' <-> 'c' ) & 'about d'",
  );
});

test("hasPhrase knows an operator from a word", () => {
  expect([hasPhrase("'a' <2> 'b'"), hasPhrase("'a <-> b' & 'c'")]).toEqual([true, false]);
});

test("monthsQuery names every month of a span, across years", () => {
  const query = monthsQuery(new Date("2023-11-30T23:59:59Z"), new Date("2024-02-01T00:00:00Z"));
  expect(query).toBe("('month 2023-11' | 'month 2023-12' | 'month 2024-01' | 'month 2024-02')");
});

test("markedQuery narrows a whole query, not its last word", () => {
  expect(markedQuery("'a' | 'b'", { sectionId: "x", contentType: "news" }, "")).toBe(
    "('a' | 'b') & 'section x' & 'type news'",
  );
});
