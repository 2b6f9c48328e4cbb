import type { DemoPicture } from "../demo-types.ts";
import { HEIGHT, INK, type Random, times, WIDTH, wash } from "./kit.ts";
import { arch, type Point, poly } from "./scenes-a-kit.ts";
import { agency, at, clip, cuts, disc, picture, rect, repeat, shape, standing, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, teal, sea, slate, night, coal } = INK;
const TILE = "#57a09a";

const dome = (x: number, y: number, s: number) =>
  at(
    x,
    y,
    s,
    rect(-74, 0, 148, 90, sand) +
      rect(-74, 12, 148, 14, sea) +
      stroke("M-70 58H74", sea, 20, 'stroke-dasharray="8 9"') +
      shape("M-84 0C-112 -60 -84 -150 0 -204C84 -150 112 -60 84 0Z", TILE) +
      shape("M-84 0C-112 -60 -84 -150 0 -204C-40 -140 -52 -60 -40 0Z", sea) +
      stroke([-62, -36, -10, 18, 44, 66].map((k) => `M${k} 0C${k * 1.34} -60 ${k} -150 0 -204`).join(""), teal, 6) +
      stroke("M0 -204V-246", coal, 5) +
      disc(0, -226, 7, ochre),
  );

const minaret = (x: number) =>
  poly(
    [
      [x - 34, 800],
      [x - 25, 236],
      [x + 25, 236],
      [x + 34, 800],
    ],
    ochre,
  ) +
  poly(
    [
      [x - 34, 800],
      [x - 25, 236],
      [x - 8, 236],
      [x - 12, 800],
    ],
    rust,
  ) +
  stroke(times(9, (i) => `M${x - 30} ${290 + i * 58}l30 26l30 -26l-30 -26z`).join(""), sea, 5) +
  poly(
    [
      [x - 25, 236],
      [x - 40, 206],
      [x + 40, 206],
      [x + 25, 236],
    ],
    sea,
  ) +
  rect(x - 40, 192, 80, 14, sand) +
  stroke(`M${x - 22} 226H${x + 24}`, sand, 7, 'stroke-dasharray="6 7"');

/** The great portal: a frame of tiles around a deep arch. */
const portal = () =>
  rect(566, 286, 468, 520, ochre) +
  rect(566, 286, 40, 520, rust) +
  stroke("M590 800V312H1010V800", sea, 18, 'stroke-dasharray="18 7"') +
  stroke("M622 800V340H978V800", paper, 4) +
  stroke(times(7, (i) => `M${652 + i * 48} 372l18 18l18 -18l-18 -18z`).join(""), TILE, 8) +
  shape(arch(640, 806, 320, 420), sea) +
  stroke(arch(640, 806, 320, 420), paper, 7) +
  clip("iwan", shape(arch(640, 806, 320, 420), "#000"), recess());

const recess = () =>
  shape(arch(672, 806, 256, 350), night) +
  stroke(times(9, (i) => `M800 420L${640 + i * 40} ${560 + Math.abs(4 - i) * -12}`).join(""), TILE, 4) +
  shape(arch(742, 806, 116, 190), coal) +
  shape(arch(756, 806, 88, 160), "#e9b366");

const wing = (x: number) =>
  rect(x, 486, 236, 320, ochre) +
  rect(x, 486, 236, 26, sea) +
  stroke(`M${x + 8} 499H${x + 232}`, sand, 8, 'stroke-dasharray="10 12"') +
  [0, 1, 2]
    .flatMap((i) => [660, 800].map((y): Point => [x + 18 + i * 72, y]))
    .map(
      ([ax, ay]) =>
        rect(ax - 5, ay - 128, 64, 132, rust) +
        shape(arch(ax, ay, 54, 116), night) +
        stroke(arch(ax, ay, 54, 116), TILE, 5),
    )
    .join("");

const square = (r: Random) =>
  rect(0, 800, WIDTH, 280, "#c08a5c") +
  stroke(times(17, (i) => `M${800 + (i - 8) * 46} 800L${800 + (i - 8) * 330} ${HEIGHT}`).join(""), "#a87148", 3) +
  stroke([816, 838, 872, 920, 990].map((y) => `M0 ${y}H${WIDTH}`).join(""), "#a87148", 3) +
  shape("M300 806L1330 806L1120 868L180 868Z", wine, 'opacity="0.45"') +
  shape("M776 806L824 806L1010 1067L590 1067Z", rust) +
  stroke("M780 806L620 1067M820 806L980 1067", ochre, 7) +
  cuts(r, [0, 900, WIDTH, 160], 60, 90, 0, "#a87148", 2);

/** Those who wait along the carpet, in two lines towards the eye. */
const hosts = () =>
  repeat(6, (i) => {
    const t = i / 5;
    const s = 0.42 + t * 0.98;
    const y = 832 + t * 168;
    const out = 46 + t * 176;
    const robe = i % 2 ? night : slate;
    return (
      poly(
        [
          [800 - out, y],
          [800 - out - 100 * s, y + 26 * s],
          [800 - out - 96 * s, y + 32 * s],
        ],
        coal,
        'opacity="0.5"',
      ) +
      at(800 - out, y, s, standing(i % 3 ? robe : coal)) +
      at(800 + out, y, s, standing(i % 3 === 1 ? coal : robe))
    );
  }) +
  at(800, 850, 0.44, standing(paper)) +
  at(826, 852, 0.42, standing(night));

const frame = () =>
  shape(`M0 0H${WIDTH}V${HEIGHT}H0Z${arch(96, HEIGHT + 4, 1408, 1050)}`, coal, 'fill-rule="evenodd"') +
  stroke(arch(96, HEIGHT + 4, 1408, 1050), teal, 12) +
  stroke(arch(120, HEIGHT + 4, 1360, 1024), ochre, 3, 'stroke-dasharray="26 12"') +
  stroke(
    times(7, (i) => `M24 ${330 + i * 112}l24 38l-24 38l-24 -38zM1576 ${330 + i * 112}l24 38l-24 38l-24 -38z`).join(""),
    sea,
    6,
  );

export const samarkandScenes: DemoPicture[] = [
  picture(
    "samarkand-domes",
    { background: "url(#dusk)", defs: wash("dusk", "#5b3147", "#f0c28a") },
    (r) =>
      tone(0, 90, WIDTH, 420, 7, 0, wine, 14) +
      cuts(r, [100, 150, 1400, 330], 70, 300, 0.02, rose, 6) +
      disc(1180, 470, 138, paper) +
      cuts(r, [1030, 500, 300, 100], 16, 190, 0, "#eab98a", 5) +
      shape("M0 640C240 560 420 610 640 590S1100 560 1300 600S1520 570 1600 590V820H0Z", wine) +
      dome(430, 420, 0.98) +
      dome(1170, 420, 0.98) +
      wing(330) +
      wing(1034) +
      portal() +
      minaret(296) +
      minaret(1304) +
      square(r) +
      hosts() +
      frame(),
    {
      alt: "Seen through a dark pointed arch at dusk: a tiled portal between two ribbed turquoise domes and two minarets. A red carpet runs across the square to its lit door, with people in dark coats waiting along both sides.",
      caption: "The square is swept at four, the carpet comes out at five, and the guests arrive when they arrive.",
      ...agency("Aidar Nurlan / Northlight Pictures", "northlight"),
      focalX: 0.5,
      focalY: 0.48,
    },
  ),
];
