import type { DemoPicture } from "../demo-types.ts";
import { between, INK, polygon, type Random, times, WIDTH, wash } from "./kit.ts";
import { type Point, poly } from "./scenes-a-kit.ts";
import {
  agency,
  at,
  clip,
  cuts,
  disc,
  OURS,
  oval,
  picture,
  rect,
  repeat,
  shape,
  standing,
  stroke,
  tone,
  walking,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, ice, slate, coal } = INK;

/** Mud that has dried into plates, nearer ones larger; the gaps are the ink beneath. */
function plates(r: Random) {
  const levels = times(13, (i) => 556 + 520 * (i / 12) ** 1.9);
  const rows = levels.map((y, i) => {
    const count = 11;
    const half = 60 + (y - 556) * 1.25;
    const shake = (half / count) * 0.9;
    return times(
      count + 1,
      (k): Point => [
        800 + ((k / count) * 2 - 1) * half + between(r, -shake, shake) + (i % 2) * (half / count),
        y + between(r, -1, 1) * (3 + i * 1.6),
      ],
    );
  });
  const inset = (points: Point[]) => {
    const cx = points.reduce((sum, [x]) => sum + x, 0) / points.length;
    const cy = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
    return points.map(([x, y]): Point => [cx + (x - cx) * 0.91, cy + (y - cy) * 0.86]);
  };
  return rows
    .slice(1)
    .flatMap((row, i) =>
      times(row.length - 1, (k) => {
        const above = rows[i] ?? row;
        const cell = [above[k], above[k + 1], row[k + 1], row[k]].flatMap((p) => (p ? [p] : []));
        const ink = ["#cfae7d", sand, "#c39a63", "#d8bd92"][Math.floor(r() * 4)] ?? sand;
        return polygon(inset(cell), `fill="${ink}" stroke="${ink}" stroke-width="3" stroke-linejoin="round"`);
      }),
    )
    .join("");
}

const sluice = () =>
  rect(690, 392, 24, 170, slate) +
  rect(886, 392, 24, 170, slate) +
  rect(676, 376, 248, 22, coal) +
  rect(718, 452, 164, 104, rust) +
  stroke("M718 480H882M718 510H882M760 452V556M800 452V556M840 452V556", wine, 4) +
  stroke("M760 376V340M840 376V340", coal, 6) +
  `<circle cx="760" cy="330" r="17" fill="none" stroke="${coal}" stroke-width="5"/><circle cx="840" cy="330" r="17" fill="none" stroke="${coal}" stroke-width="5"/>`;

const slabs = (r: Random) =>
  shape("M690 556L0 640L0 1067L90 1067Z", "#e6d9c2") +
  shape("M910 556L1600 640L1600 1067L1510 1067Z", "#b59a78") +
  stroke("M690 556L0 640M910 556L1600 640", coal, 3) +
  stroke(
    times(7, (i) => {
      const t = (i / 7) ** 1.7;
      return `M${650 - t * 640} ${561 + t * 78}L${640 - t * 470} ${610 + t * 430}`;
    }).join(""),
    "#bfae90",
    4,
  ) +
  stroke(
    times(7, (i) => {
      const t = (i / 7) ** 1.7;
      return `M${950 + t * 640} ${561 + t * 78}L${960 + t * 470} ${610 + t * 430}`;
    }).join(""),
    "#957b5c",
    4,
  ) +
  // where the water stood
  stroke("M690 566L0 742M910 566L1600 742", sage, 7, 'opacity="0.8"') +
  stroke("M690 572L0 800M910 572L1600 800", sage, 3, 'opacity="0.6"') +
  cuts(r, [0, 700, 330, 330], 26, 60, 1.1, "#cbbb9d", 3) +
  cuts(r, [1290, 700, 300, 330], 26, 60, 2, "#9c8262", 3);

const boat = () =>
  at(
    520,
    842,
    1.25,
    shape("M-150 64L210 64L150 78L-90 78Z", coal, 'opacity="0.4"') +
      shape("M-190 -10C-120 30 120 30 200 -34L150 62C60 84 -80 80 -140 62Z", teal) +
      shape("M-190 -10C-120 30 120 30 200 -34C110 4 -100 6 -190 -10Z", coal) +
      stroke("M-168 20C-80 52 90 50 182 4", paper, 5) +
      stroke("M-150 42C-70 66 80 64 168 32", sea, 4) +
      shape("M-30 2L10 4L6 20L-34 18ZM70 -4L104 -12L104 4L70 12Z", ochre) +
      stroke("M110 -6L250 60", rust, 8) +
      shape("M240 50L290 74L276 84L232 62Z", rust),
    7,
  );

