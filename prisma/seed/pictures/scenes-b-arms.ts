import type { DemoPicture } from "../demo-types.ts";
import { between, INK, polygon, ridge, WIDTH, wash } from "./kit.ts";
import {
  agency,
  at,
  camera,
  clip,
  cuts,
  DRAWN,
  disc,
  face,
  faint,
  OURS,
  oval,
  path3,
  picture,
  rect,
  repeat,
  shape,
  standing,
  stroke,
  tone,
} from "./scenes-b-kit.ts";
import { globe } from "./scenes-b-objects.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

const house = (x: number, y: number, w: number, wall: string, lit: boolean) =>
  rect(x, y - w * 0.62, w, w * 0.62, wall) +
  polygon(
    [
      [x - w * 0.08, y - w * 0.6],
      [x + w * 0.5, y - w * 1.05],
      [x + w * 1.08, y - w * 0.6],
    ],
    `fill="${ice}"`,
  ) +
  rect(x + w * 0.16, y - w * 0.45, w * 0.2, w * 0.22, lit ? ochre : night) +
  rect(x + w * 0.6, y - w * 0.45, w * 0.2, w * 0.22, lit ? sand : night) +
  rect(x + w * 0.72, y - w * 1.05, w * 0.1, w * 0.24, night);

const radarDome = picture(
  "radar-dome",
  { background: "url(#polar)", defs: wash("polar", night, sea) },
  (r) =>
    tone(0, 330, WIDTH, 330, 0, 7, teal, 15) +
    cuts(r, [0, 20, WIDTH, 330], 90, 70, 0.14, sea, 2) +
    repeat(40, () => disc(r() * WIDTH, r() * 420, between(r, 1, 2.6), ice)) +
    ridge(r, 650, 14, 30, "#14202b") +
    shape("M0 860C260 800 420 690 640 640C900 585 1120 600 1600 700V1067H0Z", slate) +
    shape("M0 880C260 830 440 720 660 664C900 610 1120 640 1600 740V1067H0Z", sky) +
    cuts(r, [560, 690, 1040, 200], 120, 130, 0.2, slate, 3) +
    globe(560, 590, 84, [-0.75, 0.5, 0.4], [ice, sky, slate, sea], 2) +
    rect(500, 655, 120, 26, night) +
    globe(820, 480, 150, [-0.75, 0.5, 0.4], [ice, sky, slate, sea], 2) +
    rect(700, 604, 240, 42, night) +
    repeat(6, (i) => rect(724 + i * 36, 616, 14, 12, i === 3 ? ochre : slate)) +
    globe(1290, 330, 300, [-0.75, 0.5, 0.4], [ice, sky, slate, sea], 2) +
    shape("M1040 640L1060 548H1520L1545 680L1560 730H1030Z", night) +
    repeat(9, (i) => rect(1086 + i * 48, 576, 6, 90, slate)) +
    rect(1250, 596, 62, 110, ochre) +
    faint(0.5, shape("M1250 706H1312L1400 860L1130 850Z", sand)) +
    stroke("M1290 34V-10", night, 8) +
    disc(1290, 24, 9, rust) +
    shape("M0 1067V930C240 890 420 900 640 950S1200 1010 1600 930V1067Z", night) +
    repeat(8, (i) =>
      house(
        30 + i * 196 + (i % 2) * 26,
        985 + (i % 3) * 26,
        106 + (i % 3) * 16,
        [rust, wine, pine, rust][i % 4] ?? rust,
        i % 3 !== 1,
      ),
    ) +
    shape("M0 1010C300 990 500 1020 800 1008S1300 1000 1600 1020V1067H0Z", ice) +
    stroke("M1180 800C1000 850 760 850 720 960S760 1040 760 1067", slate, 5, 'stroke-dasharray="3 12"') +
    cuts(r, [0, 1020, WIDTH, 40], 40, 120, 0.02, sky, 3),
  {
    alt: "Three white faceted radar domes of growing size stand on a snowy hill in the polar dark, a single lit door at the foot of the largest, above a row of small houses with lamps in their windows.",
    caption: "The globes above Vardø on a January afternoon; nothing that can be seen of them moves.",
    ...agency("Sunniva Dahl / Northlight Pictures", "northlight/vardo-globes"),
    focalX: 0.72,
    focalY: 0.42,
  },
);

