import type { DemoPicture } from "../demo-types.ts";
import { between, INK, type Random, times, wash } from "./kit.ts";
import {
  at,
  carved,
  cuts,
  disc,
  OURS,
  oval,
  picture,
  rect,
  repeat,
  robed,
  shape,
  stroke,
  tone,
} from "./scenes-b-kit.ts";

const { paper, ochre, rust, wine, rose, sage, pine, teal, sky, ice, slate, night, coal, sand } = INK;

const shutter = (x: number, y: number, w: number, h: number, open: boolean, ink: string) =>
  rect(x, y, w, h, open ? night : ink) +
  (open
    ? rect(x - w * 0.52, y, w * 0.5, h, ink) + rect(x + w * 1.02, y, w * 0.5, h, ink)
    : stroke(`M${x + w / 2} ${y}v${h}`, night, 4)) +
  stroke(
    times(9, (i) => `M${x + (open ? -w * 0.48 : 4)} ${y + 12 + (i * h) / 9}h${open ? w * 0.42 : w - 8}`).join(""),
    night,
    2.5,
    'opacity="0.5"',
  ) +
  rect(x - 12, y + h, w + 24, 12, paper);

const geranium = (r: Random, x: number, y: number, spread: number, count: number) =>
  repeat(count * 2, () => {
    const a = r() * 6.28;
    const d = r() * spread;
    return oval(
      x + Math.cos(a) * d * 1.5,
      y + Math.sin(a) * d * 0.6,
      between(r, 12, 24),
      between(r, 9, 15),
      r() < 0.5 ? pine : "#4f7a58",
    );
  }) +
  repeat(count, () => {
    const a = r() * 6.28;
    const d = r() * spread;
    const px = x + Math.cos(a) * d * 1.5;
    const py = y - 16 + Math.sin(a) * d * 0.6;
    return (
      repeat(5, (k) => disc(px + Math.cos(k * 1.26) * 9, py + Math.sin(k * 1.26) * 8, 8, k % 2 ? rust : "#bf5236")) +
      disc(px - 2, py - 3, 4, rose)
    );
  });

