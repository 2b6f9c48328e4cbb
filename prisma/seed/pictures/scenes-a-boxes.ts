import type { DemoPicture } from "../demo-types.ts";
import { INK, type Random, times, WIDTH, wash } from "./kit.ts";
import { gull } from "./scenes-a-kit.ts";
import { agency, at, cuts, disc, OURS, picture, rect, repeat, shape, standing, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, ice, slate, night, coal } = INK;

const BOX_INKS: [string, string][] = [
  [rust, "#87371f"],
  [sea, "#1f4253"],
  [ochre, "#a6722c"],
  [slate, "#414b55"],
  [teal, "#2c5a5e"],
  [wine, "#4d1a24"],
  [sand, "#bda077"],
  [pine, "#21372f"],
];

/** The doors of a container, seen straight on: two leaves, four bars, hinges and a plate. */
const doors = (x: number, y: number, w: number, h: number, [ink, dark]: [string, string]) =>
  rect(x, y, w, h, dark) +
  rect(x + 7, y + 7, w / 2 - 9, h - 14, ink) +
  rect(x + w / 2 + 2, y + 7, w / 2 - 9, h - 14, ink) +
  stroke(times(4, (i) => `M${x + w * (0.17 + 0.22 * i)} ${y + 7}v${h - 14}`).join(""), dark, 7) +
  stroke(times(4, (i) => `M${x + w * (0.17 + 0.22 * i) - 2} ${y + 7}v${h - 14}`).join(""), paper, 2, 'opacity="0.45"') +
  stroke(times(4, (i) => `M${x + w * (0.17 + 0.22 * i) - 4} ${y + h * 0.56}h${w * 0.11}`).join(""), coal, 6) +
  stroke([0.2, 0.5, 0.8].map((t) => `M${x + 2} ${y + h * t}h12M${x + w - 14} ${y + h * t}h12`).join(""), coal, 8) +
  rect(x + w * 0.58, y + h * 0.16, w * 0.3, h * 0.05, paper, 'opacity="0.8"') +
  rect(x + w * 0.58, y + h * 0.25, w * 0.22, h * 0.04, paper, 'opacity="0.6"');

const opened = (x: number, y: number, w: number, h: number) =>
  rect(x, y, w, h, wine) +
  rect(x + 9, y + 9, w - 18, h - 18, "#120f10") +
  shape(`M${x + w - 9} ${y + 9}L${x + w + 74} ${y - 16}V${y + h + 20}L${x + w - 9} ${y + h - 9}Z`, rust) +
  stroke(`M${x + w + 20} ${y + 2}V${y + h + 4}M${x + w + 50} ${y - 8}V${y + h + 14}`, "#87371f", 7) +
  rect(x + 24, y + h - 72, 60, 62, sand) +
  rect(x + 88, y + h - 58, 66, 48, ochre) +
  rect(x + 40, y + h - 120, 52, 48, ochre) +
  stroke(`M${x + 24} ${y + h - 42}h60M${x + 54} ${y + h - 72}v62M${x + 121} ${y + h - 58}v48`, coal, 3);

const lift = (x: number, foot: number, top: number) =>
  stroke(
    times(4, (i) => {
      const y = top + (i * (foot - top - 40)) / 4;
      const d = (foot - top - 40) / 4;
      return `M${x - 60} ${y}L${x + 60} ${y + d}M${x + 60} ${y}L${x - 60} ${y + d}`;
    }).join(""),
    ochre,
    11,
  ) +
  rect(x - 84, foot - 46, 168, 30, ochre) +
  disc(x - 58, foot - 10, 18, coal) +
  disc(x + 58, foot - 10, 18, coal) +
  rect(x - 84, top - 4, 168, 14, coal) +
  stroke(`M${x - 80} ${top}v-66M${x + 80} ${top}v-66M${x - 80} ${top - 62}h160M${x - 80} ${top - 32}h160`, ochre, 6);

const wall = (r: Random) => {
  const w = 205;
  const h = 212;
  let last = -1;
  return repeat(5, (row) =>
    repeat(9, (column) => {
      if (row === 0 && (column < 2 || column === 6)) return "";
      let pick = Math.floor(r() * BOX_INKS.length);
      if (pick === last) pick = (pick + 3) % BOX_INKS.length;
      last = pick;
      const inks = BOX_INKS[pick] ?? [rust, wine];
      return doors(-120 + column * w, row * h - 92, w - 5, h - 5, inks);
    }),
  );
};

const containerPort = picture(
  "container-port",
  { background: "url(#yard)", defs: wash("yard", "#e8d6b4", "#e8d6b4") },
  (r) =>
    wall(r) +
    shape("M-20 960V-20H420Z", paper, 'opacity="0.14"') +
    shape("M1180 -20H1640V960H1480Z", night, 'opacity="0.35"') +
    opened(905, 544, 200, 207) +
    rect(0, 968, WIDTH, 110, coal) +
    stroke("M0 968H1600", slate, 8) +
    stroke("M0 1030H1600", ochre, 8, 'stroke-dasharray="90 50"') +
    shape("M1176 612L905 560V740Z", "#fff0c0", 'opacity="0.55"') +
    lift(1220, 1010, 724) +
    at(
      1220,
      722,
      1.5,
      standing(night) +
        shape("M-10 -92Q0 -112 10 -92Z", ochre) +
        stroke("M8 -74L-24 -72", night, 8) +
        rect(-38, -77, 17, 9, paper),
    ) +
    at(360, 1012, 1.15, standing("#0f1418") + shape("M-10 -92Q0 -112 10 -92Z", paper)) +
    at(398, 1012, 1.12, standing("#0f1418") + shape("M-10 -92Q0 -112 10 -92Z", rust)),
  {
    alt: "A wall of shipping containers in rust, blue, ochre and green, five high, all closed but one. On a scissor lift an inspector shines a torch into the single open box; two dockers stand small on the ground.",
    caption: "Every box has a declaration; one in fifty has a visitor.",
    ...agency("Hannes Vold / Northlight Pictures", "northlight"),
    focalX: 0.66,
    focalY: 0.62,
  },
);

