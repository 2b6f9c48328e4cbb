import fc from "fast-check";
import { expect, test } from "vitest";
import { momentOf, wallOf } from "./zoned-time.ts";

test.each([
  ["2026-11-24T09:00", "Asia/Tashkent", "2026-11-24T04:00:00.000Z"],
  ["2026-11-24T09:00", "UTC", "2026-11-24T09:00:00.000Z"],
  ["2026-07-01T00:30", "America/St_Johns", "2026-07-01T03:00:00.000Z"],
  // The clock shows 02:30 twice: the first.
  ["2026-10-25T02:30", "Europe/Vienna", "2026-10-25T00:30:00.000Z"],
  // It skips 02:30: half an hour after the change.
  ["2026-03-29T02:30", "Europe/Vienna", "2026-03-29T01:30:00.000Z"],
])("%s in %s", (wall, zone, moment) => {
  expect(momentOf(wall, zone)?.toISOString()).toBe(moment);
});

test.each(["", "tomorrow", "2026-02-30T09:00", "2026-11-24"])("%j is no time", (text) => {
  expect(momentOf(text, "UTC")).toBeNull();
});

test("what a clock shows leads back to its moment, to the minute, except in a repeated hour", () => {
  const zones = fc.constantFrom("Asia/Kathmandu", "UTC", "Pacific/Chatham", "America/Caracas", "Asia/Tashkent");
  const minutes = fc.integer({ min: 27_000_000, max: 32_000_000 });
  fc.assert(
    fc.property(minutes, zones, (minute, zone) => {
      const moment = new Date(minute * 60_000);
      const back = momentOf(wallOf(moment, zone), zone);
      expect(wallOf(back ?? new Date(0), zone)).toBe(wallOf(moment, zone));
      if (zone !== "Pacific/Chatham") expect(back).toEqual(moment);
    }),
  );
});
