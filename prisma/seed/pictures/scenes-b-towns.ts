import type { DemoPicture } from "../demo-types.ts";
import { between, INK, polygon, type Random, ridge, times, WIDTH, wash } from "./kit.ts";
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
  robed,
  seated,
  shape,
  standing,
  stroke,
  tone,
  walking,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

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
    shape("M0 470L260 340L420 380L700 270L980 380L1200 330L1600 450V640H0Z", "#3c5464") +
    cuts(r, [200, 320, 1100, 120], 60, 80, 0.6, sky, 3) +
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
    faint(
      0.75,
      polygon(
        [
          [330, 850],
          [1040, 850],
          [1330, 1067],
          [120, 1067],
        ],
        `fill="${sand}"`,
      ),
    ) +
    cuts(r, [150, 870, 1100, 190], 60, 150, 0.02, ice, 6) +
    shape("M1040 850L1200 800L1420 1067H1280Z", slate, 'opacity="0.5"') +
    // the kiosk
    polygon(
      [
        [1040, 330],
        [1170, 370],
        [1170, 800],
        [1040, 860],
      ],
      `fill="${night}"`,
    ) +
    rect(340, 330, 700, 530, pine) +
    repeat(17, (i) => stroke(`M${356 + i * 41} 700V860`, night, 3)) +
    rect(390, 420, 600, 260, ochre) +
    rect(390, 420, 600, 130, sand) +
    tone(390, 420, 600, 130, 0, 7, ochre, 13) +
    at(
      840,
      690,
      2.6,
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
        490,
        [rust, teal, paper, wine, slate, rust, paper, teal, wine][i] ?? rust,
        [rose, ice, sand, rose, ice, rose, sand, ice, rose][i] ?? ice,
        1.05,
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
    polygon(
      [
        [190, 812],
        [260, 806],
        [266, 868],
        [196, 872],
      ],
      `fill="${sand}"`,
    ) +
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

const shutter = (x: number, y: number, w: number, h: number, open: boolean, ink: string) =>
  rect(x, y, w, h, open ? night : ink) +
  (open
    ? rect(x - w * 0.52, y, w * 0.5, h, ink) + rect(x + w * 1.02, y, w * 0.5, h, ink)
    : stroke(`M${x + w / 2} ${y}v${h}`, night, 4)) +
  stroke(
    times(9, (i) => `M${x + (open ? -w * 0.48 : 4)} ${y + 12 + (i * h) / 9}h${open ? w * 0.42 : w - 8}`).join(""),
    night,
    2.5,
    'opacity="0.5"',
  ) +
  rect(x - 12, y + h, w + 24, 12, paper);

const geranium = (r: Random, x: number, y: number, spread: number, count: number) =>
  repeat(count * 2, () => {
    const a = r() * 6.28;
    const d = r() * spread;
    return oval(
      x + Math.cos(a) * d * 1.5,
      y + Math.sin(a) * d * 0.6,
      between(r, 12, 24),
      between(r, 9, 15),
      r() < 0.5 ? pine : "#4f7a58",
    );
  }) +
  repeat(count, () => {
    const a = r() * 6.28;
    const d = r() * spread;
    const px = x + Math.cos(a) * d * 1.5;
    const py = y - 16 + Math.sin(a) * d * 0.6;
    return (
      repeat(5, (k) => disc(px + Math.cos(k * 1.26) * 9, py + Math.sin(k * 1.26) * 8, 8, k % 2 ? rust : "#bf5236")) +
      disc(px - 2, py - 3, 4, rose)
    );
  });

const monumentPlinth = picture(
  "monument-plinth",
  { width: 1200, height: 1500, background: "url(#noon)", defs: wash("noon", "#8fb0b4", paper) },
  (r) =>
    tone(0, 0, 1200, 420, 6, 0, teal, 16) +
    shape("M0 520L150 400L260 440L430 260L540 330L620 280L820 460L1010 380L1200 500V760H0Z", sage) +
    cuts(r, [100, 360, 900, 160], 60, 70, 0.8, teal, 3) +
    // the square
    polygon(
      [
        [0, 330],
        [330, 460],
        [330, 1060],
        [0, 1140],
      ],
      `fill="${sand}"`,
    ) +
    polygon(
      [
        [0, 300],
        [345, 440],
        [345, 474],
        [0, 350],
      ],
      `fill="${rust}"`,
    ) +
    repeat(3, (row) =>
      repeat(3, (i) => shutter(44 + i * 100, 470 + row * 190 - i * 2, 40, 100, (i + row) % 3 === 0, pine)),
    ) +
    rect(330, 560, 290, 500, rose) +
    rect(316, 536, 318, 30, rust) +
    repeat(2, (row) => repeat(2, (i) => shutter(386 + i * 130, 640 + row * 180, 52, 104, (i + row) % 2 === 0, wine))) +
    rect(620, 500, 330, 560, ochre) +
    rect(606, 474, 358, 32, rust) +
    repeat(2, (row) => repeat(3, (i) => shutter(664 + i * 100, 570 + row * 190, 44, 112, (i + row) % 4 === 1, teal))) +
    rect(780, 960, 80, 100, night) +
    polygon(
      [
        [1200, 250],
        [950, 430],
        [950, 1060],
        [1200, 1130],
      ],
      `fill="${wine}"`,
    ) +
    repeat(3, (row) => shutter(1050, 520 + row * 190, 60, 116, row === 1, coal)) +
    stroke("M330 520C480 600 700 610 950 480", coal, 3) +
    stroke("M640 582V640", coal, 3) +
    shape("M616 640h48l10 34h-68z", coal) +
    rect(0, 1050, 1200, 450, "#e2d2b0") +
    polygon(
      [
        [0, 1140],
        [330, 1050],
        [950, 1050],
        [1200, 1120],
        [1200, 1050],
        [0, 1050],
      ],
      `fill="${sand}"`,
    ) +
    stroke(
      `${times(9, (i) => `M0 ${1080 + i * i * 6}H1200`).join("")}${times(15, (i) => `M${600 + (i - 7) * 60} 1050L${600 + (i - 7) * 190} 1500`).join("")}`,
      ochre,
      2.5,
      'opacity="0.6"',
    ) +
    // shadow, then the plinth
    polygon(
      [
        [440, 1340],
        [820, 1340],
        [1200, 1190],
        [1200, 1080],
        [1090, 1060],
      ],
      `fill="${slate}" opacity="0.55"`,
    ) +
    polygon(
      [
        [300, 1400],
        [900, 1400],
        [900, 1340],
        [300, 1340],
      ],
      `fill="${ice}"`,
    ) +
    polygon(
      [
        [900, 1400],
        [960, 1360],
        [960, 1306],
        [900, 1340],
      ],
      `fill="${slate}"`,
    ) +
    polygon(
      [
        [300, 1340],
        [900, 1340],
        [960, 1306],
        [370, 1306],
      ],
      `fill="${paper}"`,
    ) +
    rect(350, 1250, 500, 76, ice) +
    polygon(
      [
        [850, 1326],
        [900, 1300],
        [900, 1230],
        [850, 1250],
      ],
      `fill="${slate}"`,
    ) +
    rect(350, 1240, 510, 14, paper) +
    rect(400, 640, 400, 610, "#e8e3d3") +
    polygon(
      [
        [800, 640],
        [850, 624],
        [850, 1226],
        [800, 1250],
      ],
      `fill="${slate}"`,
    ) +
    cuts(r, [406, 650, 380, 590], 110, 40, 1.4, sky, 2.5) +
    shape("M360 640L340 560H860L840 640Z", ice) +
    rect(330, 536, 540, 34, paper) +
    polygon(
      [
        [870, 570],
        [916, 552],
        [916, 520],
        [870, 536],
      ],
      `fill="${slate}"`,
    ) +
    polygon(
      [
        [840, 640],
        [892, 618],
        [912, 552],
        [860, 568],
      ],
      `fill="#414b55"`,
    ) +
    polygon(
      [
        [330, 536],
        [380, 510],
        [916, 510],
        [870, 536],
      ],
      `fill="${paper}"`,
    ) +
    rect(350, 640, 500, 14, slate) +
    // four dedications, each taken down
    [
      [450, 700, 300, 120],
      [480, 850, 240, 90],
      [450, 970, 300, 130],
      [500, 1130, 200, 70],
    ]
      .map(
        ([x = 0, y = 0, w = 0, h = 0], i) =>
          rect(x, y, w, h, [sky, "#d6d8cc", "#c3c9c2", "#d9d2bd"][i] ?? sky) +
          stroke(`M${x} ${y}h${w}v${h}`, slate, 3, 'opacity="0.6"') +
          [
            [14, 14],
            [w - 14, 14],
            [14, h - 14],
            [w - 14, h - 14],
          ]
            .map(
              ([dx = 0, dy = 0]) =>
                disc(x + dx, y + dy, 7, coal) +
                stroke(`M${x + dx} ${y + dy + 6}v${18 + i * 12}`, rust, 5, 'opacity="0.7"'),
            )
            .join(""),
      )
      .join("") +
    // what is left of those who stood here, and the geraniums
    stroke("M840 516V462M796 518V478", coal, 9) +
    oval(840, 514, 16, 5, rust) +
    oval(796, 516, 16, 5, rust) +
    rect(410, 470, 340, 62, rust) +
    rect(398, 456, 364, 22, "#bf5236") +
    shape("M750 478h14v54h-14z", wine) +
    geranium(r, 580, 420, 96, 26) +
    repeat(
      6,
      (i) =>
        stroke(`M${430 + i * 60} 470q-8 40 ${(i % 2) * 20 - 10} 74`, pine, 6) +
        disc(428 + i * 60 + (i % 2) * 20, 544, 11, rust),
    ) +
    // pigeons and a woman with a can
    [
      [250, 1290, 1],
      [190, 1330, 1.2],
      [960, 1420, 1.2],
    ]
      .map(([x = 0, y = 0, s = 1]) =>
        at(
          x,
          y,
          s,
          shape("M-34 0Q-20 -30 10 -26Q20 -46 32 -36L42 -30L30 -26Q26 0 0 6L-50 10Z", slate) +
            stroke("M0 4V20M8 4V20", rust, 3),
        ),
      )
      .join("") +
    at(180, 1446, 3.5, robed(night)) +
    shape("M128 1296H232L246 1446H114Z", teal) +
    shape("M148 1120C150 1082 212 1082 214 1120L222 1150H140Z", ochre) +
    stroke("M220 1210L290 1270", night, 22) +
    shape("M268 1270h70v70h-70z", slate) +
    stroke("M338 1320L392 1276", slate, 9) +
    stroke("M272 1270q30 -40 62 0", coal, 6) +
    polygon(
      [
        [180, 1446],
        [330, 1380],
        [420, 1400],
        [240, 1460],
      ],
      `fill="${slate}" opacity="0.45"`,
    ),
  {
    alt: "A tall stone plinth in a small-town square carries a box of red geraniums instead of a statue; pale rectangles and bolt holes show where four inscriptions were taken down, and a woman with a watering can stands at its foot.",
    caption: "The plinth below the cemetery. The bolts on top belonged to the king.",
    ...OURS,
    focalX: 0.5,
    focalY: 0.4,
  },
);

const roof = (x: number, y: number, w: number, rise: number, wall: number, inks: [string, string, string]) =>
  rect(x, y, w, wall, inks[0]) +
  polygon(
    [
      [x - 12, y],
      [x + w * 0.14, y - rise],
      [x + w * 0.86, y - rise],
      [x + w + 12, y],
    ],
    `fill="${inks[1]}"`,
  ) +
  stroke(
    times(
      Math.max(4, Math.floor(w / 16)),
      (i, all = Math.max(4, Math.floor(w / 16))) =>
        `M${(x - 8 + ((w + 16) * i) / all).toFixed(0)} ${y}L${(x + w * 0.14 + (w * 0.72 * i) / all).toFixed(0)} ${y - rise}`,
    ).join(""),
    inks[2],
    3,
  );

const lisbonHarbour = picture(
  "lisbon-harbour",
  { background: "url(#atlantic)", defs: wash("atlantic", "#e9cfa8", paper) },
  (r) =>
    disc(300, 250, 92, paper) +
    tone(0, 60, WIDTH, 290, 0, 6, paper, 14) +
    cuts(r, [0, 90, WIDTH, 180], 50, 320, 0.02, rose, 6) +
    shape("M0 390C200 350 380 368 560 352S980 340 1200 360S1500 350 1600 338V460H0Z", "#94a7a0") +
    stroke("M1420 352V300M1396 316H1444", slate, 10) +
    rect(1410, 330, 20, 40, slate) +
    rect(0, 400, WIDTH, 300, "#7fa0a4") +
    cuts(r, [0, 410, WIDTH, 240], 130, 130, 0, paper, 3) +
    cuts(r, [160, 405, 280, 250], 60, 90, 0, paper, 6) +
    // the bridge
    stroke("M-20 300H1620", rust, 9) +
    stroke("M-20 312H1620", wine, 3) +
    rect(470, 90, 14, 330, rust) +
    rect(504, 90, 14, 330, rust) +
    rect(1130, 90, 14, 330, rust) +
    rect(1164, 90, 14, 330, rust) +
    [120, 180, 240]
      .map((y) =>
        stroke(
          `M477 ${y}L511 ${y + 50}M511 ${y}L477 ${y + 50}M1137 ${y}L1171 ${y + 50}M1171 ${y}L1137 ${y + 50}`,
          rust,
          5,
        ),
      )
      .join("") +
    stroke("M-20 220Q250 230 494 92Q820 470 1154 92Q1400 250 1620 240", wine, 6) +
    stroke(
      times(46, (i) => {
        const x = 520 + i * 14;
        const t = (x - 494) / 660;
        return `M${x} ${(92 + 4 * 189 * t * (1 - t) * 1).toFixed(0)}V300`;
      }).join(""),
      wine,
      1.8,
    ) +
    rect(452, 410, 84, 22, paper) +
    rect(1112, 410, 84, 22, paper) +
    // a ferry and a frigate at anchor
    at(
      760,
      520,
      1,
      shape("M-130 0H140L118 44H-108Z", ochre) +
        rect(-96, -44, 190, 46, paper) +
        repeat(8, (i) => rect(-84 + i * 22, -32, 14, 16, sea)) +
        rect(-30, -72, 60, 30, paper) +
        rect(20, -98, 16, 30, coal) +
        stroke("M-160 48H-320M140 48H190M-150 58H-260", paper, 5),
    ) +
    at(
      1240,
      470,
      1,
      shape("M-150 0L-130 34H130L168 -6Z", slate) +
        rect(-80, -40, 120, 42, slate) +
        rect(-40, -70, 50, 34, slate) +
        stroke("M-16 -70V-130M-40 -104H8M60 -4L110 -26", slate, 6),
    ) +
    // the town going down to it
    roof(60, 640, 230, 60, 300, [ochre, rust, wine]) +
    roof(300, 610, 180, 50, 300, [paper, rust, wine]) +
    roof(490, 650, 250, 62, 300, [rose, "#b65a39", wine]) +
    roof(1120, 640, 220, 60, 300, [sky, rust, wine]) +
    roof(1340, 600, 260, 60, 400, [paper, "#b65a39", wine]) +
    at(
      930,
      660,
      1,
      rect(-150, -30, 300, 420, paper) +
        shape("M-130 -30C-130 -200 130 -200 130 -30Z", ice) +
        stroke("M-66 -30C-66 -120 -30 -160 0 -166M66 -30C66 -120 30 -160 0 -166M0 -30V-166", sky, 6) +
        rect(-22, -218, 44, 56, paper) +
        shape("M-30 -218Q0 -262 30 -218Z", sky) +
        stroke("M0 -244V-286M-14 -272H14", coal, 5) +
        rect(-160, -36, 320, 16, sand) +
        repeat(5, (i) => shape(`M${-120 + i * 54} 120v-70q16 -30 32 0v70z`, slate)) +
        shape("M150 -30V390H70V-30Z", sand),
    ) +
    repeat(15, (i) =>
      rect(84 + (i % 5) * 124 + (i > 9 ? 8 : 0), 676 + Math.floor(i / 5) * 74, 26, 40, i % 4 ? sea : night),
    ) +
    repeat(10, (i) => rect(1150 + (i % 5) * 88, 676 + Math.floor(i / 5) * 80, 28, 44, i % 3 ? sea : night)) +
    roof(-60, 840, 420, 96, 300, [rose, rust, wine]) +
    roof(380, 800, 300, 84, 300, [sand, "#b65a39", wine]) +
    roof(1030, 830, 330, 90, 300, [ochre, rust, wine]) +
    roof(1320, 790, 420, 90, 400, [paper, "#b65a39", wine]) +
    repeat(4, (i) => rect(420 + i * 66, 830, 34, 70, pine) + stroke(`M${412 + i * 66} 904h50`, coal, 6)) +
    stroke("M1050 880H1330", coal, 3) +
    repeat(7, (i) =>
      shape(`M${1070 + i * 36} 880h26v${34 + (i % 3) * 14}h-26z`, [paper, teal, paper, rust][i % 4] ?? paper),
    ) +
    // the tram in its street, the parapet
    polygon(
      [
        [700, 1067],
        [740, 880],
        [960, 880],
        [1030, 1067],
      ],
      `fill="${slate}"`,
    ) +
    stroke("M800 1067L822 880M914 1067L886 880", ice, 4) +
    at(
      856,
      1010,
      1,
      rect(-86, -170, 172, 180, ochre, 'rx="14"') +
        rect(-86, -170, 172, 84, paper, 'rx="14"') +
        rect(-72, -152, 144, 66, night) +
        stroke("M-26 -152v66M26 -152v66", paper, 7) +
        rect(-40, -198, 80, 24, coal) +
        disc(0, -40, 18, paper) +
        stroke("M0 -198L22 -300", coal, 5) +
        rect(-86, -8, 172, 18, coal) +
        shape("M30 -150h34v60h-30z", slate),
    ) +
    stroke("M878 710C880 800 884 880 890 1067", coal, 2) +
    shape("M0 1067V990L420 1020V1067ZM1600 1067V970L1240 1020V1067Z", coal) +
    repeat(9, (i) => rect(20 + i * 44, 940 + i * 3, 10, 70, coal)) +
    stroke("M0 936L420 964", coal, 10) +
    at(250, 1030, 2.2, standing(coal)) +
    repeat(5, (i) => stroke(`M${620 + i * 70} ${200 + (i % 3) * 36}q14 -14 26 0q12 -14 26 0`, coal, 4)),
  {
    alt: "Tiled roofs, a church dome and a yellow tram fall away to a wide estuary at sunset, where a ferry passes a grey frigate below a red suspension bridge.",
    caption: "The estuary at Lisbon, with a frigate home for the week.",
    ...OURS,
    focalX: 0.55,
    focalY: 0.5,
  },
);

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
    repeat(7, (i) =>
      at(
        200 + i * 76 + (i % 2) * 20,
        830 + (i % 3) * 16,
        0.8,
        shape("M-40 0L-36 -34Q-30 -52 10 -50L30 -56L50 -44L44 -36L30 -34L28 0H20L14 -24H-22L-30 0Z", coal),
      ),
    ) +
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
    alt: "Marabou storks stand on a flat-topped acacia in front of towers, one of them round with a disc on top, under a black rain cloud; a train crosses the savanna on a viaduct.",
    caption: "Nairobi from the park, an hour before the long rains.",
    ...agency("Wanja Kimathi / Southern Line", "southernline/nairobi"),
    focalX: 0.68,
    focalY: 0.45,
  },
);

