import { expect, test } from "vitest";
import { withSource } from "./gift-source.ts";

const page = "https://meridian.example/articles/a?utm_source=letter&utm_campaign=may";

test("where the visit came from is read off the page before, of the same site only", () => {
  expect(withSource({ amount: "1" }, page, "meridian.example")).toEqual({
    amount: "1",
    utm_source: "letter",
    utm_campaign: "may",
  });
  expect(withSource({}, page, "other.example")).toEqual({});
  expect(withSource({}, "not an address", "meridian.example")).toEqual({});
  expect(withSource({ utm_source: "own" }, page, "meridian.example")).toEqual({ utm_source: "own" });
});
