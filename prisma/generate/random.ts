/** Repeatable chance: the same seed gives the same numbers on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  fraction: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  below: (below: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(values: readonly T[]) => T;
};

/** The generator "mulberry32": 32 bits of state, plenty for text. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    chance: (probability) => fraction() < probability,
    pick: <T>(values: readonly T[]): T => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error("There is nothing to pick from");
      return value;
    },
  };
}

const TABLE = 1 << 14;

/**
 * Values by Zipf's law, as words are in real text: the first of the list is the commonest, the value
 * at rank r turns up in proportion to 1 / r^exponent.
 */
export function zipf<T>(values: readonly T[], exponent = 1): (random: Random) => T {
  const weights = values.map((_, rank) => 1 / (rank + 1) ** exponent);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const bounds: number[] = [];
  let sum = 0;
  for (const weight of weights) {
    sum += weight / total;
    bounds.push(sum);
  }
  if (values.length > TABLE / 8) return (random) => values[rankOf(bounds, random.fraction())] as T;
  // Short lists look up a table instead of searching the bounds.
  const table = Array.from({ length: TABLE }, (_, slot) => values[rankOf(bounds, (slot + 0.5) / TABLE)] as T);
  return (random) => table[random.below(TABLE)] as T;
}

/** The first rank whose bound lies above `at`. */
function rankOf(bounds: number[], at: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as number) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A uuid of version 7 at a moment in milliseconds: in order of time, and repeatable. */
export function uuidAt(moment: number, random: Random): string {
  const hex = (digits: number) =>
    Math.floor(random.fraction() * 16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  const time = moment.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${"89ab"[random.below(4)]}${hex(3)}-${hex(6)}${hex(6)}`;
}
