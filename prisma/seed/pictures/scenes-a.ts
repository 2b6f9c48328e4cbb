import type { DemoPicture } from "../demo-types.ts";
import { HEIGHT, INK, polygon, ridge, times, WIDTH } from "./kit.ts";
import { benches, chair, columns, room, sheets, shelves, table } from "./motifs-inside.ts";
import { box, line, moved, poles, railway, skyline, sun, weather } from "./motifs-land.ts";
import { barge, lighthouse, tanker, water } from "./motifs-sea.ts";
import { type Scene, toPicture } from "./scene.ts";
import { arcticScenes } from "./scenes-a-arctic.ts";
import { bordersScenes } from "./scenes-a-borders.ts";
import { boxScenes } from "./scenes-a-boxes.ts";
import { cableScenes } from "./scenes-a-cable.ts";
import { canalScenes } from "./scenes-a-canal.ts";
import { hotlineScenes } from "./scenes-a-hotline.ts";
import { minefieldScenes } from "./scenes-a-minefield.ts";
import { samarkandScenes } from "./scenes-a-samarkand.ts";

const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, ice, slate, night, coal } = INK;

const scenes: Scene[] = [
  {
    key: "steppe-railway",
    sky: [rose, sand],
    draw: (r) =>
      sun(1180, 420, 120, paper) +
      ridge(r, 520, 26, 16, slate) +
      ridge(r, 590, 14, 20, ochre) +
      railway(600, wine, 620) +
      poles(604, coal, 900, 1500),
    alt: "A single railway line runs straight across a dry steppe towards low hills and a pale sun, with telegraph poles on its right.",
    caption: "The line east of the Aral, where trains wait a day for a change of gauge.",
  },
  {
    key: "mountain-pass-road",
    sky: [sky, ice],
    draw: (r) =>
      ridge(r, 300, 120, 9, slate) +
      ridge(r, 470, 90, 11, teal) +
      ridge(r, 640, 50, 12, pine) +
      line("M820 650C1100 690 1180 740 900 790S460 860 760 940S1300 1010 1180 1080", sand, 40) +
      line(
        "M820 650C1100 690 1180 740 900 790S460 860 760 940S1300 1010 1180 1080",
        coal,
        3,
        'stroke-dasharray="22 20"',
      ),
    alt: "A road winds in hairpins down from a high mountain pass between dark green slopes.",
    caption: "The pass closes for five months of the year; the customs post does not.",
  },
  {
    key: "summit-table",
    sky: [slate, sky],
    draw: () =>
      room(pine, coal, sand) +
      times(6, (i) => moved(chair(wine), 330 + i * 190, 580, 0.8)).join("") +
      table(ochre, wine),
    alt: "A long conference table laid with papers and glasses in a green room, six high-backed chairs behind it, nobody seated.",
    caption: "The table was set for six delegations; five confirmed.",
  },
  {
    key: "empty-chairs",
    sky: [paper, sand],
    draw: () =>
      room(sand, rust, paper) +
      times(5, (row) =>
        times(6, (i) =>
          moved(chair(row % 2 ? night : wine), 240 + i * 230 + row * 14, 700 + row * 92, 0.46 + row * 0.15),
        ).join(""),
      ).join(""),
    alt: "Rows of empty dark chairs face away in a sunlit hall.",
    caption: "The press room on the morning after.",
  },
  {
    key: "podium-flags",
    sky: [night, sea],
    draw: () =>
      times(
        9,
        (i) =>
          line(`M${130 + i * 168} 120V900`, paper, 8) +
          `<path d="M${134 + i * 168} 130q60 40 110 8v330q-54 46 -110 -10z" fill="${[rust, sand, teal, ochre, paper][i % 5]}"/>`,
      ).join("") +
      box(0, 860, WIDTH, 220, coal) +
      polygon(
        [
          [640, 560],
          [960, 560],
          [920, 960],
          [680, 960],
        ],
        `fill="${wine}"`,
      ) +
      box(610, 530, 380, 44, ochre) +
      line("M760 530v-70M840 530v-70", paper, 8),
    alt: "An empty lectern with two microphones stands before a row of plain coloured banners.",
    caption: "Nobody came to the second microphone.",
  },
  {
    key: "treaty-signatures",
    sky: [wine, rust],
    draw: () => sheets(paper, coal) + line("M1180 1000L1480 640", night, 26) + line("M1180 1000l-30 44", ochre, 12),
    alt: "Three signed documents lie overlapping on a red cloth with a fountain pen beside them.",
    caption: "Three originals, each equally authentic, in languages that do not agree.",
  },
  {
    key: "archive-shelves",
    sky: [coal, wine],
    draw: (r) => shelves(r, coal, [rust, ochre, pine, slate, sand]),
    alt: "Five shelves of labelled ledgers in red, ochre and green, half of them in shadow.",
    caption: "Forty metres of minutes, eleven of them still closed.",
  },
  {
    key: "embassy-night",
    sky: [night, sea],
    draw: (r) =>
      sun(1280, 210, 74, paper) +
      skyline(r, 640, 80, 260, slate) +
      columns(470, coal, sea) +
      times(7, (i) => box(200 + i * 190, 600, 46, 150, i === 4 ? ochre : night)).join("") +
      box(0, 1010, WIDTH, 80, coal) +
      weather(r, sky, -8, 120, 26),
    alt: "A columned building at night in the rain, one of its windows lit.",
    caption: "One window stayed lit until the cable had been answered.",
  },
  {
    key: "parliament-chamber",
    sky: [wine, rust],
    draw: () =>
      box(0, 0, WIDTH, 380, wine) +
      times(8, (i) => box(60 + i * 200, 70, 110, 260, sand)).join("") +
      benches(pine, night) +
      box(640, 420, 320, 200, ochre) +
      box(700, 330, 200, 100, coal),
    alt: "Half circles of dark green benches rise around a speaker's desk under tall windows.",
    caption: "The vote was taken with a third of the benches empty.",
  },
  {
    key: "lighthouse-strait",
    sky: [sea, rose],
    draw: (r) =>
      ridge(r, 560, 30, 12, slate) +
      water(r, 620, sea, rose) +
      polygon(
        [
          [1000, 860],
          [1130, 720],
          [1360, 690],
          [1600, 760],
          [1600, HEIGHT],
          [900, HEIGHT],
        ],
        `fill="${coal}"`,
      ) +
      moved(lighthouse(paper, rust, ochre), 1250, 710, 1.05) +
      moved(tanker(night, slate, sand), 180, 700, 0.5),
    alt: "A white lighthouse with a red band throws its beam over a narrow strait where a ship passes.",
    caption: "Twenty-one miles wide, two of them deep enough.",
    focal: [0.72, 0.5],
  },
  {
    key: "river-barge",
    sky: [sage, sand],
    draw: (r) =>
      skyline(r, 560, 30, 150, slate, "", 70) +
      ridge(r, 580, 8, 20, pine) +
      water(r, 620, teal, sand) +
      moved(barge(coal, ochre), 300, 800, 1.15) +
      moved(barge(wine, sand), 1180, 664, 0.34),
    alt: "A barge loaded with grain moves along a broad river past a small town.",
    caption: "Grain going upstream, for the first time in a decade.",
  },
];

export const scenesA: DemoPicture[] = [
  ...samarkandScenes,
  ...canalScenes,
  ...hotlineScenes,
  ...boxScenes,
  ...scenes.map(toPicture),
  ...bordersScenes,
  ...arcticScenes,
  ...cableScenes,
  ...minefieldScenes,
];
