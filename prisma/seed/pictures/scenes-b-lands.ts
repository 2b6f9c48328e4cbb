import type { DemoPicture } from "../demo-types.ts";
import { between, INK, polygon, type Random, ridge, times, WIDTH, wash } from "./kit.ts";
import {
  agency,
  at,
  camera,
  cuts,
  disc,
  face,
  faint,
  OURS,
  oval,
  picture,
  rect,
  repeat,
  robed,
  shape,
  standing,
  stroke,
  tone,
} from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

const andesLithium = picture(
  "andes-lithium",
  { background: "url(#altiplano)", defs: wash("altiplano", "#2f6277", sky) },
  (r) => {
    const flat = camera(760, 330, 900, 16);
    const inks = [sea, "#356a78", teal, "#5f8f86", "#8aa98a", sage, "#b3b57f", "#cdb765", ochre, "#d9a94a"];
    const lots: string[] = [];
    for (let row = 7; row >= 0; row--) {
      for (let column = 0; column < 7; column++) {
        const z0 = 19 + row * 8 + row * row * 1.1;
        const z1 = 19 + (row + 1) * 8 + (row + 1) ** 2 * 1.1;
        const x0 = -34 + column * 11;
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
        polygon(
          [
            [-130, -84],
            [60, -84],
            [60, -20],
            [-120, -20],
          ],
          `fill="${rust}"`,
        ) +
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
      polygon(
        [
          [150, 1067],
          [168, 800],
          [250, 800],
          [268, 1067],
        ],
        `fill="${coal}"`,
      ) +
      polygon(
        [
          [168, 800],
          [209, 760],
          [250, 800],
        ],
        `fill="${rust}"`,
      ) +
      rect(184, 850, 50, 64, sand) +
      stroke("M209 850V914", coal, 5) +
      polygon(
        [
          [268, 1067],
          [256, 860],
          [560, 1040],
          [600, 1067],
        ],
        `fill="${slate}" opacity="0.45"`,
      ) +
      repeat(4, (i) =>
        at(
          420 + i * 100 + (i % 2) * 20,
          1010 + (i % 2) * 30,
          0.95 - i * 0.05,
          shape(
            "M-44 0L-40 -40Q-38 -58 0 -56L24 -58L40 -98L38 -112L46 -104L62 -98L58 -88L50 -86L42 -44L40 0H32L28 -32H-26L-32 0Z",
            i % 2 ? ochre : rust,
          ) + shape("M-44 2H40L110 18H0Z", slate, 'opacity="0.4"'),
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

const leaf = (x: number, y: number, s: number, turn: number, ink: string, vein: string) =>
  at(
    x,
    y,
    s,
    shape("M0 0C40 -60 120 -70 190 0C120 60 40 50 0 0Z", ink) +
      stroke("M4 0H180M40 0L66 -32M40 0L66 28M80 0L110 -36M80 0L108 32M120 0L146 -28M120 0L144 24", vein, 4),
    turn,
  );
const cherries = (r: Random, x: number, y: number, count: number) =>
  repeat(count, () => {
    const px = x + (r() - 0.5) * 92;
    const py = y + (r() - 0.5) * 66;
    const ripe = r();
    return (
      disc(px, py, 25, coal) +
      disc(px, py, 22, ripe < 0.7 ? rust : ripe < 0.88 ? ochre : wine) +
      shape(`M${(px - 13).toFixed(0)} ${(py - 6).toFixed(0)}q6 -12 16 -10q-10 2 -16 10z`, rose) +
      disc(px + 4, py + 8, 3.5, coal)
    );
  });

const picker = (s: number, x: number, y: number, shirt: string, hat: string, flip = 1) =>
  `<g transform="translate(${x} ${y}) scale(${s * flip} ${s})">${shape("M-11 0L-9 -48H11L13 0H5L1 -34L-3 0Z", night)}${shape("M-12 -46C-16 -70 -10 -84 2 -86C14 -84 16 -66 12 -46Z", shirt)}${stroke("M6 -76L28 -66L38 -84", shirt, 7)}${oval(4, -93, 6, 7, "#7a4a35")}${shape("M-12 -95Q4 -100 20 -94Q12 -98 11 -104Q4 -110 -3 -104Q-4 -98 -12 -95Z", hat)}${shape("M2 -52H30L26 -24H6Z", ochre)}${oval(16, -52, 14, 4, rust)}${stroke("M-4 -80L14 -52", coal, 2.5)}</g>`;

const coffeeHarvest = picture(
  "coffee-harvest",
  { background: "url(#mist)", defs: wash("mist", "#c7d0c0", paper) },
  (r) => {
    const slope = (y0: number, y1: number, ink: string, row: string, count: number, bend: number, w: number) =>
      shape(`M-20 ${y0}C400 ${y0 - bend} 900 ${y0 + bend} 1620 ${y1}V1080H-20Z`, ink) +
      repeat(count, (i) => {
        const d = 22 + i * (w + 5) + i * i * 1.4;
        return stroke(
          `M-20 ${y0 + d}C400 ${(y0 - bend + d * 1.2).toFixed(0)} 900 ${(y0 + bend + d * 0.9).toFixed(0)} 1620 ${(y1 + d).toFixed(0)}`,
          row,
          w * 0.62 + i,
          `stroke-dasharray="${(w * 0.9 + i).toFixed(0)} ${(w * 0.26).toFixed(0)}" stroke-linecap="round"`,
        );
      });
    return (
      disc(1150, 190, 78, paper) +
      tone(0, 40, WIDTH, 250, 0, 6, paper, 14) +
      shape("M0 330L200 190L360 260L600 110L820 260L1020 180L1240 300L1420 220L1600 300V500H0Z", "#9fb3a6") +
      faint(
        0.8,
        shape("M0 330C300 290 520 380 800 330S1300 300 1600 350V400C1300 360 1000 420 700 390S300 360 0 410Z", paper),
      ) +
      shape("M0 440C200 340 420 330 640 420S1100 470 1600 330V1080H0Z", sage) +
      cuts(r, [0, 400, 1600, 120], 120, 60, 0.7, pine, 3) +
      faint(
        0.7,
        shape("M0 500C300 450 600 540 900 500S1400 460 1600 500V530C1300 520 1000 570 700 550S200 520 0 560Z", paper),
      ) +
      slope(560, 470, "#6f8f6c", pine, 7, 70, 20) +
      // the lane where the mines were
      stroke("M1080 480C1040 620 1130 760 1030 1080", sand, 30) +
      repeat(
        7,
        (i) =>
          stroke(`M${1084 - i * 3 + (i > 3 ? 14 : 0)} ${520 + i * 66}v${-26 - i * 4}`, coal, 4 + i * 0.5) +
          shape(
            `M${1084 - i * 3 + (i > 3 ? 14 : 0)} ${494 + i * 62}l${22 + i * 3} 8l${-22 - i * 3} 10z`,
            i % 2 ? paper : rust,
          ),
      ) +
      rect(1330, 420, 90, 50, paper) +
      polygon(
        [
          [1316, 424],
          [1375, 384],
          [1434, 424],
        ],
        `fill="${rust}"`,
      ) +
      rect(1364, 440, 20, 30, wine) +
      stroke("M1400 394C1410 340 1390 320 1410 270", paper, 8, 'opacity="0.8"') +
      slope(790, 700, "#4d7056", night, 5, 60, 34) +
      picker(1.55, 760, 700, paper, sand) +
      picker(1.9, 1270, 800, rust, sand, -1) +
      picker(2.3, 930, 900, teal, paper) +
      slope(1000, 950, pine, night, 2, 30, 44) +
      repeat(40, () => disc(620 + r() * 980, 860 + r() * 200, between(r, 4, 7), rust)) +
      at(
        1440,
        1010,
        1.1,
        shape("M-110 -90H110L80 30H-80Z", ochre) +
          stroke("M-104 -62H104M-98 -34H98M-90 -6H90M-60 -90L-46 30M0 -90V30M60 -90L46 30", wine, 4) +
          oval(0, -90, 110, 24, coal) +
          repeat(26, () => disc((r() - 0.5) * 180, -96 + (r() - 0.6) * 34, 16, r() < 0.75 ? rust : wine)),
      ) +
      // the branch
      stroke("M-20 180C160 260 330 420 430 640S520 900 500 1090", coal, 26) +
      stroke("M-20 172C160 252 330 412 430 632", "#5a4a36", 7) +
      leaf(60, 210, 1.5, -48, pine, sage) +
      leaf(80, 240, 1.5, 96, "#3d5f4c", sage) +
      leaf(250, 350, 1.7, -34, "#3d5f4c", sage) +
      leaf(250, 360, 1.6, 128, pine, sage) +
      leaf(400, 560, 1.6, -24, pine, sage) +
      leaf(400, 590, 1.7, 150, "#3d5f4c", sage) +
      leaf(480, 790, 1.5, -14, "#3d5f4c", sage) +
      leaf(480, 830, 1.7, 166, pine, sage) +
      leaf(500, 960, 1.4, 20, pine, sage) +
      cherries(r, 140, 260, 9) +
      cherries(r, 292, 400, 13) +
      cherries(r, 420, 610, 15) +
      cherries(r, 486, 830, 13)
    );
  },
  {
    alt: "Ripe red coffee cherries hang on a branch in the foreground; behind it three pickers in straw hats work along curving rows on a steep misty slope, either side of a lane marked with small flags.",
    caption: "Picking on the upper lots. The rows follow the deminers' lanes.",
    ...agency("Lucía Arbeláez / La Ladera", "laladera/cosecha"),
    focalX: 0.55,
    focalY: 0.6,
  },
);

const palm = (s: number, x: number, y: number, lean: number) =>
  at(
    x,
    y,
    s,
    stroke(`M0 0Q${lean * 0.3} -60 ${lean} -110`, coal, 7) +
      repeat(7, (i) => {
        const a = -3.1 + i * 0.52;
        return shape(
          `M${lean} -110Q${lean + Math.cos(a) * 34} ${-110 + Math.sin(a) * 40 - 14} ${lean + Math.cos(a) * 66} ${-104 + Math.sin(a) * 44 + 14}Q${lean + Math.cos(a) * 30} ${-104 + Math.sin(a) * 30} ${lean} -110Z`.replace(
            /-?\d+\.\d+/g,
            (v) => Number(v).toFixed(0),
          ),
          i % 2 ? pine : coal,
        );
      }),
  );

const islandsAtoll = picture(
  "islands-atoll",
  { background: "url(#ocean)", defs: wash("ocean", "#4c8390", sea) },
  (r) => {
    const ring = (scale: number, wobble: number): [number, number][] =>
      times(72, (i) => {
        const a = (i / 72) * Math.PI * 2;
        const d = scale * (1 + 0.07 * Math.sin(a * 3 + 1) + 0.05 * Math.sin(a * 5 + 2) + wobble * Math.sin(i * 2.4));
        const y = Math.sin(a) * d;
        return [760 + Math.cos(a) * d * 1.62 + y * 0.2, 640 + y * (y > 0 ? 0.74 : 0.52)];
      });
    const islet = (i: number, size: number, count: number) => {
      const [x, y] = ring(398, 0)[i] ?? [0, 0];
      const s = size * (0.5 + (y - 400) / 620);
      return (
        oval(x + 4, y + 7 * s, 92 * s, 20 * s, "#8fc0b4") +
        oval(x, y, 84 * s, 15 * s, paper) +
        oval(x, y - 3 * s, 64 * s, 9 * s, sage) +
        repeat(count, (k) =>
          palm(s * (0.5 + (k % 3) * 0.13), x - 50 * s + (k * 100 * s) / count, y - 2 * s, k % 2 ? 24 : -18),
        ) +
        (i === 13
          ? rect(x - 26 * s, y - 34 * s, 40 * s, 24 * s, paper) +
            polygon(
              [
                [x - 32 * s, y - 32 * s],
                [x - 6 * s, y - 54 * s],
                [x + 20 * s, y - 32 * s],
              ],
              `fill="${rust}"`,
            )
          : "")
      );
    };
    return (
      rect(0, 0, WIDTH, 250, "#c4d5d2") +
      tone(0, 0, WIDTH, 240, 6, 0, "#93b3b5", 15) +
      repeat(7, (i) =>
        at(
          120 + i * 240,
          214 - (i % 3) * 16,
          0.7 + (i % 3) * 0.3,
          shape(
            "M-120 20C-130 -10 -90 -22 -76 -16C-70 -52 -14 -60 4 -34C26 -50 66 -40 66 -12C100 -18 120 6 112 20Z",
            paper,
          ) + shape("M-120 20C-60 6 60 8 112 20Z", sky),
        ),
      ) +
      rect(0, 246, WIDTH, 14, "#3c7080") +
      cuts(r, [0, 262, WIDTH, 800], 330, 150, 0, "#3a6c7b", 4) +
      cuts(r, [0, 270, WIDTH, 130], 80, 110, 0, "#6fa0a6", 3) +
      repeat(5, (i) => faint(0.35, oval(1250 + (i % 2) * 160, 320 + i * 30, 120 + i * 20, 13 + i * 3, night))) +
      // the reef, the breakers, the lagoon
      polygon(ring(478, 0.01), `fill="${teal}"`) +
      polygon(ring(448, 0.014), `fill="${paper}"`) +
      polygon(ring(434, 0.012), `fill="#8fc0b4"`) +
      polygon(ring(376, 0.02), `fill="#b9d8c8"`) +
      polygon(ring(350, 0.01), `fill="#6fb0a8"`) +
      polygon(ring(268, 0.02), `fill="#4f9a9b"`) +
      polygon(ring(150, 0.03), `fill="${teal}"`) +
      repeat(16, (i) => {
        const [x, y] = ring(230 + (i % 4) * 30, 0)[(i * 9) % 72] ?? [0, 0];
        return oval(x, y, 16 + (i % 3) * 12, 5 + (i % 3) * 2, i % 2 ? "#b9d8c8" : ochre, 'opacity="0.7"');
      }) +
      cuts(r, [480, 520, 620, 300], 60, 80, 0, "#8fc0b4", 3) +
      repeat(72, (i) => {
        const [x, y] = ring(452, 0.02)[i] ?? [0, 0];
        return (i * 5) % 7 < 5 ? oval(x, y, 30 * (0.5 + y / 1067), 6 * (0.4 + y / 1067), "#ffffff") : "";
      }) +
      // the pass, where the reef opens
      polygon(
        [
          [1150, 900],
          [1230, 855],
          [1330, 900],
          [1240, 960],
        ],
        `fill="${teal}"`,
      ) +
      [40, 43, 47, 51, 55, 59, 63, 67, 70].map((i, k) => islet(i, 1 + (k % 3) * 0.35, 4 + (k % 3) * 2)).join("") +
      [2, 4, 9, 10, 13, 17, 20, 24, 28, 32, 35].map((i, k) => islet(i, 1 + (k % 3) * 0.4, 5 + (k % 4) * 2)).join("") +
      // a survey launch with its wake
      at(
        1060,
        740,
        1,
        shape("M-60 0L60 -4L46 18H-50Z", paper) +
          rect(-20, -26, 44, 26, rust) +
          stroke("M0 -26V-70M-14 -60H14", coal, 4) +
          shape("M-60 8L-260 40L-240 20Z", paper),
      ) +
      // from under the wing
      shape("M1600 0V250L760 60L700 40L820 20L1180 0Z", slate) +
      shape("M1600 250L760 60L700 40L790 52L1600 210Z", coal) +
      stroke("M1000 58L1060 20M1240 112L1310 40", coal, 4) +
      stroke("M1420 0L1470 214", night, 9) +
      shape("M700 40L660 18L690 14L760 32Z", rust)
    );
  },
  {
    alt: "A ring of palm-covered islets around a pale green lagoon, seen from beneath the wing of a small aircraft; white breakers trace the outer reef, and a survey launch crosses the lagoon.",
    caption: "The baseline is the outer reef at its lowest tide: the white line, where there is one.",
    ...agency("Teuila Faleafa / Oceania Pool", "oceaniapool/baseline"),
    focalX: 0.48,
    focalY: 0.6,
  },
);

const desertSolar = picture(
  "desert-solar",
  { background: "url(#heat)", defs: wash("heat", sky, "#f3dcb4") },
  (r) => {
    const panel = (x: number, y: number, s: number) => {
      const p = (u: number, v: number): [number, number] => [u * 330 + v * 96, -v * 190 + u * 26];
      const cell = times(5, (i) =>
        times(3, (k) =>
          polygon(
            [
              p(i / 5 + 0.012, k / 3 + 0.02),
              p((i + 1) / 5 - 0.012, k / 3 + 0.02),
              p((i + 1) / 5 - 0.012, (k + 1) / 3 - 0.02),
              p(i / 5 + 0.012, (k + 1) / 3 - 0.02),
            ],
            `fill="${(i + k) % 5 === 0 ? teal : i + k > 4 ? "#35657a" : sea}"`,
          ),
        ).join(""),
      ).join("");
      return at(
        x,
        y,
        s,
        polygon(
          [
            [30, 150],
            [400, 160],
            [640, 210],
            [280, 214],
          ],
          `fill="${rust}" opacity="0.55"`,
        ) +
          stroke("M60 0V150M300 30V160M150 -150L110 150M390 -120L350 160", coal, 11) +
          polygon([p(-0.02, -0.03), p(1.02, -0.03), p(1.02, 1.03), p(-0.02, 1.03)], `fill="${ice}"`) +
          cell +
          polygon([p(0.3, 0), p(0.46, 0), p(0.86, 1), p(0.7, 1)], `fill="${paper}" opacity="0.28"`) +
          polygon(
            [
              p(-0.02, -0.03),
              p(1.02, -0.03),
              [p(1.02, -0.03)[0], p(1.02, -0.03)[1] + 12],
              [p(-0.02, -0.03)[0], p(-0.02, -0.03)[1] + 12],
            ],
            `fill="${slate}"`,
          ),
      );
    };
    return (
      disc(1290, 170, 72, paper) +
      repeat(18, (i) => at(1290, 170, 1, shape("M96 -5L150 0L96 5Z", paper), i * 20)) +
      tone(0, 120, WIDTH, 270, 0, 6, paper, 14) +
      shape("M0 420L180 320L300 360L470 270L640 370L820 320L1000 390L1180 340L1400 400L1600 350V500H0Z", rose) +
      shape("M0 460L240 400L420 430L620 390L860 440L1120 410L1360 450L1600 420V520H0Z", "#b9725a") +
      cuts(r, [0, 420, WIDTH, 60], 50, 90, 0.4, rust, 3) +
      rect(0, 490, WIDTH, 590, "#dca763") +
      cuts(r, [0, 495, WIDTH, 560], 170, 170, 0.02, ochre, 5) +
      // the fields that the water pays for
      shape("M0 540L560 516L900 560L420 640L0 650Z", pine) +
      repeat(11, (i) => stroke(`M${-20 + i * 46} ${650 - i * 1}L${300 + i * 46} ${528 + i * 2}`, sage, 7)) +
      repeat(6, (i) =>
        at(
          130 + i * 90,
          520 + (i % 2) * 8,
          0.7,
          stroke("M0 0V-40", coal, 8) + disc(0, -56, 30, i % 2 ? pine : "#3d5f4c"),
        ),
      ) +
      at(560, 590, 0.95, robed(wine)) +
      at(620, 596, 0.9, standing(coal)) +
      rect(600, 480, 90, 44, sand) +
      rect(640, 492, 18, 32, coal) +
      panel(-60, 780, 0.62) +
      panel(150, 800, 0.78) +
      panel(430, 830, 1) +
      panel(830, 870, 1.3) +
      stroke("M1090 1030C1180 1050 1240 1040 1330 1000", coal, 7) +
      // the well: casing, rope with knots, basin
      shape("M1240 1067L1270 890H1520L1560 1067Z", slate) +
      oval(1395, 890, 126, 30, ice) +
      oval(1395, 890, 96, 21, coal) +
      stroke("M1300 900V640H1490V900", coal, 15) +
      disc(1395, 650, 34, slate) +
      disc(1395, 650, 12, coal) +
      stroke("M1372 660V892", sand, 6) +
      repeat(5, (i) => rect(1365, 690 + i * 40, 14, 9, i === 3 ? rust : wine)) +
      stroke("M1430 892V780H1560V800", teal, 24) +
      stroke("M1436 880V786H1550", sky, 5) +
      shape("M1548 800H1572C1580 880 1580 950 1590 1010H1556C1560 940 1556 870 1548 800Z", ice) +
      oval(1560, 1020, 150, 26, sea) +
      oval(1566, 1016, 110, 16, sky) +
      stroke("M1270 930H1520M1262 970H1534M1254 1012H1546", night, 3) +
      polygon(
        [
          [1240, 1067],
          [1256, 980],
          [980, 1050],
          [960, 1067],
        ],
        `fill="${rust}" opacity="0.5"`,
      ) +
      // goats in the shade of the panels
      repeat(3, (i) =>
        at(
          560 + i * 120,
          1010 + (i % 2) * 16,
          1,
          shape(
            "M-44 0L-40 -38Q-36 -52 0 -50L30 -54L44 -78L38 -96L50 -82L68 -70L62 -60L50 -58L42 -36L40 0H32L28 -28H-26L-32 0Z",
            i === 1 ? paper : coal,
          ) + shape("M-44 2H42L90 14H0Z", rust, 'opacity="0.5"'),
        ),
      ) +
      ridge(r, 1046, 6, 26, wine)
    );
  },
  {
    alt: "Four tilted solar panels stand in a dry valley, their cable running to a well whose knotted rope hangs far down; water pours from its pipe, goats lie near, and a strip of green field shines behind.",
    caption: "Sunlight starts the pump at seven. The knots on the rope are the farmer's record of the water.",
    ...OURS,
    focalX: 0.66,
    focalY: 0.66,
  },
);

export const landScenes: DemoPicture[] = [andesLithium, coffeeHarvest, islandsAtoll, desertSolar];
