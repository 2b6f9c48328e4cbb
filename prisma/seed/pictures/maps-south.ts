import { INK } from "./kit.ts";
import { ARABIAN, BLUE_NILE, ETHIOPIA, HORN, KENYA, NIGER, NILE, SAHARA } from "./maps-borders.ts";
import { type Chart, drawn } from "./maps-chart.ts";
import { AFRICA, ARABIA, CARIBBEAN, SOCOTRA } from "./maps-coasts-outer.ts";

const TURKANA = "35.9 4.4 36.2 4.5 36.7 2.5 36.4 2.4 36 3.6";
const TANA = "37.1 12.2 37.5 12.2 37.5 11.7 37.2 11.7";
const VICTORIA = "31.8 -1 31.7 -0.2 32.5 0.3 33.6 0.4 34.2 0 34.6 -0.3 33.9 -1.2 33.6 -2.2 32 -2.6";
const CHAD = "13.6 13.6 14.2 13.9 14.9 13.2 14.4 12.8";

export const south: Chart[] = [
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
      { at: "50.4 28.2 52.6 26.2 55 25.8 56.5 26.5 57.4 25.2 60 23.6 64 20.6", width: 7, dash: "4 16" },
    ],
    over: (project) =>
      (
        [
          [43.35, 12.55],
          [56.5, 26.45],
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
    key: "map-sahel",
    centre: [10, 15],
    km: 6400,
    ground: "sea",
    land: [AFRICA, ARABIA],
    waters: [CHAD],
    tints: [
      {
        at: "-18 17 -12 17.2 -5 17.4 2 17 8 16.6 14 16.2 20 16 26 16.2 32 17 38 18 40 15.4 35 13 30 12 24 11.8 16 11.8 8 12.2 0 12.4 -6 12.8 -12 13.2 -18 13.4",
        fill: INK.sand,
      },
      {
        at: "-18 17 -12 17.2 -5 17.4 2 17 8 16.6 14 16.2 20 16 26 16.2 32 17 38 18 40 15.4 35 13 30 12 24 11.8 16 11.8 8 12.2 0 12.4 -6 12.8 -12 13.2 -18 13.4",
        fill: "url(#zone)",
      },
    ],
    borders: [...SAHARA, ...HORN],
    ranges: [
      "5 22.4 7.4 23.8",
      "17 20 18.6 21.6",
      "7.8 18.6 8.8 17.6",
      "23 13.4 24.4 12.8",
      "37.4 14 39 11 38.6 8",
      "-9 29.6 -5 31.4 -2 33",
      "9.4 5.4 11 7",
      "36.6 0 36.6 -2",
    ],
    rivers: [
      { at: NIGER, width: 8 },
      { at: NILE, width: 8 },
      { at: BLUE_NILE, width: 5 },
      { at: "13.4 9.3 11 9 9 8 6.7 7.8", width: 5 },
      { at: "-10.8 13.8 -12.4 14.9 -14 16.4 -16.4 16.1", width: 6 },
      { at: "18.5 9 16.5 10.5 15 12.1 14.5 13", width: 5 },
    ],
    routes: [
      { at: "-8 12.6 -5.4 14.4 -3 16.7 -3.6 20 -2 24 2 27.4 3.6 32.4", ink: INK.pine, width: 6, dash: "4 15" },
      { at: "2.1 13.5 5 14.6 8 17 7.6 20.4 6 23.6 5.6 27.6 9.6 30.2", ink: INK.pine, width: 6, dash: "4 15" },
      { at: "15 12.1 17 16 15 20 14.6 25 13.4 30.4 13.2 32.6", ink: INK.pine, width: 6, dash: "4 15" },
      { at: "32.5 15.6 30 17 26 18.4 24 22 22 27 20.2 32", ink: INK.pine, width: 6, dash: "4 15" },
      {
        at: "-16.6 14.6 -12 14.2 -8 12.6 -4.3 11.2 -1.5 12.4 2.1 13.5 7.4 13.4 13 12 15 12.1 20.8 13.8 25.4 13.6 32.5 15.6 37 19.4",
        ink: INK.pine,
        width: 8,
      },
    ],
    places: [
      { at: [-17.3, 14.7], name: "DAKAR", side: "right" },
      { at: [-8, 12.6], name: "BAMAKO", side: "below" },
      { at: [-3, 16.7], name: "TIMBUKTU", side: "above" },
      { at: [2.1, 13.5], name: "NIAMEY", side: "below" },
      { at: [15, 12.1], name: "NDJAMENA", side: "below" },
      { at: [32.5, 15.6], name: "KHARTOUM", side: "left" },
    ],
    names: [
      { at: [11, 22], text: "SAHARA", ink: INK.slate, size: 50, spacing: 30 },
      { at: [-8, 0.4], text: "ATLANTIC", size: 36, spacing: 12 },
    ],
    scaleKm: 1000,
    graticule: 10,
    alt: "Map of northern Africa without red: the Sahel as a sand-coloured belt from the Atlantic to the Red Sea, a green road along it from Dakar to Khartoum, dotted caravan routes north over the Sahara, and the Niger and Nile.",
    caption:
      "From the Atlantic to the Red Sea, by its roads and rivers. Where the Sahel ends depends on who is drawing.",
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
          [-61.3, 13.6, 34],
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
  {
    key: "map-horn-of-africa",
    centre: [42.4, 5.5],
    km: 2560,
    ground: "sea",
    land: [AFRICA, ARABIA, SOCOTRA],
    waters: [TURKANA, TANA, VICTORIA],
    tints: [
      { at: ETHIOPIA, fill: INK.sand, opacity: 0.85 },
      { at: KENYA, fill: INK.sage, opacity: 0.5 },
    ],
    borders: [...HORN, ...ARABIAN, ...SAHARA],
    ranges: [
      "37.6 13.8 38.6 12 38.6 10.4",
      "36.4 8.4 36.8 6.4 37.6 5.4",
      "39.4 7.6 41 9 42.6 9.4",
      "36.4 1 36.6 -0.6 37.4 -0.4",
      "47 10.4 49.4 10.7",
      "43.8 15.6 44.2 14",
    ],
    rivers: [
      { at: NILE, width: 6 },
      { at: BLUE_NILE, width: 6 },
      { at: "40.4 7 42.2 5.8 44 4.6 45.2 3.2 44.6 1.8 43 0.4", width: 5 },
      { at: "39.4 6 41 4.6 42 3.8 42.4 1.6 42.6 -0.2", width: 5 },
      { at: "36.6 8 37.4 7 36.2 6 36 4.6", width: 4 },
      { at: "37.4 -0.4 39.4 -0.2 40 -1.6 40.4 -2.5", width: 4 },
    ],
    routes: [
      {
        at: "36.8 -1.3 37.1 0 37.6 0.9 37.6 1.8 38 2.4 39.05 3.53 38.6 4.6 38.2 5.6 38.4 6.6 38.6 7.8 38.75 9",
        width: 11,
      },
      { at: "38.75 9 39.6 8.7 41 9.2 41.9 9.7 42.6 10.8 43.15 11.55", ink: INK.night, width: 7, hasSleepers: true },
      {
        at: "39.4 16 41 14.9 42.6 13.4 43.4 12.4 45 11.8 49 12.4 52 12.6 57 13.6",
        ink: INK.sea,
        width: 6,
        dash: "4 16",
      },
    ],
    places: [
      { at: [38.75, 9], name: "ADDIS ABABA", side: "left" },
      { at: [36.8, -1.3], name: "NAIROBI", side: "right" },
      { at: [39.05, 3.53], name: "MOYALE", side: "right" },
      { at: [43.15, 11.6], name: "DJIBOUTI", side: "left" },
      { at: [45.35, 2.05], name: "MOGADISHU" },
    ],
    names: [
      { at: [42.6, 7.4], text: "ETHIOPIA", ink: INK.slate, size: 34, spacing: 10 },
      { at: [38.9, 1.2], text: "KENYA", ink: INK.slate, size: 30, spacing: 8 },
      { at: [48.3, 8.9], text: "SOMALIA", ink: INK.slate, size: 26, spacing: 4, turn: -42 },
      { at: [49.6, 0.4], text: "INDIAN OCEAN", size: 30, spacing: 5 },
    ],
    scaleKm: 400,
    scaleAt: "right",
    graticule: 5,
    alt: "Map of the Horn of Africa: a red highway from Nairobi by Moyale, on the frontier, to Addis Ababa; a railway from there to Djibouti; Ethiopia and Kenya tinted.",
    caption: "The highway from Nairobi to Addis Ababa crosses the frontier in a market street.",
  },
];
