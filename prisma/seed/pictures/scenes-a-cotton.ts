import type { DemoPicture } from "../demo-types.ts";
import { INK, WIDTH, wash } from "./kit.ts";
import { at, cuts, disc, OURS, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, ice, slate, coal } = INK;

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

export const cottonScenes: DemoPicture[] = [cottonFields];
