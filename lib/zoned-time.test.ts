import { describe, expect, test } from "vitest";
import { momentOf, wallClock } from "./zoned-time.ts";

describe("wall clocks", () => {
  test.each([
    ["2026-11-24T09:00", "Asia/Tashkent", "2026-11-24T04:00:00.000Z"],
    ["2026-07-01T09:30", "Europe/Vienna", "2026-07-01T07:30:00.000Z"],
    ["2026-01-01T00:15", "America/New_York", "2026-01-01T05:15:00.000Z"],
    ["2026-11-24T09:00", "Asia/Kathmandu", "2026-11-24T03:15:00.000Z"],
    ["2026-02-28T23:59", "UTC", "2026-02-28T23:59:00.000Z"],
    // Clocks are set back at 3:00: the first of the two.
    ["2026-10-25T02:30", "Europe/Vienna", "2026-10-25T00:30:00.000Z"],
    // Clocks leap from 2:00 to 3:00.
    ["2026-03-29T02:30", "Europe/Vienna", "2026-03-29T01:30:00.000Z"],
  ])("%s in %s is %s", (text, zone, moment) => {
    expect(momentOf(text, zone)?.toISOString()).toBe(moment);
  });

  test("show a moment, and are read back as it", () => {
    for (const zone of ["UTC", "Asia/Tashkent", "Europe/Vienna", "America/St_Johns", "Pacific/Kiritimati"]) {
      for (let hour = 0; hour < 24 * 366; hour += 29) {
        const moment = new Date(Date.UTC(2026, 0, 1, hour, 30));
        const back = momentOf(wallClock(moment, zone), zone)?.getTime() ?? 0;
        // Within the hour that comes twice, the first is taken.
        expect([0, 3_600_000]).toContain(moment.getTime() - back);
      }
    }
  });

  test.each(["", "tomorrow", "2026-02-31T10:00", "2026-11-24", "2026-11-24T25:00"])("%o is no time", (text) => {
    expect(momentOf(text, "UTC")).toBeNull();
  });
});
