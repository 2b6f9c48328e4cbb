import type { DemoPicture } from "../demo-types.ts";
import { INK, wash } from "./kit.ts";
import { glints, gull, swell } from "./scenes-a-kit.ts";
import { agency, at, cuts, disc, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, teal, ice, slate, night, coal } = INK;

const TALL = { width: 1200, height: 1500 };
const ship = (x: number, y: number, s: number) =>
  at(
    x,
    y,
    s,
    shape("M-150 -20H130L160 -40L140 26H-134Z", night) +
      rect(-130, -84, 54, 64, slate) +
      rect(-118, -108, 22, 26, rust) +
      repeat(4, (i) =>
        rect(-60 + i * 46, -40 - (i % 2) * 18, 42, 20 + (i % 2) * 18, [rust, ochre, teal, wine][i] ?? rust),
      ) +
      stroke("M-170 30H190", ice, 4),
  );

const lighthouseStrait = picture(
  "lighthouse-strait",
  { ...TALL, background: "url(#strait)", defs: wash("strait", "#22384a", "#e8b394") },
  (r) =>
    tone(0, 20, 1200, 560, 8, 0, night, 15) +
    cuts(r, [0, 420, 1200, 340], 60, 340, 0, rose, 8) +
    shape("M520 300L-40 60V430ZM520 300L1240 130V560Z", "#fbe8bb", 'opacity="0.26"') +
    shape("M520 300L-40 180V350ZM520 300L1240 260V460Z", "#fbe8bb", 'opacity="0.3"') +
    shape("M0 760C120 720 200 742 320 716S520 744 600 756V800H0Z", "#6d6f80") +
    shape("M700 770C820 700 960 720 1060 680L1200 690V830H640Z", "#5d6475") +
    shape("M560 760C640 740 720 750 820 760V790H520Z", "#8e8790") +
    rect(0, 776, 1200, 730, "#3d6b7a") +
    swell(r, 786, 1500, 210, "#7fa6aa", 1200) +
    swell(r, 800, 1500, 100, "#264d5e", 1200) +
    glints(r, 760, 786, 1300, 300, 70, "#f3c9a4") +
    ship(760, 830, 0.42) +
    ship(980, 900, 0.75) +
    ship(860, 1050, 1.25) +
    ship(640, 800, 0.24) +
    shape(
      "M-20 980C80 900 200 860 330 850C470 836 620 850 680 900C730 960 700 1040 760 1100C800 1180 760 1300 840 1400L860 1510H-20Z",
      "#2a2f35",
    ) +
    shape(
      "M330 850C470 836 620 850 680 900C640 930 520 900 420 930S200 960 60 1010L-20 1030V980C80 900 200 860 330 850Z",
      "#59684f",
    ) +
    cuts(r, [20, 960, 560, 520], 130, 80, 1.2, "#4a525a", 6) +
    cuts(r, [120, 860, 500, 70], 60, 34, -1.3, sage, 4) +
    // the tower
    shape("M444 880L472 360H568L596 880Z", paper) +
    shape("M520 880V360H568L596 880Z", "#cfc3b0") +
    shape("M462 560L466 470H574L578 560ZM452 740L457 650H583L588 740Z", rust) +
    shape("M520 560V470H574L578 560ZM520 740V650H583L588 740Z", wine) +
    rect(446, 344, 148, 20, coal) +
    stroke("M452 344V312M480 344V312M508 344V312M536 344V312M564 344V312M588 344V312M448 314H592", coal, 5) +
    rect(482, 258, 76, 86, "#fbe8bb") +
    stroke("M482 258V344M508 258V344M534 258V344M558 258V344", coal, 5) +
    disc(520, 300, 24, "#fffdf2") +
    shape("M470 260Q520 190 570 260Z", rust) +
    stroke("M520 216V168", coal, 6) +
    disc(520, 214, 9, coal) +
    rect(506, 800, 34, 80, coal) +
    rect(512, 600, 20, 30, coal) +
    at(
      250,
      900,
      1,
      rect(-90, -70, 180, 90, paper) +
        shape("M-108 -68L-70 -130H70L108 -68Z", rust) +
        rect(-60, -46, 30, 34, "#f5cf7a") +
        rect(20, -46, 30, 34, night) +
        rect(40, -150, 22, 40, slate),
    ) +
    stroke("M340 920C420 930 470 900 512 884", sand, 9) +
    stroke(
      "M700 1120C760 1130 800 1120 860 1150M770 1300C830 1310 880 1290 930 1320M820 1420C880 1430 940 1410 990 1440",
      ice,
      9,
      'stroke-linecap="round"',
    ) +
    gull(240, 560, 40, coal) +
    gull(330, 510, 26, coal) +
    gull(980, 610, 24, coal),
  {
    alt: "A white lighthouse with two red bands stands on a rocky cape at dusk, its beams reaching to both sides over a strait in which four cargo ships follow each other between dark shores.",
    caption: "Twenty-one miles wide, two of them deep enough.",
    ...agency("Petros Anagnos / Harbour Light", "harbour-light"),
    focalX: 0.43,
    focalY: 0.4,
  },
);

export const lighthouseScenes: DemoPicture[] = [lighthouseStrait];
