import type { DemoPicture } from "../demo-types.ts";
import { between, INK, polygon, type Random, times, WIDTH, wash } from "./kit.ts";
import type { Point } from "./scenes-a-kit.ts";
import { agency, at, clip, cuts, disc, picture, rect, repeat, shape, stroke, tone, walking } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, ice, slate, coal } = INK;

/** Mud that has dried into plates, nearer ones larger; the gaps are the ink beneath. */
function plates(r: Random) {
  const levels = times(13, (i) => 556 + 520 * (i / 12) ** 1.9);
  const rows = levels.map((y, i) => {
    const count = 11;
    const half = 60 + (y - 556) * 1.25;
    const shake = (half / count) * 0.9;
    return times(
      count + 1,
      (k): Point => [
        800 + ((k / count) * 2 - 1) * half + between(r, -shake, shake) + (i % 2) * (half / count),
        y + between(r, -1, 1) * (3 + i * 1.6),
      ],
    );
  });
  const inset = (points: Point[]) => {
    const cx = points.reduce((sum, [x]) => sum + x, 0) / points.length;
    const cy = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
    return points.map(([x, y]): Point => [cx + (x - cx) * 0.91, cy + (y - cy) * 0.86]);
  };
  return rows
    .slice(1)
    .flatMap((row, i) =>
      times(row.length - 1, (k) => {
        const above = rows[i] ?? row;
        const cell = [above[k], above[k + 1], row[k + 1], row[k]].flatMap((p) => (p ? [p] : []));
        const ink = ["#cfae7d", sand, "#c39a63", "#d8bd92"][Math.floor(r() * 4)] ?? sand;
        return polygon(inset(cell), `fill="${ink}" stroke="${ink}" stroke-width="3" stroke-linejoin="round"`);
      }),
    )
    .join("");
}

const sluice = () =>
  rect(690, 392, 24, 170, slate) +
  rect(886, 392, 24, 170, slate) +
  rect(676, 376, 248, 22, coal) +
  rect(718, 452, 164, 104, rust) +
  stroke("M718 480H882M718 510H882M760 452V556M800 452V556M840 452V556", wine, 4) +
  stroke("M760 376V340M840 376V340", coal, 6) +
  `<circle cx="760" cy="330" r="17" fill="none" stroke="${coal}" stroke-width="5"/><circle cx="840" cy="330" r="17" fill="none" stroke="${coal}" stroke-width="5"/>`;

const slabs = (r: Random) =>
  shape("M690 556L0 640L0 1067L90 1067Z", "#e6d9c2") +
  shape("M910 556L1600 640L1600 1067L1510 1067Z", "#b59a78") +
  stroke("M690 556L0 640M910 556L1600 640", coal, 3) +
  stroke(
    times(7, (i) => {
      const t = (i / 7) ** 1.7;
      return `M${650 - t * 640} ${561 + t * 78}L${640 - t * 470} ${610 + t * 430}`;
    }).join(""),
    "#bfae90",
    4,
  ) +
  stroke(
    times(7, (i) => {
      const t = (i / 7) ** 1.7;
      return `M${950 + t * 640} ${561 + t * 78}L${960 + t * 470} ${610 + t * 430}`;
    }).join(""),
    "#957b5c",
    4,
  ) +
  // where the water stood
  stroke("M690 566L0 742M910 566L1600 742", sage, 7, 'opacity="0.8"') +
  stroke("M690 572L0 800M910 572L1600 800", sage, 3, 'opacity="0.6"') +
  cuts(r, [0, 700, 330, 330], 26, 60, 1.1, "#cbbb9d", 3) +
  cuts(r, [1290, 700, 300, 330], 26, 60, 2, "#9c8262", 3);

const boat = () =>
  at(
    520,
    842,
    1.25,
    shape("M-150 64L210 64L150 78L-90 78Z", coal, 'opacity="0.4"') +
      shape("M-190 -10C-120 30 120 30 200 -34L150 62C60 84 -80 80 -140 62Z", teal) +
      shape("M-190 -10C-120 30 120 30 200 -34C110 4 -100 6 -190 -10Z", coal) +
      stroke("M-168 20C-80 52 90 50 182 4", paper, 5) +
      stroke("M-150 42C-70 66 80 64 168 32", sea, 4) +
      shape("M-30 2L10 4L6 20L-34 18ZM70 -4L104 -12L104 4L70 12Z", ochre) +
      stroke("M110 -6L250 60", rust, 8) +
      shape("M240 50L290 74L276 84L232 62Z", rust),
    7,
  );

const dryCanal = picture(
  "dry-canal",
  { background: "url(#heat)", defs: wash("heat", "#e9c58c", "#f7ead0") },
  (r) =>
    disc(1180, 190, 84, paper) +
    `<circle cx="1180" cy="190" r="132" fill="none" stroke="${paper}" stroke-width="4" stroke-dasharray="3 12"/>` +
    tone(0, 250, WIDTH, 220, 0, 7, ochre, 15) +
    shape("M0 470C300 452 520 462 800 458S1300 450 1600 466V700H0Z", ochre) +
    repeat(9, (i) =>
      at(90 + i * 66, 470, 0.5 + (i % 3) * 0.12, shape("M-7 0C-14 -60 -10 -120 0 -150C10 -120 14 -60 7 0Z", pine)),
    ) +
    rect(1150, 428, 66, 38, paper) +
    rect(1238, 436, 44, 30, rose) +
    rect(1166, 442, 14, 24, wine) +
    cuts(r, [0, 490, WIDTH, 120], 90, 120, 0, "#b87c33", 4) +
    shape("M0 560L690 540L690 556L0 640Z", "#c78f45") +
    shape("M1600 560L910 540L910 556L1600 640Z", "#a8742f") +
    shape("M690 556L910 556L1510 1067L90 1067Z", "#7b4a2c") +
    clip("bed", shape("M690 556L910 556L1510 1067L90 1067Z", "#000"), plates(r)) +
    sluice() +
    slabs(r) +
    shape("M760 566L806 566L830 640L800 700L770 640Z", sky) +
    stroke("M772 590h26M778 620h30M786 650h24", ice, 4) +
    boat() +
    at(
      1246,
      620,
      1.35,
      stroke("M-30 -66H34", coal, 5) + walking(wine) + shape("M-40 -64h18l-3 26h-12zM26 -64h18l-3 26h-12z", teal),
    ) +
    shape("M1236 620L1340 636L1346 642L1240 626Z", coal, 'opacity="0.45"'),
  {
    alt: "A canal with sloping concrete sides lies empty below a closed sluice gate. Its bed has cracked into plates, a last puddle shrinks at the gate, and a blue rowing boat lies stranded; a woman walks along the bank with two buckets on a yoke.",
    caption: "The gate opens on Thursdays; the boat has not moved since May.",
    ...agency("Malika Yusupova / Northlight Pictures", "northlight"),
    focalX: 0.5,
    focalY: 0.66,
  },
);

export const canalScenes: DemoPicture[] = [dryCanal];