const dryCanal = picture(
  "dry-canal",
  { background: "url(#heat)", defs: wash("heat", "#e9c58c", "#f7ead0") },
  (r) =>
    disc(1180, 190, 84, paper) +
    `<circle cx="1180" cy="190" r="132" fill="none" stroke="${paper}" stroke-width="4" stroke-dasharray="3 12"/>` +
    tone(0, 250, WIDTH, 220, 0, 7, ochre, 15) +
    shape("M0 470C300 452 520 462 800 458S1300 450 1600 466V700H0Z", ochre) +
    repeat(9, (i) =>
      at(90 + i * 66, 470, 0.5 + (i % 3) * 0.12, shape("M-7 0C-14 -60 -10 -120 0 -150C10 -120 14 -60 7 0Z", pine)),
    ) +
    rect(1150, 428, 66, 38, paper) +
    rect(1238, 436, 44, 30, rose) +
    rect(1166, 442, 14, 24, wine) +
    cuts(r, [0, 490, WIDTH, 120], 90, 120, 0, "#b87c33", 4) +
    shape("M0 560L690 540L690 556L0 640Z", "#c78f45") +
    shape("M1600 560L910 540L910 556L1600 640Z", "#a8742f") +
    shape("M690 556L910 556L1510 1067L90 1067Z", "#7b4a2c") +
    clip("bed", shape("M690 556L910 556L1510 1067L90 1067Z", "#000"), plates(r)) +
    sluice() +
    slabs(r) +
    shape("M760 566L806 566L830 640L800 700L770 640Z", sky) +
    stroke("M772 590h26M778 620h30M786 650h24", ice, 4) +
    boat() +
    at(
      1246,
      620,
      1.35,
      stroke("M-30 -66H34", coal, 5) + walking(wine) + shape("M-40 -64h18l-3 26h-12zM26 -64h18l-3 26h-12z", teal),
    ) +
    shape("M1236 620L1340 636L1346 642L1240 626Z", coal, 'opacity="0.45"'),
  {
    alt: "A canal with sloping concrete sides lies empty below a closed sluice gate. Its bed has cracked into plates, a last puddle shrinks at the gate, and a blue rowing boat lies stranded; a woman walks along the bank with two buckets on a yoke.",
    caption: "The gate opens on Thursdays; the boat has not moved since May.",
    ...agency("Malika Yusupova / Northlight Pictures", "northlight"),
    focalX: 0.5,
    focalY: 0.66,
  },
);

const boll = (x: number, y: number, s: number, turn: number) =>
  at(
    x,
    y,
    s,
    shape("M0 10C-60 40 -86 6 -92 -22C-60 -26 -20 -20 0 10ZM0 10C60 40 86 6 92 -22C60 -26 20 -20 0 10Z", "#8a5a34") +
      disc(-34, -34, 44, paper) +
      disc(34, -34, 44, ice) +
      disc(0, -66, 46, "#fffaf0") +
      disc(0, -22, 42, paper) +
      stroke("M-58 -40q20 14 40 0M18 -44q20 14 40 0M-22 -72q20 14 44 2M-14 -20q16 12 30 0", sand, 5) +
      shape("M0 16L-26 -6L0 -22L26 -6Z", "#8a5a34"),
    turn,
  );

const plant = (x: number, y: number, s: number) =>
  at(
    x,
    y,
    s,
    stroke("M0 0C-6 -60 4 -110 -2 -150M0 -50L-34 -84M0 -80L36 -112", wine, 5) +
      [
        [-34, -88],
        [36, -118],
        [-2, -152],
        [14, -50],
      ]
        .map(([px = 0, py = 0]) => disc(px, py, 13, paper) + disc(px + 9, py - 7, 9, ice))
        .join("") +
      shape(
        "M-6 -40C-40 -50 -44 -24 -30 -16C-20 -20 -10 -28 -6 -40ZM4 -70C40 -76 44 -50 34 -42C22 -46 10 -56 4 -70Z",
        pine,
      ),
  );

