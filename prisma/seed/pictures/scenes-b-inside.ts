import type { DemoPicture } from "../demo-types.ts";
import { between, INK, polygon, times, WIDTH, wash } from "./kit.ts";
import {
  at,
  clip,
  cuts,
  DRAWN,
  disc,
  faint,
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

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

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
    faint(
      0.5,
      polygon(
        [
          [180, 150],
          [1490, 40],
          [1590, 930],
          [250, 1040],
        ],
        `fill="#120e0c"`,
      ),
    ) +
    at(
      0,
      0,
      1,
      polygon(
        [
          [150, 120],
          [1460, 10],
          [1560, 890],
          [220, 1010],
        ],
        `fill="${paper}"`,
      ) +
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
                polygon(
                  [
                    [0, -32],
                    [36, 0],
                    [0, 32],
                    [-36, 0],
                  ],
                  `fill="#e9ddc2"`,
                ) + stroke("M0 -32L36 0L0 32L-36 0Z", rust, 5),
                -5,
              ),
            ),
        ) +
        stroke("M182 152L1430 46L1526 860L250 974Z", coal, 3) +
        stroke("M540 988L560 90M880 958L870 60M1210 928L1160 36", "#c9bb9b", 4, 'opacity="0.8"'),
    ) +
    // what lies on the map
    faint(
      0.45,
      polygon(
        [
          [330, 930],
          [1010, 790],
          [1024, 850],
          [344, 992],
        ],
        `fill="${coal}"`,
      ),
    ) +
    polygon(
      [
        [320, 905],
        [1000, 765],
        [1014, 822],
        [334, 964],
      ],
      `fill="${ochre}"`,
    ) +
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

const judge = (robe: string, hair: string) =>
  shape("M-26 -190H26L32 0H-32Z", coal) +
  shape("M-60 0C-64 -70 -40 -92 -14 -98H14C40 -92 64 -70 60 0Z", robe) +
  shape("M-10 -96H10L6 -30H-6Z", paper) +
  oval(0, -124, 22, 28, "#8f5a43") +
  shape("M-26 -116C-32 -164 32 -164 26 -116C20 -140 -10 -146 -26 -116Z", hair);

