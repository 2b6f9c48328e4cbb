import type { DemoPicture } from "../demo-types.ts";
import { between, HEIGHT, INK, type Random, times, WIDTH } from "./kit.ts";
import { gull, type Point, poly } from "./scenes-a-kit.ts";
import { at, cuts, DRAWN, disc, oval, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, sage, teal, sea, sky, ice, slate, night, coal } = INK;

/** A piece of ice of about w, its edges irregular. */
const floe = (random: Random, x: number, y: number, w: number, ink: string) => {
  const turn = random() * 6.3;
  return poly(
    times(6, (i): Point => {
      const a = turn + (i / 6) * 6.283;
      const d = (w / 2) * between(random, 0.62, 1.1);
      return [x + Math.cos(a) * d, y + Math.sin(a) * d];
    }),
    ink,
  );
};

/** A crack that forks as it runs. */
const crack = (random: Random, x: number, y: number, way: number, steps: number, length: number): string => {
  let d = `M${Math.round(x)} ${Math.round(y)}`;
  let more = "";
  let a = way;
  for (let i = 0; i < steps; i++) {
    a = way + between(random, -0.55, 0.55);
    x += Math.cos(a) * length;
    y += Math.sin(a) * length;
    d += `L${Math.round(x)} ${Math.round(y)}`;
    if (i === 2 && steps > 4) more += crack(random, x, y, way + between(random, -0.9, 0.9), 3, length * 0.7);
  }
  return d + more;
};

/** The ship from above, bow to the right, seven hundred units long. */
const deck =
  shape("M-352 -64Q-366 0 -352 64L-300 82H150C250 78 330 40 372 0C330 -40 250 -78 150 -82H-300Z", wine) +
  shape("M-344 -58Q-354 0 -344 58L-296 72H148C240 68 312 34 350 0C312 -34 240 -68 148 -72H-296Z", rust) +
  shape("M-330 -52H144C222 -50 286 -26 318 0C286 26 222 50 144 52H-330Z", "#b9653f") +
  disc(-262, 0, 44, slate) +
  disc(-262, 0, 34, "none", `stroke="${paper}" stroke-width="4"`) +
  stroke("M-276 -14V14M-248 -14V14M-276 0H-248", paper, 6) +
  rect(-196, -56, 250, 112, paper) +
  rect(-196, 22, 250, 34, sand) +
  rect(-180, -40, 92, 80, sky) +
  rect(-180, 20, 92, 20, slate) +
  rect(-156, -22, 40, 44, rust) +
  oval(-136, -8, 11, 8, coal) +
  oval(-136, 12, 11, 8, coal) +
  rect(10, -70, 56, 140, paper) +
  rect(54, -66, 12, 132, night) +
  rect(-60, -34, 56, 68, ice) +
  rect(-60, 14, 56, 20, sage) +
  disc(-32, -6, 13, paper) +
  stroke("M24 0H-10M8 -34V34", coal, 5) +
  disc(8, 0, 8, ochre) +
  rect(96, -30, 66, 60, wine) +
  stroke("M129 -30V30M96 0H162", rust, 4) +
  stroke("M180 0L262 -22", ochre, 10) +
  disc(180, 0, 13, ochre) +
  disc(290, -8, 7, coal) +
  disc(290, 8, 7, coal) +
  rect(-90, -72, 60, 12, ochre) +
  rect(-90, 60, 60, 12, ochre);

/** What the low sun makes of it: a profile, laid on the ice. */
const shadow = shape(
  "M-352 64L-300 82H150C250 78 330 40 372 0L440 120L300 190L168 190L168 244L92 256L100 420L70 424L64 400L30 404L28 392L62 388L56 256L30 260L26 300L-60 300L-70 250L-86 330L-150 330L-160 250L-230 246L-232 176L-330 168Z",
  sea,
  'opacity="0.62"',
);

