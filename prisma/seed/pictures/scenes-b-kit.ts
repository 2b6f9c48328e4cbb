import type { DemoPicture } from "../demo-types.ts";
import { between, type Frame, polygon, type Random, randomOf, sheet, times } from "./kit.ts";

/** What these scenes share on top of the kit: short names for marks, a camera, and people. */

const n = (value: number) => Math.round(value * 10) / 10;

export const rect = (x: number, y: number, w: number, h: number, ink: string, more = "") =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${ink}" ${more}/>`;
export const disc = (x: number, y: number, r: number, ink: string, more = "") =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${ink}" ${more}/>`;
export const oval = (x: number, y: number, rx: number, ry: number, ink: string, more = "") =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${ink}" ${more}/>`;
export const shape = (d: string, ink: string, more = "") => `<path d="${d}" fill="${ink}" ${more}/>`;
export const stroke = (d: string, ink: string, width: number, more = "") =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${n(width)}" ${more}/>`;
export const at = (x: number, y: number, scale: number, drawing: string, turn = 0) =>
  `<g transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${scale})">${drawing}</g>`;
export const faint = (opacity: number, drawing: string) => `<g opacity="${opacity}">${drawing}</g>`;
export const clip = (id: string, region: string, drawing: string) =>
  `<clipPath id="${id}">${region}</clipPath><g clip-path="url(#${id})">${drawing}</g>`;
export const repeat = (count: number, draw: (i: number) => string) => times(count, draw).join("");

/** A screen of dots that swell from the top of a region to its foot, as in a screen print. */
export const tone = (x: number, y: number, w: number, h: number, from: number, to: number, ink: string, step = 13) => {
  const count = Math.floor(h / (step * 0.62));
  return repeat(count, (i) => {
    const width = from + ((to - from) * i) / Math.max(1, count - 1);
    if (width < 0.6) return "";
    const level = y + i * step * 0.62;
    return `<path d="M${n(x + (i % 2) * step * 0.5)} ${n(level)}H${n(x + w)}" stroke="${ink}" stroke-width="${n(width)}" stroke-dasharray=".1 ${step}" stroke-linecap="round"/>`;
  });
};

/** Tapered marks, as a gouge leaves them in linoleum. */
export const cuts = (
  random: Random,
  [x, y, w, h]: [number, number, number, number],
  count: number,
  length: number,
  lean: number,
  ink: string,
  thick = 3,
) =>
  shape(
    times(count, () => {
      const l = length * between(random, 0.4, 1.3);
      const px = x + random() * w;
      const py = y + random() * h;
      const dx = Math.round(l * Math.cos(lean));
      const dy = Math.round(l * Math.sin(lean));
      const t = thick * between(random, 0.6, 1.4);
      const ox = -Math.sin(lean) * t;
      const oy = Math.cos(lean) * t;
      return `M${Math.round(px)} ${Math.round(py)}q${n(dx / 2 + ox)} ${n(dy / 2 + oy)} ${dx} ${dy}q${n(-dx / 2 - ox)} ${n(-dy / 2 - oy)} ${-dx} ${-dy}`;
    }).join(""),
    ink,
  );

export type Space = (x: number, y: number, z: number) => [number, number];
/** One-point perspective: x to the right, y up from the ground, z away from the eye. */
export const camera =
  (vx: number, vy: number, focal: number, eye: number): Space =>
  (x, y, z) => [vx + (focal * x) / z, vy + (focal * (eye - y)) / z];

export const face = (space: Space, ink: string, points: [number, number, number][], more = "") =>
  polygon(
    points.map(([x, y, z]) => space(x, y, z)),
    `fill="${ink}" ${more}`,
  );
export const path3 = (space: Space, points: [number, number, number][]) =>
  `M${points
    .map((point) =>
      space(...point)
        .map(n)
        .join(" "),
    )
    .join("L")}`;

type Block = { x: [number, number]; y: [number, number]; z: [number, number] };
/** A box seen by the camera: its far parts first. */
export const block = (space: Space, { x, y, z }: Block, front: string, side: string, top: string, vx = 0) => {
  const [x0, x1] = x;
  const [y0, y1] = y;
  const [z0, z1] = z;
  const edge = x0 > vx ? x0 : x1;
  return (
    face(space, top, [
      [x0, y1, z0],
      [x1, y1, z0],
      [x1, y1, z1],
      [x0, y1, z1],
    ]) +
    (x0 > vx || x1 < vx
      ? face(space, side, [
          [edge, y0, z0],
          [edge, y1, z0],
          [edge, y1, z1],
          [edge, y0, z1],
        ])
      : "") +
    face(space, front, [
      [x0, y0, z0],
      [x0, y1, z0],
      [x1, y1, z0],
      [x1, y0, z0],
    ])
  );
};

/** People, a hundred units tall, feet at the origin. */
export const standing = (ink: string) =>
  shape(
    "M-4 -86Q-12 -84 -13 -76L-16 -50L-12 -44L-9 -62L-9 -46L-9 0H-1L0 -40L2 0H10L9 -46L9 -62L12 -44L16 -50L13 -76Q12 -84 4 -86Z",
    ink,
  ) + oval(0, -93, 6, 7.4, ink);
export const walking = (ink: string) =>
  shape(
    "M-5 -85Q-13 -82 -14 -72L-19 -50L-14 -46L-8 -64L-9 -44L-20 -3L-26 0H-14L-2 -36L8 -2L20 0L16 -6L8 -44L10 -64L17 -50L22 -53L13 -76Q10 -84 3 -86Z",
    ink,
  ) + oval(1, -93, 6, 7.4, ink);
export const robed = (ink: string) =>
  shape("M-5 -87Q-14 -83 -13 -70L-17 -44L-19 0H19L17 -44L13 -70Q14 -83 5 -87Z", ink) +
  shape("M-9 -80Q-10 -101 0 -101Q10 -101 9 -80Z", ink);
export const seated = (ink: string) =>
  shape("M-12 -60Q-13 -70 -4 -72L4 -72Q12 -70 13 -60L15 -36L30 -35L31 0H23L22 -26L-8 -24Q-14 -26 -13 -34Z", ink) +
  oval(1, -80, 6.4, 7.6, ink);

const INSTITUTE = { licence: "© The Meridian Institute" };
const COMMONS = { licence: "CC BY 4.0", licenceUrl: "https://creativecommons.org/licenses/by/4.0/" };
export const DRAWN = { credit: "Illustration: Rafael Quint", ...INSTITUTE };
export const OURS = { credit: "Rafael Quint / Meridian", ...INSTITUTE };
export const agency = (credit: string, page: string) => ({
  credit,
  creditUrl: `https://example.org/${page}`,
  ...COMMONS,
});

/** One picture of this half: its sheet, what is drawn on it, and what is said of it. */
export const picture = (
  key: DemoPicture["key"],
  frame: Frame,
  draw: (random: Random) => string,
  words: Omit<DemoPicture, "key" | "svg">,
): DemoPicture => ({ key, svg: () => sheet(key, draw(randomOf(key)), frame), ...words });

/** A silhouette with marks cut into it that stay inside its edge. */
export const carved = (id: string, d: string, ink: string, marks: string) =>
  shape(d, ink) + clip(id, shape(d, "#000"), marks);