const strip = (i: number, ink: string, line: string) => {
  const x = -260 + i * 190;
  return (
    polygon(
      [
        [x, -20],
        [x + 190, -20],
        [x + 470, 1090],
        [x + 280, 1090],
      ],
      `fill="${ink}"`,
    ) +
    stroke(Array.from({ length: 8 }, (_, k) => `M${x + 12 + k * 23} -20l280 1110`).join(""), line, 3, 'opacity="0.55"')
  );
};

const siloField = picture(
  "silo-field",
  { background: sand },
  (r) =>
    repeat(11, (i) =>
      strip(i, [sand, ochre, "#d3b27f", sage, sand, ochre][i % 6] ?? sand, [ochre, rust, ochre, pine][i % 4] ?? ochre),
    ) +
    shape("M-20 905C420 830 900 960 1640 820V880C900 1030 420 890 -20 968Z", paper) +
    stroke("M-20 937C420 862 900 994 1640 850", rust, 3, 'stroke-dasharray="30 22"') +
    shape("M1004 930L960 640H1040L1086 925Z", paper) +
    at(
      830,
      420,
      1,
      polygon(
        [
          [-330, -250],
          [330, -250],
          [330, 250],
          [-330, 250],
        ],
        `fill="${paper}"`,
      ) +
        cuts(r, [-320, -240, 560, 470], 70, 60, 0.5, sand, 3) +
        stroke("M-330 -250H330V250H120M50 250H-330Z", coal, 5) +
        stroke("M-348 -268H348V268H130M40 268H-348Z", coal, 2, 'stroke-dasharray="4 20"') +
        repeat(8, (i) => disc(-330 + i * 94, -250, 7, coal) + shape(`M${-330 + i * 94} -250l52 -30l2 6z`, wine)) +
        shape("M-130 -120L120 -170L330 -40L330 20L120 150Z", sand) +
        shape("M-30 -150L140 -118L236 10L176 116L0 150Z", night, 'opacity="0.85"') +
        polygon(
          [
            [-150, -66],
            [-66, -150],
            [66, -150],
            [150, -66],
            [150, 66],
            [66, 150],
            [-66, 150],
            [-150, 66],
          ],
          `fill="${slate}"`,
        ) +
        polygon(
          [
            [-118, -50],
            [-50, -118],
            [50, -118],
            [118, -50],
            [118, 50],
            [50, 118],
            [-50, 118],
            [-118, 50],
          ],
          `fill="${ice}"`,
        ) +
        shape("M-118 50L-50 118H50L118 50V-50Z", sky) +
        stroke("M-118 0H118M0 -118V118", slate, 4) +
        disc(0, 0, 30, slate) +
        disc(-4, -4, 18, paper) +
        repeat(8, (i) => at(0, 0, 1, rect(88, -6, 18, 12, night), i * 45 + 22)) +
        stroke("M-168 -26H-320M-168 26H-320", slate, 12) +
        rect(-290, -190, 96, 62, slate) +
        rect(-282, -182, 80, 46, ice) +
        shape("M-194 -128V-190L-150 -176V-110Z", night) +
        rect(-250, 150, 10, 44, coal) +
        shape("M-240 190l120 -34l2 6l-118 40z", coal) +
        rect(150, 168, 66, 34, rust, 'rx="5"') +
        rect(198, 172, 14, 26, night) +
        shape("M216 168l60 -18v34l-60 18z", night, 'opacity="0.75"') +
        stroke("M90 250C100 210 120 190 150 186M110 250C118 222 130 206 150 200", ochre, 5),
    ) +
    repeat(
      4,
      (i) => at(300 + i * 16, 716 + i * 2, 0.26, standing(coal)) + shape(`M${300 + i * 16} 716l44 -16l2 4z`, coal),
    ) +
    at(
      1440,
      180,
      0.3,
      rect(-90, -70, 180, 140, paper) +
        stroke("M-90 -70H90V70H-90Z", coal, 8) +
        disc(0, 0, 36, slate) +
        disc(-6, -6, 24, ice),
    ) +
    stroke("M1440 200C1480 420 1400 640 1420 870", paper, 12) +
    at(
      90,
      330,
      0.26,
      rect(-90, -70, 180, 140, paper) +
        stroke("M-90 -70H90V70H-90Z", coal, 8) +
        disc(0, 0, 36, slate) +
        disc(-6, -6, 24, ice),
    ) +
    stroke("M96 350C120 560 60 720 80 930", paper, 12),
  {
    alt: "A missile silo from straight above: an eight-sided steel lid in a fenced square of gravel between strips of wheat, a red inspection van beside it, two more lids in the fields beyond.",
    caption: "One launcher of a hundred and fifty, with the inspectors' van at the distance that the protocol allows.",
    ...DRAWN,
    focalX: 0.52,
    focalY: 0.4,
  },
);