const floodedStreet = picture(
  "flooded-street",
  { background: "url(#after)", defs: wash("after", "#8f9da0", "#f0dcc0") },
  (r) => {
    const street = camera(860, 480, 880, 2.9);
    const houses = [-1, 1]
      .map((side) =>
        [34, 26, 19.5, 14, 9.6, 6.2]
          .map((z, i) => {
            const inks = [
              [rose, rust],
              [teal, pine],
              [ochre, rust],
              [sand, wine],
              [sage, pine],
              [rust, wine],
            ][(i + (side > 0 ? 2 : 0)) % 6] ?? [sand, wine];
            const wall = side * 4.6;
            const far = z * 1.34;
            const tall = 6.4 + ((i * 5 + (side > 0 ? 2 : 0)) % 3) * 0.9;
            const q = (y0: number, y1: number, a: number, b: number, ink: string) =>
              face(street, ink, [
                [wall, y0, a],
                [wall, y1, a],
                [wall, y1, b],
                [wall, y0, b],
              ]);
            const part = (t: number) => z + (far - z) * t;
            return (
              q(0, tall, z, far, side < 0 ? (inks[0] ?? sand) : (inks[1] ?? wine)) +
              q(tall, tall + 0.3, z, far, paper) +
              q(0, 1.5, z, far, slate) +
              [0.14, 0.46, 0.74]
                .map(
                  (t, k) =>
                    q(3.7, 5.4, part(t), part(t + 0.15), k === i % 3 ? ochre : night) +
                    q(0, 2.3, part(t), part(t + 0.15), k === 1 ? coal : (inks[1] ?? wine)),
                )
                .join("") +
              face(street, coal, [
                [wall, 3.2, z],
                [wall - side * 0.7, 3.2, z],
                [wall - side * 0.7, 3.2, far],
                [wall, 3.2, far],
              ]) +
              stroke(
                times(8, (k) =>
                  path3(street, [
                    [wall - side * 0.7, 3.2, part(k / 7)],
                    [wall - side * 0.7, 4, part(k / 7)],
                  ]),
                ).join("") +
                  path3(street, [
                    [wall - side * 0.7, 4, z],
                    [wall - side * 0.7, 4, far],
                  ]),
                coal,
                26 / z,
              )
            );
          })
          .join(""),
      )
      .join("");
    return (
      cuts(r, [0, 30, WIDTH, 330], 60, 300, 0.02, paper, 7) +
      tone(500, 200, 720, 280, 0, 7, paper, 14) +
      disc(880, 360, 60, paper) +
      shape("M640 480L700 400L790 430L880 390L960 440L1060 400L1120 480Z", sage) +
      rect(820, 330, 22, 150, slate) +
      shape("M814 330L831 280L848 330Z", slate) +
      houses +
      // the water, with the street upside down in it
      clip(
        "water",
        shape("M0 1067V742L600 500H1110L1600 770V1067Z", "#000"),
        rect(0, 480, WIDTH, 590, "#a98d6c") +
          faint(0.5, `<g transform="translate(0 985) scale(1 -1)">${houses}</g>`) +
          shape("M690 500H1020L1180 1067H560Z", "#ead9ba", 'opacity="0.8"') +
          cuts(r, [100, 520, 1500, 560], 170, 220, 0, "#8f7556", 6) +
          cuts(r, [500, 520, 700, 540], 80, 150, 0, paper, 5),
      ) +
      // wires and a fallen pole
      stroke("M1500 760L1230 150M1170 210L1330 130", coal, 18) +
      stroke(
        "M1200 196C1100 420 1000 560 900 640M1310 140C1300 300 1420 520 1600 560M1180 204C900 190 500 240 0 120",
        coal,
        4,
      ) +
      rect(1256, 240, 44, 60, slate, 'transform="rotate(-24 1278 270)"') +
      // a drowned car
      shape("M1120 830C1130 790 1180 780 1210 730H1390C1430 760 1450 790 1500 800L1510 840Z", wine) +
      shape("M1222 744H1290V790H1196ZM1304 744H1378L1420 790H1304Z", night) +
      cuts(r, [1090, 830, 440, 26], 16, 150, 0, sand, 6) +
      rect(1086, 836, 440, 14, "#a98d6c") +
      // the boat
      shape("M330 860C420 900 760 900 870 850L830 950H400Z", coal) +
      shape("M330 860C420 900 760 900 870 850L866 868C760 912 420 912 336 876Z", ochre) +
      at(
        440,
        890,
        2.7,
        shape("M-8 -86Q-14 -82 -13 -70L-12 -30H12L12 -66L34 -58L36 -64L12 -80Q8 -86 2 -86Z", night) +
          oval(0, -93, 7, 8, night) +
          shape("M-10 -96Q0 -108 12 -96Z", rust),
      ) +
      stroke("M548 560L500 1010", sand, 9) +
      at(600, 884, 2.2, seated(wine)) +
      at(700, 880, 2, robed(teal)) +
      at(776, 872, 1.3, robed(rust)) +
      rect(660, 832, 56, 60, sand) +
      stroke("M660 850H716M688 832V892", coal, 4) +
      cuts(r, [260, 940, 700, 50], 26, 190, 0, paper, 5) +
      shape("M380 960C500 1000 760 1000 850 955L800 1040C700 1060 500 1060 430 1036Z", coal, 'opacity="0.35"') +
      at(
        170,
        880,
        1,
        shape("M-60 0H60L66 26H-66Z", ochre) +
          repeat(4, (i) => disc(-36 + i * 24, -8, 12, [rust, ochre, pine][i % 3] ?? rust)),
      ) +
      at(1010, 700, 1, stroke("M-34 0H34M-26 0V-40M-26 -40V-86M26 0V-40M-26 -44H26", coal, 8), 14)
    );
  },
  {
    alt: "A street of coloured houses with balconies stands in brown flood water that reflects them; a man poles a boat with three passengers past a drowned car and a fallen power pole.",
    caption: "The lower town on the third morning, when the rain had stopped and the rivers had not.",
    ...agency("Jules Desrivières / Leeward Photo", "leeward/lower-town"),
    focalX: 0.42,
    focalY: 0.68,
  },
);

