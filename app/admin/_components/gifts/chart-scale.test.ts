import fc from "fast-check";
import { expect, test } from "vitest";
import { ticksOf } from "./chart-scale.ts";

test("a scale begins at nothing, holds the largest bar and has a handful of round steps", () => {
  expect(ticksOf(8_981_494)).toEqual([0, 2_500_000, 5_000_000, 7_500_000, 10_000_000]);
  expect(ticksOf(0)).toHaveLength(2);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (largest) => {
      const ticks = ticksOf(largest);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
    }),
  );
});
