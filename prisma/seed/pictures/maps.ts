import type { DemoPicture, MapKey } from "../demo-types.ts";
import { HEIGHT, INK, sheet, times, WIDTH } from "./kit.ts";
import { line, sun } from "./motifs-land.ts";

/** Maps by code: coasts as hand-simplified longitudes and latitudes, one projection, routes over them. */

type Point = [lon: number, lat: number];
type Chart = {
  key: MapKey;
  /** West, south, east, north. */
  span: [number, number, number, number];
  /** Land, or water on an inland map. */
  shapes: Point[][];
  isInland?: boolean;
  rivers?: Point[][];
  routes: Point[][];
  places: Point[];
  alt: string;
  caption: string;
};

/** Equirectangular around the middle latitude, fitted into the sheet. */
function projection([west, south, east, north]: Chart["span"]) {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.max(WIDTH / ((east - west) * squeeze), HEIGHT / (north - south));
  const [x0, y0] = [(west + east) / 2, (south + north) / 2];
  return ([lon, lat]: Point): Point => [WIDTH / 2 + (lon - x0) * squeeze * scale, HEIGHT / 2 - (lat - y0) * scale];
}

/** A smooth course through points. */
function course(points: Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const curves = rest.map((point, i) => {
    const from = points[i] ?? point;
    const next = rest[i + 1] ?? point;
    const before = points[i - 1] ?? from;
    const c1 = [from[0] + (point[0] - before[0]) / 6, from[1] + (point[1] - before[1]) / 6];
    const c2 = [point[0] - (next[0] - from[0]) / 6, point[1] - (next[1] - from[1]) / 6];
    return `C${[...c1, ...c2, ...point].map((value) => Math.round(value * 10) / 10).join(" ")}`;
  });
  return `M${first.join(" ")}${curves.join("")}`;
}

function graticule(project: (point: Point) => Point, [west, south, east, north]: Chart["span"]): string {
  const step = east - west > 40 ? 10 : east - west > 15 ? 5 : 2;
  const pad = 20;
  const along = (from: number, to: number) =>
    times(Math.ceil((to - from + 2 * pad) / step) + 1, (i) => Math.floor((from - pad) / step) * step + i * step);
  const meridians = along(west, east).map(
    (lon) => `M${project([lon, south - pad]).join(" ")}L${project([lon, north + pad]).join(" ")}`,
  );
  const parallels = along(south, north).map(
    (lat) => `M${project([west - pad, lat]).join(" ")}L${project([east + pad, lat]).join(" ")}`,
  );
  return line([...meridians, ...parallels].join(""), INK.slate, 1.5, 'opacity="0.35"');
}

const scaleBar = () =>
  times(
    4,
    (i) =>
      `<rect x="${90 + i * 70}" y="980" width="70" height="12" fill="${i % 2 ? INK.paper : INK.coal}" stroke="${INK.coal}" stroke-width="2"/>`,
  ).join("");

function drawChart({ key, span, shapes, isInland, rivers = [], routes, places }: Chart): string {
  const project = projection(span);
  const [ground, shape] = isInland ? [INK.paper, INK.sky] : [INK.sky, INK.paper];
  const shown = shapes.map((points) => points.map(project));
  const closed = (points: Point[], attributes: string) =>
    `<path d="${course([...points, ...points.slice(0, 1)])}Z" ${attributes}/>`;
  const coasts = shown.map((points) =>
    closed(points, `fill="${shape}" stroke="${INK.sea}" stroke-width="3" stroke-linejoin="round"`),
  );
  const shallows = isInland
    ? []
    : shown.map((points) =>
        closed(points, `fill="none" stroke="${INK.ice}" stroke-width="34" stroke-linejoin="round" opacity="0.75"`),
      );
  const waters = rivers.map((points) => line(course(points.map(project)), INK.teal, 5));
  const lines = routes.map((points, i) => {
    const path = course(points.map(project));
    return line(path, INK.paper, 18) + line(path, INK.rust, 9, i === 0 ? "" : 'stroke-dasharray="30 20"');
  });
  const dots = places.map((point) => {
    const [x, y] = project(point);
    return sun(x, y, 17, INK.paper) + sun(x, y, 12, INK.coal) + sun(x, y, 5, INK.paper);
  });
  const drawing = [...shallows, ...coasts, graticule(project, span), ...waters, ...lines, ...dots, scaleBar()].join("");
  return sheet(key, drawing, { background: ground });
}

