import type { DemoPicture } from "../demo-types.ts";
import { INK, ridge, WIDTH, wash } from "./kit.ts";
import {
  agency,
  at,
  camera,
  cuts,
  disc,
  face,
  oval,
  path3,
  picture,
  rect,
  repeat,
  robed,
  type Space,
  shape,
  standing,
  stroke,
  tone,
  walking,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, ice, slate, night, coal } = INK;

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

export const campScenes: DemoPicture[] = [refugeeTents];
