import type { DemoPicture } from "../demo-types.ts";
import { between, INK, polygon, ridge, WIDTH, wash } from "./kit.ts";
import { agency, at, cuts, DRAWN, disc, faint, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";
import { globe } from "./scenes-b-objects.ts";

const { paper, sand, ochre, rust, wine, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

const house = (x: number, y: number, w: number, wall: string, lit: boolean) =>
  rect(x, y - w * 0.62, w, w * 0.62, wall) +
  polygon(
    [
      [x - w * 0.08, y - w * 0.6],
      [x + w * 0.5, y - w * 1.05],
      [x + w * 1.08, y - w * 0.6],
    ],
    `fill="${ice}"`,
  ) +
  rect(x + w * 0.16, y - w * 0.45, w * 0.2, w * 0.22, lit ? ochre : night) +
  rect(x + w * 0.6, y - w * 0.45, w * 0.2, w * 0.22, lit ? sand : night) +
  rect(x + w * 0.72, y - w * 1.05, w * 0.1, w * 0.24, night);

const radarDome = picture(
  "radar-dome",
  { background: "url(#polar)", defs: wash("polar", night, sea) },
  (r) =>
    tone(0, 330, WIDTH, 330, 0, 7, teal, 15) +
    cuts(r, [0, 20, WIDTH, 330], 90, 70, 0.14, sea, 2) +
    repeat(40, () => disc(r() * WIDTH, r() * 420, between(r, 1, 2.6), ice)) +
    ridge(r, 650, 14, 30, "#14202b") +
    shape("M0 860C260 800 420 690 640 640C900 585 1120 600 1600 700V1067H0Z", slate) +
    shape("M0 880C260 830 440 720 660 664C900 610 1120 640 1600 740V1067H0Z", sky) +
    cuts(r, [560, 690, 1040, 200], 120, 130, 0.2, slate, 3) +
    globe(560, 590, 84, [-0.75, 0.5, 0.4], [paper, ice, sky, slate, sea], 2) +
    rect(500, 655, 120, 26, night) +
    globe(820, 480, 150, [-0.75, 0.5, 0.4], [paper, ice, sky, slate, sea], 2) +
    rect(700, 604, 240, 42, night) +
    repeat(6, (i) => rect(724 + i * 36, 616, 14, 12, i === 3 ? ochre : slate)) +
    globe(1290, 330, 300, [-0.75, 0.5, 0.4], [paper, ice, sky, slate, sea], 2) +
    shape("M1040 640L1060 548H1520L1545 680L1560 730H1030Z", night) +
    repeat(9, (i) => rect(1086 + i * 48, 576, 6, 90, slate)) +
    rect(1250, 596, 62, 110, ochre) +
    faint(0.5, shape("M1250 706H1312L1400 860L1130 850Z", sand)) +
    stroke("M1290 34V-10", night, 8) +
    disc(1290, 24, 9, rust) +
    shape("M0 1067V930C240 890 420 900 640 950S1200 1010 1600 930V1067Z", night) +
    repeat(8, (i) =>
      house(
        30 + i * 196 + (i % 2) * 26,
        985 + (i % 3) * 26,
        106 + (i % 3) * 16,
        [rust, wine, pine, rust][i % 4] ?? rust,
        i % 3 !== 1,
      ),
    ) +
    shape("M0 1010C300 990 500 1020 800 1008S1300 1000 1600 1020V1067H0Z", ice) +
    stroke("M1180 800C1000 850 760 850 720 960S760 1040 760 1067", slate, 5, 'stroke-dasharray="3 12"') +
    cuts(r, [0, 1020, WIDTH, 40], 40, 120, 0.02, sky, 3),
  {
    alt: "Three white faceted radar domes of growing size stand on a snowy hill in the polar dark, a single lit door at the foot of the largest, above a row of small houses with lamps in their windows.",
    caption: "The globes above Vardø on a January afternoon; nothing that can be seen of them moves.",
    ...agency("Sunniva Dahl / Northlight Pictures", "northlight/vardo-globes"),
    focalX: 0.72,
    focalY: 0.42,
  },
);

const strip = (i: number, ink: string, line: string) => {
  const x = -260 + i * 190;
  return (
    polygon(
      [
        [x, -20],
        [x + 190, -20],
        [x + 470, 1090],
        [x + 280, 1090],
      ],
      `fill="${ink}"`,
    ) +
    stroke(Array.from({ length: 8 }, (_, k) => `M${x + 12 + k * 23} -20l280 1110`).join(""), line, 3, 'opacity="0.55"')
  );
};

const siloField = picture(
  "silo-field",
  { background: sand },
  (r) =>
    repeat(11, (i) =>
      strip(i, [sand, ochre, "#d3b27f", sage, sand, ochre][i % 6] ?? sand, [ochre, rust, ochre, pine][i % 4] ?? ochre),
    ) +
    shape("M-20 905C420 830 900 960 1640 820V880C900 1030 420 890 -20 968Z", paper) +
    stroke("M-20 937C420 862 900 994 1640 850", rust, 3, 'stroke-dasharray="30 22"') +
    shape("M1004 930L960 640H1040L1086 925Z", paper) +
    at(
      830,
      420,
      1,
      shape("M-330 -250L330 -250L330 250L-330 250Z", paper) +
        cuts(r, [-320, -240, 560, 470], 70, 60, 0.5, sand, 3) +
        stroke("M-330 -250H330V250H120M50 250H-330Z", coal, 5) +
        stroke("M-348 -268H348V268H130M40 268H-348Z", coal, 2, 'stroke-dasharray="4 20"') +
        repeat(8, (i) => disc(-330 + i * 94, -250, 7, coal) + shape(`M${-330 + i * 94} -250l52 -30l2 6z`, wine)) +
        shape("M-130 -120L120 -170L330 -40L330 20L120 150Z", sand) +
        shape("M-30 -150L140 -118L236 10L176 116L0 150Z", night, 'opacity="0.85"') +
        shape("M-150 -66L-66 -150L66 -150L150 -66L150 66L66 150L-66 150L-150 66Z", slate) +
        shape("M-118 -50L-50 -118L50 -118L118 -50L118 50L50 118L-50 118L-118 50Z", ice) +
        shape("M-118 50L-50 118H50L118 50V-50Z", sky) +
        stroke("M-118 0H118M0 -118V118", slate, 4) +
        disc(0, 0, 30, slate) +
        disc(-4, -4, 18, paper) +
        repeat(8, (i) => at(0, 0, 1, rect(88, -6, 18, 12, night), i * 45 + 22)) +
        stroke("M-168 -26H-320M-168 26H-320", slate, 12) +
        rect(-290, -190, 96, 62, slate) +
        rect(-282, -182, 80, 46, ice) +
        shape("M-194 -128V-190L-150 -176V-110Z", night) +
        rect(-250, 150, 10, 44, coal) +
        shape("M-240 190l120 -34l2 6l-118 40z", coal) +
        rect(150, 168, 66, 34, rust, 'rx="5"') +
        rect(198, 172, 14, 26, night) +
        shape("M216 168l60 -18v34l-60 18z", night, 'opacity="0.75"') +
        stroke("M90 250C100 210 120 190 150 186M110 250C118 222 130 206 150 200", ochre, 5),
    ) +
    repeat(
      4,
      (i) =>
        disc(880 + i * 20, 600 + (i % 2) * 14, 6, coal) +
        shape(`M${880 + i * 20} ${598 + (i % 2) * 14}l34 -12l1 6l-34 10z`, coal),
    ) +
    at(
      1440,
      180,
      0.3,
      rect(-90, -70, 180, 140, paper) +
        stroke("M-90 -70H90V70H-90Z", coal, 8) +
        disc(0, 0, 36, slate) +
        disc(-6, -6, 24, ice),
    ) +
    stroke("M1440 200C1480 420 1400 640 1420 870", paper, 12) +
    at(
      90,
      330,
      0.26,
      rect(-90, -70, 180, 140, paper) +
        stroke("M-90 -70H90V70H-90Z", coal, 8) +
        disc(0, 0, 36, slate) +
        disc(-6, -6, 24, ice),
    ) +
    stroke("M96 350C120 560 60 720 80 930", paper, 12),
  {
    alt: "A missile silo from straight above: an eight-sided steel lid in a fenced square of gravel between strips of wheat, a red inspection van beside it, two more lids in the fields beyond.",
    caption: "One launcher of a hundred and fifty, with the inspectors' van at the distance that the protocol allows.",
    ...DRAWN,
    focalX: 0.52,
    focalY: 0.4,
  },
);

export const deterrenceScenes: DemoPicture[] = [radarDome, siloField];
