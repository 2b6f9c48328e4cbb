import type { DemoPicture } from "../demo-types.ts";
import { between, INK, times, WIDTH, wash } from "./kit.ts";
import { icebreakerScenes } from "./scenes-a-icebreaker.ts";
import { lamp, swell } from "./scenes-a-kit.ts";
import { at, cuts, disc, OURS, picture, rect, repeat, shape, stroke } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;
const LIT = "#f3cf83";

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

export const arcticScenes: DemoPicture[] = [...icebreakerScenes, arcticVillage];
