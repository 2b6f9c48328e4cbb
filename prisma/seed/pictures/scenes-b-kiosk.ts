import type { DemoPicture } from "../demo-types.ts";
import { between, INK, polygon, WIDTH, wash } from "./kit.ts";
import {
  agency,
  at,
  carved,
  cuts,
  disc,
  faint,
  oval,
  picture,
  rect,
  repeat,
  robed,
  shape,
  stroke,
  tone,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, pine, teal, sea, sky, ice, slate, night, coal } = INK;

const skein = (x: number, y: number, ink: string, light: string, s = 1) =>
  at(
    x,
    y,
    s,
    shape("M-16 -34Q-26 0 -14 36Q0 48 14 36Q26 0 16 -34Q0 -44 -16 -34Z", ink) +
      stroke("M-12 -30Q-18 0 -8 34M-2 -36Q-6 0 2 38M8 -34Q6 0 11 32", light, 2.5) +
      rect(-17, -6, 34, 11, light) +
      stroke("M0 -40V-54", coal, 3),
  );

const newspaperKiosk = picture(
  "newspaper-kiosk",
  { background: "url(#blue)", defs: wash("blue", "#24394a", "#6f8894") },
  (r) =>
    cuts(r, [0, 20, WIDTH, 300], 60, 240, 0.03, sea, 5) +
    carved(
      "fell",
      "M0 470L260 340L420 380L700 270L980 380L1200 330L1600 450V640H0Z",
      "#3c5464",
      cuts(r, [0, 300, 1600, 160], 130, 90, 0.5, sky, 3),
    ) +
    repeat(9, (i) => {
      const x = 20 + i * 190;
      const y = 560 - (i % 3) * 34;
      return (
        rect(x, y - 70, 120, 100, [wine, slate, pine][i % 3] ?? wine) +
        polygon(
          [
            [x - 10, y - 66],
            [x + 60, y - 118],
            [x + 130, y - 66],
          ],
          `fill="${ice}"`,
        ) +
        rect(x + 20, y - 44, 22, 26, i % 2 ? ochre : night) +
        rect(x + 72, y - 44, 22, 26, i % 4 ? sand : night)
      );
    }) +
    rect(0, 590, WIDTH, 480, sky) +
    shape("M0 600C300 570 700 620 1000 590S1400 600 1600 580V700H0Z", ice) +
    // light on the snow
    faint(0.75, shape("M330 850L1040 850L1330 1067L120 1067Z", sand)) +
    cuts(r, [150, 870, 1100, 190], 60, 150, 0.02, ice, 6) +
    shape("M1040 850L1200 800L1420 1067H1280Z", slate, 'opacity="0.5"') +
    // the kiosk
    shape("M1040 330L1170 370L1170 800L1040 860Z", night) +
    rect(340, 330, 700, 530, pine) +
    repeat(17, (i) => stroke(`M${356 + i * 41} 700V860`, night, 3)) +
    rect(390, 420, 600, 260, ochre) +
    rect(390, 420, 600, 130, sand) +
    tone(390, 420, 600, 130, 0, 7, ochre, 13) +
    at(
      800,
      690,
      1.75,
      shape("M-30 0C-32 -44 -16 -60 0 -62C16 -60 32 -44 30 0Z", wine) +
        oval(0, -76, 13, 16, "#a06a4e") +
        shape("M-15 -76C-18 -104 18 -104 15 -76Q0 -88 -15 -76Z", ice) +
        disc(0, -100, 6, rust) +
        stroke("M-22 -20L6 -8L26 -26", coal, 6) +
        stroke("M-6 -20L20 -2M18 -22L-6 -2", paper, 2.5),
    ) +
    stroke("M390 432H990", coal, 8) +
    repeat(9, (i) =>
      skein(
        420 + i * 66,
        484,
        [rust, teal, paper, wine, slate, rust, paper, teal, wine][i] ?? rust,
        [rose, ice, sand, rose, ice, rose, sand, ice, rose][i] ?? ice,
        0.86,
      ),
    ) +
    repeat(
      5,
      (i) =>
        disc(430 + i * 62, 656, 28, [wine, paper, teal, rust, slate][i] ?? wine) +
        stroke(
          `M${410 + i * 62} 644q20 -12 40 4M${408 + i * 62} 658q22 -12 44 4`,
          [rose, sand, ice, rose, ice][i] ?? ice,
          3,
        ),
    ) +
    rect(360, 680, 660, 26, ochre) +
    rect(360, 706, 660, 8, night) +
    shape("M290 420L340 330H1040L1110 420L1080 446H320Z", rust) +
    repeat(7, (i) => shape(`M${320 + i * 110} 446L${348 + i * 103} 330h52l-26 116z`, paper)) +
    rect(500, 236, 380, 74, coal) +
    rect(510, 246, 360, 54, night) +
    repeat(9, (i) => rect(530 + i * 36, 262, 22, 22, i === 3 || i === 7 ? slate : sand)) +
    shape("M284 330C300 290 420 300 500 290C560 270 800 296 880 288C1000 300 1090 290 1180 372L1050 344H330Z", paper) +
    shape("M480 240C520 212 620 226 700 218S860 214 900 240Z", paper) +
    repeat(8, (i) => shape(`M${330 + i * 100} 446l8 ${28 + (i % 3) * 16}l8 ${-28 - (i % 3) * 16}z`, ice)) +
    // the rack that has no papers any more
    stroke("M150 910V560H300V910M150 640H300M150 720H300M150 800H300M180 560V880M270 560V880", coal, 8) +
    rect(150, 540, 150, 26, rust) +
    shape("M140 545C170 516 280 520 312 545Z", paper) +
    repeat(3, (i) => shape(`M156 ${640 + i * 80}q70 -22 140 0z`, paper)) +
    shape("M190 812L260 806L266 868L196 872Z", sand) +
    stroke("M202 828l46 -4M204 842l46 -4M206 856l30 -2", slate, 4) +
    at(1290, 980, 4, robed(night) + shape("M-13 -78Q0 -68 13 -78L16 -66Q0 -56 -16 -66Z", rust)) +
    shape("M1290 985L1480 1067H1300Z", slate, 'opacity="0.5"') +
    shape("M1230 820h-54v74h54z", ochre) +
    stroke("M1180 824q24 -50 46 0", coal, 4) +
    repeat(16, (i) => oval(1240 - i * 10 - (i % 2) * 30, 1040 - i * 9, 12 - i * 0.4, 6, slate, 'opacity="0.7"')) +
    repeat(230, () => disc(r() * WIDTH, r() * 1067, between(r, 2, 5.5), paper, 'opacity="0.9"')),
  {
    alt: "A street kiosk glows in falling snow at dusk; skeins of wool hang where newspapers used to be, its keeper knits behind the counter, and the newspaper rack beside it stands empty.",
    caption: "Skeins, where the foreign papers used to hang.",
    ...agency("Sunniva Dahl / Northlight Pictures", "northlight/kiosk"),
    focalX: 0.44,
    focalY: 0.52,
  },
);

export const kioskScenes: DemoPicture[] = [newspaperKiosk];
