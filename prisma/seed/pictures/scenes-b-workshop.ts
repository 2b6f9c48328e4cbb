import type { DemoPicture } from "../demo-types.ts";
import { INK, WIDTH } from "./kit.ts";
import {
  agency,
  at,
  camera,
  cuts,
  disc,
  face,
  faint,
  oval,
  path3,
  picture,
  rect,
  repeat,
  shape,
  stroke,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, slate, coal } = INK;

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
              x - 20 * s,
              by,
              2.3 * s,
              shape(
                "M-38 34Q-44 -18 -24 -46Q-10 -62 8 -56L17 -44Q10 -36 2 -32L28 -10L46 -7L45 0L22 -1L-6 -18L-2 34Z",
                coal,
              ) +
                oval(20, -59, 8.5, 10.5, coal, 'transform="rotate(24 20 -59)"') +
                rect(-40, 34, 42, 5, wine) +
                rect(-36, 39, 4, 50, wine) +
                rect(-6, 39, 4, 50, wine) +
                shape("M10 -64Q16 -74 30 -66L33 -60Z", rust) +
                disc(40, -6, 2.4, paper),
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

export const workshopScenes: DemoPicture[] = [droneWorkshop];
