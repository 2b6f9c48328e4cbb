import type { DemoPicture } from "../demo-types.ts";
import { between, HEIGHT, INK, polygon, type Random, ridge, WIDTH, wash } from "./kit.ts";
import {
  agency,
  at,
  block,
  camera,
  clip,
  cuts,
  disc,
  face,
  faint,
  OURS,
  oval,
  path3,
  picture,
  rect,
  repeat,
  robed,
  type Space,
  seated,
  shape,
  standing,
  stroke,
  tone,
  walking,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sky, ice, slate, night, coal } = INK;

/** A canvas-topped lorry seen from behind, standing on the road at x and z. */
const lorry = (space: Space, x: number, z: number, near: boolean) => {
  const body = (a: [number, number], y: [number, number], d: [number, number], f: string, s: string, t: string) =>
    block(space, { x: [x + a[0], x + a[1]], y, z: [z + d[0], z + d[1]] }, f, s, t);
  const wheel = (dx: number, dz: number) => {
    const [px, py] = space(x + dx, 0.5, z + dz);
    const k = 620 / (z + dz);
    return oval(px, py, 0.22 * k, 0.52 * k, coal) + oval(px - 0.03 * k, py, 0.1 * k, 0.26 * k, slate);
  };
  const arch = (dz: number) =>
    polygon(
      [-1.25, -1.2, -0.9, 0, 0.9, 1.2, 1.25].map((dx, i) =>
        space(x + dx, [1.3, 3, 3.4, 3.5, 3.4, 3, 1.3][i] ?? 0, z + dz),
      ),
      `fill="${sand}"`,
    );
  const rope = (dz: number) =>
    stroke(
      path3(
        space,
        [1.27, 1.24, 0.9, 0].map((dx, i) => [x + dx, [1.2, 3.02, 3.44, 3.54][i] ?? 0, z + dz]),
      ),
      near ? coal : wine,
      near ? 3 : 1.5,
    );
  return (
    body([-1.1, 1.1], [0.7, 2.8], [5, 6.6], sage, pine, pine) +
    wheel(1.15, 5.6) +
    body([-1.25, 1.25], [0.9, 3.1], [0.2, 5], sand, ochre, paper) +
    arch(0.2) +
    [1, 2, 3, 4, 4.9].map(rope).join("") +
    face(space, coal, [
      [x - 1, 1.35, z],
      [x - 0.9, 2.9, z],
      [x, 3.1, z],
      [x + 0.9, 2.9, z],
      [x + 1, 1.35, z],
    ]) +
    repeat(3, (i) =>
      face(space, i % 2 ? ochre : rust, [
        [x - 0.8 + i * 0.55, 1.35, z],
        [x - 0.8 + i * 0.55, 1.95 + (i % 2) * 0.2, z],
        [x - 0.34 + i * 0.55, 1.95 + (i % 2) * 0.2, z],
        [x - 0.34 + i * 0.55, 1.35, z],
      ]),
    ) +
    wheel(1.12, 1.6) +
    body([-1.25, 1.25], [0.85, 1.4], [-0.05, 0.15], paper, sky, sand) +
    body([-1.15, 1.15], [0.55, 0.85], [-0.02, 0.3], coal, coal, slate) +
    wheel(-0.9, 0.3) +
    wheel(0.9, 0.3) +
    [-1.05, 0.9]
      .map((dx) =>
        face(space, rust, [
          [x + dx, 0.62, z - 0.1],
          [x + dx, 0.8, z - 0.1],
          [x + dx + 0.16, 0.8, z - 0.1],
          [x + dx + 0.16, 0.62, z - 0.1],
        ]),
      )
      .join("") +
    stroke(
      path3(space, [
        [x - 0.4, 0.9, z - 0.05],
        [x + 0.4, 1.36, z - 0.05],
      ]) +
        path3(space, [
          [x - 0.4, 1.36, z - 0.05],
          [x + 0.4, 0.9, z - 0.05],
        ]),
      sage,
      near ? 5 : 2,
    )
  );
};

