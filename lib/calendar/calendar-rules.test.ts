import { expect, test } from "vitest";
import { addDays, daysOf, isDay, mondayOf, stepOf } from "./calendar-rules.ts";

test("a month is shown in whole weeks from Monday", () => {
  const days = daysOf("month", "2026-11-24");
  expect([days[0], days.at(-1), days.length]).toEqual(["2026-10-26", "2026-12-06", 42]);
  const february = daysOf("month", "2027-02-10");
  expect([february[0], february.at(-1), february.length]).toEqual(["2027-02-01", "2027-02-28", 28]);
});

test("a week has the days around it", () => {
  expect(daysOf("week", "2026-11-29")).toEqual(Array.from({ length: 7 }, (_, i) => addDays("2026-11-23", i)));
  expect(mondayOf("2026-11-23")).toBe("2026-11-23");
});

test("steps go over the ends of months and years", () => {
  expect(stepOf("month", "2026-12-31", 1)).toBe("2027-01-01");
  expect(stepOf("month", "2026-03-31", -1)).toBe("2026-02-01");
  expect(stepOf("month", "2028-02-29", 1)).toBe("2028-03-01");
  expect(stepOf("week", "2026-12-29", 1)).toBe("2027-01-05");
});

test.each([
  ["2026-02-28", true],
  ["2026-02-30", false],
  ["2026-2-3", false],
  ["x", false],
])("%s is a day: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
