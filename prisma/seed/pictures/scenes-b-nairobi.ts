import type { DemoPicture } from "../demo-types.ts";
import { INK, type Random, ridge, times, WIDTH, wash } from "./kit.ts";
import { agency, at, cuts, disc, faint, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";
import { wildebeest } from "./scenes-b-objects.ts";

const { paper, sand, ochre, rust, wine, rose, pine, ice, slate, night, coal } = INK;

const stork = (flip = 1) =>
  `<g transform="scale(${flip} 1)">${stroke("M0 0L6 90M16 0L26 90", coal, 6)}${shape("M-70 30C-60 -50 0 -90 40 -70C60 -40 40 10 -10 20Z", coal)}${shape("M20 -20C40 -30 50 -50 44 -70C20 -60 10 -40 20 -20Z", ice)}${stroke("M38 -62C60 -90 50 -120 66 -136", rose, 12)}${disc(70, -142, 14, rose)}${shape("M78 -150L150 -116L76 -132Z", sand)}${shape("M48 -80Q64 -60 50 -46Z", rose)}</g>`;

const tower = (r: Random, x: number, w: number, top: number, ink: string, lit: string, shade: string) =>
  rect(x, top, w, 760 - top, ink) +
  rect(x + w * 0.72, top, w * 0.28, 760 - top, shade) +
  repeat(Math.floor((730 - top) / 26), (row) =>
    repeat(Math.floor((w * 0.7) / 18), (i) =>
      r() < 0.55 ? rect(x + 8 + i * 18, top + 14 + row * 26, 10, 14, r() < 0.25 ? lit : shade) : "",
    ),
  );

const nairobiSkyline = picture(
  "nairobi-skyline",
  { background: "url(#rains)", defs: wash("rains", "#4b5a68", "#e0a877") },
  (r) =>
    shape("M0 0H1600V120C1500 190 1360 150 1230 210S980 170 820 240S560 180 400 250S150 200 0 260Z", "#3b4854") +
    cuts(r, [0, 20, WIDTH, 170], 80, 240, 0.02, slate, 7) +
    faint(0.5, cuts(r, [900, 200, 560, 240], 90, 260, 1.8, slate, 4)) +
    tone(0, 300, WIDTH, 380, 0, 8, sand, 15) +
    disc(430, 560, 90, paper) +
    shape("M0 690L120 640L260 600L330 612L420 588L520 640L700 680V760H0Z", slate) +
    [
      [560, 90, 560],
      [650, 80, 500],
      [1290, 110, 520],
      [1390, 80, 580],
      [1470, 140, 600],
    ]
      .map(([x = 0, w = 0, t = 0]) => tower(r, x, w, t, "#7d7f80", sand, slate))
      .join("") +
    [
      [720, 110, 420],
      [1180, 96, 410],
      [620, 84, 600],
    ]
      .map(([x = 0, w = 0, t = 0]) => tower(r, x, w, t, wine, ochre, "#4a1a25"))
      .join("") +
    tower(r, 1090, 84, 320, night, ochre, coal) +
    stroke("M1130 320V230", coal, 6) +
    tower(r, 770, 70, 360, night, ochre, coal) +
    shape("M770 360L805 300L840 360Z", coal) +
    // the round tower and the hall beneath it
    rect(900, 300, 150, 460, rust) +
    rect(1008, 300, 42, 460, wine) +
    stroke(times(17, (i) => `M900 ${322 + i * 26}H1050`).join(""), sand, 6) +
    stroke(times(8, (i) => `M${910 + i * 19} 300V760`).join(""), wine, 2.5) +
    shape("M874 300C880 262 1070 262 1076 300L1056 316H894Z", rust) +
    shape("M930 266C940 236 1010 236 1020 266Z", wine) +
    stroke("M975 240V170", coal, 6) +
    shape("M830 760L870 640L930 760Z", sand) +
    rect(0, 740, WIDTH, 340, ochre) +
    ridge(r, 752, 9, 40, pine) +
    rect(0, 790, WIDTH, 290, "#c98d3f") +
    // the railway that cuts the park
    rect(0, 690, WIDTH, 18, ice) +
    rect(0, 706, WIDTH, 8, slate) +
    repeat(12, (i) => rect(40 + i * 142, 712, 24, 92, ice) + rect(56 + i * 142, 712, 8, 92, slate)) +
    repeat(
      6,
      (i) => rect(110 + i * 92, 654, 88, 36, i ? rust : wine) + rect(114 + i * 92, 664, 80, 12, i ? sand : night),
    ) +
    cuts(r, [0, 800, WIDTH, 250], 260, 60, 1.45, sand, 3) +
    cuts(r, [0, 830, WIDTH, 230], 220, 70, 1.7, rust, 3) +
    repeat(7, (i) => at(150 + i * 118 + (i % 2) * 24, 850 + (i % 3) * 22, 0.85 + (i % 3) * 0.1, wildebeest(coal))) +
    // the tree with the storks
    shape(
      "M1240 1067C1262 900 1250 800 1200 700L1090 600L1212 676L1240 560L1246 676L1400 560L1282 700C1300 800 1310 920 1340 1067Z",
      coal,
    ) +
    shape(
      "M920 610C950 560 1060 540 1160 560S1420 500 1520 540S1600 600 1600 610C1500 640 1330 596 1240 612S1000 650 920 610Z",
      "#22332c",
    ) +
    cuts(r, [960, 556, 600, 50], 90, 46, 0.1, pine, 5) +
    at(1060, 470, 1.05, stork(-1)) +
    at(1330, 440, 1.3, stork(-1)) +
    at(1480, 470, 0.95, stork(1)) +
    at(520, 250, 0.7, shape("M-150 -20Q-70 -60 0 0Q70 -60 150 -20Q70 -30 10 24L-10 24Q-70 -30 -150 -20Z", coal)) +
    at(700, 180, 0.45, shape("M-150 -20Q-70 -60 0 0Q70 -60 150 -20Q70 -30 10 24L-10 24Q-70 -30 -150 -20Z", coal)) +
    shape("M0 1067V1000C200 980 380 1010 560 1030S1300 1020 1600 990V1067Z", coal) +
    cuts(r, [0, 960, WIDTH, 90], 160, 60, 1.5, coal, 4),
  {
    alt: "Marabou storks stand on a flat-topped acacia in front of towers, one of them round with a disc on top, under a black rain cloud; a train crosses the savanna on a viaduct above grazing wildebeest.",
    caption: "Nairobi from the park, an hour before the long rains.",
    ...agency("Wanja Kimathi / Southern Line", "southernline/nairobi"),
    focalX: 0.68,
    focalY: 0.45,
  },
);

export const nairobiScenes: DemoPicture[] = [nairobiSkyline];