const convoyRoad = picture(
  "convoy-road",
  { background: "url(#storm)", defs: wash("storm", slate, "#e3c7a6") },
  (r) => {
    const road = camera(1000, 440, 900, 3.1);
    return (
      shape("M0 0H1600V150C1480 250 1380 190 1260 260S1000 220 860 300S600 210 430 270S180 220 0 300Z", "#414b57") +
      cuts(r, [0, 40, WIDTH, 170], 70, 260, 0.04, slate, 7) +
      faint(0.6, cuts(r, [60, 250, 480, 60], 60, 200, 1.75, slate, 4)) +
      tone(560, 300, 1040, 140, 0, 6, rose, 14) +
      ridge(r, 428, 7, 26, wine) +
      rect(0, 440, WIDTH, 640, "#b4653a") +
      cuts(r, [0, 445, WIDTH, 120], 120, 130, 0.01, wine, 3) +
      cuts(r, [0, 560, WIDTH, 500], 90, 260, 0.03, rust, 7) +
      // an acacia
      shape(
        "M1330 470C1336 420 1330 380 1318 350L1270 300L1322 338L1340 300L1344 340L1400 296L1352 352C1346 390 1352 430 1356 470Z",
        coal,
      ) +
      shape("M1180 300C1200 262 1290 250 1330 262S1490 258 1510 296S1420 306 1360 300S1200 320 1180 300Z", pine) +
      shape("M1240 262C1280 232 1400 232 1440 258S1260 280 1240 262Z", pine) +
      // ruts full of rain
      face(road, rust, [
        [-4.4, 0, 2],
        [-3, 0, 60],
        [3, 0, 60],
        [5, 0, 2],
      ]) +
      [-0.2, 1.3, 3, 4.1]
        .map((x, i) =>
          face(road, i % 2 ? "#8c3b26" : wine, [
            [x, 0, 4.2],
            [x * 0.9, 0, 60],
            [x * 0.9 + 0.3, 0, 60],
            [x + 0.55, 0, 4.2],
          ]),
        )
        .join("") +
      shape("M1040 1067C1080 900 1050 800 1030 720L1046 660C1090 720 1150 820 1180 1067Z", sky) +
      shape("M1420 1067C1380 960 1280 820 1180 700L1130 630L1220 690C1340 800 1500 920 1580 1067Z", ice) +
      shape("M1100 1067C1110 960 1090 860 1070 780C1120 860 1140 960 1150 1067Z", slate) +
      cuts(r, [1240, 760, 200, 280], 14, 90, 0.1, paper, 5) +
      [40, 30, 23, 17.5, 13].map((z) => lorry(road, -3.4, z, false)).join("") +
      face(
        road,
        wine,
        [
          [-5, 0, 6.5],
          [-1.4, 0, 6.5],
          [-0.2, 0, 11.4],
          [-3, 0, 11.4],
        ],
        'opacity="0.7"',
      ) +
      lorry(road, -3.6, 6.9, true) +
      at(1180, 590, 1.15, standing(coal)) +
      at(1216, 592, 1.1, standing(night)) +
      oval(1180, 480, 11, 7, sky) +
      oval(1216, 487, 11, 7, sky) +
      at(905, 842, 3.2, seated(night), 0) +
      rect(866, 746, 110, 100, wine) +
      rect(866, 746, 110, 14, coal) +
      oval(908, 578, 28, 17, sky) +
      rect(880, 578, 62, 8, teal) +
      shape("M866 846h112l120 30l-180 8z", wine) +
      at(1004, 706, 0.8, rect(-20, 0, 56, 40, paper, 'rx="4"') + stroke("M36 8h12v22h-12", paper, 6))
    );
  },
  {
    alt: "A file of canvas-topped lorries stands at the edge of a red mud road whose ruts are full of rain; under a black cloud two soldiers wait beside an acacia and a third sits on a crate in the foreground.",
    caption: "A resupply convoy waits for the ground to dry.",
    ...OURS,
    focalX: 0.45,
    focalY: 0.55,
  },
);

