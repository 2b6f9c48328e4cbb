import type { DemoPicture } from "../demo-types.ts";
import { between, HEIGHT, INK, type Random, times } from "./kit.ts";
import { lamp } from "./scenes-a-kit.ts";
import {
  at,
  camera,
  cuts,
  DRAWN,
  disc,
  face,
  oval,
  path3,
  picture,
  rect,
  repeat,
  shape,
  stroke,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, sage, pine, teal, slate, night, coal } = INK;

const aisle = camera(760, 470, 820, 2.5);
const LEVELS = [0.15, 1.0, 1.85, 2.7, 3.55, 4.4];
const NEAR = 2.1;
const FAR = 15;

/** One wall of boxes and bundles, from the far end to the near, darker with distance from the lamps. */
const stacks = (random: Random, side: number) => {
  const x = side * 1.85;
  const inks = side < 0 ? [rust, "#8a3c2a", ochre, "#9c6c33", slate, sand] : [pine, "#3d5a4e", teal, ochre, wine, sand];
  const boxes: string[] = [];
  for (const low of LEVELS) {
    const row: string[] = [];
    for (let z = NEAR; z < FAR; ) {
      const w = between(random, 0.26, 0.62) * (z > 8 ? 1.5 : 1);
      const h = between(random, 0.48, 0.74);
      const gap = side > 0 && low === 1.85 && z > 3.5 && z < 4.1;
      const ink = inks[Math.floor(random() * inks.length)] ?? rust;
      if (!gap) {
        row.push(
          face(aisle, ink, [
            [x, low, z],
            [x, low + h, z],
            [x, low + h, z + w - 0.03],
            [x, low, z + w - 0.03],
          ]) +
            (z < 8
              ? face(aisle, ink === sand ? wine : paper, [
                  [x, low + h * 0.42, z + w * 0.22],
                  [x, low + h * 0.7, z + w * 0.22],
                  [x, low + h * 0.7, z + w * 0.74],
                  [x, low + h * 0.42, z + w * 0.74],
                ]) +
                stroke(
                  path3(aisle, [
                    [x, low + h * 0.2, z],
                    [x, low + h * 0.2, z + w - 0.03],
                  ]),
                  coal,
                  2,
                )
              : ""),
        );
      }
      z += w;
    }
    boxes.push(row.reverse().join(""));
  }
  return (
    face(aisle, coal, [
      [x, 0, 1],
      [x, 5.4, 1],
      [x, 5.4, FAR],
      [x, 0, FAR],
    ]) +
    boxes.join("") +
    LEVELS.map((low) =>
      face(aisle, "#4a3a2b", [
        [x, low - 0.09, 1],
        [x, low, 1],
        [x, low, FAR],
        [x, low - 0.09, FAR],
      ]),
    ).join("") +
    [2.9, 4.6, 6.6, 9, 12]
      .map((z) =>
        face(aisle, "#32281f", [
          [x, 0, z],
          [x, 5.4, z],
          [x, 5.4, z + 0.1],
          [x, 0, z + 0.1],
        ]),
      )
      .join("")
  );
};

/** The archivist on the ladder, reaching; feet at the origin, three hundred units tall. */
const archivist =
  shape("M-34 0L-30 -150L24 -150L30 0H6L-2 -110L-10 0Z", night) +
  shape("M-44 -142C-52 -210 -44 -262 -6 -272L16 -268C40 -256 40 -200 32 -140Z", teal) +
  shape("M-44 -142C-52 -210 -44 -262 -6 -272C-20 -230 -22 -180 -16 -140Z", "#284f55") +
  shape("M-2 -262C20 -262 60 -244 128 -250L132 -230C70 -216 26 -220 -6 -238Z", teal) +
  disc(134, -240, 12, "#c08a6c") +
  oval(2, -300, 22, 26, "#c08a6c") +
  shape("M-24 -292C-34 -336 20 -344 26 -314C10 -316 -2 -312 -6 -296L-14 -276C-22 -276 -24 -284 -24 -292Z", coal) +
  disc(-26, -310, 12, coal);

