import type { DemoPicture } from "../demo-types.ts";
import { between, INK, polygon, type Random, ridge, WIDTH } from "./kit.ts";
import {
  at,
  cuts,
  disc,
  OURS,
  oval,
  picture,
  rect,
  repeat,
  robed,
  seated,
  shape,
  standing,
  stroke,
  tone,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sky, ice, slate, night, coal } = INK;

const parasol = (x: number, y: number, w: number, inks: [string, string], pole: number) =>
  rect(x - 4, y, 8, pole, coal) +
  shape(
    `M${x - w} ${y}Q${x - w * 0.7} ${y - w * 0.46} ${x} ${y - w * 0.52}Q${x + w * 0.7} ${y - w * 0.46} ${x + w} ${y}Q${x + w * 0.75} ${y + 16} ${x + w * 0.5} ${y}Q${x + w * 0.25} ${y + 16} ${x} ${y}Q${x - w * 0.25} ${y + 16} ${x - w * 0.5} ${y}Q${x - w * 0.75} ${y + 16} ${x - w} ${y}Z`,
    inks[0],
  ) +
  shape(
    `M${x - w * 0.5} ${y}Q${x - w * 0.4} ${y - w * 0.4} ${x} ${y - w * 0.52}Q${x - w * 0.06} ${y - w * 0.3} ${x} ${y}Q${x - w * 0.25} ${y + 16} ${x - w * 0.5} ${y}ZM${x + w * 0.5} ${y}Q${x + w * 0.45} ${y - w * 0.4} ${x} ${y - w * 0.52}Q${x + w * 0.75} ${y - w * 0.46} ${x + w} ${y}Q${x + w * 0.75} ${y + 16} ${x + w * 0.5} ${y}Z`,
    inks[1],
  );

const potOn = (x: number, foot: number, scale: number, dress: string, wrap: string, pot: string) =>
  at(
    x,
    foot,
    scale,
    shape("M-4 0h78l-60 -9h-14z", sand) +
      robed(dress) +
      shape("M-13 -70Q0 -58 13 -70L17 -44L-12 -34Z", wrap) +
      oval(0, -93, 7, 8, coal) +
      shape("M-10 -97Q0 -106 10 -97L8 -102H-8Z", wrap) +
      shape("M-13 -122Q-20 -108 -9 -102H9Q20 -108 13 -122Z", pot) +
      rect(-14, -125, 28, 4, coal) +
      stroke("M12 -76L20 -92L14 -108", coal, 5),
  );

const produce = (r: Random, x: number, y: number, w: number, inks: string[]) =>
  shape(`M${x - w} ${y}L${x - w * 0.8} ${y + w * 0.5}H${x + w * 0.8}L${x + w} ${y}Z`, wine) +
  stroke(`M${x - w * 0.95} ${y + w * 0.18}H${x + w * 0.95}M${x - w * 0.88} ${y + w * 0.34}H${x + w * 0.88}`, rust, 4) +
  repeat(26, (i) =>
    disc(
      x + (r() - 0.5) * w * 1.8 * (1 - (i / 26) * 0.6),
      y - (i / 26) * w * 0.5,
      w * 0.15,
      inks[i % inks.length] ?? rust,
    ),
  );

