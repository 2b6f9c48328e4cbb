import type { DemoPicture } from "../demo-types.ts";
import { INK, WIDTH } from "./kit.ts";
import {
  at,
  clip,
  cuts,
  DRAWN,
  disc,
  faint,
  oval,
  picture,
  rect,
  repeat,
  shape,
  standing,
  stroke,
  tone,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, sage, pine, sky, ice, slate, night, coal } = INK;

const judge = (robe: string, hair: string) =>
  shape("M-62 0L-58 -168Q0 -214 58 -168L62 0Z", coal) +
  shape("M-50 0L-47 -160Q0 -198 47 -160L50 0Z", rust) +
  stroke("M-18 -176V0M18 -176V0", wine, 3) +
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
          shape("M280 130L1080 130L920 290L440 290Z", wine) +
          shape("M280 930L1080 930L920 760L440 760Z", "#3a1a18") +
          shape("M280 130L440 290L440 760L280 930Z", rust) +
          shape("M1080 130L920 290L920 760L1080 930Z", "#7b3322") +
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

export const institutionsScenes: DemoPicture[] = [courtroom, bankVault];
