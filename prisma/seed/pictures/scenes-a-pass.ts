import type { DemoPicture } from "../demo-types.ts";
import { INK, type Random, WIDTH, wash } from "./kit.ts";
import { peaks, spruce, wood } from "./scenes-a-kit.ts";
import { agency, at, cuts, disc, picture, rect, repeat, shape, stroke, tone, walking } from "./scenes-b-kit.ts";

const { paper, ochre, rust, wine, pine, teal, ice, slate, night, coal } = INK;

const house = () =>
  at(
    1010,
    700,
    1,
    rect(-92, -92, 184, 110, paper) +
      shape("M-116 -88L-60 -190H60L116 -88Z", wine) +
      stroke("M-98 -104H98M-88 -124H88M-76 -146H76M-66 -168H66", "#4b1923", 4) +
      rect(34, -216, 26, 60, slate) +
      rect(-66, -62, 34, 40, night) +
      rect(34, -62, 34, 40, ochre) +
      rect(-18, -52, 36, 70, "#6b4530") +
      stroke("M-49 -62v40M-66 -42h34", paper, 3) +
      shape(
        "M46 -222C20 -260 84 -290 50 -340C30 -370 70 -390 60 -420C100 -380 90 -350 84 -330C110 -290 60 -262 62 -222Z",
        ice,
        'opacity="0.8"',
      ) +
      stroke("M-200 20H-92M-190 -20V24M-150 -20V24M-112 -20V24M-200 -6H-92", "#6b4530", 7),
  );

const sign = () =>
  at(
    270,
    1010,
    1,
    rect(-13, -440, 26, 500, "#5a3d2b") +
      shape("M0 -700L190 -372H-190Z", paper) +
      shape("M0 -672L164 -388H-164Z", rust) +
      shape("M0 -606L106 -424H-106Z", paper) +
      shape("M0 -566C-34 -566 -46 -540 -42 -516L-28 -500V-482H28V-500L42 -516C46 -540 34 -566 0 -566Z", coal) +
      disc(-17, -526, 10, paper) +
      disc(17, -526, 10, paper) +
      stroke("M-10 -490v14M0 -490v14M10 -490v14", paper, 4) +
      stroke("M-54 -470L54 -436M54 -470L-54 -436", coal, 11) +
      stroke("M-13 -330L-330 -300M13 -318L420 -250", rust, 12) +
      stroke("M-13 -330L-330 -300M13 -318L420 -250", paper, 12, 'stroke-dasharray="26 26"'),
  );

const climb = (r: Random) =>
  shape(
    "M1130 470C1060 490 1000 500 1060 520S1300 560 1180 600S880 640 900 690S1280 770 1160 840S620 940 640 1067H1100C1080 980 1320 900 1380 840S1140 730 1010 690S1290 640 1290 590S1130 530 1110 515S1180 490 1150 470Z",
    "#e7d6b3",
  ) +
  cuts(r, [660, 900, 400, 150], 60, 40, 0.1, "#bda57b", 4) +
  stroke("M700 1067C700 980 980 920 1180 850", "#c9b48a", 7);

const mountainPassRoad = picture(
  "mountain-pass-road",
  { background: "url(#autumn)", defs: wash("autumn", "#9dbcc4", "#f4e3c6") },
  (r) =>
    tone(0, 20, WIDTH, 240, 5, 0, teal, 15) +
    cuts(r, [0, 100, WIDTH, 200], 30, 380, 0, paper, 10) +
    peaks(
      r,
      [
        [380, 210],
        [1460, 240],
        [760, 250],
      ],
      560,
      "#93a3a8",
      "#6d7d86",
      paper,
    ) +
    peaks(r, [[1130, 90]], 570, "#7e909a", slate, paper) +
    shape("M0 500C200 420 420 470 600 430S1000 500 1180 440S1480 470 1600 420V800H0Z", "#7d8a5c") +
    cuts(r, [0, 450, WIDTH, 180], 120, 50, 1.2, "#65724b", 4) +
    wood(r, 0, 640, 560, 110, 42, pine) +
    wood(r, 1330, WIDTH, 560, 120, 24, pine) +
    repeat(16, (i) =>
      disc(40 + i * 40 + r() * 30, 590 + r() * 20, 22 + r() * 14, [ochre, rust, "#b9812f"][i % 3] ?? ochre),
    ) +
    repeat(9, (i) => disc(1360 + i * 32, 596 + r() * 24, 22 + r() * 14, [rust, ochre][i % 2] ?? rust)) +
    shape("M0 600C300 560 520 640 760 600S1300 560 1600 620V1067H0Z", "#b08a48") +
    cuts(r, [0, 620, WIDTH, 430], 260, 60, -1.3, "#8c6a30", 4) +
    cuts(r, [0, 640, WIDTH, 420], 120, 40, -1.1, "#d3b06a", 4) +
    climb(r) +
    house() +
    spruce(1440, 800, 270, "#213a34") +
    spruce(1540, 860, 340, pine) +
    spruce(1370, 740, 180, pine) +
    at(1090, 940, 1.9, walking(night) + shape("M-22 -82h16v34h-18z", rust) + stroke("M22 -50L34 4", "#5a3d2b", 3)) +
    shape("M1060 942L920 972L1080 950Z", coal, 'opacity="0.4"') +
    shape("M0 1067C60 960 160 990 250 1000S460 1020 560 1067Z", "#6f5526") +
    cuts(r, [0, 950, 520, 110], 110, 70, -1.35, "#4c3a1c", 5) +
    sign(),
  {
    alt: "A pale gravel road climbs past a white house towards snowy mountains, and a walker with a rucksack keeps to the middle of it. In the left foreground a red warning triangle with a skull stands in the grass, striped tape tied to its post.",
    caption: "The gravel is safe. The grass has not been asked.",
    ...agency("Ilir Hoxhaj / Northlight Pictures", "northlight"),
    focalX: 0.5,
    focalY: 0.55,
  },
);

export const passScenes: DemoPicture[] = [mountainPassRoad];
