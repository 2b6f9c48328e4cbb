import { zipf } from "./random.ts";
import { FIRST_NAMES, SURNAME_ENDS, SURNAME_MIDDLES, SURNAME_STARTS, TOWN_ENDS, TOWN_STARTS } from "./vocabulary.ts";

/** Made-up people and towns by the ten thousand: the rare words of the archive. */

/** Every n-th of all combinations, in an order that mixes them and is always the same. */
function mix(values: string[]): string[] {
  const step = 7919; // A prime that divides no list here, so that every value comes once.
  return values.map((_, index) => values[(index * step) % values.length] as string);
}

const surnames = mix(
  SURNAME_STARTS.flatMap((start) =>
    SURNAME_MIDDLES.flatMap((middle) => SURNAME_ENDS.map((end) => start + middle + end)),
  ),
);
const towns = mix(
  TOWN_STARTS.flatMap((start) => ["", "a", "o", "i"].flatMap((middle) => TOWN_ENDS.map((end) => start + middle + end))),
);

export const pickSurname = zipf(surnames, 0.75);
export const pickTown = zipf(towns, 0.75);
export const pickFirstName = zipf(FIRST_NAMES, 0.5);