const wing = (side: number) =>
  repeat(3, (i) => {
    const x = side * (150 + i * 190);
    const w = side * 178;
    return (
      polygon(
        [
          [x, -92],
          [x + w, -92],
          [x + w, 92],
          [x, 92],
        ],
        `fill="${sea}"`,
      ) +
      polygon(
        [
          [x, -92],
          [x + w, -92],
          [x, 30],
        ],
        `fill="${teal}"`,
      ) +
      stroke(
        `${Array.from({ length: 5 }, (_, k) => `M${x + (w / 6) * (k + 1)} -92V92`).join("")}M${x} -30H${x + w}M${x} 30H${x + w}`,
        sky,
        2.5,
      ) +
      stroke(`M${x} -92H${x + w}V92H${x}Z`, ochre, 6)
    );
  }) + stroke(`M0 0H${side * 152}`, sand, 14);

const satelliteOrbit = picture(
  "satellite-orbit",
  { background: "#10171f" },
  (r) =>
    repeat(110, () => disc(r() * WIDTH, r() * 760, between(r, 0.8, 2.8), r() < 0.2 ? ochre : ice)) +
    faint(0.35, disc(560, 2160, 1560, teal)) +
    disc(560, 2150, 1526, sky) +
    clip(
      "limb",
      disc(560, 2150, 1512, "#000"),
      rect(0, 600, WIDTH, 467, sea) +
        cuts(r, [0, 640, 900, 420], 160, 150, -0.12, teal, 5) +
        shape(
          "M60 900C160 820 260 850 330 800S480 760 560 790S640 850 720 830S860 780 900 840S820 940 860 1000S760 1080 760 1080H40Z",
          pine,
        ) +
        shape("M330 840C400 800 460 830 520 820S600 870 660 862S640 930 560 940S380 930 330 840Z", sage) +
        shape("M1130 760C1200 740 1300 800 1390 790S1560 900 1620 880V1080H1010C1080 980 1040 900 1130 760Z", pine) +
        cuts(r, [0, 700, 800, 250], 60, 190, -0.2, ice, 9) +
        shape("M760 560C700 760 760 900 860 1100H1700V560Z", "#10171f", 'opacity="0.72"') +
        repeat(120, () => {
          const t = r();
          return disc(
            940 + t * 600 + r() * 50,
            800 + t * 130 + (r() - 0.5) * 180 * t,
            between(r, 1.2, 3.4),
            r() < 0.5 ? ochre : sand,
          );
        }) +
        stroke("M920 860C1000 900 1120 850 1190 880S1340 960 1480 930", ochre, 2.5, 'stroke-dasharray="2 9"'),
    ) +
    at(1500, 880, 1, repeat(12, (i) => at(0, 0, 1, shape("M0 -5L150 0L0 5Z", paper), i * 30)) + disc(0, 0, 26, paper)) +
    at(
      770,
      340,
      1.12,
      wing(-1) +
        wing(1) +
        polygon(
          [
            [-96, -110],
            [70, -128],
            [104, -84],
            [104, 118],
            [-66, 134],
            [-96, 100],
          ],
          `fill="${sand}"`,
        ) +
        shape("M70 -128L104 -84V118L76 70Z", rust) +
        shape("M-96 100L76 70L104 118L-66 134Z", wine) +
        shape("M-96 -110L-40 -40L-96 10L-30 40L-96 100L76 70L20 20L76 -20L10 -50L70 -128Z", ochre) +
        stroke("M-96 -110L70 -128L76 70L-96 100Z", coal, 4) +
        oval(-20, 176, 128, 40, slate) +
        oval(-20, 168, 118, 32, ice) +
        oval(0, 172, 84, 20, sky) +
        stroke("M-100 168L-20 236L60 168M-20 236V172", sand, 6) +
        disc(-20, 238, 12, ochre) +
        stroke("M-10 -118V-210M-34 -196H14M-28 -176H8", sand, 6) +
        oval(60, -150, 34, 16, ice) +
        stroke("M60 -150L52 -120", sand, 6),
      -21,
    ) +
    faint(
      0.5,
      stroke("M742 590C640 760 500 900 400 1067M760 590C740 760 700 900 690 1067", ochre, 3, 'stroke-dasharray="4 16"'),
    ),
  {
    alt: "A communications satellite with long blue solar wings and a dish turned down tilts above the curve of the Earth, whose right half lies in night with strings of lit towns.",
    caption: "A relay above the terminator: below it, by day and by night, the cables carry nearly everything.",
    ...DRAWN,
    focalX: 0.48,
    focalY: 0.34,
  },
);

