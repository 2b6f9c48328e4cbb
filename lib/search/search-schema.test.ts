import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { MAX_PAGES, MAX_QUERY_LENGTH, parseSearch, searchAddress } from "./search-schema.ts";

describe("parseSearch", () => {
  test("reads a whole address", () => {
    const params = { q: " grain  deal ", section: "middle-east", type: "qa", year: "2024", sort: "date", page: "3" };
    expect(parseSearch(params)).toEqual({
      query: { q: "grain deal", section: "middle-east", contentType: "qa", year: 2024, sort: "date", page: 3 },
      notices: [],
    });
  });

  test("an empty form asks for nothing", () => {
    const { query, notices } = parseSearch({ q: "", section: "", type: "", year: "", sort: "", page: "" });
    expect(query).toEqual({ q: "", sort: "date", page: 1 });
    expect(notices).toEqual([]);
  });

  test.each([
    ["section", "../etc"],
    ["type", "poem"],
    ["year", "20x4"],
    ["year", "0000"],
    ["sort", "price"],
    ["page", "0"],
    ["page", "-1"],
    ["page", String(MAX_PAGES + 1)],
    ["page", "1e3"],
  ])("leaves out %s=%s and says so", (name, value) => {
    const { query, notices } = parseSearch({ q: "grain", [name]: value });
    expect(query).toEqual({ q: "grain", sort: "relevance", page: 1 });
    expect(notices).toHaveLength(1);
  });

  test("cuts a long query and says so, never in the middle of a character", () => {
    const { query, notices } = parseSearch({ q: `a${"😀".repeat(300)}` });
    expect(query.q.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
    expect(query.q.isWellFormed()).toBe(true);
    expect(notices).toHaveLength(1);
  });

  test("takes the first of several values, and no control characters", () => {
    expect(parseSearch({ q: ["a\u0000b\u0002c", "d"] }).query.q).toBe("a b c");
  });

  test("never fails, and what it reads back from its own address is the same", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.array(fc.string()),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("q", "section", "type", "year", "sort", "page"), value), (params) => {
        const { query } = parseSearch(params);
        const address = new URL(routes.search({ ...searchAddress(query), page: query.page }), "http://localhost");
        expect(parseSearch(Object.fromEntries(address.searchParams))).toEqual({ query, notices: [] });
      }),
    );
  });
});
