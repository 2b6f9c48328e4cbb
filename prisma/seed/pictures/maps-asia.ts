import { INK } from "./kit.ts";
import { CAUCASUS, CENTRAL_ASIA, FIVE_STATES, TAJIKISTAN, TURKMENISTAN, UZBEKISTAN } from "./maps-borders.ts";
import type { Chart } from "./maps-chart.ts";
import { ARAL_1960, ARAL_NORTH, ARAL_WEST, BALKHASH, BLACK_SEA, CASPIAN, ISSYK_KUL } from "./maps-coasts-inner.ts";
import { ARCTIC } from "./maps-coasts-outer.ts";
import { drawn, pointsOf } from "./maps-ground.ts";

const AMU = `68.3 37 67.3 37.2 66.3 37.4 65.2 37.85 64.2 38.6 63.5 39.1 62.3 40 61.4 41.1 60.7 41.6 60 42.2 59.6 42.5`;

export const asia: Chart[] = [
  {
    key: "map-central-asia-corridor",
    centre: [61.5, 43.6],
    km: 4100,
    ground: "land",
    waters: [BLACK_SEA, CASPIAN, ARAL_NORTH, ARAL_WEST, BALKHASH, ISSYK_KUL],
    tints: [{ at: FIVE_STATES, fill: INK.sand, opacity: 0.75 }],
    borders: [...CENTRAL_ASIA, ...CAUCASUS],
    ranges: [
      "40 43.6 43 43.1 46.4 42.2",
      "70.5 42.4 74 42.3 78 42 82 42.6 86 43.4",
      "71.4 39.4 73 38.4 74.6 36.6",
      "66 36 69 35.6 71.6 36",
      "59 55 58.6 53 58.6 51.4",
      "84 49.4 87.6 49 90 48",
      "49.6 36.4 52 35.9 54.6 36.3",
      "44.6 36.8 46.4 34.6 48.8 32.8",
      "78 36 82 36 87 36.4",
    ],
    rivers: [
      { at: AMU },
      { at: "73 40.9 71.5 40.9 69.6 40.3 68.6 41 68 42.3 66.8 44 65.5 44.85 63.5 45.6 61.9 45.9 61.1 46.1" },
      { at: "48.6 54 48.6 52.6 46 51.4 45.2 49.8 44.7 48.7 46.6 47.4 47.9 46.4 48.6 45.9", width: 5 },
      { at: "57 51.4 54 51.4 51.4 51.4 51.5 49.4 51.9 47" },
      { at: "82 43.8 79 43.8 77 44.2 75.4 45.4" },
      { at: "83 49.2 80 50.4 77 52.4 73.4 55 70 58" },
    ],
    routes: [
      {
        at: "92 43.4 87.6 43.8 84.6 44.6 82.5 45.2 80 46 76.6 46.9 73.4 47.3 70.4 47.9 67.7 47.8 63.6 48 59.6 47.8 57.4 46.6 55.2 45.3 53 44.3 51.2 43.65",
        width: 9,
        hasSleepers: true,
      },
      { at: "80.4 44.2 78.6 43.9 76.9 43.25 74.6 43.6 72.4 45.6 73.4 47.3", width: 7, hasSleepers: true },
      { at: "51.2 43.65 50.6 42.4 50.3 41.2 49.9 40.4", width: 9, dash: "4 18" },
      { at: "49.9 40.4 47.4 40.8 46.3 41 44.8 41.7 43 42.1 41.65 42.15", width: 9, hasSleepers: true },
      { at: "41.65 42.15 39 42.7 36 43.2 31.6 43.8", width: 9, dash: "4 18", hasArrow: true },
    ],
    places: [
      { at: [76.9, 43.25], name: "ALMATY", side: "below" },
      { at: [51.2, 43.65], name: "AKTAU" },
      { at: [49.9, 40.4], name: "BAKU", side: "below" },
      { at: [44.8, 41.7], name: "TBILISI", side: "below" },
      { at: [69.25, 41.3], name: "TASHKENT", side: "left" },
      { at: [67.7, 47.8], name: "ZHEZKAZGAN", side: "above" },
    ],
    names: [
      { at: [63.2, 50.2], text: "KAZAKHSTAN", ink: INK.slate, size: 36, spacing: 12 },
      { at: [58.9, 39.2], text: "TURKMENISTAN", ink: INK.slate, size: 20, spacing: 3.5 },
      { at: [80.6, 40.2], text: "CHINA", ink: INK.slate, size: 36, spacing: 12 },
      { at: [42.5, 51.2], text: "RUSSIA", ink: INK.slate, size: 34, spacing: 10 },
      { at: [54.6, 33.4], text: "IRAN", ink: INK.slate, size: 36, spacing: 12 },
    ],
    scaleKm: 800,
    scaleAt: "right",
    graticule: 10,
    alt: "Map of the trans-Caspian corridor: a red railway from the Chinese border across the Kazakh steppe to Aktau, a dotted ferry to Baku, rails through the Caucasus, and a dotted line on over the Black Sea.",
    caption: "The corridor that touches neither Russia nor Iran: two gauges, two seas and a great deal of paper.",
  },
  {
    key: "map-amu-darya",
    centre: [64.6, 40.9],
    km: 1850,
    ground: "land",
    waters: [CASPIAN, ARAL_NORTH, ARAL_WEST, ISSYK_KUL, "66 41 67.4 41.1 68 40.7 66.6 40.7"],
    tints: [
      { at: UZBEKISTAN, fill: INK.sand, opacity: 0.85 },
      { at: TURKMENISTAN, fill: INK.sand, opacity: 0.45 },
      { at: TAJIKISTAN, fill: INK.sage, opacity: 0.6 },
      { at: "59 43.4 60.9 42.6 61.6 41.4 60.6 41.1 59 41.7 58.2 42.4", fill: "url(#zone)" },
      { at: "63.4 40.3 65 40.3 65.6 39.5 63.9 39.1", fill: "url(#zone)" },
      { at: "65 39.3 66.6 39.1 66.4 38.4 64.8 38.6", fill: "url(#zone)" },
      { at: "61 38.1 62.8 38.1 62.6 37 61 36.9", fill: "url(#zone)" },
      { at: "67 38.2 68.2 38 68 37.2 67 37.3", fill: "url(#zone)" },
      { at: "68.6 38.2 69.4 38 69 37.1 68.4 37.2", fill: "url(#zone)" },
    ],
    borders: CENTRAL_ASIA,
    ranges: [
      "69 39.3 71.4 39.2 73.4 39.3",
      "71.8 38.6 73.4 38 74.6 37.6",
      "66 36 68.6 35.8 71 36.2 73.4 36.6",
      "70.6 42 73 41.7 76 41.6",
      "56.4 38.3 58.6 37.5 60.4 36.4",
    ],
    rivers: [
      { at: "73 40.9 71.5 40.9 69.6 40.3 68.6 41 68 42.3 66.8 44 65.5 44.85 63.5 45.6 61.9 45.9 61.1 46.1", width: 6 },
      { at: "69.5 39.4 67.5 39.55 66.5 39.9 64.4 39.8 63.9 39.5" },
      { at: "73.2 39.6 71.3 39.2 69.8 38.8 69.2 38.2 68.3 37.1", width: 8, ink: INK.sea },
      { at: "65.2 37.7 63 37.5 61.9 37.5 60 37.6 58.4 38.05 56.2 39", width: 7, dash: "20 8" },
      { at: "62.4 35 62.2 36.2 61.9 37.5" },
    ],
    routes: [
      {
        at: "74 37.3 72.5 36.9 71.5 36.75 71.4 37.9 70.8 38.4 70 37.6 69.3 37.1 68.3 37",
        ink: INK.sea,
        width: 11,
        isRiver: true,
      },
      { at: AMU, ink: INK.sea, width: 16, isRiver: true },
      { at: "59.6 42.5 59.1 43.3 58.9 43.9 58.7 44.4", ink: INK.sea, width: 7, dash: "4 16" },
    ],
    under: (project) =>
      drawn(
        `M${pointsOf(ARAL_1960)
          .map((point) => project(point).map(Math.round).join(" "))
          .join("L")}Z`,
        INK.teal,
        5,
        'stroke-dasharray="14 12"',
      ),
    places: [
      { at: [59, 43.75], name: "MUYNAK" },
      { at: [60.6, 41.55], name: "URGENCH" },
      { at: [65.2, 37.85], name: "KERKI", side: "left" },
      { at: [67.3, 37.22], name: "TERMEZ", side: "below" },
      { at: [68.8, 38.55], name: "DUSHANBE", side: "above" },
      { at: [58.4, 37.95], name: "ASHGABAT", side: "below" },
    ],
    names: [
      { at: [60.4, 44.75], text: "ARAL", size: 30, spacing: 8 },
      { at: [73.2, 38.55], text: "PAMIRS", ink: INK.coal, size: 28 },
      { at: [62.8, 42.6], text: "KYZYLKUM", ink: INK.slate, size: 28, spacing: 9 },
      { at: [59.2, 39.7], text: "KARAKUM", ink: INK.slate, size: 28, spacing: 9 },
    ],
    scaleKm: 300,
    scaleAt: "right",
    graticule: 4,
    alt: "Map of the Amu Darya as a blue line from the Pamirs along the Afghan border into the desert; a dashed canal leads west to Ashgabat, dotted zones show irrigation, and a broken outline the Aral Sea of 1960 around what is left of it.",
    caption: "Where the river goes before it does not arrive. The broken outline is the shore of 1960.",
  },
  {
    key: "map-arctic-routes",
    centre: [92, 79.5],
    km: 6300,
    ground: "sea",
    land: ARCTIC,
    isles: [
      [51, 80.3, 110, 50],
      [56, 80.8, 90, 60],
      [61, 80.8, 70, 50],
      [58, 81.5, 70, 40],
      [48, 80.6, 60, 50],
      [-171, 63.4, 130, 40],
    ],
    tints: [],
    rivers: [
      { at: "69 61 66.5 66 69.5 66.6 72 67.2" },
      { at: "88 62 86.5 66 84 69.4 82.6 71.6" },
      { at: "129 63 124 66 123.4 69 126.8 72.4" },
      { at: "152 64 154 67 161 69.2" },
    ],
    under: (project) => {
      const edge = pointsOf(
        "22 82.6 38 82.4 55 82.3 70 81.8 88 82 103 80.4 118 79 132 78.4 148 77.6 164 76.2 178 75 -168 74 -155 73.4 -142 72.4 -132 72.4 -126 75.6 -120 77.6 -105 79 -98 81.6 -85 83.4 -60 84.6 -35 84.6 -15 83.2 0 82.6",
      ).map(project);
      const d = `M${edge.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join("L")}Z`;
      const [px, py] = project([0, 90]).map(Math.round) as [number, number];
      return `<path d="${d}" fill="${INK.paper}" opacity="0.78"/>${drawn(d, INK.teal, 4, 'stroke-dasharray="2 13"')}${drawn(`M${px - 20} ${py}H${px + 20}M${px} ${py - 20}V${py + 20}`, INK.coal, 5)}`;
    },
    routes: [
      {
        at: "0 63 8 67 16 70.4 24 72 36 71.4 48 70.6 57.6 70.3 66 72.4 74 74.4 86 76.2 98 77.6 104.6 78.2 112 76.8 124 75 138 73.8 150 73 162 71.4 174 70.6 182 69.4 189.4 66.6 190 63",
        width: 10,
        hasArrow: true,
      },
      {
        at: "0 63 2 70 4 77 20 81.6 60 83.6 110 85 150 82 175 76 186 70 189.4 66.6",
        ink: INK.wine,
        width: 7,
        dash: "4 18",
      },
    ],
    places: [
      { at: [33.1, 68.97], name: "MURMANSK", side: "below" },
      { at: [15.6, 78.2], name: "SVALBARD", side: "right" },
      { at: [72.2, 71.3], name: "SABETTA", side: "below" },
      { at: [128.9, 71.6], name: "TIKSI", side: "below" },
      { at: [170.3, 69.7], name: "PEVEK", side: "below" },
    ],
    names: [
      { at: [-30, 78.5], text: "GREENLAND", ink: INK.slate, size: 26, spacing: 5 },
      { at: [105, 67.2], text: "SIBERIA", ink: INK.slate, size: 40, spacing: 16 },
      { at: [-140, 86.6], text: "SUMMER ICE", size: 28, ink: INK.teal },
    ],
    scaleKm: 1000,
    graticule: 5,
    alt: "Map of the Arctic Ocean seen over the pole: a red line keeps to the Siberian coast from Norway to the Bering Strait, a dotted one crosses the ice nearer the pole; the edge of the summer ice is stippled.",
    caption: "The coastal passage, and the one that would need less permission.",
  },
];
