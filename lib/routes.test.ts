import { expect, test } from "vitest";
import { archiveMonthOf, pageNumberOf, RESERVED_SLUGS, routes } from "./routes.ts";

test("page 1 of a list has no number in its address", () => {
  expect(routes.section("europe")).toBe("/sections/europe");
  expect(routes.section("europe", 1)).toBe("/sections/europe");
  expect(routes.topic("water", 2)).toBe("/topics/water/page/2");
  expect(routes.archiveMonth(2026, 3)).toBe("/archive/2026/03");
  expect(routes.archiveMonth(2026, 11, 4)).toBe("/archive/2026/11/page/4");
});

test("a feed stands under the list that it follows", () => {
  expect(routes.feed("rss")).toBe("/feed.xml");
  expect(routes.feed("atom", routes.topic("water"))).toBe("/topics/water/atom.xml");
  expect(routes.feed("json", routes.author("a-b"))).toBe("/authors/a-b/feed.json");
});

test("a search names what was asked, and nothing else", () => {
  expect(routes.search()).toBe("/search");
  expect(routes.search({ q: "", section: undefined, page: 1 })).toBe("/search");
  expect(routes.search({ q: "a&b=c #d", type: "news", page: 2 })).toBe("/search?q=a%26b%3Dc+%23d&type=news&page=2");
});

test("every page of a list has one spelling", () => {
  expect(pageNumberOf()).toBe(1);
  expect(pageNumberOf([])).toBe(1);
  expect(pageNumberOf(["page", "2"])).toBe(2);
  expect(pageNumberOf(["page", "999999"])).toBe(999999);
  for (const rest of [["page"], ["page", "1"], ["page", "02"], ["page", "0"], ["page", "-2"], ["page", "2e1"]]) {
    expect(pageNumberOf(rest), rest.join("/")).toBeNull();
  }
  for (const rest of [["2"], ["page", "2", "3"], ["page", "1000000"], ["Page", "2"], ["page", " 2"], ["page", "٢"]]) {
    expect(pageNumberOf(rest), rest.join("/")).toBeNull();
  }
});

test("every month of the archive has one spelling", () => {
  expect(archiveMonthOf({ year: "2026", month: "03" })).toEqual({ year: 2026, month: 3, page: 1 });
  expect(archiveMonthOf({ year: "1999", month: "12", rest: ["page", "3"] })).toEqual({
    year: 1999,
    month: 12,
    page: 3,
  });
  for (const [year, month] of [
    ["2026", "3"],
    ["2026", "13"],
    ["2026", "00"],
    ["26", "03"],
    ["1899", "03"],
    ["2100", "03"],
    ["2026.0", "03"],
  ] as const) {
    expect(archiveMonthOf({ year, month }), `${year}/${month}`).toBeNull();
  }
  expect(archiveMonthOf({ year: "2026", month: "03", rest: ["page", "1"] })).toBeNull();
});

test("what an address gives, reading it gives back", () => {
  const address = routes.archiveMonth(2026, 3, 7).split("/").slice(2);
  const [year = "", month = "", ...rest] = address;
  expect(archiveMonthOf({ year, month, rest })).toEqual({ year: 2026, month: 3, page: 7 });
});

test("no static page can take an address that the application uses", () => {
  const used = [routes.article("x"), routes.section("x"), routes.topic("x"), routes.author("x"), routes.donate()];
  const first = [...used, routes.archive(), routes.search()].map((path) => path.split("/")[1]);
  expect(RESERVED_SLUGS).toEqual(expect.arrayContaining(first));
});