const shipyardCrane = picture(
  "shipyard-crane",
  { background: "url(#dusk)", defs: wash("dusk", "#7f8f92", rose) },
  (r) =>
    tone(0, 0, WIDTH, 420, 7, 0, slate, 16) +
    cuts(r, [0, 60, WIDTH, 420], 70, 210, 0.03, paper, 4) +
    polygon(
      [
        [0, 690],
        [120, 660],
        [120, 610],
        [300, 610],
        [300, 650],
        [1250, 650],
        [1250, 590],
        [1480, 560],
        [1480, 640],
        [1600, 640],
        [1600, 1067],
        [0, 1067],
      ],
      `fill="${slate}"`,
    ) +
    repeat(5, (i) =>
      stroke(`M${1300 + i * 60} 590V${420 + i * 22}l-60 -46M${1300 + i * 60} ${430 + i * 22}l50 24`, slate, 6),
    ) +
    rect(0, 800, WIDTH, 267, night) +
    // the gantry
    rect(150, 120, 1300, 84, wine) +
    rect(150, 184, 1300, 20, coal) +
    stroke(Array.from({ length: 26 }, (_, i) => `M${150 + i * 50} 204l25 -84l25 84`).join(""), rust, 6) +
    polygon(
      [
        [170, 204],
        [300, 204],
        [250, 860],
        [180, 860],
      ],
      `fill="${wine}"`,
    ) +
    polygon(
      [
        [300, 204],
        [330, 204],
        [268, 860],
        [250, 860],
      ],
      `fill="${coal}"`,
    ) +
    polygon(
      [
        [1310, 204],
        [1420, 204],
        [1420, 860],
        [1350, 860],
      ],
      `fill="${wine}"`,
    ) +
    polygon(
      [
        [1280, 204],
        [1310, 204],
        [1350, 860],
        [1332, 860],
      ],
      `fill="${coal}"`,
    ) +
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
    polygon(
      [
        [700, 330],
        [730, 300],
        [880, 300],
        [910, 330],
        [930, 520],
        [680, 520],
      ],
      `fill="${sky}"`,
    ) +
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
    at(560, 1040, 1.4, standing(coal)) +
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

const hungDrone = (ink: string, light: string) =>
  stroke("M0 -170V-40", ink, 4) +
  stroke("M-150 30L150 -46M-150 -46L150 30", ink, 17) +
  shape("M-52 -46H52L64 14L34 50H-34L-64 14Z", ink) +
  disc(0, 22, 17, light) +
  disc(0, 22, 8, ink) +
  [
    [-150, -46],
    [150, -46],
    [-150, 30],
    [150, 30],
  ]
    .map(([x = 0, y = 0]) => rect(x - 12, y - 26, 24, 30, ink) + oval(x, y - 30, 84, 8, ink, 'opacity="0.8"'))
    .join("") +
  stroke("M-36 50L-52 92M36 50L52 92", ink, 7);

const droneWorkshop = picture(
  "drone-workshop",
  { background: "#2a211c" },
  (r) => {
    const room = camera(900, 470, 900, 2.2);
    const brick = (z: number, ink: string) =>
      face(room, ink, [
        [-4, 0, z],
        [-4, 4, z],
        [4, 4, z],
        [4, 0, z],
      ]);
    return (
      face(room, wine, [
        [-4, 4, 2],
        [4, 4, 2],
        [4, 4, 12],
        [-4, 4, 12],
      ]) +
      face(room, "#3a2a22", [
        [-4, 0, 1],
        [4, 0, 1],
        [4, 0, 12],
        [-4, 0, 12],
      ]) +
      face(room, "#4a3026", [
        [-4, 0, 2],
        [-4, 4, 2],
        [-4, 4, 12],
        [-4, 0, 12],
      ]) +
      face(room, wine, [
        [4, 0, 2],
        [4, 4, 2],
        [4, 4, 12],
        [4, 0, 12],
      ]) +
      brick(12, rust) +
      stroke(
        Array.from({ length: 13 }, (_, i) =>
          path3(room, [
            [-4, i * 0.32, 2],
            [-4, i * 0.32, 12],
            [4, i * 0.32, 12],
            [4, i * 0.32, 2],
          ]),
        ).join(""),
        coal,
        2,
        'opacity="0.5"',
      ) +
      stroke(
        path3(room, [
          [-2.5, 3.7, 2],
          [-2.5, 3.7, 12],
        ]) +
          path3(room, [
            [-2.2, 3.7, 2],
            [-2.2, 3.7, 12],
          ]),
        coal,
        8,
      ) +
      rect(830, 412, 110, 90, coal) +
      repeat(3, (i) => rect(838 + i * 34, 420, 26, 60, ochre)) +
      // lamps and the men below them, far to near
      [9, 6, 3.9]
        .map((z) => {
          const [x, y] = room(1.35, 3.1, z);
          const s = 6 / z;
          const [bx, by] = room(0.2, 1.2, z);
          const [ex, ey] = room(2.9, 1.2, z);
          const [, floor] = room(0, 0, z);
          return (
            faint(
              0.3,
              shape(`M${x - 40 * s} ${y}L${bx - 10 * s} ${by}L${ex + 20 * s} ${ey}L${x + 40 * s} ${y}Z`, ochre),
            ) +
            stroke(`M${x} 0V${y - 26 * s}`, coal, 3 * s) +
            shape(`M${x - 44 * s} ${y}Q${x - 30 * s} ${y - 34 * s} ${x} ${y - 36 * s}T${x + 44 * s} ${y}Z`, coal) +
            oval(x, y, 42 * s, 7 * s, paper) +
            at(
              x + 8 * s,
              by + 60 * s,
              2.6 * s,
              shape("M-26 0Q-28 -34 -12 -44Q4 -50 18 -38L30 -16L24 -8L8 -24L10 0Z", coal) +
                disc(14, -50, 11, coal) +
                shape("M2 -54Q12 -66 26 -54Z", night),
              0,
            ) +
            rect(bx, by, ex - bx, 14 * s, sand) +
            rect(bx, by + 14 * s, ex - bx, 10 * s, coal) +
            rect(bx + 14 * s, by + 20 * s, 10 * s, floor - by - 20 * s, coal) +
            rect(ex - 24 * s, by + 20 * s, 10 * s, floor - by - 20 * s, coal) +
            at(x + 92 * s, by - 4 * s, 0.42 * s, hungDrone(coal, ochre).replace(/^<path[^>]*>/, "")) +
            repeat(4, (k) =>
              rect(
                bx + (30 + k * 22) * s,
                by - (10 + (k % 2) * 8) * s,
                14 * s,
                (10 + (k % 2) * 8) * s,
                k % 2 ? rust : slate,
              ),
            ) +
            disc(x + 62 * s, by - 10 * s, 5 * s, paper)
          );
        })
        .join("") +
      cuts(r, [0, 860, WIDTH, 200], 80, 120, 0.02, "#4a3026", 4) +
      // a rack of finished machines, hanging like bats
      stroke("M-20 60H1620M-20 210H640", coal, 18) +
      at(180, 330, 1.15, hungDrone("#15110f", rust)) +
      at(560, 300, 0.85, hungDrone("#15110f", rust)) +
      at(470, 640, 1.5, hungDrone("#15110f", ochre)) +
      stroke("M470 60V470", "#15110f", 5) +
      at(1470, 250, 1.05, hungDrone("#15110f", rust)) +
      at(110, 800, 1.2, hungDrone("#15110f", rust)) +
      stroke("M110 210V640", "#15110f", 5)
    );
  },
  {
    alt: "Small four-rotor drones hang in the dark from rails in a brick cellar; beyond them three men bend over a row of benches, each under his own cone of lamplight.",
    caption: "A cellar workshop that moves every ten days. The finished machines hang until a driver comes.",
    ...agency("Ostap Verbenko / Field Desk Agency", "fielddesk/cellar-workshop"),
    focalX: 0.55,
    focalY: 0.5,
  },
);

export const armsScenes: DemoPicture[] = [radarDome, siloField, satelliteOrbit, shipyardCrane, droneWorkshop];