const bent = (ink: string, scarf: string, sack: string) =>
  shape("M-20 0L-16 -52C-18 -76 0 -84 26 -78L52 -66L60 -34L50 -32L44 -54L20 -50L16 -24L18 0H4L0 -30L-6 0Z", ink) +
  disc(58, -76, 13, "#8d5a3c") +
  shape("M46 -84Q56 -98 70 -86L72 -74L48 -62L34 -66Z", scarf) +
  shape("M-20 -50C-52 -52 -60 -14 -46 -2H-16Z", sack);

const cottonFields = picture(
  "cotton-fields",
  { background: "url(#harvest)", defs: wash("harvest", "#86a6a8", "#f0dcb4") },
  (r) =>
    tone(0, 20, WIDTH, 260, 5, 0, teal, 15) +
    cuts(r, [0, 80, WIDTH, 220], 36, 340, 0, paper, 8) +
    repeat(24, (i) =>
      at(
        20 + i * 70 + r() * 30,
        452,
        0.8 + r() * 0.5,
        shape("M-9 0C-17 -70 -11 -150 0 -186C11 -150 17 -70 9 0Z", i % 3 ? pine : "#496a55"),
      ),
    ) +
    rect(0, 446, WIDTH, 30, sage) +
    rect(0, 466, WIDTH, 610, "#7a5138") +
    at(
      1120,
      500,
      0.9,
      rect(0, -96, 230, 76, rust) +
        stroke("M4 -92h222v68h-222zM60 -92v68M116 -92v68M172 -92v68", wine, 5) +
        shape("M6 -96C20 -150 70 -128 110 -146S200 -140 226 -96Z", paper) +
        rect(236, -80, 66, 60, teal) +
        rect(270, -70, 26, 24, ice) +
        disc(50, -14, 17, coal) +
        disc(180, -14, 17, coal) +
        disc(268, -14, 17, coal),
    ) +
    repeat(10, (row) => {
      const t = row / 9;
      const y = 510 + 570 * t ** 1.6;
      const s = 0.22 + t * 1.1;
      return (
        stroke(`M0 ${y}H${WIDTH}`, row % 2 ? "#5f3d2a" : "#6b4530", 10 + t * 34) +
        repeat(Math.round(40 - t * 24), (i) => plant((i + r() * 0.7) * (WIDTH / (40 - t * 24)), y + 4, s)) +
        (row === 4 ? at(1330, y + 4, 2, bent(wine, ochre, sand)) : "") +
        (row === 5 ? at(880, y - 6, 2.7, bent(sea, rose, paper)) : "") +
        (row === 6 ? at(540, y - 20, 3.5, bent(slate, rust, sand)) : "")
      );
    }) +
    shape("M-20 1067C120 960 90 840 150 700C130 840 170 960 120 1067Z", wine) +
    stroke("M60 1060C110 920 120 800 150 660M104 900C200 860 260 800 300 770M116 800C60 740 40 690 30 640", wine, 14) +
    shape(
      "M150 840C210 740 320 760 340 800C300 860 220 880 150 840ZM100 740C40 700 -20 720 -40 770C0 800 60 800 100 740Z",
      pine,
    ) +
    stroke("M150 840C220 810 280 800 340 800", sage, 4) +
    boll(156, 660, 1.4, -6) +
    boll(316, 770, 1.25, 18) +
    boll(24, 626, 1.1, -22) +
    boll(210, 960, 1.5, 10),
  {
    alt: "Open cotton bolls on a dark stem fill the left foreground. Behind them three women in headscarves bend over long rows of cotton with sacks at their waists, and a lorry heaped with cotton waits in front of poplars.",
    caption: "A good picker brings in sixty kilograms a day, and the river pays for every one of them.",
    ...OURS,
    focalX: 0.45,
    focalY: 0.6,
  },
);

