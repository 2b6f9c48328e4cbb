import type { DemoPicture } from "../demo-types.ts";
import { INK, polygon, WIDTH, wash } from "./kit.ts";
import { at, camera, cuts, disc, face, OURS, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";
import { vicuna } from "./scenes-b-objects.ts";

const { paper, sand, ochre, rust, wine, sage, teal, sea, sky, ice, slate, night, coal } = INK;

const andesLithium = picture(
  "andes-lithium",
  { background: "url(#altiplano)", defs: wash("altiplano", "#2f6277", sky) },
  (r) => {
    const flat = camera(760, 330, 900, 16);
    const inks = [sea, "#356a78", teal, "#5f8f86", "#8aa98a", sage, "#b3b57f", "#cdb765", ochre, "#d9a94a"];
    const lots: string[] = [];
    for (let row = 7; row >= 0; row--) {
      for (let column = 0; column < 7; column++) {
        const z0 = 25.5 + row * 8 + row * row * 1.1;
        const z1 = 25.5 + (row + 1) * 8 + (row + 1) ** 2 * 1.1;
        const x0 = -42 + column * 11;
        const gap = 0.55;
        const pick = inks[Math.min(9, Math.max(0, Math.round(column * 1.35 + ((row * 3) % 4) - 1)))] ?? teal;
        const skewed = (x: number, z: number): [number, number, number] => [x + z * 0.16, 0, z];
        lots.push(
          face(flat, paper, [skewed(x0, z0), skewed(x0 + 11, z0), skewed(x0 + 11, z1), skewed(x0, z1)]) +
            face(flat, pick, [
              skewed(x0 + gap, z0 + gap),
              skewed(x0 + 11 - gap, z0 + gap),
              skewed(x0 + 11 - gap, z1 - gap),
              skewed(x0 + gap, z1 - gap),
            ]) +
            face(
              flat,
              coal,
              [
                skewed(x0 + gap, z1 - gap * 1.6),
                skewed(x0 + 11 - gap, z1 - gap * 1.6),
                skewed(x0 + 11 - gap, z1 - gap),
                skewed(x0 + gap, z1 - gap),
              ],
              'opacity="0.3"',
            ) +
            ((row + column) % 3 === 0
              ? face(
                  flat,
                  paper,
                  [
                    skewed(x0 + 2, z0 + (z1 - z0) * 0.4),
                    skewed(x0 + 9, z0 + (z1 - z0) * 0.4),
                    skewed(x0 + 7, z0 + (z1 - z0) * 0.46),
                    skewed(x0 + 3, z0 + (z1 - z0) * 0.46),
                  ],
                  'opacity="0.55"',
                )
              : ""),
        );
      }
    }
    return (
      tone(0, 0, WIDTH, 200, 7, 0, sea, 16) +
      cuts(r, [0, 60, WIDTH, 120], 30, 260, 0.01, ice, 6) +
      shape(
        "M0 320L120 280L330 130L370 150L410 128L600 270L760 300L900 250L1080 90L1130 120L1180 86L1400 270L1600 240V340H0Z",
        wine,
      ) +
      shape(
        "M330 130L370 150L410 128L470 172L420 190L390 168L350 210L320 176L280 168ZM1080 90L1130 120L1180 86L1250 142L1190 170L1150 130L1110 190L1070 150L1020 138Z",
        ice,
      ) +
      shape("M410 128L600 270L700 300H520L450 220ZM1180 86L1400 270L1500 300H1280L1210 190Z", "#4a1a25") +
      cuts(r, [180, 190, 340, 110], 40, 60, 1, rust, 3) +
      cuts(r, [940, 170, 380, 130], 50, 60, 1, rust, 3) +
      rect(0, 326, WIDTH, 750, ice) +
      cuts(r, [0, 330, WIDTH, 90], 90, 200, 0, sky, 4) +
      cuts(r, [0, 420, WIDTH, 640], 120, 120, 0.05, sky, 5) +
      repeat(60, () => {
        const x = r() * WIDTH;
        const y = 420 + r() * 640;
        const s = (y - 320) / 12;
        return stroke(
          `M${x.toFixed(0)} ${y.toFixed(0)}l${s.toFixed(0)} ${(-s * 0.2).toFixed(0)}l${(s * 0.6).toFixed(0)} ${(s * 0.25).toFixed(0)}l${(-s * 0.5).toFixed(0)} ${(s * 0.3).toFixed(0)}`,
          sky,
          2,
        );
      }) +
      lots.join("") +
      // the road along them, a lorry with salt, and the works
      face(flat, sand, [
        [42, 0, 13],
        [50, 0, 13],
        [80, 0, 200],
        [76, 0, 200],
      ]) +
      face(flat, sand, [
        [-60, 0, 15.5],
        [-60, 0, 18],
        [60, 0, 18],
        [60, 0, 15.5],
      ]) +
      at(
        1180,
        980,
        1.1,
        shape("M-130 -84L60 -84L60 -20L-120 -20Z", rust) +
          shape("M-126 -84Q-60 -136 -20 -120T56 -84Z", paper) +
          rect(66, -80, 70, 62, ochre) +
          rect(96, -72, 34, 28, night) +
          rect(-124, -22, 262, 12, coal) +
          [-90, -50, 20, 104].map((x) => disc(x, -6, 19, coal) + disc(x, -6, 8, slate)).join("") +
          shape("M-130 12H150L260 28H-60Z", slate, 'opacity="0.5"'),
      ) +
      repeat(7, (i) =>
        polygon(
          [
            [1290 + i * 40, 352],
            [1316 + i * 40, 326 - (i % 2) * 8],
            [1344 + i * 40, 352],
          ],
          `fill="${i % 2 ? paper : sand}"`,
        ),
      ) +
      rect(1180, 330, 86, 24, slate) +
      rect(1186, 300, 14, 34, rust) +
      // the boundary post, and a vicuña herd that ignores it
      shape("M150 1067L168 800L250 800L268 1067Z", coal) +
      shape("M168 800L209 760L250 800Z", rust) +
      rect(184, 850, 50, 64, sand) +
      stroke("M209 850V914", coal, 5) +
      shape("M268 1067L256 860L560 1040L600 1067Z", slate, 'opacity="0.45"') +
      repeat(4, (i) =>
        at(
          420 + i * 120 + (i % 2) * 20,
          990 + (i % 2) * 44,
          1.25 - i * 0.07,
          vicuna(i % 2 ? ochre : rust, paper) + shape("M-44 2H40L110 18H0Z", slate, 'opacity="0.4"'),
        ),
      )
    );
  },
  {
    alt: "Evaporation ponds run in a grid from deep blue through green to yellow across a white salt flat below two snow-capped volcanoes; vicuñas pass a boundary post in the foreground and a lorry carries salt away.",
    caption: "Ponds on the western side, from one month old on the left to eighteen on the right.",
    ...OURS,
    focalX: 0.5,
    focalY: 0.5,
  },
);

export const saltFlatScenes: DemoPicture[] = [andesLithium];