const courtroom = picture(
  "courtroom",
  { background: wine },
  (r) =>
    repeat(14, (i) => rect(i * 116, 0, 110, 620, i % 2 ? "#5d1f29" : "#642430")) +
    repeat(4, (i) => {
      const x = 130 + i * 380;
      return (
        shape(`M${x} 380V120Q${x + 90} 20 ${x + 180} 120V380Z`, i === 0 ? sand : i === 1 ? ochre : "#4a1820") +
        stroke(`M${x + 90} 60V380M${x} 210H${x + 180}`, wine, 8)
      );
    }) +
    faint(0.16, shape("M130 120L310 120L1050 1067H520Z", sand)) +
    faint(0.16, shape("M510 120L690 120L1500 1067H960Z", sand)) +
    // the bench
    [430, 800, 1170]
      .map((x, i) => at(x, 520, 1.15, judge([night, coal, night][i] ?? night, [ice, coal, slate][i] ?? slate)))
      .join("") +
    rect(220, 510, 1160, 26, ochre) +
    rect(240, 536, 1120, 150, "#7c4a2a") +
    repeat(9, (i) => stroke(`M${262 + i * 122} 556h98v106h-98z`, "#55301c", 5)) +
    [430, 800, 1170]
      .map(
        (x) =>
          stroke(`M${x + 50} 510q-4 -50 -34 -60`, coal, 5) +
          disc(x + 16, 450, 8, coal) +
          rect(x - 90, 496, 70, 14, paper) +
          rect(x - 84, 486, 70, 12, sand),
      )
      .join("") +
    rect(0, 686, WIDTH, 400, "#3c1319") +
    cuts(r, [0, 690, WIDTH, 120], 60, 200, 0, "#541a23", 4) +
    // clerks below it, and the witness
    rect(120, 660, 420, 22, ochre) +
    rect(134, 682, 392, 110, "#55301c") +
    [220, 420].map((x) => at(x, 660, 0.8, judge(slate, coal))).join("") +
    at(1190, 812, 2.7, standing(coal)) +
    shape("M1120 690H1270V700H1120Z", ochre) +
    rect(1130, 700, 12, 130, ochre) +
    rect(1248, 700, 12, 130, ochre) +
    stroke("M1150 690q-4 -60 26 -72", coal, 5) +
    // the ledge of the public gallery
    shape("M0 1067V838H1600V1067Z", coal) +
    rect(0, 826, WIDTH, 22, ochre) +
    rect(0, 848, WIDTH, 8, rust) +
    faint(0.6, oval(570, 962, 260, 26, "#0f0c0b")) +
    stroke("M420 930C400 640 740 640 720 930", slate, 30) +
    stroke("M422 900C420 660 600 650 640 690", ice, 7) +
    rect(376, 860, 78, 126, night, 'rx="34"') +
    rect(430, 868, 38, 112, rust, 'rx="16"') +
    rect(686, 860, 78, 126, night, 'rx="34"') +
    rect(672, 868, 38, 112, rust, 'rx="16"') +
    stroke("M414 986C420 1050 560 1020 640 1040S900 1050 960 1000", slate, 7) +
    rect(960, 930, 150, 76, slate, 'rx="10"') +
    rect(976, 944, 60, 40, sage) +
    disc(1076, 966, 18, coal) +
    stroke("M1076 966l8 -14", ice, 4) +
    repeat(3, (i) => stroke(`M984 ${954 + i * 10}h${44 - i * 12}`, pine, 3)) +
    shape("M1330 870H1430L1420 1010H1340Z", sky, 'opacity="0.5"') +
    shape("M1336 920H1425L1420 1010H1340Z", ice, 'opacity="0.75"') +
    oval(1380, 870, 50, 9, ice) +
    stroke("M1346 884L1352 1000", paper, 4) +
    shape("M90 990L300 960L330 1030L110 1067Z", paper) +
    stroke("M122 1000l160 -24M126 1020l150 -22M134 1038l90 -14", slate, 4) +
    stroke("M240 1042L330 950", rust, 9),
  {
    alt: "An interpreter's headset, a channel dial and a glass of water lie on the ledge of a courtroom gallery; below, a witness stands before three robed judges on a panelled bench.",
    caption: "Channel four is the language of the accused. Nobody had told the gallery which one that was.",
    ...DRAWN,
    focalX: 0.48,
    focalY: 0.6,
  },
);

