import type { DemoPicture } from "../demo-types.ts";
import { between, INK, type Random, times, WIDTH, wash } from "./kit.ts";
import { at, cuts, DRAWN, disc, oval, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

/** Punched tape: a ribbon along a path with rows of holes in five tracks. */
const tape = (d: string, width: number, shade: string) =>
  stroke(d, shade, width + 5) +
  stroke(d, "#f4e6bf", width) +
  stroke(d, night, width * 0.12, `stroke-dasharray="${width * 0.12} ${width * 0.34}" stroke-dashoffset="3"`) +
  stroke(d, night, width * 0.62, `stroke-dasharray="5 21"`) +
  stroke(d, "#f4e6bf", width * 0.28, `stroke-dasharray="5 47" stroke-dashoffset="-26"`);

const printed = (r: Random) =>
  shape("M560 -20H1040V430H560Z", paper) +
  shape("M560 -20H640V430H560Z", sand, 'opacity="0.6"') +
  repeat(11, (i) => {
    const y = 40 + i * 34;
    const length = i === 10 ? 150 : between(r, 250, 400);
    return stroke(
      `M600 ${y}h${length}`,
      i > 7 ? rust : slate,
      11,
      `stroke-dasharray="${9 + (i % 3)} 5 ${22 - (i % 4) * 3} 7 12 5"`,
    );
  }) +
  disc(574, 30, 5, night) +
  disc(574, 130, 5, night) +
  disc(574, 230, 5, night) +
  disc(574, 330, 5, night) +
  disc(1026, 30, 5, night) +
  disc(1026, 130, 5, night) +
  disc(1026, 230, 5, night) +
  disc(1026, 330, 5, night);

const key = (x: number, y: number) =>
  disc(x, y + 7, 25, coal) +
  disc(x, y, 25, slate) +
  disc(x, y - 2, 18, paper) +
  stroke(`M${x - 7} ${y - 2}h14`, night, 4);

const machine = () =>
  shape("M350 470Q350 408 420 408H1180Q1250 408 1250 470V640H350Z", pine) +
  shape("M350 470Q350 408 420 408H1180Q1250 408 1250 470V500H350Z", teal, 'opacity="0.7"') +
  rect(470, 398, 660, 44, coal) +
  rect(440, 404, 34, 30, ochre) +
  rect(1126, 404, 34, 30, ochre) +
  disc(420, 420, 30, slate) +
  disc(1180, 420, 30, slate) +
  disc(420, 420, 14, coal) +
  disc(1180, 420, 14, coal) +
  rect(520, 520, 560, 66, night) +
  stroke("M540 553H1060", sage, 26, 'stroke-dasharray="5 9"') +
  shape("M300 640H1300L1420 930H180Z", "#26403b") +
  shape("M300 640H1300L1310 664H290Z", teal) +
  repeat(3, (row) =>
    repeat(10 - (row === 2 ? 1 : 0), (i) => key(420 + i * 84 - row * 10 + (row === 1 ? 30 : 0), 716 + row * 66)),
  ) +
  rect(540, 892, 520, 26, paper) +
  rect(540, 912, 520, 8, coal) +
  shape("M180 930H1420V990H180Z", night) +
  disc(1230, 700, 13, rust) +
  oval(1230, 700, 34, 34, rust, 'opacity="0.3"') +
  disc(1250, 760, 11, ochre, 'opacity="0.5"');

/** The second machine of the pair, in the dark behind. */
const behind = () =>
  shape("M0 470Q0 430 40 430H260Q300 430 300 470V700H0Z", "#1f343a") +
  rect(40, 330, 210, 110, slate) +
  stroke("M60 356h150M60 380h110M60 404h160", night, 7, 'stroke-dasharray="10 6"') +
  shape("M1320 470Q1320 430 1360 430H1600V700H1320Z", "#1f343a") +
  rect(1370, 300, 200, 140, slate) +
  stroke("M1390 330h150M1390 354h110M1390 378h160M1390 402h90", night, 7, 'stroke-dasharray="10 6"');

const clock = (x: number, hour: number) =>
  disc(x, 150, 62, coal) +
  disc(x, 150, 52, paper) +
  stroke(
    times(
      12,
      (i) =>
        `M${x + 44 * Math.sin(i * 0.5236)} ${150 - 44 * Math.cos(i * 0.5236)}L${x + 50 * Math.sin(i * 0.5236)} ${150 - 50 * Math.cos(i * 0.5236)}`,
    ).join(""),
    coal,
    3,
  ) +
  stroke(`M${x} 150L${x + 26 * Math.sin(hour)} ${150 - 26 * Math.cos(hour)}`, coal, 7) +
  stroke(`M${x} 150v-40`, rust, 4);

export const hotlineScenes: DemoPicture[] = [
  picture(
    "telephone-hotline",
    { background: "url(#cellar)", defs: wash("cellar", "#16222c", "#2b4a50") },
    (r) =>
      stroke(times(9, (i) => `M${i * 200} 0V640`).join(""), "#233844", 5) +
      tone(0, 240, WIDTH, 400, 0, 7, sea, 15) +
      clock(190, 0.9) +
      clock(1410, 5) +
      shape("M640 -10H960L1330 640H270Z", ochre, 'opacity="0.14"') +
      behind() +
      rect(0, 690, WIDTH, 380, wine) +
      rect(0, 690, WIDTH, 14, rust) +
      cuts(r, [0, 720, WIDTH, 330], 120, 220, 0, "#57202a", 5) +
      printed(r) +
      machine() +
      shape("M150 990H1450L1480 1020H120Z", coal, 'opacity="0.5"') +
      tape("M1250 590C1380 560 1470 640 1420 740S1240 880 1380 960S1620 960 1640 900", 62, sand) +
      tape("M1640 1010C1500 900 1360 1060 1200 1000S980 1080 900 1100", 62, sand) +
      at(
        250,
        930,
        1,
        oval(0, 30, 96, 22, coal, 'opacity="0.5"') +
          shape("M-74 -80H74L62 30Q0 52 -62 30Z", ice) +
          oval(0, -80, 74, 20, sky) +
          oval(0, -78, 60, 14, wine) +
          stroke("M72 -60C120 -70 120 0 66 -4", ice, 13),
      ) +
      stroke("M-10 840C80 800 130 870 60 960S120 1060 40 1080", night, 12) +
      cuts(r, [380, 500, 130, 130], 16, 50, 0.9, sea, 4),
    {
      alt: "A green teleprinter stands on a dark red desk with a half-printed page rising out of it. Punched paper tape runs out of its side and curls across the desk beside a cup of coffee; two clocks on the wall behind show different hours.",
      caption: "Tested every hour on the hour, by sending poetry.",
      ...DRAWN,
      focalX: 0.5,
      focalY: 0.5,
    },
  ),
];
