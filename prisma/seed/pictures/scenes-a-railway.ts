import type { DemoPicture } from "../demo-types.ts";
import { INK, times, WIDTH, wash } from "./kit.ts";
import { gull } from "./scenes-a-kit.ts";
import {
  at,
  block,
  camera,
  cuts,
  disc,
  face,
  OURS,
  path3,
  picture,
  rect,
  repeat,
  seated,
  shape,
  stroke,
  tone,
} from "./scenes-b-kit.ts";

const { paper, ochre, rust, wine, rose, sage, pine, teal, ice, slate, night, coal } = INK;

const rails = camera(1130, 520, 900, 2.1);

const track = (x: number) =>
  face(rails, "#8c6a45", [
    [x - 1.7, 0, 2],
    [x + 1.7, 0, 2],
    [x + 1.7, 0, 300],
    [x - 1.7, 0, 300],
  ]) +
  stroke(
    times(46, (i) => {
      const z = 2.6 * 1.09 ** i;
      return path3(rails, [
        [x - 1.25, 0, z],
        [x + 1.25, 0, z],
      ]);
    })
      .slice(0, 22)
      .join(""),
    "#4d3526",
    15,
  ) +
  stroke(
    times(46, (i) => {
      const z = 2.6 * 1.09 ** i;
      return path3(rails, [
        [x - 1.25, 0, z],
        [x + 1.25, 0, z],
      ]);
    })
      .slice(22)
      .join(""),
    "#4d3526",
    4,
  ) +
  [-0.76, 0.76]
    .map((k) =>
      face(rails, coal, [
        [x + k - 0.07, 0.12, 2],
        [x + k + 0.07, 0.12, 2],
        [x + k + 0.07, 0.12, 300],
        [x + k - 0.07, 0.12, 300],
      ]),
    )
    .join("") +
  [-0.76, 0.76]
    .map((k) =>
      stroke(
        path3(rails, [
          [x + k, 0.13, 2],
          [x + k, 0.13, 200],
        ]),
        rose,
        2,
      ),
    )
    .join("");

/** The waiting freight: flat wagons with boxes, the locomotive nearest. */
const freight = () =>
  repeat(15, (j) => {
    const i = 14 - j;
    const z = 17 + i * 13;
    const inks: [string, string][] = [
      [rust, "#7c3320"],
      [teal, "#28565a"],
      [slate, "#3a434c"],
      [ochre, "#94672a"],
      [wine, "#491822"],
    ];
    const [front, side] = inks[(i * 3) % 5] ?? [rust, wine];
    return (
      block(rails, { x: [-8.4, -5.4], y: [0.9, 4], z: [z, z + 12] }, front, side, paper) +
      block(rails, { x: [-8.4, -5.4], y: [0.3, 0.9], z: [z, z + 12] }, coal, night, coal)
    );
  });

const engine = () => {
  const [x0, y0] = rails(-8.5, 4.3, 9);
  const [x1, y1] = rails(-5.3, 0.4, 9);
  const w = x1 - x0;
  const h = y1 - y0;
  return (
    block(rails, { x: [-8.5, -5.3], y: [0.5, 4.3], z: [9, 16.4] }, pine, "#1d322d", sage) +
    rect(x0 + w * 0.1, y0 + h * 0.14, w * 0.34, h * 0.22, ice) +
    rect(x0 + w * 0.56, y0 + h * 0.14, w * 0.34, h * 0.22, ice) +
    shape(
      `M${x0} ${y0 + h * 0.52}L${x0 + w / 2} ${y0 + h * 0.68}L${x1} ${y0 + h * 0.52}V${y0 + h * 0.64}L${x0 + w / 2} ${y0 + h * 0.8}L${x0} ${y0 + h * 0.64}Z`,
      ochre,
    ) +
    disc(x0 + w * 0.14, y0 + h * 0.86, 11, paper) +
    disc(x1 - w * 0.14, y0 + h * 0.86, 11, paper) +
    disc(x0 + w / 2, y0 + h * 0.07, 11, ochre) +
    rect(x0 - 6, y1 - 10, w + 12, 42, coal) +
    stroke(`M${x1 - 8} ${y0 + h * 0.5}v${h * 0.5}`, paper, 5) +
    at(x1 + 40, y1 + 40, 1.12, seated(night) + shape("M-12 -86Q0 -100 12 -86L18 -83H-12Z", rust))
  );
};

const signal = (x: number, foot: number, s: number) =>
  at(
    x,
    foot,
    s,
    rect(-7, -420, 14, 420, coal) +
      rect(-40, -430, 80, 190, coal) +
      disc(0, -392, 26, night) +
      disc(0, -336, 70, rust, 'opacity="0.25"') +
      disc(0, -336, 26, rust) +
      disc(0, -280, 26, night) +
      stroke("M-30 -414Q0 -436 30 -414M-30 -358Q0 -380 30 -358M-30 -302Q0 -324 30 -302", slate, 7) +
      rect(-26, -224, 52, 40, paper) +
      stroke("M-14 -212h28M-14 -198h18", coal, 5) +
      stroke("M-20 0H20M-34 -120H34", coal, 9),
  );

const steppeRailway = picture(
  "steppe-railway",
  { background: "url(#steppe)", defs: wash("steppe", "#c7848a", "#f6dfb4") },
  (r) =>
    tone(0, 10, WIDTH, 300, 7, 0, wine, 15) +
    cuts(r, [0, 150, WIDTH, 330], 70, 420, 0.01, "#f3cfae", 8) +
    disc(1130, 476, 96, paper) +
    shape("M0 500C160 470 300 492 460 478S820 500 1000 492S1380 470 1600 490V560H0Z", slate) +
    rect(0, 520, WIDTH, 560, "#c6984f") +
    cuts(r, [0, 524, WIDTH, 540], 230, 120, 0, "#a9793a", 4) +
    cuts(r, [0, 540, WIDTH, 520], 160, 44, -1.2, sage, 4) +
    face(
      rails,
      "#8d6a3a",
      [
        [-5, 0, 3],
        [-1.9, 0, 3],
        [-1.9, 0, 200],
        [-5, 0, 200],
      ],
      'opacity="0.5"',
    ) +
    track(0) +
    track(-7) +
    stroke(
      path3(rails, [
        [-6.3, 0.1, 120],
        [-0.76, 0.1, 200],
      ]),
      coal,
      3,
    ) +
    freight() +
    engine() +
    stroke(
      times(9, (i) => {
        const z = 6 * 1.5 ** i;
        return `${path3(rails, [
          [4.6, 0, z],
          [4.6, 7, z],
        ])}${path3(rails, [
          [3.9, 6.4, z],
          [5.3, 6.4, z],
        ])}`;
      }).join(""),
      coal,
      5,
    ) +
    stroke(
      path3(rails, [
        [4, 6.3, 4],
        [4, 6.3, 300],
      ]) +
        path3(rails, [
          [5.2, 6.3, 4],
          [5.2, 6.3, 300],
        ]),
      coal,
      2,
    ) +
    signal(900, 940, 1.05) +
    gull(560, 210, 28, coal) +
    gull(640, 180, 20, coal),
  {
    alt: "A long freight train with a green locomotive waits on a side track beside an empty main line that runs straight to the sun on the horizon. The signal shows red, and the driver sits on the ground beside his engine.",
    caption: "The line east of the Aral, where trains wait a day for one another.",
    ...OURS,
    focalX: 0.5,
    focalY: 0.55,
  },
);

export const railwayScenes: DemoPicture[] = [steppeRailway];