const bankVault = picture(
  "bank-vault",
  { background: slate },
  (r) => {
    const [cx, cy] = [680, 530];
    return (
      repeat(6, (row) =>
        repeat(9, (i) => rect(i * 200 - (row % 2) * 100 + 4, row * 180 + 4, 192, 172, row % 2 ? "#4c5660" : "#515c67")),
      ) +
      tone(0, 0, WIDTH, 1067, 1, 6, "#414b55", 15) +
      rect(0, 970, WIDTH, 100, night) +
      cuts(r, [0, 975, WIDTH, 90], 50, 200, 0, slate, 3) +
      disc(cx, cy, 476, coal) +
      disc(cx, cy, 462, ochre) +
      disc(cx, cy, 430, wine) +
      disc(cx, cy, 400, coal) +
      repeat(24, (i) => at(cx, cy, 1, disc(0, -446, 9, coal), i * 15)) +
      repeat(12, (i) => at(cx, cy, 1, rect(-16, -428, 32, 26, sand), i * 30 + 15)) +
      clip(
        "hole",
        disc(cx, cy, 392, "#000"),
        rect(280, 130, 800, 800, ochre) +
          polygon(
            [
              [280, 130],
              [1080, 130],
              [920, 290],
              [440, 290],
            ],
            `fill="${wine}"`,
          ) +
          polygon(
            [
              [280, 930],
              [1080, 930],
              [920, 760],
              [440, 760],
            ],
            `fill="#3a1a18"`,
          ) +
          polygon(
            [
              [280, 130],
              [440, 290],
              [440, 760],
              [280, 930],
            ],
            `fill="${rust}"`,
          ) +
          polygon(
            [
              [1080, 130],
              [920, 290],
              [920, 760],
              [1080, 930],
            ],
            `fill="#7b3322"`,
          ) +
          repeat(6, (row) =>
            repeat(8, (i) => {
              const x = 446 + i * 59;
              const y = 296 + row * 77;
              const open = (i * 7 + row * 5) % 11 < 8;
              return (
                rect(x, y, 54, 70, open ? coal : sand) +
                (open
                  ? rect(x, y + 56, 54, 14, "#3a2b1c") + shape(`M${x} ${y}l-14 10v58l14 2z`, sand)
                  : disc(x + 27, y + 36, 5, coal) + stroke(`M${x + 14} ${y + 16}h26`, ochre, 4))
              );
            }),
          ) +
          repeat(5, (row) =>
            stroke(
              `M280 ${200 + row * 150}L440 ${334 + row * 94}M1080 ${200 + row * 150}L920 ${334 + row * 94}`,
              coal,
              5,
            ),
          ) +
          disc(680, 190, 40, paper) +
          faint(0.2, shape("M650 190L420 930H940L710 190Z", paper)) +
          at(
            610,
            800,
            1,
            rect(-70, -50, 140, 50, slate) + rect(-76, -60, 152, 12, ice) + rect(-20, -88, 90, 28, coal),
          ) +
          repeat(4, (i) => at(720 + i * 40, 800 + (i % 2) * 20, 1, rect(0, 0, 46, 22, paper), i * 31 - 30)),
      ) +
      at(470, 985, 4.3, standing(night)) +
      shape("M470 985C600 1000 700 1030 800 1067H460Z", coal, 'opacity="0.5"') +
      // the door, swung towards us
      shape("M1130 90C1190 60 1240 60 1290 70V1010C1240 1022 1190 1010 1130 980Z", coal) +
      oval(1330, 540, 236, 476, coal) +
      oval(1350, 540, 226, 466, sand) +
      oval(1356, 540, 196, 420, slate) +
      oval(1362, 540, 168, 370, ice) +
      oval(1366, 540, 150, 336, sky) +
      repeat(14, (i) => {
        const a = (i / 14) * Math.PI * 2;
        return at(1352 + Math.cos(a) * 211, 540 + Math.sin(a) * 443, 1, oval(0, 0, 9, 17, wine));
      }) +
      repeat(10, (i) => {
        const a = (i / 10) * Math.PI * 2 + 0.3;
        return (
          stroke(
            `M${1366 + Math.cos(a) * 60} ${540 + Math.sin(a) * 120}L${1364 + Math.cos(a) * 150} ${540 + Math.sin(a) * 330}`,
            slate,
            20,
          ) +
          stroke(
            `M${1366 + Math.cos(a) * 62} ${534 + Math.sin(a) * 120}L${1364 + Math.cos(a) * 150} ${534 + Math.sin(a) * 330}`,
            paper,
            5,
          )
        );
      }) +
      oval(1370, 540, 74, 150, coal) +
      oval(1376, 540, 60, 130, ochre) +
      repeat(5, (i) => {
        const a = (i / 5) * Math.PI * 2 - 1.2;
        return (
          stroke(`M1380 540L${1388 + Math.cos(a) * 90} ${540 + Math.sin(a) * 196}`, coal, 17) +
          disc(1388 + Math.cos(a) * 92, 540 + Math.sin(a) * 200, 15, rust)
        );
      }) +
      oval(1384, 540, 26, 46, coal) +
      rect(1090, 250, 60, 130, night) +
      rect(1090, 690, 60, 130, night)
    );
  },
  {
    alt: "A round vault door stands open; a man in silhouette looks in at walls of deposit boxes, most of them pulled out and empty.",
    caption: "The reserve after a bad quarter: several years' premiums, gone in one.",
    ...DRAWN,
    focalX: 0.45,
    focalY: 0.5,
  },
);

const roller = (x: number, y: number, radius: number, ink: string, light: string) =>
  disc(x, y, radius, coal) +
  disc(x, y, radius - 7, ink) +
  shape(
    `M${x - radius * 0.7} ${y - radius * 0.3}A${radius * 0.78} ${radius * 0.78} 0 0 1 ${x + radius * 0.2} ${y - radius * 0.74}A${radius * 0.95} ${radius * 0.95} 0 0 0 ${x - radius * 0.7} ${y - radius * 0.3}Z`,
    light,
  ) +
  disc(x, y, radius * 0.26, coal) +
  disc(x, y, radius * 0.12, light) +
  repeat(6, (i) => at(x, y, 1, disc(0, -radius * 0.56, radius * 0.05, coal), i * 60));

