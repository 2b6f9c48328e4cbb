import { INK } from "./kit.ts";
import { BALKANS, CAUCASUS, DANUBE, DANUBE_STATES, TRIBUTARIES } from "./maps-borders.ts";
import type { Chart } from "./maps-chart.ts";
import {
  ADRIATIC_AEGEAN,
  BALTIC,
  BALTIC_ISLANDS,
  BLACK_SEA,
  CHIOS,
  EUBOEA,
  LEMNOS,
  LESBOS,
  MARMARA,
  NORTHERN_LAKES,
  TYRRHENIAN,
} from "./maps-coasts-inner.ts";
import { drawn, pointsOf } from "./maps-ground.ts";

const DANUBE_BASIN = `8 47.7 9 49 11 49.6 13 49.4 16 49.5 18 49.4 20 49.2 23 48.8 25 48.4 26.6 48.9 28.5 47.6 29 46 30 45.4 28.6 44 26 43.2
23.5 42.6 21.5 42.5 19.5 43 17 44 14.5 45.6 13.5 46.6 11 46.7 9.5 47.4`;
const BOSPHORUS = "29.12 41.24 29.07 41.14 29.05 41.06 28.99 41";
const DARDANELLES = "26.74 40.4 26.5 40.25 26.38 40.14 26.18 40.02";