const cityCrossing = picture(
  "city-crossing",
  { background: "#3b4650" },
  (r) => {
    const walker = (x: number, y: number, s: number, i: number) => {
      const inks = [coal, wine, night, teal, rust, paper, coal, slate];
      const ink = inks[i % inks.length] ?? coal;
      const body = i % 3 === 0 ? robed(ink) : walking(ink);
      const shade = `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) skewX(58) scale(${s} ${-s * 0.72})" opacity="0.55">${i % 3 === 0 ? robed("#161d24") : walking("#161d24")}</g>`;
      const umbrella =
        i % 5 === 2
          ? at(
              x,
              y,
              s,
              stroke("M10 -50V-120", coal, 3) +
                shape(
                  "M-44 -104Q10 -160 64 -104Q46 -112 28 -104Q10 -112 -8 -104Q-26 -112 -44 -104Z",
                  i % 2 ? rust : sand,
                ),
            )
          : "";
      const bag = i % 4 === 1 ? at(x, y, s, rect(14, -52, 18, 22, ochre)) : "";
      return shade + at(x, y, s, body) + umbrella + bag;
    };
    const people = times(58, (i) => {
      const t = r();
      const lane = i % 3;
      const [x, y] =
        lane === 0
          ? [200 + t * 1250, 300 + t * 640]
          : lane === 1
            ? [1420 - t * 1200, 330 + t * 560]
            : [160 + t * 1300, 930 + (r() - 0.5) * 90];
      return [x + (r() - 0.5) * 110, y + (r() - 0.5) * 60, i] as const;
    }).sort((a, b) => a[1] - b[1]);
    const bar = (ax: number, ay: number, bx: number, by: number, wx: number, wy: number, count: number) =>
      repeat(count, (i) => {
        const t = i / count;
        const x = ax + (bx - ax) * t;
        const y = ay + (by - ay) * t;
        const g = 0.7 + (y / 1067) * 0.6;
        return polygon(
          [
            [x - wx * g, y - wy * g],
            [x + wx * g, y + wy * g],
            [x + wx * g + (bx - ax) * (0.5 / count), y + wy * g + (by - ay) * (0.5 / count)],
            [x - wx * g + (bx - ax) * (0.5 / count), y - wy * g + (by - ay) * (0.5 / count)],
          ],
          `fill="${sand}"`,
        );
      });
    return (
      cuts(r, [0, 200, WIDTH, 860], 220, 190, 0.1, "#34404a", 5) +
      tone(0, 560, WIDTH, 500, 0, 5, "#2b353e", 14) +
      faint(
        0.5,
        polygon(
          [
            [1600, 90],
            [1600, 560],
            [560, 1067],
            [120, 1067],
          ],
          `fill="${ochre}"`,
        ),
      ) +
      bar(210, 250, 1500, 960, 64, -64, 17) +
      bar(1410, 280, 140, 930, 64, 64, 17) +
      bar(140, 1000, 1500, 1000, 0, 60, 22) +
      bar(420, 220, 1260, 220, 0, 34, 18) +
      // corners: pavements and the buildings on them
      shape("M0 0H460L300 210L0 330Z", slate) +
      shape("M1600 0H1160L1330 210L1600 320Z", slate) +
      polygon(
        [
          [0, 0],
          [330, 0],
          [200, 150],
          [0, 220],
        ],
        `fill="${night}"`,
      ) +
      repeat(5, (i) => rect(10 + i * 52, 14, 38, 90 - i * 6, i === 2 ? ochre : sea)) +
      polygon(
        [
          [1600, 0],
          [1290, 0],
          [1410, 150],
          [1600, 210],
        ],
        `fill="${wine}"`,
      ) +
      repeat(5, (i) => rect(1340 + i * 54, 14, 38, 60 + i * 10, i === 1 ? paper : rust)) +
      stroke("M300 210L460 0M0 330L300 210M1330 210L1160 0M1600 320L1330 210", ice, 6) +
      // traffic that waits
      at(
        700,
        120,
        1,
        rect(-60, -90, 120, 150, rust, 'rx="16"') +
          rect(-48, -60, 96, 70, night, 'rx="8"') +
          rect(-52, 30, 22, 14, paper) +
          rect(30, 30, 22, 14, paper),
      ) +
      at(
        880,
        100,
        1,
        rect(-66, -110, 132, 170, teal, 'rx="10"') +
          rect(-54, -96, 108, 80, ice, 'rx="6"') +
          rect(-56, 32, 24, 14, paper) +
          rect(32, 32, 24, 14, paper),
      ) +
      at(
        1040,
        130,
        1,
        rect(-50, -80, 100, 130, coal, 'rx="18"') +
          rect(-40, -56, 80, 60, slate, 'rx="8"') +
          rect(-44, 28, 18, 12, sand) +
          rect(26, 28, 18, 12, sand),
      ) +
      faint(0.25, shape("M650 166L560 420H760L720 166ZM830 166L780 420H980L930 166Z", paper)) +
      people.map(([x, y, i]) => walker(x, y, 0.62 + (y / 1067) * 0.62, i)).join("") +
      // one who has stopped in the middle
      walker(800, 650, 1.5, 4) +
      at(800, 650, 1.5, shape("M-34 -96h26v34h-26z", paper)) +
      stroke("M-20 90C400 190 1100 200 1640 60M-20 130C420 220 1080 240 1640 110", coal, 3) +
      at(
        470,
        186,
        1,
        rect(-20, -8, 40, 100, coal, 'rx="8"') +
          disc(0, 14, 12, "#5a2a22") +
          disc(0, 42, 12, "#5a4522") +
          disc(0, 70, 12, sage),
      )
    );
  },
  {
    alt: "From a high window, crowds cross a junction on diagonal zebra stripes in low orange sun, their shadows long behind them, while three vehicles wait.",
    caption:
      "The scramble at half past five. Conscription notices had gone out that morning, to one household in forty.",
    ...DRAWN,
    focalX: 0.5,
    focalY: 0.58,
  },
);

export const townScenes: DemoPicture[] = [
  newspaperKiosk,
  monumentPlinth,
  lisbonHarbour,
  nairobiSkyline,
  floodedStreet,
  cityCrossing,
];
