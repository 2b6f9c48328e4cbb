import type { DemoPicture } from "../demo-types.ts";
import { between, INK, times, WIDTH, wash } from "./kit.ts";
import { wood } from "./scenes-a-kit.ts";
import { agency, at, cuts, disc, oval, picture, rect, repeat, shape, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, sky, ice, slate, night, coal } = INK;
const STRAW = "#b9a05e";

/** A marker on its stake, a hundred units wide, foot at the origin. */
const marker = (tilt: number) =>
  `<g transform="rotate(${tilt})">` +
  rect(-6, -150, 12, 150, coal) +
  shape("M-54 -151H54L0 -60Z", paper) +
  shape("M-45 -146H45L0 -70Z", rust) +
  shape("M0 -146H45L0 -70Z", wine, 'opacity="0.5"') +
  disc(0, -123, 9, paper) +
  "</g>";

/** The deminer kneels in profile, facing right, a probe held low; knee at the origin. */
const deminer =
  oval(40, 14, 250, 22, coal, 'opacity="0.4"') +
  // the leg that is folded under, then the one in front
  shape("M-190 4C-186 -34 -130 -62 -60 -74L-20 -14C-70 0 -130 12 -190 14Z", night) +
  shape("M-196 14L-214 -30L-176 -52L-150 4Z", coal) +
  shape("M-96 -150C-40 -160 30 -132 62 -104L58 12H108V18H20L14 -64L-70 -66Z", slate) +
  shape("M14 -64L58 -92V12H108V18H20Z", night) +
  shape("M18 14C18 0 50 -6 70 -2L116 10V20H18Z", coal) +
  // the apron of armour
  shape(
    "M-104 -146C-122 -230 -108 -330 -50 -372L24 -356C52 -300 60 -220 46 -124C10 -96 -60 -100 -104 -146Z",
    "#49647a",
  ) +
  shape(
    "M-104 -146C-122 -230 -108 -330 -50 -372L-20 -366C-70 -300 -80 -220 -66 -118C-80 -124 -94 -132 -104 -146Z",
    night,
  ) +
  stroke(
    "M-40 -330C-20 -300 10 -296 40 -300M-60 -232C-20 -216 20 -216 56 -228M-62 -180C-20 -164 14 -164 52 -176",
    night,
    5,
  ) +
  rect(-22, -274, 58, 34, slate) +
  shape("M-50 -372C-56 -410 14 -414 30 -372L24 -340C0 -330 -34 -336 -50 -372Z", slate) +
  // arms
  shape("M-40 -340C-16 -352 22 -336 30 -306C48 -240 92 -196 150 -164L136 -128C70 -150 4 -214 -30 -288Z", "#5b7890") +
  stroke("M-10 -300C24 -232 70 -186 132 -154", night, 4) +
  shape("M132 -166L176 -150L180 -122L140 -122Z", sand) +
  stroke("M146 -150L262 -18", coal, 9) +
  stroke("M146 -150L176 -116", wine, 15) +
  shape(
    "M10 -350C40 -350 58 -330 66 -300C84 -240 130 -176 186 -134L172 -104C110 -136 48 -200 24 -270Z",
    "#49647a",
    'opacity="0.5"',
  ) +
  // head, visor, helmet, bent over the work
  at(
    0,
    -384,
    1,
    shape("M-36 10C-44 -40 -30 -84 10 -88L46 -70L52 -36L38 -8L8 10Z", "#8d5b49") +
      shape("M-36 10C-44 -40 -30 -84 10 -88C-6 -60 -8 -20 8 10Z", "#5c3a33") +
      stroke("M-24 -20C-10 6 12 12 34 -4", coal, 5) +
      shape("M-60 -56C-72 -130 -10 -156 38 -136C64 -124 72 -100 66 -78L-28 -62Z", "#49647a") +
      shape("M-60 -56C-72 -130 -34 -150 -4 -148C-36 -124 -40 -90 -28 -62Z", night) +
      shape("M20 -90C92 -88 108 -20 92 62L30 50C20 0 22 -50 20 -90Z", sky, 'opacity="0.66"') +
      stroke("M20 -90C92 -88 108 -20 92 62L30 50", paper, 4) +
      stroke("M66 -52C80 -20 80 10 74 40", paper, 5) +
      disc(16, -90, 10, coal),
    16,
  );