const poster = (x: number, y: number, turn: number, w = 150) =>
  at(
    x,
    y,
    w / 150,
    rect(-75, -100, 150, 200, paper) +
      rect(-60, -84, 120, 26, rust) +
      rect(-60, -48, 120, 9, coal) +
      repeat(6, (i) => rect(-60, -28 + i * 15, i === 5 ? 70 : 120, 6, slate)) +
      rect(16, 68, 44, 20, coal),
    turn,
  );

const printingPress = picture(
  "printing-press",
  { background: "url(#hall)", defs: wash("hall", "#1d2f31", pine) },
  (r) => {
    const web =
      "M-20 330H210C290 330 300 420 330 470C380 560 470 560 520 470C560 390 590 330 680 350C800 380 790 560 880 570C980 580 1000 460 1040 380C1080 300 1190 300 1220 390C1240 460 1300 560 1420 700";
    return (
      repeat(
        4,
        (i) =>
          rect(90 + i * 400, 30, 250, 150, i === 3 ? ochre : "#a88a4c") +
          stroke(`M${215 + i * 400} 30V180M${90 + i * 400} 105H${340 + i * 400}`, pine, 9),
      ) +
      faint(
        0.12,
        repeat(4, (i) => shape(`M${90 + i * 400} 30H${340 + i * 400}L${520 + i * 400} 1067H${180 + i * 400}Z`, sand)),
      ) +
      cuts(r, [0, 200, WIDTH, 90], 40, 160, 0, teal, 4) +
      rect(0, 900, WIDTH, 170, coal) +
      cuts(r, [0, 905, WIDTH, 150], 70, 150, 0, pine, 4) +
      // frame
      shape("M150 900V300L250 230H1330L1400 300V620L1330 700V900Z", night) +
      stroke("M150 900V300L250 230H1330L1400 300V620", teal, 7) +
      repeat(14, (i) => disc(200 + i * 88, 262, 7, teal)) +
      repeat(9, (i) => disc(176, 330 + i * 62, 6, teal)) +
      shape("M230 900L330 720H1230L1290 900Z", "#121b22") +
      repeat(
        6,
        (i) =>
          rect(390 + i * 140, 760, 90, 110, night) +
          stroke(`M${400 + i * 140} ${780}h70M${400 + i * 140} 800h70M${400 + i * 140} 820h70`, teal, 4),
      ) +
      stroke(web, coal, 26) +
      stroke(web, paper, 18) +
      stroke(web, slate, 18, 'stroke-dasharray="5 7 30 12 3 9" opacity="0.45"') +
      roller(425, 430, 118, wine, rust) +
      roller(425, 640, 84, slate, ice) +
      roller(600, 590, 70, slate, ice) +
      roller(690, 470, 96, ochre, sand) +
      roller(880, 440, 112, wine, rust) +
      roller(880, 660, 88, slate, ice) +
      roller(1060, 600, 66, slate, ice) +
      roller(1130, 420, 90, ochre, sand) +
      roller(240, 420, 64, slate, ice) +
      roller(1270, 560, 60, slate, ice) +
      stroke("M1040 380C1080 300 1190 300 1220 390C1240 460 1300 560 1420 700", coal, 24) +
      stroke("M1040 380C1080 300 1190 300 1220 390C1240 460 1300 560 1420 700", paper, 16) +
      // the reel
      disc(40, 470, 160, coal) +
      disc(40, 470, 150, sand) +
      repeat(7, (i) =>
        stroke(
          `M${40 - 138 + i * 18} 470a${138 - i * 18} ${138 - i * 18} 0 1 1 ${(138 - i * 18) * 2} 0a${138 - i * 18} ${138 - i * 18} 0 1 1 ${-(138 - i * 18) * 2} 0`,
          paper,
          6,
        ),
      ) +
      disc(40, 470, 24, coal) +
      // sheets fall on the pile
      poster(1400, 700, 36, 150) +
      poster(1470, 800, 22, 170) +
      rect(1310, 910, 270, 130, sand) +
      repeat(8, (i) => stroke(`M1310 ${920 + i * 15}H1580`, i % 3 ? slate : coal, 2)) +
      shape("M1310 910L1350 868H1600V910Z", paper) +
      shape("M1370 900L1384 880H1560L1556 900Z", rust) +
      at(1180, 1040, 5.1, standing("#0f1418")) +
      shape("M1130 800C1132 770 1234 770 1236 800L1228 960H1136Z", slate) +
      stroke("M1226 690L1330 760", "#0f1418", 26) +
      shape("M1150 548C1156 510 1206 510 1214 548L1236 552H1150Z", rust) +
      poster(150, 960, -8, 160) +
      poster(300, 1000, 14, 160) +
      at(
        430,
        1010,
        1,
        rect(-75, -60, 150, 130, ice) +
          stroke("M-50 -30q20 -14 40 0t40 0M-50 -4q24 -12 44 0t30 0M-50 20q16 -10 30 0", night, 4),
        -20,
      )
    );
  },
  {
    alt: "A web of paper runs between the cylinders of a rotary press in a tall hall; printed notices with a red heading fall on a pile beside a pressman, and one sheet on the floor lies face down with handwriting on its back.",
    caption: "The requisitioned presses ran from the first night of the occupation.",
    ...DRAWN,
    focalX: 0.6,
    focalY: 0.5,
  },
);

