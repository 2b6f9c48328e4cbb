import type { DemoPicture } from "../demo-types.ts";
import { between, INK, polygon, ridge, WIDTH, wash } from "./kit.ts";
import {
  at,
  camera,
  carved,
  cuts,
  disc,
  face,
  OURS,
  oval,
  picture,
  rect,
  repeat,
  type Space,
  shape,
  stroke,
  tone,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sky, ice, slate, night, coal } = INK;

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
      repeat(5, (i) => disc(x + Math.cos(i * 1.26) * 5 * s, y + Math.sin(i * 1.26) * 5 * s, 6.5 * s, ink)) +
      at(
        x,
        y,
        s,
        stroke("M-4 3Q-7 -5 1 -6Q8 -4 5 3Q1 7 -2 2Q-2 -2 2 -2", rose, 2.2) + stroke("M-9 4Q-4 11 4 9", rose, 1.8),
      );
    return (
      tone(0, 0, WIDTH, 260, 7, 0, "#9db8bd", 15) +
      carved(
        "rock",
        "M0 420L180 300L330 330L520 150L600 190L700 110L860 260L940 230L1120 380L1300 310L1600 440V560H0Z",
        slate,
        cuts(r, [160, 200, 1300, 240], 150, 80, 1, night, 3),
      ) +
      shape("M700 110L860 260L830 300L740 250L700 290L640 230L560 280L520 150L600 190Z", ice) +
      shape("M180 300L330 330L300 390L210 360Z", ice) +
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
      [40, 31, 25, 20, 16.5, 13.6, 11.2, 9.2, 7.6, 6]
        .map(
          (z) =>
            repeat(12, (i) => headstone(field, -1.6 - (11 - i) * 1.5, z)) +
            repeat(11, (i) => cross(field, 1.7 + (10 - i) * 1.6 + Math.sin(z * i) * 0.12, z)),
        )
        .join("") +
      // the gardener in the roses
      shape("M1280 1067C1240 900 1250 760 1300 640S1440 480 1600 470V1067Z", pine) +
      repeat(90, () => {
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
          shape("M-8 -90C-12 -106 14 -106 9 -92L2 -98L-2 -84L-10 -78Z", ochre),
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
      repeat(5, (i) =>
        at(
          60 + i * 128,
          968 + (i % 2) * 18,
          1,
          repeat(4, (k) => oval(k * 14 - 20, 4 - (k % 2) * 8, 12, 7, pine)) +
            flower(-10, -8, 0.8, rust) +
            flower(12, -4, 0.7, wine),
        ),
      )
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

export const cemeteryScenes: DemoPicture[] = [warCemetery];
