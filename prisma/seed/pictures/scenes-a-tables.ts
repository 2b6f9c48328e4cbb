import type { DemoPicture } from "../demo-types.ts";
import { between, HEIGHT, INK, type Random, times, WIDTH, wash } from "./kit.ts";
import { at, clip, cuts, DRAWN, disc, OURS, oval, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

const PLACES = 22;
const around = (i: number, rx: number, ry: number) => {
  const a = (i / PLACES) * Math.PI * 2 + 0.14;
  return {
    x: 800 + Math.cos(a) * rx,
    y: 533 + Math.sin(a) * ry,
    turn: (Math.atan2(Math.sin(a) * rx, Math.cos(a) * ry) * 180) / Math.PI - 90,
  };
};

/** A chair, a blotter with papers, a glass, a name card and two small flags, seen from above. */
const place = (i: number, r: Random) => {
  const chair = around(i, 636, 438);
  const desk = around(i, 494, 322);
  const pair = [
    [rust, paper],
    [teal, sand],
    [ochre, night],
    [sea, paper],
    [sage, wine],
    [slate, ochre],
  ][i % 6] ?? [rust, paper];
  const flag = (x: number, ink: string) => stroke(`M${x} -64v26`, coal, 3) + shape(`M${x} -64l22 5l-22 11z`, ink);
  return (
    at(
      chair.x,
      chair.y,
      1,
      oval(7, 12, 40, 36, night, 'opacity="0.4"') +
        rect(-34, -36, 68, 60, wine, 'rx="16"') +
        rect(-26, -30, 52, 42, "#7e2f3b", 'rx="10"') +
        rect(-40, 14, 80, 20, "#451721", 'rx="9"') +
        rect(-44, -22, 10, 40, coal, 'rx="4"') +
        rect(34, -22, 10, 40, coal, 'rx="4"'),
      chair.turn + between(r, -5, 5),
    ) +
    at(
      desk.x,
      desk.y,
      1,
      rect(-34, 4, 68, 46, pine, 'rx="3"') +
        rect(-22, 8, 42, 34, paper, 'transform="rotate(-3)"') +
        stroke("M-16 15h28M-16 22h24M-16 29h28", slate, 2) +
        disc(44, 10, 9, ice) +
        disc(44, 10, 5, sky) +
        rect(-26, -22, 52, 12, paper) +
        stroke("M-18 -16h36", coal, 3) +
        flag(-20, pair[0] ?? rust) +
        flag(8, pair[1] ?? paper),
      desk.turn,
    )
  );
};

const ring = (inset: number) =>
  `M${800 - 556 + inset} 533a${556 - inset} ${372 - inset} 0 1 1 ${2 * (556 - inset)} 0a${556 - inset} ${372 - inset} 0 1 1 ${-2 * (556 - inset)} 0Z`;

const summitTable = picture(
  "summit-table",
  { background: "url(#carpet)", defs: wash("carpet", "#2a4b57", "#1d3540") },
  (r) =>
    stroke(times(9, (i) => `M${-20 + i * 205} -10V1080`).join(""), "#244350", 60) +
    stroke(times(11, (i) => `M-10 ${20 + i * 104}H1610`).join(""), ochre, 3, 'stroke-dasharray="3 34" opacity="0.6"') +
    stroke(`M40 40H1560V1027H40Z`, ochre, 6) +
    stroke(`M58 58H1542V1009H58Z`, ochre, 2) +
    shape(`${ring(-14)}`, night, 'opacity="0.4" transform="translate(16 22)"') +
    shape(ring(0) + ring(196), "#a5652f", 'fill-rule="evenodd"') +
    stroke(ring(0), "#7c4820", 12) +
    stroke(ring(196), "#7c4820", 10) +
    stroke(ring(98), "#91562a", 3) +
    clip(
      "wood",
      shape(ring(0) + ring(196), "#000", 'clip-rule="evenodd"'),
      cuts(r, [220, 140, 1160, 780], 170, 130, 0.1, "#b97a40", 4),
    ) +
    shape(ring(210), "#16303a") +
    tone(480, 380, 640, 300, 2, 6, sea, 15) +
    at(
      800,
      533,
      1,
      oval(0, 0, 150, 92, pine) +
        repeat(46, (i) =>
          disc(
            Math.cos(i * 2.4) * (20 + i * 2.4),
            Math.sin(i * 2.4) * (12 + i * 1.5),
            15 - i * 0.12,
            [rust, rose, paper, ochre, sage][i % 5] ?? rose,
          ),
        ),
    ) +
    repeat(PLACES, (i) => place(i, r)) +
    shape("M-20 -20H520L1130 1087H-20Z", paper, 'opacity="0.07"') +
    at(
      1450,
      200,
      1,
      oval(16, 20, 44, 26, night, 'opacity="0.4"') +
        shape("M-42 -8Q0 -38 42 -8Q52 14 36 20H-36Q-52 14 -42 -8Z", coal) +
        disc(0, -4, 19, "#6b4530") +
        rect(20, 12, 50, 34, paper, 'transform="rotate(24)"'),
      40,
    ),
  {
    alt: "An oval conference table seen from directly above: twenty-two red chairs, each with a sheet of paper, a glass, a name card and two small flags, around a bowl of flowers. Nobody is seated; one person in dark clothes carries papers along the carpet.",
    caption: "The table was set for twenty-two delegations; nobody has said who sits where.",
    ...DRAWN,
    focalX: 0.5,
    focalY: 0.5,
  },
);

const seatBack = (x: number, y: number, s: number, ink: string, turn: number, more = "") =>
  at(
    x,
    y,
    s,
    shape("M-70 0L-58 -120H58L70 0L54 4L46 -56H-46L-54 4Z", coal) +
      shape("M-58 -120H58L64 -56H-64Z", slate) +
      shape("M-62 -260Q0 -276 62 -260L56 -140Q0 -128 -56 -140Z", ink) +
      shape("M-62 -260Q0 -276 62 -260L60 -246Q0 -262 -60 -246Z", paper, 'opacity="0.25"') +
      stroke("M-48 -144L-52 -110M48 -144L52 -110", coal, 9) +
      more,
    turn,
  );

const jacket =
  shape("M-78 -262Q0 -296 78 -262L92 -110Q60 -96 52 -60L40 -190L-34 -190L-48 -50Q-70 -70 -96 -100Z", pine) +
  stroke("M-20 -276L-8 -200M22 -276L10 -200", night, 5);

const emptyChairs = picture(
  "empty-chairs",
  { background: "url(#committee)", defs: wash("committee", "#cbb48c", "#b8976a") },
  (r) =>
    rect(0, 0, WIDTH, 640, "#c4ab80") +
    tone(0, 0, WIDTH, 300, 7, 0, "#a98c60", 15) +
    // the board, with the number left blank
    rect(430, 90, 800, 420, "#5a4030") +
    rect(450, 110, 760, 380, "#23403b") +
    cuts(r, [460, 130, 500, 330], 46, 190, 0.05, "#2f524b", 12) +
    stroke("M510 440V170M510 440H1150", ice, 5) +
    stroke("M520 420C600 410 640 300 720 290S820 380 880 360S1000 200 1120 190", rose, 6) +
    stroke("M520 400C640 380 760 340 1120 330", ice, 4, 'stroke-dasharray="16 12"') +
    stroke("M1120 190V440M720 290V440", ice, 3, 'stroke-dasharray="5 9"') +
    stroke("M900 150h60M900 172h40M600 210q20 -30 40 0t40 0", ice, 5) +
    `<circle cx="1120" cy="190" r="34" fill="none" stroke="${ice}" stroke-width="5"/>` +
    shape("M700 470h120v12h-120z", sand) +
    rect(450, 500, 780, 14, "#7c5a40") +
    rect(560, 490, 40, 10, ice) +
    rect(900, 488, 70, 14, slate) +
    // the window and its light
    shape("M60 60H300V520H60Z", "#7c5a40") +
    shape("M80 80H280V500H80Z", ice) +
    shape("M80 400C140 360 200 380 280 350V500H80Z", sage) +
    stroke("M180 80V500M80 290H280", "#7c5a40", 12) +
    rect(0, 640, WIDTH, 430, "#8f5a3a") +
    stroke(times(15, (i) => `M${800 + (i - 7) * 130} 640L${800 + (i - 7) * 330} ${HEIGHT}`).join(""), "#7a4a2e", 4) +
    rect(0, 632, WIDTH, 14, "#6b3f28") +
    shape("M340 660H560L1120 1067H620Z", "#e4b27c", 'opacity="0.75"') +
    stroke("M450 660L870 1067M450 840H830", "#8f5a3a", 14) +
    // chairs as they were left
    seatBack(420, 780, 0.72, wine, -8) +
    seatBack(620, 740, 0.62, rust, 4) +
    seatBack(990, 750, 0.64, wine, -4) +
    seatBack(1200, 790, 0.74, rust, 9) +
    at(1420, 900, 0.95, seatBack(0, 0, 1, wine, 0, ""), 0) +
    seatBack(250, 990, 1.2, rust, 6) +
    seatBack(700, 1010, 1.28, wine, -5, jacket) +
    at(1080, 950, 1.1, seatBack(0, 0, 1, rust, 0), 92) +
    at(
      930,
      900,
      1,
      oval(0, 8, 46, 12, coal, 'opacity="0.4"') +
        shape("M-30 -52H30L24 6Q0 14 -24 6Z", paper) +
        oval(0, -52, 30, 9, wine) +
        stroke("M28 -40C54 -44 52 -8 24 -8", paper, 8),
    ) +
    shape("M470 1000L580 980L610 1040L500 1062Z", paper) +
    stroke("M494 1008l70 -12M500 1022l74 -14M506 1036l50 -9", slate, 4) +
    shape("M1240 960L1330 950L1350 1000L1256 1012Z", paper) +
    stroke("M1258 970l60 -7M1264 984l60 -7", slate, 4),
  {
    alt: "Eight chairs left at odd angles, one of them tipped over, in front of a blackboard with a chalk graph whose last point is circled. A green jacket hangs on one chair; sunlight from a window falls across the floor, where papers and a cup have been left.",
    caption: "The committee will resume when the number does.",
    ...OURS,
    focalX: 0.5,
    focalY: 0.55,
  },
);

export const tableScenes: DemoPicture[] = [summitTable, emptyChairs];
