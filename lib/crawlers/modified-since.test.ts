import { expect, test } from "vitest";
import { isOlderThanAsked } from "./modified-since.ts";

const CHANGED = new Date("1994-11-06T08:49:37.900Z");

test("what has not changed since a date is not sent again, in every form that HTTP has for it", () => {
  for (const date of [
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Sunday, 06-Nov-94 08:49:37 GMT",
    "Sun Nov  6 08:49:37 1994",
    "Sun, 06 Nov 1994 08:49:38 GMT",
    "Tue, 24 Nov 2026 12:00:00 GMT",
  ])
    expect(isOlderThanAsked(date, CHANGED), date).toBe(true);
});

test("what changed after it is, and a date that is none does not count", () => {
  for (const date of [
    "Sun, 06 Nov 1994 08:49:36 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "2026-11-24T12:00:00Z",
    "Tue, 24 Nov 2026 12:00:00 +0100",
    "tomorrow",
    "",
    null,
    undefined,
  ])
    expect(isOlderThanAsked(date, CHANGED), String(date)).toBe(false);
});
