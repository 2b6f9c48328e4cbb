import type { DemoPicture } from "../demo-types.ts";
import { INK, WIDTH, wash } from "./kit.ts";
import {
  at,
  cuts,
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

const { paper, sand, ochre, rust, wine, rose, sky, ice, slate, night, coal } = INK;

const shipyardCrane = picture(
  "shipyard-crane",
  { background: "url(#dusk)", defs: wash("dusk", "#7f8f92", rose) },
  (r) =>
    tone(0, 0, WIDTH, 420, 7, 0, slate, 16) +
    cuts(r, [0, 60, WIDTH, 420], 70, 210, 0.03, paper, 4) +
    shape(
      "M0 690L120 660L120 610L300 610L300 650L1250 650L1250 590L1480 560L1480 640L1600 640L1600 1067L0 1067Z",
      slate,
    ) +
    repeat(5, (i) =>
      stroke(`M${1300 + i * 60} 590V${420 + i * 22}l-60 -46M${1300 + i * 60} ${430 + i * 22}l50 24`, slate, 6),
    ) +
    rect(0, 800, WIDTH, 267, night) +
    // the gantry
    rect(150, 120, 1300, 84, wine) +
    rect(150, 184, 1300, 20, coal) +
    stroke(Array.from({ length: 26 }, (_, i) => `M${150 + i * 50} 204l25 -84l25 84`).join(""), rust, 6) +
    shape("M170 204L300 204L250 860L180 860Z", wine) +
    shape("M300 204L330 204L268 860L250 860Z", coal) +
    shape("M1310 204L1420 204L1420 860L1350 860Z", wine) +
    shape("M1280 204L1310 204L1350 860L1332 860Z", coal) +
    stroke("M210 300L264 330M206 420L258 450M202 540L254 570M198 660L250 690", rust, 6) +
    rect(160, 846, 130, 60, coal) +
    rect(1320, 846, 130, 60, coal) +
    repeat(4, (i) => disc(180 + i * 30, 908, 13, slate) + disc(1342 + i * 30, 908, 13, slate)) +
    rect(800, 204, 150, 46, coal) +
    rect(960, 210, 70, 74, night) +
    rect(968, 222, 54, 30, ochre) +
    stroke("M830 250V420M910 250V420", coal, 4) +
    rect(812, 416, 116, 22, coal) +
    stroke("M820 438L786 500M920 438L954 500", coal, 3) +
    // the ship, seen from before the bow
    shape("M700 330L730 300L880 300L910 330L930 520L680 520Z", sky) +
    rect(706, 372, 198, 40, night) +
    repeat(7, (i) => rect(712 + i * 28, 378, 20, 28, i === 2 ? ochre : slate)) +
    stroke("M805 300V180M770 226H840", slate, 8) +
    shape("M430 470C560 530 1050 530 1180 470L1150 590C1120 780 960 940 805 980C650 940 490 780 460 590Z", slate) +
    shape("M430 470C540 520 700 524 805 540V980C650 940 490 780 460 590Z", ice) +
    shape(
      "M474 650C500 800 660 940 805 980C950 940 1110 800 1136 650C1040 780 920 850 805 880C690 850 570 780 474 650Z",
      rust,
    ) +
    shape("M805 880C920 850 1040 780 1136 650C1110 800 950 940 805 980Z", wine) +
    shape("M797 516H813V980H797Z", coal) +
    repeat(6, (i) =>
      stroke(`M${462 + i * 4} ${540 + i * 26}C${560} ${590 + i * 34} 690 ${600 + i * 44} 797 ${600 + i * 48}`, sky, 3),
    ) +
    shape("M560 560l50 16l-8 40l-40 -14z", slate) +
    // staging and the welder
    stroke(
      "M940 1000V560M1180 1000V560M930 760H1196M930 880H1196M930 640H1196M940 760L1180 640M940 880L1180 760",
      sand,
      7,
    ) +
    rect(924, 752, 280, 12, ochre) +
    repeat(4, (i) => rect(600 + i * 110, 970 + (i % 2) * 6, 70, 60, coal)) +
    at(
      1040,
      752,
      1.35,
      shape("M-14 -72Q-2 -84 14 -76L30 -62L4 -56L6 -30L20 0H8L-8 -26L-12 0H-24L-20 -40Z", coal) +
        shape("M4 -84L22 -96L30 -78L12 -70Z", coal) +
        disc(10, -86, 10, coal),
      0,
    ) +
    at(
      1074,
      668,
      1,
      repeat(16, (i) => at(0, 0, 1, shape("M0 -3L120 0L0 3Z", i % 2 ? paper : ochre), i * 22.5 + 6)) +
        disc(0, 0, 30, ochre) +
        disc(0, 0, 18, paper),
    ) +
    cuts(r, [1030, 690, 110, 290], 46, 22, 1.5, ochre, 3) +
    faint(0.35, oval(1070, 1000, 190, 26, ochre)) +
    stroke("M0 1020C400 1000 1200 1040 1600 1010M0 1050C500 1036 1100 1060 1600 1040", slate, 5) +
    at(564, 1038, 1.4, standing(ochre)) +
    at(560, 1040, 1.4, standing(coal)) +
    at(354, 1028, 1.25, standing(rust)) +
    at(350, 1030, 1.25, standing(coal)) +
    shape("M540 916h36l-6 -12h-24z", ochre),
  {
    alt: "The bow of a grey patrol vessel with a red underside towers under a wine-red gantry crane at dusk; on the staging at its side a welder's arc throws sparks, and two workers watch from the slip.",
    caption: "Eleven metres of seam on the forward frame, which only two men in the yard are passed to weld.",
    ...OURS,
    focalX: 0.58,
    focalY: 0.55,
  },
);

export const shipyardScenes: DemoPicture[] = [shipyardCrane];