const BLACK_SEA: Point[] = [
  [27.5, 42.4],
  [28.1, 43.6],
  [28.9, 44.9],
  [30.7, 46.5],
  [32.1, 46.3],
  [33.5, 46],
  [32.6, 45.4],
  [33.6, 44.5],
  [35.4, 45.1],
  [36.6, 45.4],
  [37.4, 44.7],
  [39.1, 43.9],
  [41.4, 42.6],
  [41.6, 41.6],
  [39.7, 41],
  [38.3, 40.95],
  [36.4, 41.3],
  [35.1, 42],
  [33.3, 42],
  [31.4, 41.3],
  [29.2, 41.2],
  [28.2, 41.6],
];
const MARMARA: Point[] = [
  [26.7, 40.4],
  [27.5, 40.95],
  [28.8, 40.98],
  [29.3, 40.75],
  [28.8, 40.4],
  [27.6, 40.35],
];
const AEGEAN: Point[] = [
  [22, 36],
  [23, 37.4],
  [23.6, 38],
  [22.9, 39.2],
  [22.7, 40.4],
  [24, 40.7],
  [26, 40.8],
  [26.2, 40.05],
  [26.9, 39],
  [27, 37.6],
  [28.2, 36.6],
  [28, 35],
  [22, 35],
];
const CASPIAN: Point[] = [
  [47.6, 45.6],
  [49, 46.4],
  [51, 47],
  [53, 46.6],
  [53.1, 45.2],
  [51.1, 44.5],
  [50.3, 44.4],
  [51.4, 43.2],
  [52.6, 42.3],
  [52.9, 41.2],
  [53.4, 40],
  [53.8, 38.6],
  [53.9, 37],
  [52, 36.7],
  [50, 37.4],
  [48.9, 38.4],
  [49.3, 39.4],
  [49.6, 40.4],
  [48.2, 41.9],
  [47.5, 43],
  [47, 44.6],
];
const ARAL: Point[] = [
  [58.3, 45.6],
  [59.6, 46.6],
  [61, 46.4],
  [60.2, 45.4],
  [59, 44.3],
  [58.4, 44.6],
];
const BALTIC: Point[] = [
  [10.8, 54],
  [12.5, 54.4],
  [14.3, 53.9],
  [16.6, 54.5],
  [18.7, 54.7],
  [19.9, 54.5],
  [21.1, 55.5],
  [21, 57],
  [22.6, 57.7],
  [24.2, 57.1],
  [24.4, 58.4],
  [23.5, 59.2],
  [25.6, 59.6],
  [28, 59.5],
  [30, 59.9],
  [28.5, 60.5],
  [25, 60.1],
  [22.9, 59.9],
  [21.4, 60.9],
  [21.4, 62.6],
  [23, 63.9],
  [25.3, 65],
  [24.2, 65.8],
  [22.3, 65.6],
  [21, 64.2],
  [18.4, 62.8],
  [17.3, 61.6],
  [17.3, 60.6],
  [18.9, 59.9],
  [17.6, 58.8],
  [16.5, 57.2],
  [16.2, 56.2],
  [14.6, 56.1],
  [14.2, 55.4],
  [12.9, 55.5],
  [12.5, 56.3],
  [11, 55.6],
];
const ARABIA: Point[] = [
  [32.6, 29.9],
  [34.9, 29.4],
  [36.5, 26.2],
  [39.1, 21.4],
  [42.5, 16.6],
  [43.4, 12.7],
  [45.2, 12.9],
  [49, 14.2],
  [52.2, 15.8],
  [55.3, 17.6],
  [58.6, 20.6],
  [59.8, 22.5],
  [56.5, 24.8],
  [56.3, 26.2],
  [54, 24.2],
  [51.5, 24.4],
  [51.2, 25.9],
  [50, 26.6],
  [48, 29.9],
  [44, 34],
  [36, 34],
  [34.4, 31.4],
];
const HORN: Point[] = [
  [32.3, 31.2],
  [32.5, 29.8],
  [34, 26.7],
  [35.8, 23.8],
  [37.3, 20],
  [38.6, 18],
  [40, 15.2],
  [42.7, 12.6],
  [43.3, 11.5],
  [45, 10.5],
  [48, 11.2],
  [51.2, 11.8],
  [50.8, 9.4],
  [48.8, 6],
  [46, 2.6],
  [42.5, -0.6],
  [40, -3.5],
  [39, -7],
  [28, -7],
  [22, 5],
  [22, 32],
  [29, 31],
];

