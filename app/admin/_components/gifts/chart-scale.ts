const STEPS = [1, 2, 2.5, 5, 10];
const INTERVALS = 4;

/** Round values from nothing to at least the largest, for a scale that people can read. Sums are minor units. */
export function ticksOf(largest: number): number[] {
  const rough = Math.max(1, largest) / INTERVALS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
