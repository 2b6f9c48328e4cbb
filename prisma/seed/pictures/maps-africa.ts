import { INK } from "./kit.ts";
import { ARABIAN, BLUE_NILE, ETHIOPIA, HORN, KENYA, NIGER, NILE, SAHARA } from "./maps-borders.ts";
import type { Chart } from "./maps-chart.ts";
import { AFRICA, ARABIA, SOCOTRA } from "./maps-coasts-outer.ts";

const TURKANA = "35.9 4.4 36.2 4.5 36.7 2.5 36.4 2.4 36 3.6";
const TANA = "37.1 12.2 37.5 12.2 37.5 11.7 37.2 11.7";
const VICTORIA = "31.8 -1 31.7 -0.2 32.5 0.3 33.6 0.4 34.2 0 34.6 -0.3 33.9 -1.2 33.6 -2.2 32 -2.6";
const CHAD = "13.6 13.6 14.2 13.9 14.9 13.2 14.4 12.8";

export const africa: Chart[] = [
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
      { at: [39.5, 0.9], text: "KENYA", ink: INK.slate, size: 30, spacing: 8 },
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