const fader = (x: number, y: number, up: number, ink: string) =>
  rect(x - 3, y - 90, 6, 110, "#0c1116") +
  rect(x - 15, y - 84 + up * 80, 30, 22, ink) +
  rect(x - 15, y - 75 + up * 80, 30, 4, paper);

const radioStudio = picture(
  "radio-studio",
  { background: night },
  (r) =>
    repeat(14, (i) =>
      repeat(8, (k) =>
        polygon(
          [
            [i * 120 - 20, k * 92],
            [i * 120 + 100, k * 92],
            [i * 120 + 40, k * 92 + 46],
          ],
          `fill="${(i + k) % 2 ? "#22313f" : "#16212b"}"`,
        ),
      ),
    ) +
    rect(0, 690, WIDTH, 380, "#11181f") +
    // through the glass
    rect(470, 130, 1030, 520, coal) +
    rect(496, 156, 978, 468, teal) +
    tone(496, 156, 978, 468, 8, 0, sea, 14) +
    shape("M496 156H820L620 624H496Z", sky, 'opacity="0.18"') +
    shape("M1130 156H1210L1010 624H930Z", sky, 'opacity="0.18"') +
    rect(1290, 210, 120, 150, sand) +
    rect(1302, 222, 96, 126, paper) +
    stroke("M1350 284V240M1350 284L1376 300", coal, 6) +
    stroke("M1100 156V230", coal, 5) +
    shape("M1050 262Q1100 200 1150 262Z", coal) +
    faint(0.3, shape("M1056 262H1144L1260 624H940Z", paper)) +
    at(
      1110,
      626,
      1,
      shape("M-150 0C-150 -120 -96 -160 -40 -176L-36 -220H36L40 -176C96 -160 150 -120 150 0Z", wine) +
        shape("M-34 -196L0 -150L34 -196L20 -120H-20Z", sand) +
        oval(0, -262, 56, 72, "#8f5a43") +
        shape("M-60 -250C-76 -350 76 -350 60 -250C44 -300 -30 -310 -60 -250Z", coal) +
        stroke("M-64 -262C-60 -372 60 -372 64 -262", night, 12) +
        rect(-80, -290, 32, 66, rust, 'rx="12"') +
        rect(48, -290, 32, 66, rust, 'rx="12"') +
        shape("M-14 -222Q0 -212 14 -222Q0 -204 -14 -222Z", wine),
    ) +
    rect(860, 590, 560, 34, ochre) +
    shape("M1180 590l120 -16l10 16z", paper) +
    shape("M900 590l110 -12l6 12z", paper) +
    stroke("M900 420L1010 400L1046 424", coal, 9) +
    rect(1036, 404, 30, 54, coal, 'rx="12"') +
    rect(470, 636, 1030, 20, slate) +
    // the red lamp
    rect(620, 36, 330, 74, coal, 'rx="10"') +
    rect(632, 46, 306, 54, rust, 'rx="6"') +
    faint(0.25, oval(785, 74, 280, 110, rust)) +
    repeat(5, (i) => rect(680 + i * 44, 62, 26, 22, rose)) +
    // microphone, close
    stroke("M-20 250L250 130L330 330", slate, 26) +
    stroke("M-20 240L250 120", ice, 5) +
    disc(250, 128, 26, coal) +
    disc(250, 128, 11, ochre) +
    repeat(8, (i) => stroke(`M${60 + i * 20} ${238 - i * 9}l14 30`, coal, 4)) +
    stroke("M330 330V410", slate, 18) +
    stroke("M200 400C200 300 470 300 470 400V640C470 740 200 740 200 640Z", slate, 12) +
    rect(236, 380, 196, 320, coal, 'rx="92"') +
    rect(250, 394, 168, 170, slate, 'rx="80"') +
    stroke(
      times(9, (i) => `M${262 + i * 18} ${404 + Math.abs(i - 4) * 8}V${556}`).join("") +
        times(8, (i) => `M254 ${424 + i * 18}H414`).join(""),
      ice,
      2.5,
    ) +
    rect(246, 566, 176, 22, ochre) +
    rect(300, 620, 68, 34, rust) +
    stroke("M334 700V800", slate, 22) +
    // the desk
    polygon(
      [
        [420, 780],
        [1600, 740],
        [1600, 1067],
        [240, 1067],
      ],
      `fill="#26323c"`,
    ) +
    polygon(
      [
        [420, 780],
        [1600, 740],
        [1600, 752],
        [414, 794],
      ],
      `fill="${ochre}"`,
    ) +
    repeat(14, (i) => {
      const x = 520 + i * 76;
      return (
        disc(x, 826 - i * 1.4, 13, i % 3 ? slate : rust) +
        stroke(`M${x} ${826 - i * 1.4}l${(i % 4) * 4 - 6} -11`, paper, 4) +
        disc(x, 866 - i, 13, slate) +
        stroke(`M${x} ${866 - i}l${6 - (i % 3) * 6} -11`, paper, 4) +
        rect(x - 12, 890 - i, 24, 10, (i * 5) % 7 < 2 ? ochre : "#0c1116") +
        fader(x - 6, 1010, ((i * 37) % 90) / 100, [ice, ice, rust, sand][i % 4] ?? ice)
      );
    }) +
    repeat(
      2,
      (k) =>
        rect(1250 + k * 150, 668, 120, 66, coal) +
        stroke(`M${1264 + k * 150} 722a52 46 0 0 1 92 0`, sand, 4) +
        stroke(`M${1310 + k * 150} 728l${k ? 26 : -12} -42`, rust, 4),
    ) +
    shape("M60 1000L360 930L430 1030L110 1067Z", paper) +
    stroke("M110 1004l220 -50M124 1026l220 -50M136 1046l160 -34", slate, 5) +
    cuts(r, [0, 1020, 300, 40], 10, 90, 0, slate, 3),
  {
    alt: "A large studio microphone and a mixing desk in the dark; through the window a presenter with headphones leans into the light of a lamp, and the red sign above the glass is lit.",
    caption: "The Tuesday recording: Meridian's editors read the week to one another before they print it.",
    ...OURS,
    focalX: 0.55,
    focalY: 0.48,
  },
);