const archiveShelves = picture(
  "archive-shelves",
  { background: "#2a221c" },
  (r) =>
    face(aisle, "#54402e", [
      [-1.85, 0, 1.2],
      [1.85, 0, 1.2],
      [1.85, 0, FAR],
      [-1.85, 0, FAR],
    ]) +
    times(12, (i) =>
      stroke(
        path3(aisle, [
          [-1.85 + i * 0.336, 0, 1.3],
          [-1.85 + i * 0.336, 0, FAR],
        ]),
        "#3d2e21",
        2.5,
      ),
    ).join("") +
    // the reading-room door at the end
    face(aisle, "#3b2f26", [
      [-1.85, 0, FAR],
      [1.85, 0, FAR],
      [1.85, 5.4, FAR],
      [-1.85, 5.4, FAR],
    ]) +
    face(aisle, "#f3d795", [
      [-0.6, 0, FAR],
      [0.6, 0, FAR],
      [0.6, 2.3, FAR],
      [-0.6, 2.3, FAR],
    ]) +
    at(772, 606, 0.86, shape("M-12 0L-14 -60Q-14 -88 0 -90Q14 -88 14 -60L12 0Z", coal) + disc(0, -98, 10, coal)) +
    face(
      aisle,
      "#f3d795",
      [
        [-0.6, 0, FAR],
        [0.6, 0, FAR],
        [0.9, 0, 5],
        [-0.9, 0, 5],
      ],
      'opacity="0.35"',
    ) +
    stacks(r, -1) +
    stacks(r, 1) +
    [13, 9.4, 6.6, 4.5]
      .map((z) => {
        const [x, y] = aisle(0, 4.7, z);
        const s = 4.5 / z;
        const [, foot] = aisle(0, 0, z);
        return (
          stroke(`M${x} -20V${y - 30 * s}`, coal, 4 * s) +
          shape(
            `M${x - 330 * s} ${foot}L${x - 60 * s} ${y}H${x + 60 * s}L${x + 330 * s} ${foot}Z`,
            "#f3d795",
            'opacity="0.1"',
          ) +
          shape(
            `M${x - 74 * s} ${y}Q${x - 60 * s} ${y - 54 * s} ${x} ${y - 58 * s}Q${x + 60 * s} ${y - 54 * s} ${x + 74 * s} ${y}Z`,
            pine,
          ) +
          lamp(x, y, 22 * s, "#f8e3ac")
        );
      })
      .join("") +
    face(
      aisle,
      night,
      [
        [-1.85, 0, 1],
        [-1.85, 5.4, 1],
        [-1.85, 5.4, 3],
        [-1.85, 0, 3.4],
      ],
      'opacity="0.5"',
    ) +
    // the ladder at the gap
    stroke("M1000 1000L1064 190M1090 1030L1138 196", sand, 13) +
    stroke(times(13, (i) => `M${1006 + i * 5} ${950 - i * 60}L${1095 + i * 4} ${968 - i * 60}`).join(""), sand, 10) +
    at(1036, 786, 1.2, archivist) +
    // the trolley, with what the day has brought
    oval(480, 1030, 300, 24, coal, 'opacity="0.55"') +
    stroke("M270 1010V640M690 1010V640", slate, 13) +
    disc(272, 1024, 20, coal) +
    disc(688, 1024, 20, coal) +
    rect(252, 900, 456, 20, slate) +
    rect(252, 720, 456, 20, slate) +
    [
      [282, 190, 70, rust],
      [484, 190, 52, sage],
    ]
      .map(
        ([x, w, h, ink]) =>
          rect(Number(x), 900 - Number(h), Number(w), Number(h), String(ink)) +
          rect(Number(x) + 60, 912 - Number(h), 70, 24, paper),
      )
      .join("") +
    repeat(5, (i) => rect(300 - (i % 2) * 8, 698 - i * 22, 230 + ((i * 29) % 26), 20, i % 2 ? "#d9c59c" : paper)) +
    stroke("M400 718V588M300 656H536", wine, 7) +
    stroke("M400 600C370 560 340 580 396 604C440 560 470 570 402 606", wine, 6) +
    shape("M560 720L580 600H660L640 720Z", ochre) +
    shape("M576 630H640L636 660H571Z", paper) +
    cuts(r, [240, 960, 520, 90], 20, 120, 0, "#3d2e21", 3) +
    shape(`M1500 0H1600V${HEIGHT}H1560Z`, coal, 'opacity="0.5"'),
  {
    alt: "A long aisle between two walls of archive boxes under green hanging lamps. An archivist on a ladder reaches into the one empty place on the right; a trolley of tied bundles stands in front, and a reader waits in a lit doorway at the far end.",
    caption: "Forty metres of minutes, one gap, and a reader who has come for the gap.",
    ...DRAWN,
    focalX: 0.6,
    focalY: 0.5,
  },
);

export const archiveScenes: DemoPicture[] = [archiveShelves];
