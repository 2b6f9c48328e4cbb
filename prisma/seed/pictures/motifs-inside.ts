import { HEIGHT, INK, polygon, type Random, times, WIDTH } from "./kit.ts";
import { box, line, moved, sun } from "./motifs-land.ts";

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

export const vault = (ink: string, shade: string, light: string) =>
  sun(860, 540, 420, shade) +
  sun(860, 540, 360, ink) +
  sun(860, 540, 250, shade) +
  times(16, (i) => sun(860 + 306 * Math.cos(i * 0.3927), 540 + 306 * Math.sin(i * 0.3927), 22, light)).join("") +
  line(
    times(
      4,
      (i) =>
        `M${860 - 190 * Math.cos(i * 0.785)} ${540 - 190 * Math.sin(i * 0.785)}L${860 + 190 * Math.cos(i * 0.785)} ${540 + 190 * Math.sin(i * 0.785)}`,
    ).join(""),
    light,
    22,
  ) +
  sun(860, 540, 62, light);

export const press = (ink: string, paper: string, light: string) =>
  [
    [360, 420, 190],
    [760, 420, 190],
    [560, 700, 170],
    [1120, 520, 230],
  ]
    .map(([x = 0, y = 0, r = 0]) => sun(x, y, r, ink) + sun(x, y, r * 0.8, light) + sun(x, y, r * 0.22, ink))
    .join("") +
  line(
    "M0 240L360 228M360 228C560 228 560 590 560 530M560 872C820 880 760 300 1120 288M1350 520C1360 900 1400 940 1600 940",
    paper,
    40,
  ) +
  line(
    "M0 240L360 228M560 872C820 880 760 300 1120 288M1350 520C1360 900 1400 940 1600 940",
    ink,
    4,
    'stroke-dasharray="60 22"',
  );

export const microphone = (ink: string, mesh: string) =>
  box(640, 170, 320, 440, ink, 'rx="160"') +
  line(times(9, (i) => `M660 ${240 + i * 40}H940`).join(""), mesh, 10) +
  `<path d="M560 420v60q0 250 240 250t240 -250v-60" fill="none" stroke="${ink}" stroke-width="34"/>` +
  line("M800 730V960M600 966H1000", ink, 40);

export const books = (inks: string[]) =>
  inks
    .map((ink, i) =>
      moved(
        box(-380 + (i % 3) * 36, -96, 760 - (i % 2) * 120, 92, ink, 'rx="6"') +
          box(-350 + (i % 3) * 36, -80, 24, 60, INK.paper, 'opacity="0.8"') +
          box(330 - (i % 2) * 110, -88, 30, 76, INK.paper),
        800,
        900 - i * 98,
      ),
    )
    .join("");

export const satellite = (ink: string, panel: string, light: string) =>
  moved(
    box(-80, -110, 160, 220, ink) +
      [-1, 1]
        .map((side) =>
          times(
            4,
            (i) =>
              box(side > 0 ? 120 + i * 112 : -220 - i * 112, -80, 100, 160, panel) +
              line(`M${side > 0 ? 120 + i * 112 : -220 - i * 112} 0h100`, light, 4),
          ).join(""),
        )
        .join("") +
      line("M-120 0H120", ink, 20) +
      `<path d="M-70 130q70 90 140 0z" fill="${light}"/>` +
      line("M0 170v60", ink, 10),
    900,
    380,
    0.9,
  );

export const dome = (ink: string, shade: string) =>
  `<path d="M520 860a300 300 0 1 1 560 0z" fill="${ink}"/>` +
  line(
    times(9, (i) => `M${540 + i * 65} 860Q${620 + i * 45} 560 800 462`).join("") +
      times(5, (i) => `M${548 + i * 22} ${790 - i * 78}H${1052 - i * 22}`).join(""),
    shade,
    5,
  );

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
