import { expect, test } from "vitest";
import {
  countOf,
  dayKey,
  formatCount,
  formatDate,
  isoInZone,
  languageName,
  listOf,
  paragraphsOf,
  readingMinutes,
  shorten,
} from "./format.ts";

const london = { locale: "en-GB", timeZone: "Europe/London" };
const moment = new Date("2026-07-31T23:30:00Z");

test("dates are those of the magazine's language and time zone", () => {
  expect(formatDate(moment, "date", london)).toBe("1 August 2026");
  expect(formatDate(moment, "short", london)).toBe("1 Aug");
  expect(formatDate(moment, "time", london)).toBe("00:30");
  expect(formatDate(moment, "month", london)).toBe("August 2026");
  expect(formatDate(moment, "date", { locale: "de", timeZone: "UTC" })).toBe("31. Juli 2026");
});

test("the same shape in another place is not mixed up", () => {
  expect(formatDate(moment, "date", { ...london, timeZone: "America/New_York" })).toBe("31 July 2026");
  expect(formatDate(moment, "date", london)).toBe("1 August 2026");
});

test("a day's key tells days of the time zone apart", () => {
  expect(dayKey(moment, "UTC")).toBe("2026-07-31");
  expect(dayKey(moment, "Europe/London")).toBe("2026-08-01");
  expect(dayKey(moment, "Pacific/Kiritimati")).toBe("2026-08-01");
});

test("a story takes a minute at least", () => {
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(230)).toBe(1);
  expect(readingMinutes(2300)).toBe(10);
});

test("counts are written as the language writes them", () => {
  expect(formatCount(1234567, "en-GB")).toBe("1,234,567");
  expect(countOf(1, "story", "stories", "en-GB")).toBe("1 story");
  expect(countOf(0, "story", "stories", "en-GB")).toBe("0 stories");
  expect(countOf(1200, "story", "stories", "en-GB")).toBe("1,200 stories");
});

test("a language is called by its own name, or by its code where it has none", () => {
  expect(["fr", "ru", "pt-BR", "xx-9"].map(languageName)).toEqual([
    "français",
    "русский",
    "português (Brasil)",
    "xx-9",
  ]);
});

test("names are listed in words", () => {
  expect(listOf([], "en-GB")).toBe("");
  expect(listOf(["A"], "en-GB")).toBe("A");
  expect(listOf(["A", "B", "C"], "en-GB")).toBe("A, B and C");
});

test("paragraphs of a plain text are divided by empty lines", () => {
  expect(paragraphsOf("One\nline.\n\n\nTwo. \n \nThree.\n")).toEqual(["One\nline.", "Two.", "Three."]);
  expect(paragraphsOf("  \n\n ")).toEqual([]);
});

test("a text is cut at a word's end, without the mark that stands there", () => {
  expect(shorten("Short.", 10)).toBe("Short.");
  expect(shorten("The river, which rises", 14)).toBe("The river…");
  const long = shorten("word ".repeat(100), 60);
  expect(long.length).toBeLessThanOrEqual(60);
  expect(long.endsWith("word…")).toBe(true);
});

test("a text without a break is cut all the same", () => {
  const cut = shorten("x".repeat(100), 20);
  expect(cut).toBe(`${"x".repeat(19)}…`);
});

test("a moment carries the offset that its zone has then", () => {
  expect(isoInZone(new Date("2026-11-24T23:05:09Z"), "Europe/Vienna")).toBe("2026-11-25T00:05:09+01:00");
  expect(isoInZone(new Date("2026-07-01T12:00:00Z"), "Europe/Vienna")).toBe("2026-07-01T14:00:00+02:00");
  expect(isoInZone(new Date("2026-07-01T12:00:00Z"), "America/St_Johns")).toBe("2026-07-01T09:30:00-02:30");
  expect(isoInZone(new Date("2026-07-01T00:00:00Z"), "UTC")).toBe("2026-07-01T00:00:00+00:00");
});