const monumentPlinth = picture(
  "monument-plinth",
  { width: 1200, height: 1500, background: "url(#noon)", defs: wash("noon", "#8fb0b4", paper) },
  (r) =>
    tone(0, 0, 1200, 420, 6, 0, teal, 16) +
    carved(
      "hill",
      "M0 520L150 400L260 440L430 260L540 330L620 280L820 460L1010 380L1200 500V760H0Z",
      sage,
      cuts(r, [100, 260, 900, 260], 110, 70, 0.9, teal, 3),
    ) +
    // the square
    shape("M0 330L330 460L330 1060L0 1140Z", sand) +
    shape("M0 300L345 440L345 474L0 350Z", rust) +
    repeat(3, (row) =>
      repeat(3, (i) => shutter(44 + i * 100, 470 + row * 190 - i * 2, 40, 100, (i + row) % 3 === 0, pine)),
    ) +
    rect(330, 560, 290, 500, rose) +
    rect(316, 536, 318, 30, rust) +
    repeat(2, (row) => repeat(2, (i) => shutter(386 + i * 130, 640 + row * 180, 52, 104, (i + row) % 2 === 0, wine))) +
    rect(620, 500, 330, 560, ochre) +
    rect(606, 474, 358, 32, rust) +
    repeat(2, (row) => repeat(3, (i) => shutter(664 + i * 100, 570 + row * 190, 44, 112, (i + row) % 4 === 1, teal))) +
    rect(780, 960, 80, 100, night) +
    shape("M1200 250L950 430L950 1060L1200 1130Z", wine) +
    repeat(3, (row) => shutter(1050, 520 + row * 190, 60, 116, row === 1, coal)) +
    stroke("M330 520C480 600 700 610 950 480", coal, 3) +
    stroke("M640 582V640", coal, 3) +
    shape("M616 640h48l10 34h-68z", coal) +
    rect(0, 1050, 1200, 450, "#e2d2b0") +
    shape("M0 1140L330 1050L950 1050L1200 1120L1200 1050L0 1050Z", sand) +
    stroke(
      `${times(9, (i) => `M0 ${1080 + i * i * 6}H1200`).join("")}${times(15, (i) => `M${600 + (i - 7) * 60} 1050L${600 + (i - 7) * 190} 1500`).join("")}`,
      ochre,
      2.5,
      'opacity="0.6"',
    ) +
    // shadow, then the plinth
    shape("M440 1340L820 1340L1200 1190L1200 1080L1090 1060Z", slate, 'opacity="0.55"') +
    shape("M300 1400L900 1400L900 1340L300 1340Z", ice) +
    shape("M900 1400L960 1360L960 1306L900 1340Z", slate) +
    shape("M300 1340L900 1340L960 1306L370 1306Z", paper) +
    rect(350, 1250, 500, 76, ice) +
    shape("M850 1326L900 1300L900 1230L850 1250Z", slate) +
    rect(350, 1240, 510, 14, paper) +
    rect(400, 640, 400, 610, "#e8e3d3") +
    shape("M800 640L850 624L850 1226L800 1250Z", slate) +
    cuts(r, [406, 650, 380, 590], 110, 40, 1.4, sky, 2.5) +
    shape("M360 640L340 560H860L840 640Z", ice) +
    rect(330, 536, 540, 34, paper) +
    shape("M870 570L916 552L916 520L870 536Z", slate) +
    shape("M840 640L892 618L912 552L860 568Z", "#414b55") +
    shape("M330 536L380 510L916 510L870 536Z", paper) +
    rect(350, 640, 500, 14, slate) +
    // four dedications, each taken down
    [
      [450, 700, 300, 120],
      [480, 850, 240, 90],
      [450, 970, 300, 130],
      [500, 1130, 200, 70],
    ]
      .map(
        ([x = 0, y = 0, w = 0, h = 0], i) =>
          rect(x, y, w, h, [sky, "#d6d8cc", "#c3c9c2", "#d9d2bd"][i] ?? sky) +
          stroke(`M${x} ${y}h${w}v${h}`, slate, 3, 'opacity="0.6"') +
          [
            [14, 14],
            [w - 14, 14],
            [14, h - 14],
            [w - 14, h - 14],
          ]
            .map(
              ([dx = 0, dy = 0]) =>
                disc(x + dx, y + dy, 7, coal) +
                stroke(`M${x + dx} ${y + dy + 6}v${18 + i * 12}`, rust, 5, 'opacity="0.7"'),
            )
            .join(""),
      )
      .join("") +
    // what is left of those who stood here, and the geraniums
    stroke("M840 516V462M796 518V478", coal, 9) +
    oval(840, 514, 16, 5, rust) +
    oval(796, 516, 16, 5, rust) +
    rect(410, 470, 340, 62, rust) +
    rect(398, 456, 364, 22, "#bf5236") +
    shape("M750 478h14v54h-14z", wine) +
    geranium(r, 580, 420, 96, 26) +
    repeat(
      6,
      (i) =>
        stroke(`M${430 + i * 60} 470q-8 40 ${(i % 2) * 20 - 10} 74`, pine, 6) +
        disc(428 + i * 60 + (i % 2) * 20, 544, 11, rust),
    ) +
    // pigeons and a woman with a can
    [
      [1060, 1300, 0.9],
      [190, 1330, 1.2],
      [960, 1420, 1.2],
    ]
      .map(([x = 0, y = 0, s = 1]) =>
        at(
          x,
          y,
          s,
          shape("M-34 0Q-20 -30 10 -26Q20 -46 32 -36L42 -30L30 -26Q26 0 0 6L-50 10Z", slate) +
            stroke("M0 4V20M8 4V20", rust, 3),
        ),
      )
      .join("") +
    at(180, 1446, 3.5, robed(night)) +
    shape("M128 1296H232L246 1446H114Z", teal) +
    shape("M148 1120C150 1082 212 1082 214 1120L222 1150H140Z", ochre) +
    stroke("M220 1210L290 1270", night, 22) +
    shape("M268 1270h70v70h-70z", slate) +
    stroke("M338 1320L392 1276", slate, 9) +
    stroke("M272 1270q30 -40 62 0", coal, 6) +
    shape("M180 1446L330 1380L420 1400L240 1460Z", slate, 'opacity="0.45"'),
  {
    alt: "A tall stone plinth in a small-town square carries a box of red geraniums instead of a statue; pale rectangles and bolt holes show where four inscriptions were taken down, and a woman with a watering can stands at its foot.",
    caption: "The plinth below the cemetery. The bolts on top belonged to the king.",
    ...OURS,
    focalX: 0.5,
    focalY: 0.4,
  },
);

export const plinthScenes: DemoPicture[] = [monumentPlinth];
