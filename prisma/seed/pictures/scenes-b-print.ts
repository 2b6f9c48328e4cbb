import type { DemoPicture } from "../demo-types.ts";
import { between, INK, times, WIDTH, wash } from "./kit.ts";
import {
  at,
  cuts,
  DRAWN,
  disc,
  faint,
  OURS,
  oval,
  picture,
  rect,
  repeat,
  shape,
  standing,
  stroke,
  tone,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sky, ice, slate, night, coal } = INK;

const roller = (x: number, y: number, radius: number, ink: string, light: string) =>
  disc(x, y, radius, coal) +
  disc(x, y, radius - 7, ink) +
  shape(
    `M${x - radius * 0.7} ${y - radius * 0.3}A${radius * 0.78} ${radius * 0.78} 0 0 1 ${x + radius * 0.2} ${y - radius * 0.74}A${radius * 0.95} ${radius * 0.95} 0 0 0 ${x - radius * 0.7} ${y - radius * 0.3}Z`,
    light,
  ) +
  disc(x, y, radius * 0.26, coal) +
  disc(x, y, radius * 0.12, light) +
  repeat(6, (i) => at(x, y, 1, disc(0, -radius * 0.56, radius * 0.05, coal), i * 60));

const poster = (x: number, y: number, turn: number, w = 150) =>
  at(
    x,
    y,
    w / 150,
    rect(-75, -100, 150, 200, paper) +
      rect(-60, -84, 120, 26, rust) +
      rect(-60, -48, 120, 9, coal) +
      repeat(6, (i) => rect(-60, -28 + i * 15, i === 5 ? 70 : 120, 6, slate)) +
      rect(16, 68, 44, 20, coal),
    turn,
  );