const ridgeTent = (space: Space, x: number, z: number, lit: boolean, ink: string) =>
  face(space, lit ? ochre : sand, [
    [x - 1.5, 0, z],
    [x, 2.2, z],
    [x + 1.5, 0, z],
  ]) +
  face(space, x < 0 ? ink : "#8f7a5f", [
    [x + (x < 0 ? 1.5 : -1.5), 0, z],
    [x, 2.2, z],
    [x, 2.2, z + 3.4],
    [x + (x < 0 ? 1.5 : -1.5), 0, z + 3.4],
  ]) +
  face(space, coal, [
    [x - 0.42, 0, z],
    [x - 0.05, 1.7, z],
    [x + 0.4, 0, z],
  ]) +
  stroke(
    path3(space, [
      [x, 2.2, z],
      [x, 0, z - 1.2],
    ]),
    coal,
    1.4,
    'opacity="0.5"',
  );

const refugeeTents = picture(
  "refugee-tents",
  { background: "url(#dust)", defs: wash("dust", "#c9764a", sand) },
  (r) => {
    const plain = camera(760, 400, 880, 7.5);
    const rowsOf = [62, 52, 44, 37, 31, 26, 21.5];
    return (
      disc(1150, 300, 128, paper) +
      cuts(r, [0, 190, WIDTH, 200], 60, 330, 0.01, rose, 7) +
      tone(0, 120, WIDTH, 290, 0, 7, paper, 16) +
      ridge(r, 396, 5, 30, rust) +
      rect(0, 404, WIDTH, 670, ochre) +
      cuts(r, [0, 410, WIDTH, 650], 150, 170, 0.01, "#b5763a", 5) +
      face(plain, sand, [
        [-2.6, 0, 6],
        [-2.6, 0, 200],
        [2.6, 0, 200],
        [2.6, 0, 6],
      ]) +
      rowsOf
        .map((z, row) =>
          [-30, -25, -20, -15, -10, -5.6, 5.6, 10, 15, 20, 25, 30]
            .filter((x) => Math.abs(x) < z * 1.02)
            .sort((a, b) => Math.abs(b) - Math.abs(a))
            .map((x) => {
              const s = x + Math.sin(x * 7 + row) * 0.6;
              return (
                face(
                  plain,
                  wine,
                  [
                    [s - 1.5, 0, z],
                    [s - 4.4, 0, z - 1],
                    [s - 3, 0, z + 2.6],
                    [s - 1.5, 0, z + 3.4],
                  ],
                  'opacity="0.55"',
                ) + ridgeTent(plain, s, z, (x + row) % 7 === 0, paper)
              );
            })
            .join(""),
        )
        .join("") +
      repeat(9, (i) => {
        const [x, y] = plain(-1.6 + (i % 3) * 1.3 + r() * 0.6, 0, 60 - i * 4.6);
        return at(x, y, 13.6 / (60 - i * 4.6), i % 2 ? robed(coal) : walking(coal));
      }) +
      stroke("M0 620C200 560 300 590 520 560", coal, 2) +
      // the tap and those who wait for it
      shape("M0 1067V900C300 850 700 870 1000 910S1400 950 1600 900V1067Z", wine) +
      cuts(r, [0, 900, WIDTH, 160], 70, 220, 0.03, "#823342", 5) +
      rect(1270, 640, 26, 300, coal) +
      rect(1160, 700, 136, 16, coal) +
      rect(1164, 716, 12, 36, coal) +
      rect(1230, 716, 12, 36, coal) +
      stroke("M1170 752V884", ice, 5) +
      oval(1285, 640, 26, 8, slate) +
      oval(1204, 930, 110, 16, slate) +
      [
        [1150, 896, rust],
        [760, 930, ochre],
        [690, 946, rust],
        [610, 930, sand],
        [500, 950, ochre],
        [430, 930, rust],
      ]
        .map(([x, y, ink]) =>
          at(
            Number(x),
            Number(y),
            1.15,
            shape("M-24 0V-46L-14 -58H-4V-66H8V-58H16L24 -46V0Z", String(ink)) +
              stroke("M-14 -48H10V-40M-16 -30L16 -6M-16 -6L16 -30", coal, 3),
          ),
        )
        .join("") +
      at(1050, 950, 3.5, robed(coal)) +
      shape("M1010 660l80 -16l26 70l-70 20z", coal) +
      stroke("M1086 706L1150 838", coal, 22) +
      at(856, 956, 3.3, robed(night)) +
      shape("M812 612C816 570 896 566 902 612L890 640H824Z", ochre) +
      stroke("M880 690L896 620", night, 20) +
      at(960, 962, 1.9, standing(night)) +
      at(240, 1000, 3.6, robed(coal)) +
      shape("M196 730C150 760 160 840 210 850Z", rust) +
      disc(186, 752, 20, coal) +
      at(330, 1006, 2, robed(night))
    );
  },
  {
    alt: "Rows of ridge tents run across a dusty plain to a pale sun; in the foreground women and children queue with jerrycans at a standpipe.",
    caption: "Nine kilometres up the north track: a camp beside a camp.",
    ...agency("Halima Wario / Northlight Pictures", "northlight/north-track"),
    focalX: 0.62,
    focalY: 0.6,
  },
);

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
    shape("M0 1067V830L460 890L560 1067Z", night) +
    shape("M1600 1067V800L1160 880L1040 1067Z", night) +
    produce(r, 130, 880, 120, [wine, rose]) +
    produce(r, 370, 930, 110, [ochre, sand]) +
    produce(r, 1480, 870, 124, [pine, sage]) +
    produce(r, 1240, 930, 112, [rust, ochre]) +
    clip("seller", rect(0, 700, WIDTH, 367, "#000"), at(40, 1160, 5.2, robed(coal)) + at(1570, 1150, 5, robed(coal))) +
    rect(0, 1040, WIDTH, 30, coal),
  {
    alt: "Women with cooking pots on their heads walk over a slack chain in a dry stream bed between two crowded markets, while a soldier sits on a plastic chair on either side.",
    caption: "Market day on the frontier: the chain has lain in the stream since the rains.",
    ...OURS,
    focalX: 0.5,
    focalY: 0.62,
  },
);

