import type { DemoPicture } from "../demo-types.ts";
import { between, INK, type Random, times, wash } from "./kit.ts";
import { poly } from "./scenes-a-kit.ts";
import {
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
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, teal, sky, ice, slate, coal } = INK;

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

export const damScenes: DemoPicture[] = [damGorge];
