import type { DemoPicture } from "../demo-types.ts";
import { INK, polygon, ridge, WIDTH, wash } from "./kit.ts";
import {
  at,
  block,
  camera,
  cuts,
  face,
  faint,
  OURS,
  oval,
  path3,
  picture,
  rect,
  repeat,
  type Space,
  seated,
  shape,
  standing,
  stroke,
  tone,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sky, ice, slate, night, coal } = INK;

/** A canvas-topped lorry seen from behind, standing on the road at x and z. */
const lorry = (space: Space, x: number, z: number, near: boolean) => {
  const body = (a: [number, number], y: [number, number], d: [number, number], f: string, s: string, t: string) =>
    block(space, { x: [x + a[0], x + a[1]], y, z: [z + d[0], z + d[1]] }, f, s, t);
  const wheel = (dx: number, dz: number) => {
    const [px, py] = space(x + dx, 0.5, z + dz);
    const k = 620 / (z + dz);
    return oval(px, py, 0.4 * k, 0.68 * k, coal) + oval(px + 0.04 * k, py, 0.2 * k, 0.36 * k, slate);
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
    [-0.95, 0.95]
      .map((dx) =>
        face(space, coal, [
          [x + dx - 0.2, 0, z + 0.4],
          [x + dx - 0.2, 0.95, z + 0.4],
          [x + dx + 0.2, 0.95, z + 0.4],
          [x + dx + 0.2, 0, z + 0.4],
        ]),
      )
      .join("") +
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
      shape("M800 900L960 900L1120 950L860 960Z", wine) +
      rect(800, 806, 132, 98, ochre) +
      stroke("M800 806H932V904H800ZM800 838H932M800 870H932M822 806V904M910 806V904", wine, 4) +
      at(870, 918, 3.4, seated(night)) +
      oval(876, 632, 30, 19, sky) +
      rect(845, 632, 64, 8, teal) +
      stroke("M860 700Q880 740 960 772", coal, 20) +
      at(972, 752, 0.8, rect(-20, 0, 56, 40, paper, 'rx="4"') + stroke("M36 8h12v22h-12", paper, 6))
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

export const convoyScenes: DemoPicture[] = [convoyRoad];