const printingPress = picture(
  "printing-press",
  { background: "url(#hall)", defs: wash("hall", "#1d2f31", pine) },
  (r) => {
    const web =
      "M-20 330H210C290 330 300 420 330 470C380 560 470 560 520 470C560 390 590 330 680 350C800 380 790 560 880 570C980 580 1000 460 1040 380C1080 300 1190 300 1220 390C1240 460 1300 560 1420 700";
    return (
      repeat(
        4,
        (i) =>
          rect(90 + i * 400, 30, 250, 150, i === 3 ? ochre : "#a88a4c") +
          stroke(`M${215 + i * 400} 30V180M${90 + i * 400} 105H${340 + i * 400}`, pine, 9),
      ) +
      faint(
        0.12,
        repeat(4, (i) => shape(`M${90 + i * 400} 30H${340 + i * 400}L${520 + i * 400} 1067H${180 + i * 400}Z`, sand)),
      ) +
      cuts(r, [0, 200, WIDTH, 90], 40, 160, 0, teal, 4) +
      rect(0, 900, WIDTH, 170, coal) +
      cuts(r, [0, 905, WIDTH, 150], 70, 150, 0, pine, 4) +
      // frame
      shape("M150 900V300L250 230H1330L1400 300V620L1330 700V900Z", night) +
      stroke("M150 900V300L250 230H1330L1400 300V620", teal, 7) +
      repeat(14, (i) => disc(200 + i * 88, 262, 7, teal)) +
      repeat(9, (i) => disc(176, 330 + i * 62, 6, teal)) +
      shape("M230 900L330 720H1230L1290 900Z", "#121b22") +
      repeat(
        6,
        (i) =>
          rect(390 + i * 140, 760, 90, 110, night) +
          stroke(`M${400 + i * 140} ${780}h70M${400 + i * 140} 800h70M${400 + i * 140} 820h70`, teal, 4),
      ) +
      stroke(web, coal, 26) +
      stroke(web, paper, 18) +
      stroke(web, slate, 18, 'stroke-dasharray="5 7 30 12 3 9" opacity="0.45"') +
      roller(425, 430, 118, wine, rust) +
      roller(425, 640, 84, slate, ice) +
      roller(600, 590, 70, slate, ice) +
      roller(690, 470, 96, ochre, sand) +
      roller(880, 440, 112, wine, rust) +
      roller(880, 660, 88, slate, ice) +
      roller(1060, 600, 66, slate, ice) +
      roller(1130, 420, 90, ochre, sand) +
      roller(240, 420, 64, slate, ice) +
      roller(1270, 560, 60, slate, ice) +
      stroke("M1040 380C1080 300 1190 300 1220 390C1240 460 1300 560 1420 700", coal, 24) +
      stroke("M1040 380C1080 300 1190 300 1220 390C1240 460 1300 560 1420 700", paper, 16) +
      // the reel
      disc(40, 470, 160, coal) +
      disc(40, 470, 150, sand) +
      repeat(7, (i) =>
        stroke(
          `M${40 - 138 + i * 18} 470a${138 - i * 18} ${138 - i * 18} 0 1 1 ${(138 - i * 18) * 2} 0a${138 - i * 18} ${138 - i * 18} 0 1 1 ${-(138 - i * 18) * 2} 0`,
          paper,
          6,
        ),
      ) +
      disc(40, 470, 24, coal) +
      // sheets fall on the pile
      poster(1400, 700, 36, 150) +
      poster(1470, 800, 22, 170) +
      rect(1310, 910, 270, 130, sand) +
      repeat(8, (i) => stroke(`M1310 ${920 + i * 15}H1580`, i % 3 ? slate : coal, 2)) +
      shape("M1310 910L1350 868H1600V910Z", paper) +
      shape("M1370 900L1384 880H1560L1556 900Z", rust) +
      at(1180, 1040, 5.1, standing("#0f1418")) +
      shape("M1130 800C1132 770 1234 770 1236 800L1228 960H1136Z", slate) +
      stroke("M1226 690L1330 760", "#0f1418", 26) +
      shape("M1150 548C1156 510 1206 510 1214 548L1236 552H1150Z", rust) +
      poster(150, 960, -8, 160) +
      poster(300, 1000, 14, 160) +
      at(
        430,
        1010,
        1,
        rect(-75, -60, 150, 130, ice) +
          stroke("M-50 -30q20 -14 40 0t40 0M-50 -4q24 -12 44 0t30 0M-50 20q16 -10 30 0", night, 4),
        -20,
      )
    );
  },
  {
    alt: "A web of paper runs between the cylinders of a rotary press in a tall hall; printed notices with a red heading fall on a pile beside a pressman, and one sheet on the floor lies face down with handwriting on its back.",
    caption: "The requisitioned presses ran from the first night of the occupation.",
    ...DRAWN,
    focalX: 0.6,
    focalY: 0.5,
  },
);

const book = (x: number, y: number, w: number, h: number, cover: string, band: string) =>
  rect(x, y, w, h, coal) +
  rect(x + 3, y + 3, w - 6, h - 6, cover) +
  rect(x + 60, y + 3, 16, h - 6, band) +
  rect(x + w - 110, y + 3, 16, h - 6, band) +
  rect(x + w * 0.34, y + h * 0.36, w * 0.3, h * 0.26, band) +
  rect(x + 3, y + 3, w - 6, 7, paper, 'opacity="0.35"');