const cliff = (side: -1 | 1, r: Random) => {
  const x = (k: number) => 800 + side * k;
  return (
    poly(
      [
        [x(820), -10],
        [x(560), -10],
        [x(470), 130],
        [x(500), 260],
        [x(400), 420],
        [x(430), 560],
        [x(310), 700],
        [x(330), 860],
        [x(240), 1080],
        [x(820), 1080],
      ],
      side < 0 ? wine : "#8a3d2c",
    ) +
    poly(
      [
        [x(820), -10],
        [x(690), -10],
        [x(620), 210],
        [x(660), 420],
        [x(540), 640],
        [x(560), 1080],
        [x(820), 1080],
      ],
      side < 0 ? "#4c1a24" : wine,
    ) +
    clip(
      `cliff${side}`,
      poly(
        [
          [x(820), -10],
          [x(560), -10],
          [x(470), 130],
          [x(500), 260],
          [x(400), 420],
          [x(430), 560],
          [x(310), 700],
          [x(330), 860],
          [x(240), 1080],
          [x(820), 1080],
        ],
        "#000",
      ),
      cuts(
        r,
        side < 0 ? [60, 0, 520, 1040] : [1020, 0, 520, 1040],
        170,
        90,
        side < 0 ? 1.1 : 2.04,
        side < 0 ? "#8a3d2c" : "#b9694a",
        5,
      ),
    )
  );
};

const damGorge = picture(
  "dam-gorge",
  { background: "url(#gorge)", defs: wash("gorge", "#a9c3c6", "#f2e6cf") },
  (r) =>
    shape("M300 330L520 130L640 220L790 60L960 230L1080 150L1300 330Z", "#8fa3a6") +
    shape("M790 60L842 112L800 140L770 110L742 122Z", paper) +
    shape("M520 130L560 158L520 176L484 160Z", paper) +
    tone(300, 200, 1000, 140, 0, 7, slate, 14) +
    // the wall, curved towards the water it holds
    shape("M300 326Q800 396 1300 326L1160 900H440Z", sand) +
    shape("M300 326Q480 352 690 358L700 900H440Z", "#cdb183", 'opacity="0.55"') +
    stroke(
      times(11, (i) => `M${330 + i * 94} ${334 + Math.sin((i / 10) * Math.PI) * 26}L${460 + i * 68} 900`).join(""),
      "#b18f5e",
      4,
    ) +
    stroke(
      times(6, (i) => `M${320 + i * 20} ${410 + i * 80}Q800 ${468 + i * 80} ${1280 - i * 20} ${410 + i * 80}`).join(""),
      "#b18f5e",
      3,
    ) +
    shape("M280 304Q800 374 1320 304V330Q800 400 280 330Z", coal) +
    stroke("M284 296Q800 364 1316 296", coal, 4, 'stroke-dasharray="4 12"') +
    at(
      880,
      330,
      0.62,
      rect(0, -44, 74, 34, ochre) + rect(76, -36, 28, 26, rust) + disc(18, -6, 10, coal) + disc(86, -6, 10, coal),
    ) +
    repeat(
      3,
      (i) =>
        rect(700 + i * 76, 430, 48, 50, coal) +
        shape(
          `M${704 + i * 76} 470C${690 + i * 78} 620 ${660 + i * 84} 760 ${630 + i * 92} 900H${720 + i * 92}C${740 + i * 86} 740 ${744 + i * 78} 600 ${744 + i * 76} 470Z`,
          i % 2 ? ice : paper,
        ),
    ) +
    cuts(r, [690, 520, 240, 340], 46, 90, 1.6, sky, 4) +
    shape("M560 900L1040 900L1120 1067L480 1067Z", teal) +
    swirl(r) +
    cliff(-1, r) +
    cliff(1, r) +
    stroke("M210 0V520M170 60H250M160 110H260", coal, 8) +
    stroke("M160 110Q700 420 1600 30M260 60Q760 350 1600 -30", coal, 3) +
    at(420, 1010, 1.3, standing(coal)) +
    shape("M260 1010L520 1006L560 1067L200 1067Z", coal),
  {
    alt: "Three jets of white water fall from a tall curved dam between red cliffs into a green river; a small lorry crosses the top of the wall and one person stands on a rock below.",
    caption: "The spillways open for eleven days in June; downstream, everyone counts them.",
    ...OURS,
    focalX: 0.5,
    focalY: 0.5,
  },
);

function swirl(r: Random) {
  return (
    repeat(15, () =>
      oval(
        between(r, 610, 1000),
        between(r, 840, 930),
        between(r, 30, 70),
        between(r, 14, 34),
        paper,
        'opacity="0.75"',
      ),
    ) + cuts(r, [540, 930, 480, 120], 50, 90, 0, ice, 5)
  );
}

export const canalScenes: DemoPicture[] = [dryCanal, cottonFields, damGorge];