const portal = (x: number, s: number, ink: string, light: string) =>
  at(
    x,
    0,
    s,
    stroke("M-90 900L-50 480M90 900L50 480M-150 900H-30M30 900H150M-74 720H74M-74 720L52 500M74 720L-52 500", ink, 15) +
      rect(-80, 410, 160, 84, ink) +
      rect(-64, 426, 46, 34, light) +
      stroke("M0 410L-34 250L40 250L20 410M-34 250L-470 30M40 250L-470 30M-34 250L160 300L60 410", ink, 11) +
      stroke("M-34 250L-470 30M-100 330L-430 62", ink, 8) +
      stroke(times(8, (i) => `M${-80 - i * 46} ${232 - i * 24}l-30 ${58 - i * 6}`).join(""), ink, 5) +
      rect(110, 286, 90, 56, ink) +
      stroke("M-470 30V420", ink, 4) +
      shape("M-482 420h24l10 30h-44z", ink),
  );

const caspianPort = picture(
  "caspian-port",
  { background: "url(#caspian)", defs: wash("caspian", "#d98f5c", "#f4e3c1") },
  (r) =>
    disc(470, 470, 120, paper) +
    tone(0, 40, WIDTH, 330, 7, 0, rust, 15) +
    cuts(r, [0, 220, WIDTH, 260], 46, 360, 0, rose, 7) +
    shape("M0 556C240 520 420 540 600 530S1100 548 1600 520V620H0Z", "#b98a70") +
    repeat(3, (i) =>
      at(
        640 + i * 120,
        566,
        0.5 + i * 0.06,
        stroke("M-26 0L-10 -110H10L26 0M-20 -40H20M-14 -76H14", wine, 6) + rect(-34, -120, 68, 14, wine),
      ),
    ) +
    rect(0, 566, WIDTH, 510, teal) +
    cuts(r, [0, 576, WIDTH, 470], 150, 170, 0, sage, 4) +
    cuts(r, [330, 570, 290, 420], 90, 110, 0, "#f0c894", 6) +
    at(
      560,
      812,
      1.3,
      shape("M-420 -96H330L390 -132L352 20H-380Z", rust) +
        shape("M-398 -30H364L352 20H-380Z", "#7d2f1f") +
        rect(-380, -250, 150, 154, paper) +
        rect(-396, -270, 182, 22, ice) +
        stroke("M-366 -224H-244M-366 -176H-244", slate, 14, 'stroke-dasharray="18 10"') +
        rect(-340, -320, 50, 52, ochre) +
        rect(-340, -310, 50, 14, coal) +
        repeat(5, (i) => rect(-190 + i * 100, -150, 92, 54, [slate, ochre, sea, wine, sand][i] ?? sea)) +
        stroke("M330 -130V-230M-150 -96V-200", coal, 6),
    ) +
    cuts(r, [60, 830, 1000, 60], 30, 170, 0, paper, 5) +
    // the quay, with the marks of fuller years
    shape("M1010 760H1600V1067H960Z", "#a98a66") +
    rect(1004, 738, 600, 30, coal) +
    stroke("M998 812H1600", paper, 12) +
    stroke("M990 858H1600", "#8f6f4d", 16) +
    stroke("M982 912H1600", "#7d5f41", 18) +
    stroke("M976 960H1600", sage, 14) +
    repeat(6, (i) => rect(1040 + i * 104, 770, 26, 300, coal, 'opacity="0.55"')) +
    stroke("M1226 812v190M1212 840h28M1212 880h28M1212 920h28M1212 960h28", paper, 5) +
    repeat(3, (i) =>
      at(
        1090 + i * 196,
        738,
        0.9,
        rect(-90, -86, 180, 60, [wine, slate, wine][i] ?? wine) +
          stroke("M-90 -56H90M-60 -86v60M-20 -86v60M20 -86v60M60 -86v60", coal, 4) +
          disc(-58, -14, 15, coal) +
          disc(58, -14, 15, coal) +
          rect(-100, -26, 200, 9, coal),
      ),
    ) +
    portal(1120, 0.86, night, ochre) +
    portal(1480, 0.82, pine, sand) +
    gull(760, 330, 34, coal) +
    gull(850, 290, 22, coal) +
    gull(690, 266, 18, coal),
  {
    alt: "Two portal cranes stand over railway wagons on a quay at sunrise. The quay's wall shows bands left by higher water, and a red cargo ship lies well below its edge.",
    caption: "Morning at the ferry port, the western end of the Middle Corridor.",
    ...OURS,
    focalX: 0.62,
    focalY: 0.6,
  },
);

export const boxScenes: DemoPicture[] = [containerPort, caspianPort];
