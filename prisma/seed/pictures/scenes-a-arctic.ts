import type { DemoPicture } from "../demo-types.ts";
import { between, HEIGHT, INK, type Random, times, WIDTH, wash } from "./kit.ts";
import { gull, lamp, type Point, poly, swell } from "./scenes-a-kit.ts";
import { at, cuts, DRAWN, disc, OURS, oval, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;
const LIT = "#f3cf83";

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

const panes = (x: number, y: number, w: number, h: number, lit: boolean) =>
  rect(x - 4, y - 4, w + 8, h + 8, paper) +
  rect(x, y, w, h, lit ? LIT : night) +
  stroke(`M${x + w / 2} ${y}v${h}M${x} ${y + h / 2}h${w}`, paper, 3);

/** The catalogue's four types, a hundred units wide, ground at the origin. */
const house = (type: number, ink: string, lit: number) =>
  type === 0
    ? rect(-50, -18, 100, 20, slate) +
      shape("M-50 -16V-96L0 -150L50 -96V-16Z", ink) +
      shape("M-62 -88L0 -160L62 -88L52 -82L0 -138L-52 -82Z", paper) +
      panes(-34, -72, 24, 30, lit > 0) +
      panes(12, -72, 24, 30, lit > 1) +
      panes(-11, -118, 22, 22, lit > 2) +
      rect(20, -168, 14, 34, wine)
    : type === 1
      ? rect(-80, -18, 160, 20, slate) +
        rect(-80, -84, 160, 68, ink) +
        shape("M-90 -82L-72 -134H72L90 -82Z", paper) +
        panes(-62, -66, 24, 28, lit > 0) +
        panes(-20, -66, 24, 28, lit > 2) +
        rect(34, -70, 26, 54, coal) +
        rect(-50, -160, 16, 34, wine)
      : type === 2
        ? rect(-60, -18, 120, 20, slate) +
          rect(-60, -100, 120, 84, ink) +
          shape("M-70 -98L-24 -146H24L70 -98Z", paper) +
          panes(-44, -84, 22, 26, lit > 1) +
          panes(-10, -84, 22, 26, lit > 0) +
          panes(24, -84, 22, 26, lit > 2) +
          rect(-14, -48, 28, 32, coal) +
          rect(-6, -168, 14, 30, wine)
        : rect(-56, -18, 112, 20, slate) +
          shape("M-56 -16V-90L-16 -138H22L56 -90V-16Z", ink) +
          shape("M-66 -84L-18 -146H22L66 -84L56 -82L16 -130H-12L-56 -82Z", paper) +
          rect(-16, -64, 34, 48, wine) +
          shape("M-24 -62L1 -84L26 -62Z", paper) +
          panes(-46, -62, 20, 26, lit > 1) +
          panes(28, -62, 20, 26, lit > 0);

const boat =
  shape("M-260 -64C-180 -40 120 -40 290 -104C280 -40 240 0 210 20H-220C-246 0 -258 -30 -260 -64Z", rust) +
  shape("M-260 -64C-180 -40 120 -40 290 -104L286 -84C120 -22 -180 -22 -259 -46Z", paper) +
  rect(-170, -168, 130, 118, paper) +
  rect(-182, -180, 154, 16, coal) +
  [-158, -118, -78].map((x) => rect(x, -150, 28, 34, LIT)).join("") +
  stroke(
    "M-104 -180V-330M-134 -300H-74M60 -50V-390M60 -350L210 -70M60 -360L-104 -300M60 -380L284 -100M60 -210L170 -330",
    coal,
    7,
  ) +
  stroke("M60 -386L-250 -60M170 -328V-120", coal, 3) +
  disc(60, -392, 7, LIT) +
  repeat(4, (i) => disc(-10 + i * 46, -34 - i * 3, 15, i % 2 ? ochre : coal)) +
  shape("M196 -96C200 -140 240 -150 262 -112Z", teal);

const arcticVillage = picture(
  "arctic-village",
  { background: "url(#polar)", defs: wash("polar", "#16222f", "#3f6a72") },
  (r) => {
    const rows: [number, number, [number, number, number][]][] = [
      [
        540,
        0.62,
        [
          [640, 0, 2],
          [760, 3, 1],
          [880, 1, 0],
          [1020, 2, 3],
          [1150, 0, 1],
        ],
      ],
      [
        630,
        0.84,
        [
          [450, 2, 1],
          [600, 0, 3],
          [770, 1, 2],
          [950, 3, 2],
          [1110, 0, 0],
          [1290, 1, 3],
        ],
      ],
      [
        740,
        1.12,
        [
          [190, 1, 2],
          [400, 0, 1],
          [590, 3, 3],
          [830, 2, 0],
          [1040, 1, 3],
          [1250, 0, 2],
          [1450, 3, 1],
        ],
      ],
    ];
    const inks = [rust, ochre, teal, wine, sage, "#c9856a"];
    return (
      repeat(70, () => disc(r() * WIDTH, r() * 380, between(r, 0.8, 2.2), paper)) +
      repeat(46, (i) => {
        const x = 40 + i * 36;
        const y = 250 + Math.sin(i * 0.31) * 74 - i * 2.2;
        return shape(
          `M${x} ${y}l40 ${Math.cos(i * 0.31) * 20}l14 -${110 + ((i * 37) % 90)}l-34 0z`,
          "#7fb59a",
          'opacity="0.34"',
        );
      }) +
      stroke("M40 252C200 340 330 330 470 236S760 90 960 190S1330 240 1680 60", "#b5d6b4", 7, 'opacity="0.7"') +
      shape(
        "M0 520L170 380L260 430L470 250L560 320L660 262L880 470L1010 420L1240 300L1330 360L1450 310L1600 420V800H0Z",
        slate,
      ) +
      shape(
        "M470 250L560 320L590 303L650 360L560 400L520 350L470 420L400 392L330 440L300 396ZM1240 300L1330 360L1290 420L1230 380L1170 430L1120 362ZM170 380L230 416L190 460L120 424Z",
        ice,
      ) +
      cuts(r, [100, 360, 1400, 140], 70, 60, 1, night, 4) +
      shape("M0 640C240 560 420 500 700 486S1150 480 1330 540S1520 620 1600 640V900H0Z", "#c3d3d6") +
      shape("M0 720C200 640 420 590 760 570S1300 590 1600 690V900H0Z", ice) +
      shape("M0 790C300 700 600 690 860 690S1400 690 1600 760V900H0Z", paper) +
      cuts(r, [0, 560, WIDTH, 230], 60, 130, 0.05, sky, 4) +
      rows
        .map(([y, s, houses], row) =>
          houses
            .map(([x, type, lit], i) => {
              const foot = y + Math.abs(x - 800) * 0.05 + ((i * 31) % 22);
              return (
                shape(
                  `M${x - 90 * s} ${foot + 4}h${180 * s}l${70 * s} ${26 * s}h${-190 * s}z`,
                  "#9fb8c4",
                  'opacity="0.8"',
                ) +
                at(x, foot, s, house(type, inks[(i * 2 + row) % 6] ?? rust, lit)) +
                (i === 1
                  ? stroke(`M${x + 60 * s} ${foot}v${-150 * s}`, coal, 3 * s) +
                    lamp(x + 60 * s, foot - 154 * s, 6 * s, LIT)
                  : "")
              );
            })
            .join(""),
        )
        .join("") +
      // the quay and the water
      rect(0, 800, WIDTH, 26, coal) +
      stroke(times(20, (i) => `M${20 + i * 84} 820v44`).join(""), coal, 15) +
      rect(0, 850, WIDTH, 217, night) +
      shape("M0 850H1600V872C1200 880 500 864 0 876Z", coal) +
      repeat(11, (i) =>
        stroke(
          times(7, (k) => `M${120 + i * 138 - (k % 2) * 12 - k * 2} ${876 + k * 24}h${26 + k * 5}`).join(""),
          i % 3 ? "#c9a25f" : "#7fb59a",
          5,
        ),
      ) +
      swell(r, 862, 1060, 110, sea) +
      at(1060, 936, 1.16, boat) +
      stroke("M760 862Q600 890 420 812", sand, 4) +
      shape("M806 962C960 986 1180 986 1310 958L1290 990C1150 1010 960 1010 830 992Z", coal) +
      // a jetty, and one who looks up
      shape("M0 1067V930L330 914L360 930L120 1067Z", coal) +
      stroke("M40 930V850M190 922V842M320 916V838", coal, 12) +
      at(
        236,
        930,
        1.7,
        shape("M-5 -85Q-15 -82 -15 -64L-18 -34L-12 0H-2L0 -30L3 0H13L17 -34L15 -64Q14 -82 5 -85Z", pine) +
          disc(1, -92, 8, ochre) +
          rect(-9, -100, 20, 6, rust),
      )
    );
  },
  {
    alt: "Wooden houses of four repeated types climb a snowy slope above a quay at night, some windows lit, under a green aurora. A red fishing boat lies moored in the dark water and a figure in a yellow cap stands on the jetty.",
    caption: "The catalogue had four types, and the paint was whatever the boat brought.",
    ...OURS,
    focalX: 0.5,
    focalY: 0.58,
  },
);

export const arcticScenes: DemoPicture[] = [icebreaker, arcticVillage];