const bookStack = picture(
  "book-stack",
  { background: "url(#evening)", defs: wash("evening", sage, "#c9c3a2") },
  (r) =>
    tone(0, 0, WIDTH, 620, 0, 7, pine, 18) +
    // the window and its light
    rect(1010, 0, 520, 600, ice) +
    rect(1010, 330, 520, 270, sky) +
    shape("M1010 470L1140 400L1250 460L1390 380L1530 450L1530 600L1010 600Z", sage) +
    stroke("M1010 0V600H1530V0M1270 0V600M1010 280H1530", paper, 24) +
    stroke("M1022 0V588M1282 0V588M1022 292H1530", slate, 4) +
    rect(970, 600, 600, 34, paper) +
    rect(970, 634, 600, 12, slate) +
    rect(0, 860, WIDTH, 210, "#7c4a2a") +
    rect(0, 860, WIDTH, 12, ochre) +
    cuts(r, [0, 880, WIDTH, 180], 90, 280, 0.01, "#5a341d", 5) +
    faint(0.4, shape("M60 900H1060L900 1010H-100Z", coal)) +
    book(230, 772, 820, 92, pine, sand) +
    book(270, 694, 760, 78, rust, ochre) +
    book(210, 612, 800, 82, night, sage) +
    // the book under review, on its side, its fore-edge full of slips
    repeat(58, (i) => {
      const x = 300 + i * 11.4 + r() * 4;
      const long = between(r, 16, 78);
      return at(
        x,
        476,
        1,
        rect(-5, -long, 11, long + 20, [paper, ochre, rose, paper, sky][i % 5] ?? paper),
        (r() - 0.5) * 16,
      );
    }) +
    shape("M250 476H1010V500H250Z", wine) +
    rect(268, 498, 736, 92, paper) +
    stroke(times(13, (i) => `M272 ${504 + i * 7}H${1000 - (i % 3) * 4}`).join(""), sand, 2.5) +
    repeat(56, (i) => {
      const x = 290 + r() * 690;
      const y = 500 + r() * 84;
      return rect(x, y, between(r, 14, 34), 4, [ochre, rust, rose, teal][i % 4] ?? ochre);
    }) +
    shape("M250 588H1010V612H250Z", wine) +
    shape("M250 476C216 500 216 588 250 612V588C238 570 238 520 250 500Z", "#4d1a23") +
    stroke("M560 500C590 640 570 720 600 800", rust, 9) +
    shape("M588 796l24 -4l4 44l-14 -14l-12 16z", rust) +
    // spectacles, pencil and a glass of tea
    faint(0.4, oval(1220, 960, 190, 20, coal)) +
    stroke(
      "M1080 904a56 48 0 1 0 112 0a56 48 0 1 0 -112 0M1250 912a56 48 0 1 0 112 0a56 48 0 1 0 -112 0M1192 900Q1222 878 1250 908M1080 898C1060 850 1120 820 1180 812M1362 904C1420 860 1400 830 1370 820",
      coal,
      9,
    ) +
    faint(0.4, oval(1136, 904, 52, 44, ice) + oval(1306, 912, 52, 44, ice)) +
    stroke("M1104 884l30 -18M1276 892l30 -18", paper, 7) +
    stroke("M640 980L1010 940", ochre, 18) +
    shape("M640 971L590 985L642 989Z", sand) +
    shape("M606 979L590 985L606 986Z", coal) +
    rect(1000, 930, 34, 18, rust) +
    faint(0.4, oval(120, 948, 150, 18, coal)) +
    shape("M60 700H200L186 930H74Z", ice, 'opacity="0.45"') +
    shape("M66 760H195L186 930H74Z", rust, 'opacity="0.85"') +
    oval(130, 760, 64, 12, ochre) +
    oval(130, 700, 70, 13, paper, 'opacity="0.6"') +
    stroke("M82 716L92 910", paper, 6) +
    stroke("M170 700L150 640", slate, 7) +
    oval(130, 936, 96, 14, paper) +
    stroke("M110 680C90 640 130 620 112 580S140 520 124 490", paper, 7, 'opacity="0.5" stroke-linecap="round"'),
  {
    alt: "A thick wine-red book bristling with paper slips lies on a stack of three others by a window, with spectacles, a pencil and a glass of tea.",
    caption: "The reviewer's copy of The Quartermasters, after two readings.",
    ...OURS,
    focalX: 0.42,
    focalY: 0.54,
  },
);

export const printScenes: DemoPicture[] = [printingPress, bookStack];
