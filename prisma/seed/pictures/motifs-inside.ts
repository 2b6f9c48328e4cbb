import { HEIGHT, INK, polygon, type Random, times, WIDTH } from "./kit.ts";
import { box, line, sun } from "./motifs-land.ts";

/** Rooms and things. */

/** A wall and a floor that meet; light falls from a window at the left. */
export const room = (wall: string, floor: string, light: string, y = 700) =>
  box(0, 0, WIDTH, y, wall) +
  box(0, y, WIDTH, HEIGHT - y, floor) +
  polygon(
    [
      [140, 90],
      [420, 60],
      [420, 470],
      [140, 500],
    ],
    `fill="${light}"`,
  ) +
  line("M280 75V485M140 290L420 265", wall, 12) +
  polygon(
    [
      [300, y],
      [640, y],
      [1220, HEIGHT],
      [640, HEIGHT],
    ],
    `fill="${light}" opacity="0.35"`,
  );

export const chair = (ink: string) =>
  box(-60, -260, 120, 150, ink, 'rx="10"') + box(-70, -116, 140, 26, ink) + line("M-56 -92V0M56 -92V0", ink, 14);

export const table = (top: string, side: string) =>
  polygon(
    [
      [200, 560],
      [1400, 560],
      [1640, 800],
      [-40, 800],
    ],
    `fill="${top}"`,
  ) +
  box(-40, 800, WIDTH + 80, 60, side) +
  times(6, (i) =>
    polygon(
      [
        [330 + i * 190, 620],
        [410 + i * 190, 620],
        [416 + i * 200, 664],
        [318 + i * 200, 664],
      ],
      `fill="${INK.paper}"`,
    ),
  ).join("") +
  times(6, (i) => box(430 + i * 186, 586, 18, 40, INK.sky)).join("");

export const shelves = (random: Random, wood: string, inks: string[]) =>
  times(
    5,
    (row) =>
      box(0, row * 214 + 196, WIDTH, 20, wood) +
      (() => {
        const spines: string[] = [];
        for (let x = 14; x < WIDTH; ) {
          const w = 26 + random() * 42;
          const h = 110 + random() * 70;
          spines.push(
            box(x, row * 214 + 196 - h, w - 4, h, inks[Math.floor(random() * inks.length)] ?? wood) +
              box(x + 5, row * 214 + 196 - h * 0.72, w - 14, 16, INK.paper, 'opacity="0.7"'),
          );
          x += w;
        }
        return spines.join("");
      })(),
  ).join("") +
  polygon(
    [
      [0, 0],
      [620, 0],
      [240, HEIGHT],
      [0, HEIGHT],
    ],
    `fill="${INK.night}" opacity="0.35"`,
  );

export const telephone = (ink: string, dial: string) =>
  polygon(
    [
      [480, 820],
      [1120, 820],
      [1000, 500],
      [600, 500],
    ],
    `fill="${ink}"`,
  ) +
  sun(800, 660, 122, dial) +
  times(10, (i) => sun(800 + 86 * Math.cos(i * 0.58 - 0.4), 660 + 86 * Math.sin(i * 0.58 - 0.4), 17, ink)).join("") +
  `<path d="M420 440q380 -170 760 0l24 96q-60 34 -130 0l-28 -62q-246 -66 -492 0l-28 62q-70 34 -130 0z" fill="${ink}"/>` +
  line("M1120 800q180 20 190 120t200 130", ink, 14);

export const columns = (y: number, ink: string, shade: string, count = 7) =>
  polygon(
    [
      [60, y],
      [800, y - 210],
      [1540, y],
    ],
    `fill="${ink}"`,
  ) +
  box(60, y, 1480, 46, shade) +
  times(count, (i) => {
    const x = 110 + i * (1380 / (count - 1)) - 40;
    return (
      box(x, y + 46, 80, 500, ink) +
      line(`M${x + 22} ${y + 60}v470M${x + 58} ${y + 60}v470`, shade, 6) +
      box(x - 14, y + 46, 108, 24, shade)
    );
  }).join("") +
  box(20, y + 546, 1560, 40, shade);

/** Benches in half circles. */
export const benches = (ink: string, shade: string) =>
  times(
    7,
    (i) =>
      `<path d="M${800 - 240 - i * 130} ${HEIGHT}A${240 + i * 130} ${170 + i * 96} 0 0 1 ${800 + 240 + i * 130} ${HEIGHT}" fill="none" stroke="${i % 2 ? ink : shade}" stroke-width="54"/>`,
  ).join("");

export const sheets = (ink: string, text: string, count = 3) =>
  times(
    count,
    (i) =>
      `<g transform="rotate(${-11 + i * 9} ${500 + i * 300} 620)">` +
      box(320 + i * 280, 300, 440, 600, ink) +
      line(
        times(11, (k) => `M${366 + i * 280} ${380 + k * 34}h${k % 4 === 3 ? 200 : 340}`).join(""),
        text,
        7,
        'opacity="0.6"',
      ) +
      line(`M${380 + i * 280} 820c60 -70 80 60 130 -20s70 40 140 -16`, INK.sea, 8) +
      "</g>",
  ).join("");