const minefieldMarkers = picture(
  "minefield-markers",
  { background: "url(#dawn)", defs: wash("dawn", "#8fa6a8", "#f0d9b4") },
  (r) =>
    tone(0, 0, WIDTH, 320, 6, 0, slate, 16) +
    disc(1230, 330, 84, paper) +
    cuts(r, [0, 190, WIDTH, 190], 44, 400, 0, "#f4e6cb", 8) +
    shape("M0 400L180 330L330 372L520 262L640 320L790 236L980 352L1160 318L1330 380L1600 340V560H0Z", "#9aa8a2") +
    shape("M0 450C180 410 360 430 560 408S980 420 1180 400S1480 420 1600 408V600H0Z", "#7d907f") +
    wood(r, -20, 600, 474, 70, 46, "#5d7468") +
    wood(r, 1240, 1640, 470, 80, 30, "#5d7468") +
    // a house without its roof
    shape("M900 486V404L930 396L940 376L968 402L1002 362L1040 372V486Z", paper) +
    shape("M1040 372L1092 400L1100 440L1116 444V486H1040Z", sand) +
    stroke("M900 404L972 330L1004 362", wine, 6) +
    rect(924, 424, 24, 30, night) +
    rect(984, 420, 26, 66, night) +
    rect(1064, 424, 22, 28, night) +
    rect(0, 480, WIDTH, 600, STRAW) +
    shape("M0 480C300 470 620 486 900 484S1400 474 1600 486V560C1200 540 500 560 0 540Z", sage) +
    cuts(r, [0, 500, WIDTH, 520], 260, 74, -1.35, "#93803f", 5) +
    cuts(r, [0, 500, WIDTH, 520], 130, 60, -1.75, "#d8c386", 4) +
    // fruit trees, unpicked
    [
      [230, 548, 1],
      [470, 560, 1.15],
      [1290, 560, 1.2],
      [1490, 574, 1.35],
    ]
      .map(([x = 0, y = 0, s = 1]) =>
        at(
          x,
          y,
          s,
          stroke("M0 0C-4 -40 6 -60 0 -90M0 -50L-34 -92M2 -60L38 -98", coal, 8) +
            shape("M-84 -96C-92 -150 -40 -178 0 -172C50 -180 96 -146 84 -98C66 -70 -60 -66 -84 -96Z", pine) +
            [-52, -20, 14, 46, 62, -66, 0]
              .map((k, i) => disc(k, -100 - ((i * 37) % 56), 8, i % 3 ? rust : ochre))
              .join("") +
            [-40, 10, 52, 30].map((k, i) => oval(k, 6 + (i % 2) * 5, 7, 5, rust)).join(""),
        ),
      )
      .join("") +
    // the lane that has been cleared, a metre wide
    shape("M708 486L746 486L1010 1067H540Z", "#7a5a3c") +
    cuts(r, [640, 620, 230, 430], 90, 60, 0.1, "#5f432b", 4) +
    cuts(r, [640, 620, 230, 430], 40, 50, -0.2, "#94714d", 3) +
    times(8, (i) => {
      const t = (i / 7) ** 1.9;
      const y = 506 + t * 520;
      const s = 0.1 + t * 0.9;
      const left = 715 - t * 152;
      const right = 737 + t * 262;
      return [left, right]
        .map(
          (x) =>
            rect(x - 7 * s, y - 110 * s, 14 * s, 110 * s, coal) + rect(x - 7 * s, y - 110 * s, 14 * s, 36 * s, paper),
        )
        .join("");
    }).join("") +
    stroke("M715 498L563 950M737 498L1000 950", paper, 5) +
    stroke("M715 498L563 950M737 498L1000 950", rust, 5, 'stroke-dasharray="20 20"') +
    [
      [640, 560, 0.22, 4],
      [590, 590, 0.34, -6],
      [860, 586, 0.32, 5],
      [520, 650, 0.5, 3],
      [1010, 650, 0.52, -4],
      [1190, 626, 0.42, 8],
      [330, 690, 0.64, -7],
      [1300, 720, 0.8, 5],
      [1120, 790, 1, -5],
    ]
      .map(
        ([x = 0, y = 0, s = 1, tilt = 0]) =>
          shape(`M${x} ${y}l${-150 * s} ${44 * s}l${8 * s} ${10 * s}z`, coal, 'opacity="0.35"') +
          at(x, y, s, marker(tilt)),
      )
      .join("") +
    // what has been found so far, each under its own flag
    at(
      852,
      762,
      0.62,
      stroke("M0 0V-90", coal, 5) +
        shape("M0 -90L54 -72L0 -54Z", ochre) +
        oval(0, 4, 34, 10, pine) +
        oval(0, 0, 26, 7, slate),
    ) +
    at(690, 690, 0.44, stroke("M0 0V-90", coal, 5) + shape("M0 -90L54 -72L0 -54Z", ochre)) +
    at(626, 1000, 1.06, deminer) +
    shape("M860 974L930 962L944 990L880 1006Z", "#5f432b") +
    disc(908, 982, 17, pine) +
    oval(908, 978, 17, 10, "#4d6b60") +
    oval(908, 977, 6, 4, coal) +
    // the uncleared side, near the eye
    at(1400, 1100, 3.1, marker(7)) +
    shape(
      times(46, (i) => {
        const x = 1060 + i * 13 + between(r, -9, 9);
        const h = between(r, 70, 220);
        return `M${x} 1067q${between(r, -14, 14).toFixed(0)} ${(-h / 2).toFixed(0)} ${between(r, -44, 30).toFixed(0)} ${(-h).toFixed(0)}q4 ${(h / 2).toFixed(0)} ${between(r, 8, 18).toFixed(0)} ${h.toFixed(0)}z`;
      }).join(""),
      "#4f4a2a",
    ) +
    shape(
      times(30, (i) => {
        const x = -10 + i * 13;
        const h = between(r, 60, 170);
        return `M${x} 1067q${between(r, -14, 14).toFixed(0)} ${(-h / 2).toFixed(0)} ${between(r, -20, 44).toFixed(0)} ${(-h).toFixed(0)}q4 ${(h / 2).toFixed(0)} 14 ${h.toFixed(0)}z`;
      }).join(""),
      "#4f4a2a",
    ) +
    repeat(9, (i) => disc(1090 + i * 62, 940 + ((i * 47) % 110), 8, i % 2 ? ice : rose)),
  {
    alt: "A deminer in a padded blue apron and visor kneels in a taped lane of bare earth, a probe touching a small round mine. Red triangles stand on both sides in tall grass; behind are unpicked fruit trees, a roofless house and hills.",
    caption: "A square metre takes twenty minutes, if it is an empty one.",
    ...agency("Ilir Hoxhaj / Northlight Pictures", "northlight/a-square-metre"),
    focalX: 0.42,
    focalY: 0.66,
  },
);

export const minefieldScenes: DemoPicture[] = [minefieldMarkers];