const cross = (space: Space, x: number, z: number) => {
  const [px, py] = space(x, 0, z);
  const k = 700 / z;
  return shape(
    `M${px - 0.08 * k} ${py}v${-0.62 * k}h${-0.22 * k}v${-0.16 * k}h${0.22 * k}v${-0.22 * k}h${0.16 * k}v${0.22 * k}h${0.22 * k}v${0.16 * k}h${-0.22 * k}v${0.62 * k}z`.replace(
      /\d+\.\d{2,}/g,
      (v) => Number(v).toFixed(1),
    ),
    coal,
  );
};
const headstone = (space: Space, x: number, z: number) => {
  const [px, py] = space(x, 0, z);
  const k = 700 / z;
  const f = (v: number) => (v * k).toFixed(1);
  return (
    polygon(
      [
        [px - 0.3 * k, py],
        [px - 0.3 * k - 1.1 * k, py + 0.1 * k],
        [px - 1.2 * k, py + 0.16 * k],
        [px + 0.3 * k, py],
      ],
      `fill="${pine}"`,
    ) +
    shape(
      `M${(px - 0.3 * k).toFixed(1)} ${py.toFixed(1)}v${f(-0.7)}q${f(0.3)} ${f(-0.3)} ${f(0.6)} 0v${f(0.7)}z`,
      slate,
    ) +
    shape(
      `M${(px - 0.3 * k).toFixed(1)} ${py.toFixed(1)}v${f(-0.7)}q${f(0.3)} ${f(-0.3)} ${f(0.5)} ${f(-0.08)}v${f(0.78)}z`,
      paper,
    )
  );
};

