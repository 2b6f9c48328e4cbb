import { between, polygon, type Random, times } from "./kit.ts";
import { oval, repeat, shape, stroke } from "./scenes-b-kit.ts";

/** What the first half of the scenes adds to the marks of scenes-b-kit. */

export type Point = [number, number];
const n = (value: number) => Math.round(value * 10) / 10;

export const poly = (points: Point[], ink: string, more = "") => polygon(points, `fill="${ink}" ${more}`);

/** The outline of a pointed arch over a base from x to x + w at y. */
export const arch = (x: number, y: number, w: number, h: number) =>
  `M${n(x)} ${n(y)}V${n(y - h * 0.52)}C${n(x)} ${n(y - h * 0.82)} ${n(x + w * 0.28)} ${n(y - h * 0.92)} ${n(x + w / 2)} ${n(y - h)}C${n(x + w * 0.72)} ${n(y - h * 0.92)} ${n(x + w)} ${n(y - h * 0.82)} ${n(x + w)} ${n(y - h * 0.52)}V${n(y)}Z`;

/** A range of mountains with a lit and a shaded side and snow in the light. */
export function peaks(random: Random, tops: Point[], foot: number, lit: string, shade: string, snow?: string) {
  return tops
    .map(([x, y]) => {
      const high = foot - y;
      const half = high * between(random, 1.15, 1.5);
      const ridge: Point[] = times(6, (i) => [x + (i % 2 ? 1 : -1) * high * 0.06 + i * 6, y + (high * i) / 5]);
      const cap: Point[] = [
        [x, y],
        [x + half * 0.2, y + high * 0.2],
        [x + half * 0.12, y + high * 0.24],
        [x + half * 0.1, y + high * 0.34],
        [x + high * 0.03, y + high * 0.26],
        [x - half * 0.1, y + high * 0.36],
        [x - half * 0.13, y + high * 0.22],
        [x - half * 0.22, y + high * 0.22],
      ];
      return (
        poly(
          [
            [x, y],
            [x + half, foot],
            [x - half, foot],
          ],
          lit,
        ) +
        poly([...ridge, [x - half, foot]], shade) +
        (snow ? poly(cap, snow) : "")
      );
    })
    .join("");
}

/** A spruce of height h, its foot at x, y. */
export const spruce = (x: number, y: number, h: number, ink: string) =>
  shape(
    `M${n(x)} ${n(y - h)}${times(4, (i) => `L${n(x + h * 0.08 * (i + 1))} ${n(y - h * (0.74 - i * 0.2))}L${n(x + h * 0.045 * (i + 1))} ${n(y - h * (0.76 - i * 0.2))}`).join("")}V${n(y)}H${n(x - h * 0.03)}${times(
      4,
      (j) => {
        const i = 3 - j;
        return `L${n(x - h * 0.045 * (i + 1))} ${n(y - h * (0.76 - i * 0.2))}L${n(x - h * 0.08 * (i + 1))} ${n(y - h * (0.74 - i * 0.2))}`;
      },
    ).join("")}Z`,
    ink,
  );

export const wood = (random: Random, from: number, to: number, y: number, h: number, count: number, ink: string) =>
  repeat(count, () =>
    spruce(between(random, from, to), y + between(random, -8, 14), h * between(random, 0.6, 1.2), ink),
  );

/** Light on water: strokes that widen towards the eye, in a band around x. */
export const glints = (random: Random, x: number, y: number, to: number, width: number, count: number, ink: string) =>
  stroke(
    times(count, () => {
      const t = random() ** 1.4;
      const w = width * (0.12 + t) * between(random, 0.3, 1);
      return `M${n(x + (random() - 0.5) * width * (0.3 + t) - w / 2)} ${n(y + (to - y) * t)}h${n(w)}`;
    }).join(""),
    ink,
    4,
    'stroke-linecap="round"',
  );

/** Rows of swell: short lines, longer and further apart towards the eye. */
export const swell = (random: Random, y: number, to: number, count: number, ink: string, width = 1600) =>
  stroke(
    times(count, () => {
      const t = random() ** 1.5;
      const l = 20 + t * 130 * random();
      return `M${n(random() * width)} ${n(y + (to - y) * t)}q${n(l / 2)} ${n(-2 - t * 9)} ${n(l)} 0`;
    }).join(""),
    ink,
    3,
    'stroke-linecap="round"',
  );

/** A gull, w wide. */
export const gull = (x: number, y: number, w: number, ink: string) =>
  stroke(
    `M${x - w} ${y - w * 0.3}q${w * 0.6} ${-w * 0.4} ${w} ${w * 0.3}q${w * 0.4} ${-w * 0.7} ${w} ${-w * 0.3}`,
    ink,
    w * 0.16,
  );

export const lamp = (x: number, y: number, r: number, ink: string) =>
  oval(x, y, r * 2.6, r * 2.6, ink, 'opacity="0.22"') + oval(x, y, r, r, ink);