export const europe: Chart[] = [
  {
    key: "map-black-sea-straits",
    centre: [28.1, 40.75],
    km: 720,
    ground: "land",
    waters: [BLACK_SEA, MARMARA, ADRIATIC_AEGEAN],
    islands: [LESBOS, LEMNOS, CHIOS],
    isles: [
      [25.85, 40.17, 28, 13],
      [26.05, 39.82, 9, 6],
      [25.58, 40.46, 20, 15],
      [24.7, 40.7, 24, 24],
      [27.62, 40.62, 17, 10],
      [24.55, 38.85, 20, 24],
    ],
    tints: [{ at: "26.3 41.7 27 42.05 28 42 31 42 36 42 36 36 26 36 26.05 40.75", fill: INK.sand, opacity: 0.5 }],
    borders: BALKANS,
    ranges: ["23.6 41.6 25.6 41.45", "28.6 40.05 30.4 40 32.4 40.6", "27 39.2 28.6 39.1"],
    rivers: [{ at: "24.2 42.2 25.6 42.1 26.5 41.7 26.4 41.1 26.1 40.75", width: 5 }],
    routes: [
      {
        at: "33 43.5 31.6 42.6 30.4 41.9 29.4 41.45 29.09 41.17 29.03 41.03 28.6 40.85 27.6 40.78 26.85 40.48 26.4 40.15 26.1 39.98 25.6 39.6 24.85 38.75",
        width: 10,
        hasArrow: true,
      },
      { at: "30.9 43.4 29.9 42.4 29.3 41.6", ink: INK.wine, width: 6, dash: "3 15" },
    ],
    under: (project) =>
      [BOSPHORUS, DARDANELLES]
        .map((at) => {
          const d = `M${pointsOf(at)
            .map((point) => project(point).map(Math.round).join(" "))
            .join("L")}`;
          return drawn(d, INK.sea, 25) + drawn(d, INK.sky, 18);
        })
        .join(""),
    places: [
      { at: [28.93, 41.06], name: "ISTANBUL", side: "left" },
      { at: [26.42, 40.06], name: "CANAKKALE", side: "right" },
      { at: [27.47, 42.5], name: "BURGAS", side: "left" },
      { at: [27.1, 38.45], name: "IZMIR" },
    ],
    names: [
      { at: [28.95, 42.55], text: "BLACK", size: 40 },
      { at: [28.95, 42.25], text: "SEA", size: 40 },
      { at: [28.25, 40.7], text: "MARMARA", size: 24, spacing: 6 },
      { at: [24.95, 39.62], text: "AEGEAN", size: 30, spacing: 6 },
    ],
    scaleKm: 100,
    scaleAt: "right",
    graticule: 1,
    alt: "Map of the Turkish straits: a red shipping lane comes from the Black Sea through the Bosphorus, the Sea of Marmara and the Dardanelles into the Aegean. Istanbul, Canakkale, Burgas and Izmir are marked.",
    caption: "One lane, two narrows: every ship from the Black Sea passes through the middle of a city.",
  },
  {
    key: "map-danube",
    centre: [19.7, 46.4],
    km: 1860,
    ground: "land",
    waters: [BLACK_SEA, ADRIATIC_AEGEAN, TYRRHENIAN],
    tints: [{ at: DANUBE_BASIN, fill: INK.sand, opacity: 0.62 }],
    borders: [...DANUBE_STATES, ...BALKANS],
    ranges: [
      "7.4 46.2 9.6 46.5 12.4 46.8 14.4 47.2",
      "18.2 49.3 20.4 49.1 23.4 48.5 25 47.4 26.2 46.2 25.4 45.5 22.8 45.4",
      "15.2 44.8 17 43.8 19 42.9",
      "23.2 42.7 25.6 42.7",
    ],
    rivers: TRIBUTARIES.map((at) => ({ at, width: 6 })),
    routes: [{ at: DANUBE, ink: INK.sea, width: 15, isRiver: true }],
    places: [
      { at: [10, 48.4], name: "ULM", side: "above" },
      { at: [16.4, 48.22], name: "VIENNA", side: "above" },
      { at: [19.05, 47.5], name: "BUDAPEST" },
      { at: [20.45, 44.82], name: "BELGRADE", side: "below" },
      { at: [28.05, 45.43], name: "GALATI", side: "above" },
      { at: [29.7, 45.17], name: "SULINA", side: "below" },
    ],
    names: [
      { at: [15.3, 43.1], text: "ADRIATIC", size: 28, turn: 40 },
      { at: [29.8, 43.9], text: "BLACK", size: 22, spacing: 4 },
      { at: [29.8, 43.35], text: "SEA", size: 22, spacing: 4 },
    ],
    scaleKm: 300,
    graticule: 4,
    alt: "Map of the Danube as a strong blue line from southern Germany by Ulm, Vienna, Budapest, Belgrade and Galati to Sulina on the Black Sea, with its tributaries, its basin tinted, and the frontiers it crosses.",
    caption: "Ten states on one river, and a commission older than most of them.",
  },
  {
    key: "map-baltic-cables",
    centre: [19.2, 58.15],
    km: 1560,
    ground: "land",
    waters: [BALTIC, ...NORTHERN_LAKES],
    islands: BALTIC_ISLANDS,
    borders: [
      "11.1 59 12 60 12.4 61.5 12.2 63.2 13.5 64.5",
      "28 59.47 27.5 58.9 27.5 57.6 28.2 56.2 26.6 55.7 25 54.2 23.5 53.9 23.5 52",
      "24.3 57.9 25.3 58.1 27.5 57.6",
      "21.05 56.1 22.5 56.4 24.9 56.4 26.6 55.7",
      "21.2 55.3 22.8 54.9 22.8 54.4 19.7 54.45",
      "22.8 54.4 23.5 53.9",
      "27.8 60.55 30 61.8 31.5 63",
      "9.5 54.85 8.7 54.9",
      "14.25 53.92 14.4 53.2",
    ],
    routes: [
      { at: "25 60.1 23.4 59.55 21.4 58.9 20.2 57.6 18.9 56.1 16.4 55.2 14.2 54.75 12.3 54.3", width: 8 },
      { at: "24.75 59.5 24.9 59.8 25 60.1", width: 8 },
      { at: "21 56.3 19.6 56.7 18.4 56.5 16.7 56.6", width: 8 },
      { at: "21.7 60.3 20.3 59.85 19 59.75", width: 8 },
      { at: "21.2 55.7 19.4 55.5 17 55.5 15.2 55.75 14.5 55.95", width: 8 },
      {
        at: "28 59.6 25.8 59.85 23 59.35 20.6 57.9 19.6 56.2 17.4 55.4 14.6 54.85 13.6 54.3",
        ink: INK.night,
        width: 6,
        dash: "2 16",
      },
    ],
    over: (project) =>
      (
        [
          [18.4, 56.5],
          [20.2, 57.55],
          [24.9, 59.75],
        ] as [number, number][]
      )
        .map((at) => {
          const [x, y] = project(at).map(Math.round) as [number, number];
          const cross = `M${x - 20} ${y - 20}L${x + 20} ${y + 20}M${x + 20} ${y - 20}L${x - 20} ${y + 20}`;
          return drawn(cross, INK.paper, 20) + drawn(cross, INK.coal, 9);
        })
        .join(""),
    places: [
      { at: [25, 60.2], name: "HELSINKI", side: "above" },
      { at: [24.75, 59.42], name: "TALLINN", side: "below" },
      { at: [18.1, 59.33], name: "STOCKHOLM", side: "left" },
      { at: [24.1, 56.95], name: "RIGA" },
      { at: [12.1, 54.1], name: "ROSTOCK", side: "below" },
      { at: [18.65, 54.35], name: "GDANSK", side: "below" },
    ],
    names: [
      { at: [19.55, 58.75], text: "BALTIC SEA", size: 22, turn: -60, spacing: 3.5 },
      { at: [19.4, 61.4], text: "BOTHNIA", size: 21, spacing: 4 },
    ],
    scaleKm: 200,
    scaleAt: "right",
    graticule: 3,
    alt: "Map of the Baltic Sea with undersea cables as red lines, the longest from Helsinki to Rostock, a dotted gas pipeline beside it, and three black crosses where lines have been cut.",
    caption: "Some of the lines on the seabed, as far as the public charts show them. The crosses mark breaks.",
  },
  {
    key: "map-balkans",
    centre: [20.8, 43.2],
    km: 1320,
    ground: "land",
    waters: [BLACK_SEA, MARMARA, ADRIATIC_AEGEAN, TYRRHENIAN],
    islands: [EUBOEA, LESBOS, LEMNOS],
    isles: [
      [24.7, 40.7, 24, 24],
      [25.58, 40.46, 20, 15],
      [25.85, 40.17, 28, 13],
      [14.4, 44.9, 12, 50],
      [16.6, 43.3, 36, 9],
      [16.8, 43.13, 60, 8],
      [19.85, 39.6, 20, 44],
    ],
    tints: [
      {
        at: "18.9 45.9 20.3 46.15 21.4 45.2 21.4 44.85 22.5 44.6 22.65 44.2 22.4 43.9 23 43.2 22.5 42.9 22.4 42.3 22.9 41.35 20.95 40.85 20.4 40.1 20 39.65 19 40 18.6 42 18.45 42.5 17.6 43 16.2 44.2 15.8 45.2 16.9 45.25 17.8 45.05 19 44.9 19 45.4",
        fill: INK.sand,
        opacity: 0.7,
      },
    ],
    borders: [...DANUBE_STATES, ...BALKANS, ...CAUCASUS],
    ranges: [
      "14.6 45.2 16 44.3 17.6 43.6 19 42.9 20.2 42.2 20.8 41",
      "22.6 43.3 24.4 42.75 26.4 42.75",
      "22.6 45.3 24.6 45.55 25.6 45.5",
      "23.4 41.7 25 41.6",
      "21.2 40 21.4 39.2",
    ],
    rivers: [
      { at: DANUBE, width: 8, ink: INK.sea },
      ...TRIBUTARIES.map((at) => ({ at, width: 4 })),
      { at: "21.4 42 22 41.6 22.6 41.1 22.8 40.6" },
      { at: "24.2 42.2 25.6 42.1 26.5 41.7 26.4 41.1 26.1 40.75" },
    ],
    routes: [
      {
        at: "20.45 44.82 21 44.3 21.9 43.3 22.2 42.4 21.45 42 22.3 41.2 22.9 40.65",
        width: 8,
        hasSleepers: true,
      },
      { at: "21.9 43.3 22.9 43 23.3 42.7 24.75 42.15 26.3 41.75 28.9 41.05", width: 8, hasSleepers: true },
      { at: "19.45 41.32 20.2 41.9 21.15 42.65 21.9 43.3", ink: INK.wine, width: 7, dash: "16 14" },
    ],
    places: [
      { at: [20.45, 44.82], name: "BELGRADE", side: "above" },
      { at: [18.4, 43.85], name: "SARAJEVO", side: "left" },
      { at: [21.16, 42.66], name: "PRISTINA", side: "left" },
      { at: [23.3, 42.7], name: "SOFIA", side: "below" },
      { at: [21.43, 42], name: "SKOPJE", side: "left" },
      { at: [22.9, 40.66], name: "SALONICA", side: "left" },
    ],
    names: [
      { at: [16.7, 42.3], text: "ADRIATIC", size: 32, turn: 36 },
      { at: [24.8, 39.7], text: "AEGEAN", size: 30 },
    ],
    scaleKm: 200,
    graticule: 3,
    alt: "Map of the Balkans between the Adriatic, the Aegean and the Black Sea: frontiers, mountains, two railways in red from Belgrade to Salonica and to Istanbul, and a dashed road from the Albanian coast by Pristina.",
    caption: "Between Belgrade and the sea a lorry may meet five frontiers. At two of them the officers share a roof.",
  },
];
