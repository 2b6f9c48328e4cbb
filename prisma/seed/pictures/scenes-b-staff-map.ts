import type { DemoPicture } from "../demo-types.ts";
import { INK, polygon, times, WIDTH } from "./kit.ts";
import { at, clip, cuts, DRAWN, disc, faint, oval, picture, rect, repeat, shape, stroke } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, sage, teal, sea, sky, ice, slate, coal } = INK;

/** A closed contour around a hill, pushed out of round. */
const contour = (cx: number, cy: number, radius: number, turn: number) =>
  `M${times(40, (i) => {
    const a = (i / 40) * Math.PI * 2;
    const d =
      radius *
      (1 + 0.2 * Math.sin(a * 2 + turn) + 0.1 * Math.sin(a * 3 + turn * 2.3) + 0.05 * Math.sin(a * 7 + radius / 60));
    return `${(cx + Math.cos(a) * d * 1.25).toFixed(0)} ${(cy + Math.sin(a) * d).toFixed(0)}`;
  }).join("L")}Z`;

const mapDesk = picture(
  "map-desk",
  {
    background: "#3d2a20",
    defs: `<radialGradient id="lamp" cx="0.62" cy="0.36" r="0.62"><stop offset="0.35" stop-color="${coal}" stop-opacity="0"/><stop offset="1" stop-color="#120e0c" stop-opacity="0.82"/></radialGradient>`,
  },
  (r) =>
    cuts(r, [-100, 0, 1700, 1067], 170, 420, 0.05, "#2f2019", 6) +
    faint(0.5, shape("M180 150L1490 40L1590 930L250 1040Z", "#120e0c")) +
    at(
      0,
      0,
      1,
      shape("M150 120L1460 10L1560 890L220 1010Z", paper) +
        clip(
          "ground",
          polygon(
            [
              [182, 152],
              [1430, 46],
              [1526, 860],
              [250, 974],
            ],
            "",
          ),
          rect(0, 0, WIDTH, 1067, "#e9ddc2") +
            shape(contour(520, 420, 300, 1), sage, 'opacity="0.45"') +
            shape(contour(1180, 620, 280, 2.4), sage, 'opacity="0.45"') +
            repeat(10, (i) => stroke(contour(520, 420, 340 - i * 33, 1), ochre, i % 4 ? 2.5 : 5)) +
            repeat(9, (i) => stroke(contour(1180, 620, 330 - i * 35, 2.4), ochre, i % 4 ? 2.5 : 5)) +
            repeat(5, (i) => stroke(contour(1010, 160, 160 - i * 30, 4), ochre, i % 4 ? 2.5 : 5)) +
            stroke("M160 820C380 760 520 830 640 760S820 520 900 440S1120 330 1240 300S1480 240 1560 200", teal, 22) +
            stroke("M160 820C380 760 520 830 640 760S820 520 900 440S1120 330 1240 300S1480 240 1560 200", sky, 12) +
            stroke("M700 1000C720 860 700 780 800 690S960 540 940 420S860 160 880 40", coal, 5) +
            stroke(
              "M700 1000C720 860 700 780 800 690S960 540 940 420S860 160 880 40",
              coal,
              12,
              'stroke-dasharray="3 18"',
            ) +
            stroke(
              times(12, (i) => `M${120 + i * 130} 0l90 1067M0 ${60 + i * 110}l1600 -136`).join(""),
              slate,
              1.5,
              'opacity="0.5"',
            ) +
            repeat(26, (i) =>
              at(
                760 + (i % 6) * 26 + r() * 8,
                560 + Math.floor(i / 6) * 24 + r() * 6,
                1,
                rect(0, 0, 12, 10, i % 5 ? coal : rust),
                8 + i * 3,
              ),
            ) +
            stroke("M1040 470C1060 560 980 650 880 690", rust, 18) +
            shape("M860 640L830 716L912 726Z", rust) +
            stroke("M1230 380C1130 420 1100 520 1080 620", rust, 18) +
            shape("M1040 610L1074 690L1116 626Z", rust) +
            stroke("M470 640C560 690 640 690 720 660", sea, 16) +
            shape("M706 616L780 642L716 704Z", sea) +
            stroke("M560 240C700 300 760 420 740 520S640 700 620 820", sea, 7) +
            stroke("M560 240C700 300 760 420 740 520S640 700 620 820", sea, 22, 'stroke-dasharray="5 22"') +
            repeat(4, (i) =>
              at(
                330 + i * 96,
                560 + (i % 2) * 70,
                1,
                rect(-30, -19, 60, 38, "#e9ddc2") +
                  stroke("M-30 -19H30V19H-30ZM-30 -19L30 19M-30 19L30 -19", sea, 4) +
                  rect(-4, -34, 8, 14, sea),
                -5,
              ),
            ) +
            repeat(4, (i) =>
              at(
                1160 + (i % 2) * 130,
                420 + i * 84,
                1,
                shape("M0 -32L36 0L0 32L-36 0Z", "#e9ddc2") + stroke("M0 -32L36 0L0 32L-36 0Z", rust, 5),
                -5,
              ),
            ),
        ) +
        stroke("M182 152L1430 46L1526 860L250 974Z", coal, 3) +
        stroke("M540 988L560 90M880 958L870 60M1210 928L1160 36", "#c9bb9b", 4, 'opacity="0.8"'),
    ) +
    // what lies on the map
    faint(0.45, shape("M330 930L1010 790L1024 850L344 992Z", coal)) +
    shape("M320 905L1000 765L1014 822L334 964Z", ochre) +
    stroke(
      times(33, (i) => `M${334 + i * 20} ${901.5 - i * 4.1}l${i % 5 ? 4 : 8} ${i % 5 ? 16 : 30}`).join(""),
      coal,
      2.5,
    ) +
    faint(0.4, oval(1330, 850, 150, 128, coal)) +
    faint(0.35, disc(1310, 800, 118, ice)) +
    stroke("M1192 800a118 118 0 1 0 236 0a118 118 0 1 0 -236 0", coal, 18) +
    stroke("M1228 744a94 94 0 0 1 90 -44", paper, 10, 'stroke-linecap="round"') +
    stroke("M1392 886L1530 1050", wine, 34, 'stroke-linecap="round"') +
    stroke("M1390 884L1416 914", sand, 22) +
    faint(0.4, stroke("M1120 250L1330 420M1120 250L1240 490", coal, 12)) +
    stroke("M1100 210L1300 386M1100 210L1216 450", sand, 13, 'stroke-linecap="round"') +
    stroke("M1280 368L1322 406M1206 430L1226 476", slate, 5) +
    disc(1100, 206, 24, ochre) +
    disc(1100, 206, 10, coal) +
    faint(0.5, oval(250, 330, 96, 88, coal)) +
    disc(220, 300, 92, slate) +
    disc(220, 300, 76, ice) +
    disc(220, 300, 66, "#5a3a26") +
    faint(0.7, shape("M170 270a60 60 0 0 1 60 -32a70 70 0 0 0 -60 32z", sand)) +
    stroke("M308 300q60 6 56 54q-8 40 -72 6", slate, 20) +
    faint(0.4, stroke("M520 190L830 270", coal, 18)) +
    stroke("M500 160L800 240", rust, 20) +
    shape("M796 228L850 256L792 250Z", sand) +
    shape("M836 250L850 256L834 255Z", coal) +
    repeat(5, (i) => disc(600 + i * 44 + (i % 2) * 20, 1020 - (i % 3) * 16, 9, wine)) +
    rect(0, 0, WIDTH, 1067, "url(#lamp)"),
  {
    alt: "A staff map seen from above in lamplight: brown contours, a river and a village under red and blue pencil arrows, with a ruler, dividers, a magnifying glass and cold tea lying on it.",
    caption: "A staff officer's table, set up again for an exhibition from the papers of one afternoon.",
    ...DRAWN,
    focalX: 0.56,
    focalY: 0.5,
  },
);

export const staffMapScenes: DemoPicture[] = [mapDesk];
