import { INK, times } from "./kit.ts";
import { ARABIAN, BLUE_NILE, HORN, NILE, SAHARA } from "./maps-borders.ts";
import type { Chart } from "./maps-chart.ts";
import { AFRICA, ARABIA, CARIBBEAN, SOCOTRA, SOUTH_EAST_ASIA } from "./maps-coasts-outer.ts";
import { drawn } from "./maps-ground.ts";

export const seas: Chart[] = [
  {
    key: "map-red-sea",
    centre: [43.6, 20.9],
    km: 3760,
    ground: "sea",
    land: [AFRICA, ARABIA, SOCOTRA],
    tints: [
      {
        at: "42.3 17.2 43.3 17.4 46.5 17.2 49 18.6 52 19 53.1 16.65 54 15 48 11 43.4 11.8",
        fill: INK.sand,
        opacity: 0.8,
      },
      { at: "25 31.6 25 22 36.9 22 38 22 34.3 29 34.9 29.5 34.25 31.3 34 33 25 33", fill: INK.sand, opacity: 0.8 },
    ],
    borders: [...ARABIAN, ...HORN, ...SAHARA],
    ranges: [
      "36.4 25.6 38.4 23 40.4 20 42.6 17.6 44 15.4",
      "37.4 14.6 39.4 13 39.4 11",
      "33.4 25.6 34.8 22.8",
      "57 24 58.4 23.2",
      "49 33.4 52 30.6 55.4 28.6",
    ],
    rivers: [{ at: NILE, width: 6 }, { at: BLUE_NILE }, { at: "41 36 44.2 33.4 46.4 31.4 48.4 30", width: 5 }],
    routes: [
      {
        at: "28 33 31.2 32 32.4 31.2 32.5 29.9 33.2 28.4 34.4 26.8 36.4 23.4 38.3 20 40.4 16.6 42.2 13.9 43.35 12.5 44.6 12 48 12.6 52.4 13.6 58 14.6 66 15",
        width: 11,
        hasArrow: false,
      },
      {
        at: "50.4 28.2 52.6 26.2 54.6 25.9 55.8 26.45 56.5 26.62 56.95 26.2 57.2 25.2 60 23.6 64 20.6",
        width: 7,
        dash: "4 16",
      },
    ],
    over: (project) =>
      (
        [
          [43.35, 12.55],
          [56.45, 26.5],
          [32.5, 30.4],
        ] as [number, number][]
      )
        .map((at) => {
          const [x, y] = project(at).map(Math.round);
          return `<circle cx="${x}" cy="${y}" r="44" fill="none" stroke="${INK.paper}" stroke-width="14"/><circle cx="${x}" cy="${y}" r="44" fill="none" stroke="${INK.wine}" stroke-width="6"/>`;
        })
        .join(""),
    places: [
      { at: [32.5, 29.95], name: "SUEZ", side: "right" },
      { at: [39.2, 21.5], name: "JEDDAH" },
      { at: [37.2, 19.6], name: "PORT SUDAN", side: "left" },
      { at: [43, 14.8], name: "HODEIDAH" },
      { at: [45, 12.8], name: "ADEN", side: "right" },
    ],
    names: [
      { at: [39.75, 19.05], text: "RED SEA", size: 23, turn: 62, spacing: 5 },
      { at: [50, 12], text: "GULF OF ADEN", size: 26, turn: -8, spacing: 4 },
      { at: [46, 22.8], text: "ARABIA", ink: INK.slate, size: 44, spacing: 18 },
      { at: [29.6, 25.6], text: "EGYPT", ink: INK.slate, size: 30, spacing: 7 },
      { at: [47, 15.9], text: "YEMEN", ink: INK.slate, size: 28, spacing: 8 },
    ],
    scaleKm: 500,
    scaleAt: "right",
    graticule: 5,
    alt: "Map of the Red Sea between Africa and Arabia: a red shipping lane from the Suez Canal to the Gulf of Aden, with rings about the canal, the Bab al-Mandab and the Strait of Hormuz.",
    caption: "A premium is set for each ring on this line.",
  },
  {
    key: "map-south-china-sea",
    centre: [113.2, 12],
    km: 3950,
    ground: "sea",
    land: SOUTH_EAST_ASIA,
    isles: [
      ...times(14, (i): [number, number, number, number] => [
        111.6 + ((i * 37) % 50) / 11,
        7.6 + ((i * 53) % 42) / 11,
        9,
        8,
      ]),
      [111.7, 16.5, 18, 12],
      [112.4, 16.9, 14, 12],
      [112.2, 16, 12, 10],
      [117.8, 15.15, 16, 14],
      [116.8, 20.7, 14, 12],
      [108.2, 3.95, 40, 50],
      [106.6, 8.7, 14, 12],
    ],
    borders: [
      "102.2 6.2 101 5.7 100.2 6.6",
      "102.9 11.6 102.4 13.6 105 14.2 107.5 14.4 107.4 12.4 106 11 104.5 10.4",
      "102.4 13.6 105.6 15.2 104.8 16.6 102.2 18 101 20 102.2 22.4 105.4 23.2 107 22.2 108 21.5",
      "107.5 14.4 106.8 16.4 104.6 19 103 21.4 102.2 22.4",
      "109.6 1.9 110 1 112 1.4 114.6 1.5 115.8 4.2 117.9 4.2",
      "98.7 10.3 99.4 12.4 98.4 15.4 98.2 18 100.2 20.4",
    ],
    rivers: [{ at: "101 21.6 102 18 104.6 17 105.8 14.8 105.8 12 105.2 11 106.6 9.9", width: 5 }],
    ranges: ["104.2 19.6 106.2 17.4 107.6 15.4 108.4 13", "121 17.4 121 16"],
    routes: [
      {
        at: "104.4 1.5 106 3.6 108.6 6.8 111 10.6 113.4 14 116 17.6 118.6 20 121.4 21.2 124 21 128 21.4 134 22.6",
        ink: INK.night,
        width: 9,
        hasArrow: true,
      },
      {
        at: "118.9 23.2 119.4 21 119.2 18.4 118.9 15.6 118.5 12.6 117 9.4 115.6 7.4 112.8 5.2 110.8 4.2 109 5.6 109.2 8.6 110.2 11.6 110.4 14.6 109.6 17",
        width: 8,
        dash: "36 26",
      },
      {
        at: "107.6 7.2 110.6 6.8 113.4 7.6 115.6 9.8 115.4 13 113.4 16.4 111 17.8",
        ink: INK.pine,
        width: 6,
        dash: "4 14",
      },
      { at: "118.4 17.8 116 15.6 114.2 12.2 113 9 115 7.6 117 7.7", ink: INK.ochre, width: 7, dash: "18 14" },
      { at: "109.6 3 110 6 112.4 8.4 115.2 8.8 116.6 8", ink: INK.wine, width: 6, dash: "10 12" },
    ],
    places: [
      { at: [114.2, 22.4], name: "HONG KONG", side: "below" },
      { at: [120.95, 14.6], name: "MANILA" },
      { at: [106.7, 10.75], name: "SAIGON", side: "left" },
      { at: [103.9, 1.35], name: "SINGAPORE", side: "above" },
      { at: [120.3, 22.65], name: "KAOHSIUNG" },
    ],
    names: [
      { at: [114.6, 19.8], text: "SOUTH CHINA SEA", size: 22, spacing: 3 },
      { at: [114.2, 11.2], text: "SPRATLYS", size: 22, spacing: 4 },
      { at: [105.4, 23.6], text: "VIETNAM", ink: INK.slate, size: 22, spacing: 4 },
      { at: [114.2, 2.4], text: "BORNEO", ink: INK.slate, size: 30 },
      { at: [126.6, 17.4], text: "PACIFIC", size: 30, spacing: 5 },
    ],
    scaleKm: 500,
    scaleAt: "right",
    graticule: 5,
    alt: "Map of the South China Sea: a dark shipping lane runs from Singapore north-east past Taiwan, and four coloured broken lines, the claims of neighbouring states, overlap around the Spratly reefs.",
    caption: "A lane used by all, inside lines that are accepted by few.",
  },
  {
    key: "map-caribbean",
    centre: [-70.6, 17.6],
    km: 3500,
    ground: "sea",
    land: CARIBBEAN,
    isles: [
      [-63.05, 18.2, 20, 10],
      [-62.75, 17.3, 18, 14],
      [-61.8, 17.1, 20, 18],
      [-62.2, 16.75, 12, 15],
      [-61.55, 16.2, 46, 42],
      [-61.35, 15.42, 26, 46],
      [-61, 14.65, 32, 52],
      [-60.97, 13.9, 22, 40],
      [-61.2, 13.25, 18, 30],
      [-61.68, 12.1, 18, 30],
      [-59.55, 13.17, 22, 30],
      [-60.7, 11.25, 34, 14],
      [-64.8, 18.35, 44, 10],
      [-69, 12.2, 46, 16],
      [-68.3, 12.2, 26, 18],
      [-70, 12.5, 24, 12],
      [-63.95, 11, 56, 20],
      [-73.4, 21.1, 56, 24],
      [-75.2, 23.3, 14, 90],
      [-76.4, 24.9, 14, 80],
      [-75.6, 24.2, 18, 60],
      [-73, 22.4, 50, 14],
      [-72, 21.8, 50, 18],
      [-81.2, 19.3, 40, 12],
      [-82.8, 21.6, 70, 50],
      [-86.9, 20.4, 18, 46],
    ],
    borders: [
      "-71.7 19.8 -71.7 18",
      "-71.3 11.8 -72.6 10.4 -72.4 7.4 -70 7 -67.5 6.2 -67 2",
      "-77.3 8.6 -77.8 7.2",
      "-82.8 9.6 -82.9 8.1",
      "-83.7 11 -85.6 11.1",
      "-83.2 15 -86.6 13.2 -87.6 13",
      "-88.2 15.8 -89.2 14.4 -88 13.4",
      "-88.3 18.4 -89.2 17.9 -89.2 15.9",
      "-60 8 -60.8 6 -61 4",
    ],
    ranges: [
      "-76 3 -75.4 6.6 -73 8.4 -72.2 10",
      "-71 8.6 -68 10.2 -66 10.2",
      "-71.4 19 -70.4 18.9",
      "-77 20 -75.6 20.1",
      "-84 9.8 -82 8.8",
    ],
    rivers: [
      { at: "-67.4 5 -67.4 6.4 -64.4 8 -61.4 8.8", width: 5 },
      { at: "-75.6 4 -74.6 7.6 -74.6 10.6", width: 5 },
    ],
    routes: [
      {
        at: "-54.4 11.4 -57.6 12 -59.8 12.8 -61.3 13.6 -63.6 14.9 -66.2 16.6 -68.8 19 -71.4 21.2 -74 23.6 -76 25.8 -77 28.4",
        width: 11,
        hasArrow: true,
      },
    ],
    over: (project) =>
      (
        [
          [-57.6, 12, 26],
          [-63.3, 14.72, 34],
          [-66.2, 16.6, 46],
          [-71.4, 21.2, 60],
          [-76, 25.8, 50],
        ] as [number, number, number][]
      )
        .map(([lon, lat, r]) => {
          const [x, y] = project([lon, lat]).map(Math.round) as [number, number];
          const arms = `M${x - r * 1.9} ${y + r * 0.9}C${x - r * 1.9} ${y - r * 0.5} ${x - r} ${y - r} ${x} ${y - r}M${x + r * 1.9} ${y - r * 0.9}C${x + r * 1.9} ${y + r * 0.5} ${x + r} ${y + r} ${x} ${y + r}`;
          return `<circle cx="${x}" cy="${y}" r="${r * 2}" fill="${INK.rose}" opacity="0.4"/>${drawn(arms, INK.rust, 6)}<circle cx="${x}" cy="${y}" r="${r}" fill="${INK.paper}" stroke="${INK.rust}" stroke-width="6"/>`;
        })
        .join(""),
    places: [
      { at: [-82.4, 23.1], name: "HAVANA", side: "above" },
      { at: [-76.8, 18], name: "KINGSTON", side: "below" },
      { at: [-66.1, 18.42], name: "SAN JUAN", side: "above" },
      { at: [-59.6, 13.1], name: "BRIDGETOWN", side: "above" },
      { at: [-66.9, 10.5], name: "CARACAS", side: "below" },
    ],
    names: [
      { at: [-75, 14.6], text: "CARIBBEAN SEA", size: 38, spacing: 10 },
      { at: [-62, 24], text: "ATLANTIC", size: 36, spacing: 12 },
    ],
    scaleKm: 500,
    graticule: 5,
    alt: "Map of the Caribbean: the red track of a hurricane with growing whorls crosses the arc of the Lesser Antilles, passes north of Hispaniola and turns towards Florida.",
    caption: "The track as measured: wind at the coast. The rain that did the harm is on no such map.",
  },
];
