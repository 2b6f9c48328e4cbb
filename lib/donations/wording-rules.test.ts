import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Arm, armResult, verdictOf } from "./wording-rules.ts";

const arm = (key: string, views: number, gifts: number[]): Arm => ({ key, name: key, views, gifts });
const times = (count: number, sum: number) => Array.from({ length: count }, () => sum);

describe("revenue per thousand views", () => {
  test("is what came in by what was seen, within its interval", () => {
    expect(armResult(arm("a", 2000, times(10, 2500)))).toMatchObject({
      perThousand: 12_500,
      gifts: 10,
      revenue: 25_000,
    });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 50 }),
        fc.nat(100_000),
        (gifts, more) => {
          const { low, perThousand, high } = armResult(arm("a", gifts.length + more, gifts));
          expect(low).toBeLessThanOrEqual(perThousand);
          expect(high).toBeGreaterThanOrEqual(perThousand);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(high)).toBe(true);
        },
      ),
    );
  });

  test("gets surer with more views", () => {
    const width = (scale: number) => {
      const { low, high } = armResult(arm("a", 5000 * scale, times(100 * scale, 2500)));
      return high - low;
    };
    expect(width(4)).toBeCloseTo(width(1) / 2, -2);
  });
});

describe("the sentence", () => {
  test("asks for patience while there is little to go by", () => {
    const verdict = verdictOf([arm("own", 40, times(9, 2500)), arm("a", 4000, times(90, 2500))], false);
    expect(verdict).toMatchObject({ winner: null, sentence: expect.stringContaining("Too early to say") });
    expect(verdict.sentence).toContain("“own”");
  });

  test("names no winner where the difference can be chance", () => {
    const arms = [arm("own", 5000, times(50, 2500)), arm("a", 5000, times(55, 2500))];
    expect(verdictOf(arms, false)).toMatchObject({ winner: null, sentence: expect.stringContaining("yet") });
    expect(verdictOf(arms, true)).toMatchObject({ winner: null, sentence: expect.stringContaining("Keep the one") });
  });

  test("names the one that brings in more beyond chance", () => {
    const arms = [
      arm("own", 20_000, times(100, 2500)),
      arm("a", 20_000, times(300, 2500)),
      arm("b", 20_000, times(90, 2500)),
    ];
    expect(verdictOf(arms, false)).toMatchObject({
      winner: "a",
      sentence: expect.stringContaining("“a” brings in more"),
    });
  });

  test("is wrong about equal wordings in few of many comparisons", () => {
    // A fixed sequence: the same on every run (mulberry32).
    let seed = 42;
    const random = () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    };
    const draw = () =>
      Array.from({ length: 3000 }, random)
        .filter((value) => value < 0.01)
        .map(() => 1000 + Math.floor(random() * 9000));
    const wrong = Array.from({ length: 100 }, () =>
      verdictOf([arm("own", 3000, draw()), arm("a", 3000, draw())], true),
    ).filter(({ winner }) => winner !== null);
    expect(wrong.length).toBeLessThanOrEqual(4);
  });
});