const book = (x: number, y: number, w: number, h: number, cover: string, band: string) =>
  rect(x, y, w, h, coal) +
  rect(x + 3, y + 3, w - 6, h - 6, cover) +
  rect(x + 60, y + 3, 16, h - 6, band) +
  rect(x + w - 110, y + 3, 16, h - 6, band) +
  rect(x + w * 0.34, y + h * 0.36, w * 0.3, h * 0.26, band) +
  rect(x + 3, y + 3, w - 6, 7, paper, 'opacity="0.35"');

const bookStack = picture(
  "book-stack",
  { background: "url(#evening)", defs: wash("evening", sage, "#c9c3a2") },
  (r) =>
    tone(0, 0, WIDTH, 620, 0, 7, pine, 18) +
    // the window and its light
    rect(1010, 0, 520, 600, ice) +
    rect(1010, 330, 520, 270, sky) +
    polygon(
      [
        [1010, 470],
        [1140, 400],
        [1250, 460],
        [1390, 380],
        [1530, 450],
        [1530, 600],
        [1010, 600],
      ],
      `fill="${sage}"`,
    ) +
    stroke("M1010 0V600H1530V0M1270 0V600M1010 280H1530", paper, 24) +
    stroke("M1022 0V588M1282 0V588M1022 292H1530", slate, 4) +
    rect(970, 600, 600, 34, paper) +
    rect(970, 634, 600, 12, slate) +
    rect(0, 860, WIDTH, 210, "#7c4a2a") +
    rect(0, 860, WIDTH, 12, ochre) +
    cuts(r, [0, 880, WIDTH, 180], 90, 280, 0.01, "#5a341d", 5) +
    faint(0.4, shape("M60 900H1060L900 1010H-100Z", coal)) +
    book(230, 772, 820, 92, pine, sand) +
    book(270, 694, 760, 78, rust, ochre) +
    book(210, 612, 800, 82, night, sage) +
    // the book under review, on its side, its fore-edge full of slips
    repeat(58, (i) => {
      const x = 300 + i * 11.4 + r() * 4;
      const long = between(r, 16, 78);
      return at(
        x,
        476,
        1,
        rect(-5, -long, 11, long + 20, [paper, ochre, rose, paper, sky][i % 5] ?? paper),
        (r() - 0.5) * 16,
      );
    }) +
    shape("M250 476H1010V500H250Z", wine) +
    rect(268, 498, 736, 92, paper) +
    stroke(times(13, (i) => `M272 ${504 + i * 7}H${1000 - (i % 3) * 4}`).join(""), sand, 2.5) +
    repeat(56, (i) => {
      const x = 290 + r() * 690;
      const y = 500 + r() * 84;
      return rect(x, y, between(r, 14, 34), 4, [ochre, rust, rose, teal][i % 4] ?? ochre);
    }) +
    shape("M250 588H1010V612H250Z", wine) +
    shape("M250 476C216 500 216 588 250 612V588C238 570 238 520 250 500Z", "#4d1a23") +
    stroke("M560 500C590 640 570 720 600 800", rust, 9) +
    shape("M588 796l24 -4l4 44l-14 -14l-12 16z", rust) +
    // spectacles, pencil and a glass of tea
    faint(0.4, oval(1220, 960, 190, 20, coal)) +
    stroke(
      "M1080 904a56 48 0 1 0 112 0a56 48 0 1 0 -112 0M1250 912a56 48 0 1 0 112 0a56 48 0 1 0 -112 0M1192 900Q1222 878 1250 908M1080 898C1060 850 1120 820 1180 812M1362 904C1420 860 1400 830 1370 820",
      coal,
      9,
    ) +
    faint(0.4, oval(1136, 904, 52, 44, ice) + oval(1306, 912, 52, 44, ice)) +
    stroke("M1104 884l30 -18M1276 892l30 -18", paper, 7) +
    stroke("M640 980L1010 940", ochre, 18) +
    shape("M640 971L590 985L642 989Z", sand) +
    shape("M606 979L590 985L606 986Z", coal) +
    rect(1000, 930, 34, 18, rust) +
    faint(0.4, oval(120, 948, 150, 18, coal)) +
    shape("M60 700H200L186 930H74Z", ice, 'opacity="0.45"') +
    shape("M66 760H195L186 930H74Z", rust, 'opacity="0.85"') +
    oval(130, 760, 64, 12, ochre) +
    oval(130, 700, 70, 13, paper, 'opacity="0.6"') +
    stroke("M82 716L92 910", paper, 6) +
    stroke("M170 700L150 640", slate, 7) +
    oval(130, 936, 96, 14, paper) +
    stroke("M110 680C90 640 130 620 112 580S140 520 124 490", paper, 7, 'opacity="0.5" stroke-linecap="round"'),
  {
    alt: "A thick wine-red book bristling with paper slips lies on a stack of three others by a window, with spectacles, a pencil and a glass of tea.",
    caption: "The reviewer's copy of The Quartermasters, after two readings.",
    ...OURS,
    focalX: 0.42,
    focalY: 0.54,
  },
);

export const insideScenes: DemoPicture[] = [mapDesk, courtroom, bankVault, printingPress, radioStudio, bookStack];