const warCemetery = picture(
  "war-cemetery",
  { background: "url(#may)", defs: wash("may", sky, paper) },
  (r) => {
    const field = camera(880, 500, 900, 2.6);
    const flower = (x: number, y: number, s: number, ink: string) =>
      disc(x, y, 9 * s, ink) + disc(x - 3 * s, y - 2 * s, 5 * s, rose) + disc(x - 2 * s, y - 2 * s, 2 * s, wine);
    return (
      tone(0, 0, WIDTH, 260, 7, 0, "#9db8bd", 15) +
      shape("M0 420L180 300L330 330L520 150L600 190L700 110L860 260L940 230L1120 380L1300 310L1600 440V560H0Z", slate) +
      shape("M700 110L860 260L830 300L740 250L700 290L640 230L560 280L520 150L600 190Z", ice) +
      shape("M180 300L330 330L300 390L210 360Z", ice) +
      cuts(r, [200, 260, 900, 160], 70, 70, 0.9, night, 3) +
      ridge(r, 440, 22, 22, pine) +
      shape("M0 520C300 470 620 500 900 488S1300 470 1600 500V560H0Z", sage) +
      shape(
        "M0 512C200 490 380 505 560 497S1000 506 1200 492L1600 508V526C1300 512 1000 526 700 516S240 510 0 540Z",
        "#7fb0a4",
      ) +
      rect(0, 540, WIDTH, 540, sage) +
      cuts(r, [0, 545, WIDTH, 500], 240, 60, 1.4, pine, 2) +
      face(field, "#d9ceb2", [
        [-0.5, 0, 3],
        [-0.5, 0, 44],
        [0.5, 0, 44],
        [0.5, 0, 3],
      ]) +
      [40, 31, 25, 20, 16.5, 13.6, 11.2, 9.2, 7.6]
        .map(
          (z) =>
            repeat(12, (i) => headstone(field, -1.6 - (11 - i) * 1.5, z)) +
            repeat(11, (i) => cross(field, 1.7 + (10 - i) * 1.6 + Math.sin(z * i) * 0.12, z)),
        )
        .join("") +
      // the gardener in the roses
      shape("M1280 1067C1240 900 1250 760 1300 640S1440 480 1600 470V1067Z", pine) +
      repeat(130, () => {
        const a = r();
        return at(
          1290 + a * 320,
          500 + r() * 560 + (1 - a) * 120,
          1,
          oval(0, 0, 16, 8, r() < 0.5 ? sage : night),
          r() * 180,
        );
      }) +
      repeat(36, () => {
        const a = r();
        return flower(1310 + a * 290, 520 + r() * 540 + (1 - a) * 130, between(r, 1, 2), r() < 0.6 ? rust : wine);
      }) +
      stroke("M1150 1067L1212 560M1290 1067L1238 560", sand, 13) +
      stroke(
        Array.from({ length: 8 }, (_, i) => `M${1158 + i * 7} ${1010 - i * 58}H${1284 - i * 6}`).join(""),
        sand,
        9,
      ) +
      stroke("M1250 560L1360 1067", ochre, 8) +
      at(
        1222,
        842,
        4.1,
        shape(
          "M-6 -86Q-14 -84 -14 -74L-15 -44L-13 0H-3L0 -36L3 -2H13L12 -46L12 -62L34 -74L36 -81L10 -77Q10 -84 4 -86Z",
          coal,
        ) +
          shape("M-15 -60H12L15 -22H-15Z", teal) +
          oval(1, -93, 6, 7, coal) +
          shape("M-16 -95Q1 -112 17 -95Z", ochre),
      ) +
      stroke("M1366 520l34 -18M1366 526l36 -2", slate, 7) +
      at(
        1180,
        700,
        1,
        shape("M-40 0H40L30 74H-30Z", slate) +
          stroke("M-38 0Q0 -70 38 0", coal, 4) +
          oval(0, 0, 40, 10, night) +
          flower(-14, -4, 1.4, rust) +
          flower(12, -8, 1.5, wine),
      ) +
      rect(0, HEIGHT - 34, 620, 40, "#b9ac8f") +
      cuts(r, [0, 1034, 620, 30], 20, 60, 0, slate, 3)
    );
  },
  {
    alt: "White headstones on the left and dark iron crosses on the right of a grass path run towards a snow-streaked mountain; a gardener on a ladder cuts roses in the foreground.",
    caption: "The upper terrace in May, with the river behind it.",
    ...OURS,
    focalX: 0.7,
    focalY: 0.58,
  },
);

export const roadScenes: DemoPicture[] = [convoyRoad, refugeeTents, marketSquare, warCemetery];