const icebreaker = picture(
  "icebreaker",
  { background: ice },
  (r) => {
    const way = -0.47;
    return (
      tone(0, 0, WIDTH, HEIGHT, 1, 6, sky, 19) +
      repeat(26, () => floe(r, r() * WIDTH, r() * HEIGHT, between(r, 150, 380), r() < 0.5 ? paper : "#e9ece6")) +
      stroke(
        times(16, () => crack(r, r() * WIDTH, r() * HEIGHT, between(r, -0.9, 0.5), 6, between(r, 50, 90))).join(""),
        "#a9c0c6",
        3,
      ) +
      cuts(r, [0, 0, WIDTH, HEIGHT], 90, 120, way - 0.7, sky, 4) +
      // the channel, and the one of last week, half closed
      stroke("M-60 420C240 340 420 120 620 -60", "#b7ccd0", 74) +
      repeat(30, (i) => floe(r, -40 + i * 21 + between(r, -30, 30), 416 - i * 15 - (i / 30) ** 2 * 30, 54, ice)) +
      shape("M-40 1000L560 630L700 800L60 1180L-40 1180Z", night) +
      shape("M-40 1060L580 690L640 760L40 1120Z", sea) +
      repeat(120, () => {
        const t = r();
        const side = between(r, -1, 1);
        const x = -30 + t * 640;
        return floe(
          r,
          x + side * 78,
          1082 - t * 370 + side * 128,
          between(r, 16, 30 + Math.abs(side) * 58),
          r() < 0.75 ? paper : sky,
        );
      }) +
      stroke(times(9, (i) => `M${40 + i * 62} ${1072 - i * 37}q26 -30 56 -34`).join(""), teal, 4) +
      at(800, 560, 1.04, shadow, -29) +
      stroke(times(7, (i) => crack(r, 1120, 380, way - 1.2 + i * 0.4, 5, between(r, 46, 80))).join(""), teal, 6) +
      stroke(times(5, (i) => crack(r, 1130, 376, way - 0.8 + i * 0.4, 7, 66)).join(""), sea, 3) +
      shape("M1010 350L1090 300L1190 340L1150 420L1060 470L1000 440Z", sea) +
      repeat(16, () => floe(r, between(r, 990, 1190), between(r, 310, 470), between(r, 24, 60), paper)) +
      at(800, 560, 1.04, deck, -29) +
      // the supply party, waiting on the ice
      stroke("M1600 860C1400 830 1310 790 1180 800", "#9fb6bd", 5) +
      stroke("M1600 878C1400 848 1310 808 1180 818", "#9fb6bd", 5) +
      [
        [1120, 772],
        [1146, 800],
        [1092, 806],
        [1210, 782],
      ]
        .map(
          ([x = 0, y = 0]) =>
            poly(
              [
                [x, y],
                [x + 66, y + 92],
                [x + 56, y + 98],
              ],
              sea,
              'opacity="0.6"',
            ) +
            oval(x, y, 8, 7, coal) +
            oval(x - 2, y - 2, 5, 4, ochre),
        )
        .join("") +
      at(1180, 836, 1, rect(-34, -13, 68, 26, wine) + rect(-26, -9, 24, 18, sand) + rect(4, -9, 22, 18, ochre), 8) +
      poly(
        [
          [1150, 850],
          [1214, 852],
          [1244, 892],
          [1180, 892],
        ],
        sea,
        'opacity="0.5"',
      ) +
      gull(340, 250, 26, slate) +
      gull(430, 210, 18, slate)
    );
  },
  {
    alt: "Seen from above: a red icebreaker has cut a dark channel through white ice from the lower left. The low sun lays its profile on the ice as a long shadow, cracks run ahead of the bow, and four people wait beside a loaded sledge.",
    caption: "The channel closes again within the hour. The timetable allows for it.",
    ...DRAWN,
    focalX: 0.52,
    focalY: 0.52,
  },
);

export const icebreakerScenes: DemoPicture[] = [icebreaker];