const marketSquare = picture(
  "market-square",
  { background: paper },
  (r) =>
    tone(0, 0, WIDTH, 300, 5, 0, sand, 15) +
    ridge(r, 300, 26, 14, sage) +
    ridge(r, 340, 14, 20, "#b9a67e") +
    rect(0, 360, WIDTH, 710, "#e7d3ad") +
    repeat(
      9,
      (i) =>
        rect(20 + i * 186, 290 + (i % 3) * 14, 150, 100, [ochre, rose, sky, sand][i % 4] ?? sand) +
        polygon(
          [
            [10 + i * 186, 296 + (i % 3) * 14],
            [40 + i * 186, 268 + (i % 3) * 14],
            [150 + i * 186, 268 + (i % 3) * 14],
            [180 + i * 186, 296 + (i % 3) * 14],
          ],
          `fill="${slate}"`,
        ) +
        rect(70 + i * 186, 340 + (i % 3) * 14, 34, 60, coal),
    ) +
    // the far bank
    repeat(10, (i) =>
      parasol(
        90 + i * 170 + (i % 2) * 24,
        430 + (i % 3) * 16,
        82,
        [
          [rust, paper],
          [teal, ice],
          [ochre, sand],
          [wine, rose],
        ][i % 4] as [string, string],
        84,
      ),
    ) +
    repeat(26, (i) =>
      at(
        40 + i * 62 + r() * 30,
        520 + r() * 20,
        0.74 + r() * 0.1,
        (i % 3 ? robed : standing)([coal, wine, pine, night][i % 4] ?? coal),
      ),
    ) +
    // the dry stream
    shape("M0 560C300 530 500 590 800 560S1300 540 1600 575V740C1300 700 1060 760 780 735S280 690 0 745Z", sand) +
    cuts(r, [0, 580, WIDTH, 130], 70, 90, 0.05, ochre, 4) +
    repeat(34, () => oval(r() * WIDTH, 600 + r() * 110, between(r, 6, 22), between(r, 4, 9), slate, 'opacity="0.6"')) +
    // the chain that lies between its posts
    rect(560, 560, 22, 130, coal) +
    rect(1030, 560, 22, 130, coal) +
    rect(554, 552, 34, 14, rust) +
    rect(1024, 552, 34, 14, rust) +
    stroke(
      "M571 590C600 700 690 712 800 712S1010 700 1041 590",
      coal,
      9,
      'stroke-dasharray="15 6" stroke-linecap="round"',
    ) +
    at(
      430,
      690,
      1.75,
      shape("M-14 -50V4H-8V-28H26V4H32V-34H-8V-50Z", ice) +
        seated(pine) +
        rect(-6, -92, 16, 7, pine) +
        stroke("M16 -48L40 -8", coal, 3),
    ) +
    at(1180, 690, -1.75, "") +
    `<g transform="translate(1190 690) scale(-1.75 1.75)">${shape("M-14 -50V4H-8V-28H26V4H32V-34H-8V-50Z", rust)}${seated(ochre)}${oval(1, -87, 9, 4, wine)}${stroke("M16 -48L40 -8", coal, 3)}</g>` +
    potOn(690, 720, 1.9, wine, rose, slate) +
    potOn(800, 750, 2.2, teal, ochre, coal) +
    potOn(925, 725, 1.95, rust, sand, slate) +
    // the near stalls, in shade
    shape(
      "M0 0H1600V120L1500 170L1400 124L1290 172L1180 126L1070 174L960 128L850 176L740 130L630 174L520 128L410 172L300 126L190 170L80 124L0 160Z",
      coal,
    ) +
    repeat(7, (i) => shape(`M${20 + i * 230} 0h110l-10 132l-46 20l-46 -22z`, wine)) +
    [130, 250, 360, 1320, 1440, 1530]
      .map(
        (x, i) =>
          stroke(`M${x} 120V${230 + (i % 3) * 30}`, coal, 4) +
          at(
            x,
            232 + (i % 3) * 30,
            1,
            shape("M-30 0H30L22 60H-22Z", [rust, ochre, slate][i % 3] ?? rust) + oval(0, 0, 30, 8, coal),
          ),
      )
      .join("") +
    at(
      70,
      1190,
      4.9,
      robed(pine) +
        shape("M-9 -80Q-12 -103 2 -103Q14 -100 12 -78L16 -66Q0 -58 -13 -66Z", ochre) +
        oval(5, -91, 5.4, 7, "#6b3f2c"),
    ) +
    stroke("M118 900L250 880", pine, 30) +
    `<g transform="translate(1550 1190) scale(-4.9 4.9)">${robed(coal)}${shape("M-9 -80Q-12 -103 2 -103Q14 -100 12 -78L16 -66Q0 -58 -13 -66Z", rust)}${oval(5, -91, 5.4, 7, "#6b3f2c")}</g>` +
    stroke("M1500 910L1380 880", coal, 30) +
    shape("M0 910L500 950L560 1067L0 1067Z", night) +
    shape("M0 896L480 936L500 956L0 920Z", ochre) +
    shape("M1600 900L1120 940L1050 1067L1600 1067Z", night) +
    shape("M1600 886L1140 928L1120 948L1600 910Z", ochre) +
    shape("M500 1067C490 960 500 930 540 920L560 900L600 922C640 940 640 1000 630 1067Z", paper) +
    stroke("M540 922Q570 936 602 922M540 980q40 16 70 0M534 1030q40 14 80 0", slate, 5) +
    produce(r, 250, 910, 96, [wine, rose]) +
    produce(r, 430, 944, 84, [ochre, sand]) +
    produce(r, 1370, 906, 96, [pine, sage]) +
    produce(r, 1190, 938, 82, [rust, ochre]) +
    // shoes, laid out on a cloth
    shape("M690 900L1000 900L1060 1030L650 1030Z", teal) +
    shape("M700 910L990 910L1040 1020L668 1020Z", slate) +
    repeat(12, (i) => {
      const row = Math.floor(i / 4);
      const x = 716 - row * 12 + (i % 4) * (72 + row * 8);
      const shoe = (dx: number) =>
        shape(
          "M-26 0Q-30 -16 -16 -20L-4 -20Q4 -10 22 -8Q32 -4 30 4H-26Z",
          [coal, rust, ochre, wine, paper][(i * 3) % 5] ?? coal,
          `transform="translate(${dx} ${dx / 3})"`,
        );
      return at(x + 20, 936 + row * 36, 0.8 + row * 0.1, shoe(0) + shoe(18));
    }) +
    rect(0, 1052, WIDTH, 16, coal),
  {
    alt: "Women with cooking pots on their heads walk over a slack chain in a dry stream bed between two crowded markets, while a soldier sits on a plastic chair on either side.",
    caption: "Market day on the frontier: the chain has lain in the stream since the rains.",
    ...OURS,
    focalX: 0.5,
    focalY: 0.62,
  },
);

export const marketScenes: DemoPicture[] = [marketSquare];
