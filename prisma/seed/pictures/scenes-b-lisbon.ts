import type { DemoPicture } from "../demo-types.ts";
import { INK, polygon, times, WIDTH, wash } from "./kit.ts";
import { at, cuts, disc, OURS, picture, rect, repeat, shape, standing, stroke, tone } from "./scenes-b-kit.ts";

const { paper, sand, ochre, rust, wine, rose, pine, teal, sea, sky, ice, slate, night, coal } = INK;

const roof = (x: number, y: number, w: number, rise: number, wall: number, inks: [string, string, string]) =>
  rect(x, y, w, wall, inks[0]) +
  polygon(
    [
      [x - 12, y],
      [x + w * 0.14, y - rise],
      [x + w * 0.86, y - rise],
      [x + w + 12, y],
    ],
    `fill="${inks[1]}"`,
  ) +
  stroke(
    times(
      Math.max(4, Math.floor(w / 16)),
      (i, all = Math.max(4, Math.floor(w / 16))) =>
        `M${(x - 8 + ((w + 16) * i) / all).toFixed(0)} ${y}L${(x + w * 0.14 + (w * 0.72 * i) / all).toFixed(0)} ${y - rise}`,
    ).join(""),
    inks[2],
    3,
  );

const lisbonHarbour = picture(
  "lisbon-harbour",
  { background: "url(#atlantic)", defs: wash("atlantic", "#e9cfa8", paper) },
  (r) =>
    disc(300, 250, 92, paper) +
    tone(0, 60, WIDTH, 290, 0, 6, paper, 14) +
    cuts(r, [0, 90, WIDTH, 180], 50, 320, 0.02, rose, 6) +
    shape("M0 390C200 350 380 368 560 352S980 340 1200 360S1500 350 1600 338V460H0Z", "#94a7a0") +
    stroke("M1420 352V300M1396 316H1444", slate, 10) +
    rect(1410, 330, 20, 40, slate) +
    rect(0, 400, WIDTH, 300, "#7fa0a4") +
    cuts(r, [0, 410, WIDTH, 240], 130, 130, 0, paper, 3) +
    cuts(r, [160, 405, 280, 250], 60, 90, 0, paper, 6) +
    // the bridge
    stroke("M-20 300H1620", rust, 9) +
    stroke("M-20 312H1620", wine, 3) +
    rect(470, 90, 14, 330, rust) +
    rect(504, 90, 14, 330, rust) +
    rect(1130, 90, 14, 330, rust) +
    rect(1164, 90, 14, 330, rust) +
    [120, 180, 240]
      .map((y) =>
        stroke(
          `M477 ${y}L511 ${y + 50}M511 ${y}L477 ${y + 50}M1137 ${y}L1171 ${y + 50}M1171 ${y}L1137 ${y + 50}`,
          rust,
          5,
        ),
      )
      .join("") +
    stroke("M-20 220Q250 230 494 92Q820 470 1154 92Q1400 250 1620 240", wine, 6) +
    stroke(
      times(46, (i) => {
        const x = 520 + i * 14;
        const t = (x - 494) / 660;
        return `M${x} ${(92 + 4 * 189 * t * (1 - t) * 1).toFixed(0)}V300`;
      }).join(""),
      wine,
      1.8,
    ) +
    rect(452, 410, 84, 22, paper) +
    rect(1112, 410, 84, 22, paper) +
    // a ferry and a frigate at anchor
    at(
      760,
      520,
      1,
      shape("M-130 0H140L118 44H-108Z", ochre) +
        rect(-96, -44, 190, 46, paper) +
        repeat(8, (i) => rect(-84 + i * 22, -32, 14, 16, sea)) +
        rect(-30, -72, 60, 30, paper) +
        rect(20, -98, 16, 30, coal) +
        stroke("M-160 48H-320M140 48H190M-150 58H-260", paper, 5),
    ) +
    at(
      1240,
      470,
      1,
      shape("M-150 0L-130 34H130L168 -6Z", slate) +
        rect(-80, -40, 120, 42, slate) +
        rect(-40, -70, 50, 34, slate) +
        stroke("M-16 -70V-130M-40 -104H8M60 -4L110 -26", slate, 6),
    ) +
    // the town going down to it
    roof(60, 640, 230, 60, 300, [ochre, rust, wine]) +
    roof(300, 610, 180, 50, 300, [paper, rust, wine]) +
    roof(490, 650, 250, 62, 300, [rose, "#b65a39", wine]) +
    roof(1120, 640, 220, 60, 300, [sky, rust, wine]) +
    roof(1340, 600, 260, 60, 400, [paper, "#b65a39", wine]) +
    at(
      930,
      660,
      1,
      rect(-150, -30, 300, 420, paper) +
        shape("M-130 -30C-130 -200 130 -200 130 -30Z", ice) +
        stroke("M-66 -30C-66 -120 -30 -160 0 -166M66 -30C66 -120 30 -160 0 -166M0 -30V-166", sky, 6) +
        rect(-22, -218, 44, 56, paper) +
        shape("M-30 -218Q0 -262 30 -218Z", sky) +
        stroke("M0 -244V-286M-14 -272H14", coal, 5) +
        rect(-160, -36, 320, 16, sand) +
        repeat(5, (i) => shape(`M${-120 + i * 54} 120v-70q16 -30 32 0v70z`, slate)) +
        shape("M150 -30V390H70V-30Z", sand),
    ) +
    repeat(15, (i) =>
      rect(84 + (i % 5) * 124 + (i > 9 ? 8 : 0), 676 + Math.floor(i / 5) * 74, 26, 40, i % 4 ? sea : night),
    ) +
    repeat(10, (i) => rect(1150 + (i % 5) * 88, 676 + Math.floor(i / 5) * 80, 28, 44, i % 3 ? sea : night)) +
    roof(-60, 840, 420, 96, 300, [rose, rust, wine]) +
    roof(380, 800, 300, 84, 300, [sand, "#b65a39", wine]) +
    roof(1030, 830, 330, 90, 300, [ochre, rust, wine]) +
    roof(1320, 790, 420, 90, 400, [paper, "#b65a39", wine]) +
    repeat(
      4,
      (i) =>
        rect(20 + i * 84, 876, 38, 66, i === 2 ? ochre : sea) +
        stroke(`M${12 + i * 84} 946h54M${39 + i * 84} 876v66`, paper, 5),
    ) +
    repeat(
      3,
      (i) =>
        rect(1370 + i * 86, 836, 40, 74, i === 1 ? ochre : sea) +
        stroke(`M${1362 + i * 86} 914h56M${1390 + i * 86} 836v74`, sand, 5),
    ) +
    repeat(3, (i) => rect(1080 + i * 90, 920, 40, 66, pine) + stroke(`M${1072 + i * 90} 990h56`, coal, 6)) +
    repeat(4, (i) => rect(420 + i * 66, 830, 34, 70, pine) + stroke(`M${412 + i * 66} 904h50`, coal, 6)) +
    stroke("M1050 880H1330", coal, 3) +
    repeat(7, (i) =>
      shape(`M${1070 + i * 36} 880h26v${34 + (i % 3) * 14}h-26z`, [paper, teal, paper, rust][i % 4] ?? paper),
    ) +
    // the tram in its street, the parapet
    shape("M700 1067L740 880L960 880L1030 1067Z", slate) +
    stroke("M800 1067L822 880M914 1067L886 880", ice, 4) +
    at(
      856,
      1010,
      1,
      rect(-86, -170, 172, 180, ochre, 'rx="14"') +
        rect(-86, -170, 172, 84, paper, 'rx="14"') +
        rect(-72, -152, 144, 66, night) +
        stroke("M-26 -152v66M26 -152v66", paper, 7) +
        rect(-40, -198, 80, 24, coal) +
        disc(0, -40, 18, paper) +
        stroke("M0 -198L22 -300", coal, 5) +
        rect(-86, -8, 172, 18, coal) +
        shape("M30 -150h34v60h-30z", slate),
    ) +
    stroke("M878 710C880 800 884 880 890 1067", coal, 2) +
    shape("M0 1067V990L420 1020V1067ZM1600 1067V970L1240 1020V1067Z", coal) +
    repeat(9, (i) => rect(20 + i * 44, 940 + i * 3, 10, 70, coal)) +
    stroke("M0 936L420 964", coal, 10) +
    at(250, 1030, 2.2, standing(coal)) +
    repeat(5, (i) => stroke(`M${620 + i * 70} ${200 + (i % 3) * 36}q14 -14 26 0q12 -14 26 0`, coal, 4)),
  {
    alt: "Tiled roofs, a church dome and a yellow tram fall away to a wide estuary at sunset, where a ferry passes a grey frigate below a red suspension bridge.",
    caption: "The estuary at Lisbon, with a frigate home for the week.",
    ...OURS,
    focalX: 0.55,
    focalY: 0.5,
  },
);

export const lisbonScenes: DemoPicture[] = [lisbonHarbour];
