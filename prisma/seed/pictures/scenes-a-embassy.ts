import type { DemoPicture } from "../demo-types.ts";
import { between, HEIGHT, INK, times, WIDTH, wash } from "./kit.ts";
import { agency, at, disc, oval, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, ochre, teal, sky, slate, night, coal } = INK;
const LIT = "#f3cf83";

/** A window of the consulate with its shutters, the sill at the origin. */
const sash = (lit: boolean) =>
  rect(-62, -188, 124, 190, "#7e94a6") +
  rect(-44, -170, 88, 166, lit ? LIT : "#18222d") +
  (lit ? "" : shape("M-44 -170H10L-44 -70Z", "#31455a")) +
  stroke("M0 -170V-4M-44 -114H44M-44 -58H44", lit ? "#8a5a2c" : "#4d6376", 5) +
  rect(-112, -176, 48, 176, lit ? teal : "#2d4756") +
  rect(64, -176, 48, 176, lit ? teal : "#2d4756") +
  stroke(times(10, (i) => `M-106 ${-164 + i * 17}h36M70 ${-164 + i * 17}h36`).join(""), night, 4) +
  rect(-72, -4, 144, 14, "#c9d6da");

const clerk =
  shape("M-36 -6C-36 -50 -20 -70 2 -70C24 -68 32 -40 34 -6Z", coal) +
  disc(10, -86, 17, coal) +
  stroke("M18 -54L44 -22L62 -14", coal, 10) +
  rect(-44, -10, 92, 10, "#5f3820");

const embassyNight = picture(
  "embassy-night",
  { background: "url(#frosty)", defs: wash("frosty", "#0f1924", "#2f4a5e") },
  (r) =>
    repeat(80, () => disc(r() * WIDTH, r() * 300, between(r, 0.8, 2), sky)) +
    disc(1390, 130, 54, paper) +
    disc(1366, 118, 48, "#14202c") +
    [70, 150, 1460, 1540]
      .map((x, i) =>
        shape(
          `M${x} 800C${x - 50} 600 ${x - 34} 300 ${x} ${120 + (i % 2) * 60}C${x + 34} 300 ${x + 50} 600 ${x} 800Z`,
          "#152430",
        ),
      )
      .join("") +
    // the house
    rect(200, 250, 1200, 620, "#5f7789") +
    shape("M200 250H560L200 700Z", "#6f8799") +
    tone(200, 470, 1200, 400, 0, 6, "#3f586b", 17) +
    rect(176, 226, 1248, 34, "#c9d6da") +
    shape("M160 228L230 150H1370L1440 228Z", slate) +
    shape("M160 228L230 150H1370L1440 228L1400 214H200Z", "#dfe7e4") +
    [400, 1180].map((x) => rect(x, 90, 60, 80, "#4a5f70") + rect(x - 8, 78, 76, 16, "#dfe7e4")).join("") +
    stroke("M430 78C420 40 460 20 440 -20", slate, 10, 'opacity="0.6"') +
    rect(200, 540, 1200, 18, "#8aa0ae") +
    repeat(5, (i) => at(330 + i * 235, 500, 1, sash(false))) +
    [0, 1, 3, 4].map((i) => at(330 + i * 235, 800, 1, sash(i === 3))).join("") +
    at(1026, 790, 0.98, clerk) +
    at(1062, 780, 1, rect(-3, -20, 6, 24, coal) + disc(0, -34, 12, paper) + disc(0, -34, 40, paper, 'opacity="0.4"')) +
    // the door, and the bracket where there is no flag
    shape("M720 870V640Q800 566 880 640V870Z", "#7e94a6") +
    shape("M740 870V650Q800 592 860 650V870Z", night) +
    stroke("M800 616V870M756 700H792M808 700H844M756 780H792M808 780H844", "#3b5264", 6) +
    disc(814, 756, 5, ochre) +
    oval(800, 588, 42, 34, "#31455a") +
    oval(800, 588, 42, 34, "none", `stroke="${ochre}" stroke-width="5" opacity="0.7"`) +
    stroke("M800 540L940 400", coal, 8) +
    stroke("M936 404C950 470 930 520 944 560", coal, 2.5) +
    rect(690, 868, 220, 14, "#c9d6da") +
    rect(660, 882, 280, 16, "#8aa0ae") +
    // snow, and the light on it
    shape("M0 880C300 858 520 900 800 896S1300 860 1600 880V1067H0Z", "#9fb3c0") +
    shape("M0 960C300 930 700 968 1000 950S1400 940 1600 960V1067H0Z", "#b9c9d1") +
    shape("M990 884L1082 884L1260 1067H920Z", LIT, 'opacity="0.5"') +
    stroke("M1036 884L1090 1067M960 960H1180", "#9fb3c0", 6, 'opacity="0.7"') +
    repeat(12, (i) => oval(806 + (i % 2) * 24 - i * 7, 912 + i * 13, 8 + i * 0.8, 4 + i * 0.4, "#7d94a3")) +
    // the gate
    [20, 620, 990, 1590]
      .map((x, i) =>
        i === 1 || i === 2
          ? ""
          : rect(x - 60, 470, 120, 600, coal) +
            rect(x - 76, 446, 152, 30, coal) +
            shape(`M${x - 76} 448Q${x} 400 ${x + 76} 448Z`, "#b9c9d1") +
            disc(x, 410, 30, coal),
      )
      .join("") +
    stroke(times(8, (i) => `M${100 + i * 38} ${1067}V${600 - Math.sin(i / 2.4) * 50}`).join(""), coal, 9) +
    stroke(times(8, (i) => `M${1240 + i * 38} ${1067}V${560 + Math.sin(i / 2.4) * 50}`).join(""), coal, 9) +
    stroke("M80 700C180 640 300 640 374 640M80 960H374M1230 640C1320 640 1440 650 1530 700M1230 960H1530", coal, 11) +
    stroke(
      times(4, (i) => `M${120 + i * 76} 830a36 50 0 1 1 0.1 0M${1262 + i * 76} 830a36 50 0 1 1 0.1 0`).join(""),
      coal,
      6,
    ) +
    repeat(8, (i) =>
      shape(
        `M${92 + i * 38} ${602 - Math.sin(i / 2.4) * 50}l8 -26l8 26zM${1232 + i * 38} ${562 + Math.sin(i / 2.4) * 50}l8 -26l8 26z`,
        coal,
      ),
    ) +
    repeat(230, () => disc(r() * WIDTH, r() * HEIGHT, between(r, 1.4, 4.6), paper, 'opacity="0.85"')),
  {
    alt: "A two-storey consulate in falling snow, seen at night between the wings of an iron gate. Ten shuttered windows are dark or blank; in one a man writes beside an oil lamp, and its light lies across the snow. The flagstaff over the door is bare.",
    caption: "One lamp, one window, and nobody left to send the list to.",
    ...agency("Studio Lenz / Northlight Pictures", "northlight/inventory"),
    focalX: 0.6,
    focalY: 0.66,
  },
);

export const embassyScenes: DemoPicture[] = [embassyNight];
