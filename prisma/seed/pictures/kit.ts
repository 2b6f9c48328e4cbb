/**
 * What all pictures of the demo magazine share: a few inks on tinted paper, a print's grain, and
 * shapes made from a seeded random source, so that a picture is the same on every machine.
 */

export const WIDTH = 1600;
export const HEIGHT = 1067;

/** Inks as a printer would name them. Every picture uses three to five. */
export const INK = {
  paper: "#f1e9da",
  sand: "#dcc39a",
  ochre: "#c98d3f",
  rust: "#a4472c",
  wine: "#6b2530",
  rose: "#d99a86",
  sage: "#93a48a",
  pine: "#2f4a44",
  teal: "#3d7377",
  sea: "#2b5566",
  sky: "#b8cbcd",
  ice: "#dfe7e4",
  slate: "#55606b",
  night: "#1b2733",
  coal: "#22201e",
} as const;

export type Random = () => number;

/** Mulberry32 over a hash of the key: numbers from 0 to 1, always the same for one key. */
export function randomOf(key: string): Random {
  let state = 2166136261;
  for (const letter of key) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (random: Random, low: number, high: number) => low + random() * (high - low);
export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const n = (value: number) => Math.round(value * 10) / 10;

/** A closed polygon through points. */
export const polygon = (points: [number, number][], attributes: string) =>
  `<path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z" ${attributes}/>`;

/** A ragged ridge from the left to the right edge, filled down to the bottom: hills, dunes, a tree line. */
export function ridge(
  random: Random,
  y: number,
  rise: number,
  steps: number,
  fill: string,
  width = WIDTH,
  height = HEIGHT,
) {
  let level = y;
  const points = times(steps + 1, (i): [number, number] => {
    level += between(random, -rise, rise) + (y - level) * 0.18;
    return [(i / steps) * width, level];
  });
  return polygon([...points, [width, height], [0, height]], `fill="${fill}"`);
}

/** A vertical wash from one ink to another. */
export function wash(id: string, from: string, to: string) {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;
}

/** Halftone dots as a pattern fill, in one ink. */
export function halftone(id: string, ink: string, spacing = 9, radius = 2.2) {
  return `<pattern id="${id}" width="${spacing}" height="${spacing}" patternUnits="userSpaceOnUse" patternTransform="rotate(32)"><circle cx="${spacing / 2}" cy="${spacing / 2}" r="${radius}" fill="${ink}"/></pattern>`;
}

/** A scattering of fine specks over everything: the tooth of the paper. */
function grain(random: Random, width: number, height: number) {
  const speck = (ink: string, opacity: number, count: number) =>
    `<path d="${times(count, () => `M${n(random() * width)} ${n(random() * height)}h${n(between(random, 0.8, 2.4))}`).join("")}" stroke="${ink}" stroke-width="1.4" opacity="${opacity}"/>`;
  return speck("#fff6e6", 0.22, 1500) + speck("#1a1512", 0.16, 1500);
}

export type Frame = { width?: number; height?: number; background: string; defs?: string };

/** The sheet: background, what is drawn on it, and the grain over both. */
export function sheet(key: string, drawing: string, { width = WIDTH, height = HEIGHT, background, defs = "" }: Frame) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${defs}</defs><rect width="${width}" height="${height}" fill="${background}"/>${drawing}${grain(randomOf(`${key} grain`), width, height)}</svg>`;
}