const charts: Chart[] = [
  {
    key: "map-central-asia-corridor",
    span: [44, 34, 80, 50],
    isInland: true,
    shapes: [
      CASPIAN,
      ARAL,
      BLACK_SEA,
      [
        [73.6, 45.6],
        [75, 46.7],
        [77, 46.6],
        [79, 46.5],
        [77, 46.1],
        [75, 45.9],
      ],
    ],
    rivers: [
      [
        [67.8, 37.2],
        [65.2, 37.9],
        [63, 39.4],
        [61, 41.4],
        [59.4, 43.4],
      ],
      [
        [72.6, 41],
        [69.3, 40.4],
        [67.9, 42.6],
        [65.2, 44.8],
        [61.4, 46],
      ],
    ],
    routes: [
      [
        [41.6, 41.6],
        [44.8, 41.7],
        [49.8, 40.4],
        [51.2, 43.6],
        [55.3, 45.3],
        [61, 46.9],
        [67.8, 47.8],
        [73.1, 46.2],
        [80.4, 45.3],
      ],
      [
        [53, 40],
        [58.4, 37.95],
        [64.4, 39.8],
        [66.9, 39.65],
        [69.3, 41.3],
        [76.9, 43.2],
      ],
    ],
    places: [
      [49.8, 40.4],
      [51.2, 43.6],
      [66.9, 39.65],
      [69.3, 41.3],
      [76.9, 43.2],
      [58.4, 37.95],
    ],
    alt: "Map of Central Asia from the Caspian to the Tien Shan with the Middle Corridor as a solid red line across the Caspian and the steppe, and a dashed southern branch through Samarkand and Tashkent.",
    caption: "The Middle Corridor, and the branch that its neighbours would rather see.",
  },
  {
    key: "map-black-sea-straits",
    span: [24, 37.5, 38, 47],
    isInland: true,
    shapes: [BLACK_SEA, MARMARA, AEGEAN],
    routes: [
      [
        [30.7, 46.4],
        [30.4, 44.6],
        [29.2, 41.3],
        [28.9, 40.9],
        [27.6, 40.6],
        [26.3, 40.1],
        [25.3, 38.6],
      ],
      [
        [37.6, 44.6],
        [34, 43.2],
        [29.3, 41.4],
      ],
    ],
    places: [
      [30.7, 46.5],
      [29, 41.05],
      [26.4, 40.15],
      [37.7, 44.7],
      [28.6, 44.1],
    ],
    alt: "Map of the Black Sea with shipping lanes in red running from its northern ports through the Bosporus and the Dardanelles to the Aegean.",
    caption: "Two straits, one convention, no spare width.",
  },
  {
    key: "map-danube",
    span: [7, 43, 31, 51],
    isInland: true,
    shapes: [
      BLACK_SEA,
      [
        [12.3, 45.4],
        [13.7, 45.6],
        [14.9, 44.6],
        [16.4, 43.4],
        [18, 42.5],
        [16, 41.9],
        [14, 42.6],
        [12.4, 44.2],
      ],
    ],
    rivers: [
      [
        [19.2, 45.3],
        [21.5, 47.8],
        [22.7, 48.3],
      ],
      [
        [16, 45.8],
        [18.6, 45.1],
        [20.4, 44.8],
      ],
    ],
    routes: [
      [
        [8.6, 47.9],
        [10, 48.4],
        [12.1, 49],
        [13.5, 48.6],
        [16.4, 48.2],
        [18.7, 47.8],
        [19, 47.5],
        [18.9, 45.8],
        [20.4, 44.8],
        [22.6, 44.5],
        [25.9, 43.8],
        [28, 45.3],
        [29.6, 45.2],
      ],
    ],
    places: [
      [12.1, 49],
      [16.4, 48.2],
      [17.1, 48.1],
      [19, 47.5],
      [20.4, 44.8],
      [28, 45.4],
    ],
    alt: "Map of the Danube as a red line from its source in Germany through Vienna, Budapest and Belgrade to its delta on the Black Sea.",
    caption: "Ten states, one river and a commission older than most of them.",
  },
  {
    key: "map-amu-darya",
    span: [56, 35, 74, 46.5],
    isInland: true,
    shapes: [
      ARAL,
      CASPIAN,
      [
        [60.4, 45.2],
        [61.4, 45.6],
        [61.2, 44.9],
      ],
    ],
    rivers: [
      [
        [72.6, 41],
        [69.3, 40.4],
        [67.9, 42.6],
        [65.2, 44.8],
        [61.4, 46],
      ],
      [
        [66.2, 37.9],
        [62, 37.6],
        [58.4, 38.2],
      ],
    ],
    routes: [
      [
        [73.5, 37.2],
        [71.5, 37.9],
        [69.4, 37.2],
        [67.3, 37.2],
        [65.2, 37.9],
        [63, 39.4],
        [61, 41.4],
        [59.6, 42.6],
        [59, 43.7],
      ],
    ],
    places: [
      [67.3, 37.25],
      [66.9, 39.65],
      [59.6, 42.5],
      [58.4, 37.95],
      [68.8, 38.55],
    ],
    alt: "Map of the Amu Darya as a red line from the Pamirs along the Afghan border to what is left of the Aral Sea, with the Karakum Canal branching west.",
    caption: "Where the river goes before it does not arrive.",
  },
  {
    key: "map-arctic-routes",
    span: [5, 66, 110, 82],
    shapes: [
      [
        [5, 60],
        [5, 62.2],
        [9, 63.8],
        [14, 67.4],
        [20, 70],
        [27, 71.1],
        [31, 69.8],
        [41, 66.7],
        [33, 66.6],
        [38, 64],
        [44, 66.4],
        [44, 68.2],
        [54, 68.6],
        [60, 69.8],
        [68, 68.6],
        [67, 71.6],
        [72, 73],
        [73, 71],
        [74, 68],
        [78, 72.3],
        [87, 74.9],
        [98, 76.2],
        [104, 77.7],
        [112, 74],
        [130, 71],
        [130, 58],
        [5, 58],
      ],
      [
        [51.5, 71.5],
        [55, 73.4],
        [62, 76.2],
        [68, 76.9],
        [60, 75.4],
        [56.5, 72.6],
        [55.5, 70.7],
      ],
      [
        [11, 79],
        [16, 80],
        [22, 80.4],
        [25, 79.2],
        [21, 78.2],
        [17, 76.7],
        [14, 77.6],
      ],
      [
        [95, 79.8],
        [100, 81],
        [105, 79],
        [100, 78.2],
      ],
    ],
    routes: [
      [
        [12, 66],
        [22, 72],
        [42, 72],
        [58, 70.4],
        [72, 74.4],
        [90, 77],
        [104, 78.4],
        [118, 75.5],
      ],
      [
        [12, 66],
        [28, 75],
        [60, 79.4],
        [92, 82],
        [118, 80],
      ],
    ],
    places: [
      [30, 69.7],
      [15.6, 78.2],
      [73, 71.3],
      [41, 64.6],
    ],
    alt: "Map of the European and Siberian Arctic with a solid red line along the Siberian coast and a dashed one past the northern islands.",
    caption: "The coastal passage, and the one that needs less permission.",
  },
  {
    key: "map-baltic-cables",
    span: [9, 53.5, 31, 62],
    isInland: true,
    shapes: [
      BALTIC,
      [
        [18.1, 57.2],
        [18.1, 57.2],
        [18.1, 57.2],
      ],
    ],
    routes: [
      [
        [24.9, 60.1],
        [23.6, 59.6],
        [21, 58.4],
        [19, 56.4],
        [14.5, 54.5],
        [12.1, 54.2],
      ],
      [
        [24.7, 59.5],
        [24.9, 60.1],
      ],
      [
        [21, 56],
        [19, 56.8],
        [16.6, 57],
      ],
      [
        [22, 60.2],
        [19.6, 59.8],
        [18.4, 59.6],
      ],
    ],
    places: [
      [24.9, 60.15],
      [24.7, 59.4],
      [18.1, 59.3],
      [21, 56],
      [12.1, 54.15],
    ],
    alt: "Map of the Baltic Sea with undersea cables as red lines, the longest from Helsinki to the German coast.",
    caption: "Some of the lines on the seabed, drawn as the public charts allow.",
  },
  {
    key: "map-red-sea",
    span: [28, 9, 58, 33],
    shapes: [
      HORN,
      ARABIA,
      [
        [48, 30],
        [50, 30],
        [52, 27.5],
        [56, 27],
        [60, 25.2],
        [66, 25],
        [66, 36],
        [44, 36],
      ],
    ],
    routes: [
      [
        [32.4, 31.6],
        [32.6, 29.6],
        [34.8, 26.6],
        [38.2, 20.6],
        [41.2, 15.4],
        [43.3, 12.5],
        [46, 12],
        [52, 13.6],
        [62, 15],
      ],
      [
        [56.4, 26.4],
        [58.6, 25],
        [62, 22],
      ],
    ],
    places: [
      [32.5, 29.9],
      [39.1, 21.5],
      [43.1, 11.6],
      [45, 12.8],
      [56.3, 26.4],
    ],
    alt: "Map of the Red Sea between Africa and Arabia with the shipping lane from Suez through the Bab el-Mandeb in red.",
    caption: "A premium is set for each bend of this line.",
  },
  {
    key: "map-sahel",
    span: [-18, 5, 38, 27],
    shapes: [
      [
        [-17, 28],
        [-17, 21],
        [-16.4, 18],
        [-17.4, 14.7],
        [-15, 11],
        [-13, 8.6],
        [-9, 4.8],
        [-4, 5.2],
        [1, 6],
        [5, 5.6],
        [8.5, 4.5],
        [9.6, 3.4],
        [9.5, -2],
        [40, -2],
        [40, 14],
        [37.3, 20],
        [34, 26.7],
        [34, 34],
        [10, 38],
        [-10, 36],
      ],
    ],
    rivers: [
      [
        [-10.6, 9.4],
        [-8, 12.6],
        [-4, 14.6],
        [-1, 16.9],
        [1.2, 15],
        [3.4, 11.8],
        [6.4, 7.6],
        [6.4, 4.6],
      ],
      [
        [31.6, 4],
        [31.8, 10],
        [32.6, 15.6],
        [31, 19],
        [32.8, 24],
        [31.2, 31],
      ],
    ],
    routes: [
      [
        [-14, 15.6],
        [-4, 15.4],
        [4, 14.6],
        [14, 13.8],
        [22, 14],
        [34, 14.6],
      ],
      [
        [-14, 18.6],
        [-4, 19],
        [6, 18.4],
        [18, 17.4],
        [34, 18.4],
      ],
    ],
    places: [
      [-8, 12.6],
      [-1.5, 12.4],
      [2.1, 13.5],
      [15, 12.1],
      [32.5, 15.6],
      [-17.4, 14.7],
    ],
    alt: "Map of West and North-East Africa with two red lines that bound the Sahel from Senegal to Sudan, and the rivers Niger and Nile.",
    caption: "Where the Sahel is drawn depends on who is drawing.",
  },
  {
    key: "map-south-china-sea",
    span: [100, 0, 124, 24],
    shapes: [
      [
        [98, 26],
        [98, 8],
        [99.5, 11],
        [100.6, 13.4],
        [102.4, 12.2],
        [104.6, 10.4],
        [105, 8.7],
        [106.8, 10.4],
        [109.2, 11.8],
        [109, 13.8],
        [107.4, 16.6],
        [105.8, 18.9],
        [108, 21.5],
        [110.2, 21.2],
        [113.6, 22.2],
        [117, 23.6],
        [119, 25.4],
        [119, 28],
        [98, 28],
      ],
      [
        [108.7, 19],
        [110.4, 20],
        [111, 19.6],
        [109.6, 18.2],
      ],
      [
        [120.2, 23],
        [121, 25],
        [122, 25],
        [121, 22],
      ],
      [
        [119.8, 16.4],
        [120.6, 18.5],
        [122.2, 18.4],
        [121.6, 15.9],
        [124, 13],
        [123.6, 12.6],
        [120.7, 13.8],
      ],
      [
        [117.2, 8.4],
        [119.4, 11],
        [119.6, 10.6],
        [117.6, 8.2],
      ],
      [
        [109, 1.8],
        [111.4, 2.6],
        [113.2, 3.2],
        [115.6, 5.6],
        [116.8, 7],
        [119.2, 5.2],
        [117.6, 3.2],
        [118, 0],
        [109, -1],
      ],
      [
        [98, 6],
        [100.4, 6.4],
        [103.3, 4.4],
        [104.2, 1.4],
        [101.4, 2.8],
        [98, 6],
      ],
      [
        [95, 5.6],
        [98, 4],
        [103, 0.2],
        [104, -2],
        [98, -2],
      ],
    ],
    routes: [
      [
        [104.6, 1.2],
        [107, 4.6],
        [110.6, 9.4],
        [113.6, 14.4],
        [117, 19.6],
        [121, 21.4],
      ],
      [
        [118.6, 22],
        [116, 17],
        [112.4, 16],
        [110.2, 12],
        [109.8, 7.6],
        [112.6, 4.4],
        [116, 7.4],
        [119, 12],
        [119.4, 18],
      ],
    ],
    places: [
      [114.2, 22.3],
      [103.9, 1.3],
      [120.9, 14.6],
      [106.7, 10.8],
      [114, 9.6],
      [112.3, 16.8],
    ],
    alt: "Map of the South China Sea with the main shipping lane as a solid red line and overlapping claims as a dashed one.",
    caption: "A lane that is used by all, inside a line that is accepted by few.",
  },
  {
    key: "map-caribbean",
    span: [-90, 8, -58, 28],
    shapes: [
      [
        [-98, 30],
        [-90, 29.4],
        [-84, 30],
        [-82.6, 27.8],
        [-81, 25.2],
        [-80, 26.6],
        [-81.4, 31],
        [-98, 34],
      ],
      [
        [-98, 22],
        [-96, 19],
        [-91, 18.6],
        [-90.4, 21],
        [-87, 21.6],
        [-87.6, 18.6],
        [-88.6, 16],
        [-84, 15.9],
        [-83.2, 14.8],
        [-83.6, 11],
        [-80, 9.2],
        [-77, 8.6],
        [-75.6, 10.6],
        [-72, 12.2],
        [-71.4, 10.8],
        [-68, 11],
        [-62, 10.7],
        [-60, 8.4],
        [-57, 6],
        [-98, 4],
      ],
      [
        [-84.8, 22],
        [-82, 23.1],
        [-77, 21.8],
        [-74.2, 20.2],
        [-77.6, 19.9],
        [-80, 21.6],
      ],
      [
        [-74.4, 18.6],
        [-73, 19.9],
        [-70, 19.7],
        [-68.4, 18.6],
        [-71.4, 17.8],
      ],
      [
        [-78.3, 18.4],
        [-76.3, 18.1],
        [-77.6, 17.8],
      ],
      [
        [-67.2, 18.4],
        [-65.6, 18.4],
        [-66, 17.95],
      ],
    ],
    routes: [
      [
        [-56, 13],
        [-61, 14.8],
        [-65, 17],
        [-70, 20.8],
        [-76, 24],
        [-80, 27],
      ],
    ],
    places: [
      [-61.2, 13.2],
      [-66, 18.4],
      [-72.3, 18.6],
      [-76.8, 18],
      [-82.4, 23.1],
    ],
    alt: "Map of the Caribbean with the track of a hurricane as a red line past the Lesser Antilles and north of Hispaniola.",
    caption: "The track that missed the trigger by forty kilometres.",
  },
  {
    key: "map-balkans",
    span: [13, 39, 30, 47.5],
    isInland: true,
    shapes: [
      BLACK_SEA,
      MARMARA,
      AEGEAN,
      [
        [12.3, 45.6],
        [13.7, 45.6],
        [14.9, 44.6],
        [16.4, 43.4],
        [18.6, 42.2],
        [19.4, 41.2],
        [19.4, 40.2],
        [20.6, 38.8],
        [21.4, 37],
        [14, 37],
        [16.6, 39.6],
        [18.4, 40.2],
        [16, 41.9],
        [14, 42.6],
        [12.4, 44.2],
      ],
    ],
    rivers: [
      [
        [16, 45.8],
        [18.6, 45.1],
        [20.4, 44.8],
      ],
      [
        [21.7, 43.4],
        [21.2, 44.6],
      ],
    ],
    routes: [
      [
        [18.9, 45.8],
        [20.4, 44.8],
        [22.6, 44.5],
        [25.9, 43.8],
        [28, 45.3],
      ],
      [
        [15.9, 45.8],
        [17.2, 44.8],
        [18.4, 43.9],
        [19.3, 42.4],
        [20.5, 42],
        [21.4, 42],
        [23.3, 42.7],
        [26.6, 41.7],
      ],
    ],
    places: [
      [20.4, 44.8],
      [18.4, 43.9],
      [21.2, 42.7],
      [23.3, 42.7],
      [19.8, 41.3],
    ],
    alt: "Map of the Balkans between the Adriatic and the Black Sea with the Danube and a dashed overland route in red.",
    caption: "The crossings that share a roof are still the exception.",
  },
  {
    key: "map-horn-of-africa",
    span: [32, -3, 56, 19],
    shapes: [HORN, ARABIA],
    rivers: [
      [
        [37.4, 11.6],
        [36, 10],
        [35, 11.4],
        [32.6, 15.6],
      ],
      [
        [42, 9],
        [44, 5],
        [42.6, -0.2],
      ],
    ],
    routes: [
      [
        [43.1, 11.6],
        [41.8, 9.6],
        [40, 9.2],
        [38.7, 9],
      ],
      [
        [56, 12.6],
        [50, 12.6],
        [45, 12],
        [43.2, 12.6],
        [41, 15.8],
      ],
    ],
    places: [
      [38.7, 9],
      [43.1, 11.6],
      [45.3, 2],
      [39.5, 15.6],
      [44.1, 9.6],
    ],
    alt: "Map of the Horn of Africa with a railway from the coast to the highlands in red and a dashed sea route through the strait.",
    caption: "One railway, five flags over the ports.",
  },
];

export const maps: DemoPicture[] = charts.map((chart) => ({
  key: chart.key,
  svg: () => drawChart(chart),
  alt: chart.alt,
  caption: chart.caption,
  credit: "Map: The Meridian Desk",
  licence: "© The Meridian Institute",
}));
