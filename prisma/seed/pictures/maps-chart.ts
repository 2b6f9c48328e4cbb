import type { MapKey } from "../demo-types.ts";
import { HEIGHT, halftone, INK, sheet, times, WIDTH } from "./kit.ts";
import { type Lettering, letter } from "./lettering.ts";
import {
  broken,
  course,
  drawn,
  islet,
  isNear,
  n,
  type Point,
  type Project,
  peaks,
  pointsOf,
  projection,
  RADIAN,
} from "./maps-ground.ts";

/**
 * The cartographer's table. Coasts, borders and rivers are strings of longitudes and latitudes ("29.1 41.2 28.6
 * 41.3"), laid on the sheet by Lambert's equal-area projection about the map's centre.
 */

export type Line = {
  at: string;
  ink?: string;
  width?: number;
  dash?: string;
  hasArrow?: boolean;
  hasSleepers?: boolean;
  /** A river drawn as the map's subject. */
  isRiver?: boolean;
};
export type Place = { at: Point; name: string; side?: "left" | "right" | "above" | "below" };
export type Name = { at: Point; text: string; ink?: string; size?: number; turn?: number; spacing?: number };
export type Chart = {
  key: MapKey;
  centre: Point;
  /** How many kilometres the sheet is wide. */
  km: number;
  /** What lies where nothing is drawn. */
  ground: "sea" | "land";
  land?: string[];
  /** Seas and lakes, drawn over the land. */
  waters?: string[];
  /** Islands in those waters. */
  islands?: string[];
  /** Small islands: longitude, latitude, width and height in kilometres. */
  isles?: [number, number, number, number][];
  /** Tinted countries or zones, cut off at the coast. */
  tints?: { at: string; fill: string; opacity?: number }[];
  borders?: string[];
  rivers?: { at: string; width?: number; ink?: string; dash?: string }[];
  /** Lines of mountains. */
  ranges?: string[];
  routes: Line[];
  places: Place[];
  names?: Name[];
  /** Drawn under the routes. */
  under?: (project: (point: Point) => Point) => string;
  /** Drawn over the routes. */
  over?: (project: (point: Point) => Point) => string;
  scaleKm: number;
  scaleAt?: "left" | "right";
  graticule: number;
  alt: string;
  caption: string;
};

const LAND = INK.paper;
const SEA = INK.sky;

/** Leaves out the points that lie on the line between their neighbours. */
function thinned(points: Point[]): Point[] {
  const kept: Point[] = [];
  for (const [i, point] of points.entries()) {
    const [before, next] = [kept.at(-1), points[i + 1]];
    const [dx, dy] = before && next ? [next[0] - before[0], next[1] - before[1]] : [0, 0];
    const [px, py] = before ? [point[0] - before[0], point[1] - before[1]] : [0, 0];
    const isOnLine = before && next && Math.abs(dx * py - dy * px) <= 0.4 * Math.hypot(dx, dy);
    if (!isOnLine) kept.push(point);
  }
  return kept;
}

function graticule({ graticule: step, centre }: Chart, project: Project): string {
  const lines: string[] = [];
  const [lon0, lat0] = [Math.round(centre[0] / step) * step, Math.round(centre[1] / step) * step];
  const push = (points: Point[]) => {
    const near = thinned(points.map(project).filter(isNear));
    if (near.length > 1) lines.push(`M${near.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}`);
  };
  const isPolar = Math.abs(centre[1]) > 70;
  for (let i = -9; i <= 9; i++) {
    const lat = lat0 + i * step;
    if (Math.abs(lat) < 90)
      push(times(isPolar ? 181 : 81, (k): Point => [lon0 + (k - (isPolar ? 90 : 40)) * (isPolar ? 2 : step / 4), lat]));
  }
  const meridianStep = isPolar ? 15 : step;
  for (let i = isPolar ? -11 : -9; i <= (isPolar ? 12 : 9); i++)
    push(
      times(
        81,
        (k): Point => [
          lon0 + i * meridianStep,
          Math.max(-88, Math.min(isPolar ? 87 : 88, lat0 + ((k - 40) * step) / 5)),
        ],
      ),
    );
  return drawn(lines.join(""), INK.slate, 1.6, 'opacity="0.34"');
}

function scaleBar({ scaleKm, km, scaleAt = "left" }: Chart): string {
  const width = (scaleKm / km) * WIDTH;
  const x = scaleAt === "left" ? 76 : WIDTH - 76 - width;
  const quarters = times(
    4,
    (i) =>
      `<rect x="${n(x + (i * width) / 4)}" y="998" width="${n(width / 4)}" height="11" fill="${i % 2 ? LAND : INK.coal}" stroke="${INK.coal}" stroke-width="2.5"/>`,
  );
  return quarters.join("") + letter(`${scaleKm} KM`, x, 972, { size: 24, ink: INK.coal, weight: 3.6, halo: LAND });
}

function route(
  { at, ink = INK.rust, width = 9, dash, hasArrow, hasSleepers, isRiver }: Line,
  project: Project,
): string {
  const points = pointsOf(at).map(project);
  const path = isRiver ? broken(at, project, false, 0.22) : course(points);
  const dashed = dash ? `stroke-dasharray="${dash}"` : "";
  const sleepers = hasSleepers
    ? drawn(path, ink, width + 11, 'stroke-dasharray="3 22" stroke-linecap="butt"').replace(
        ' stroke-linecap="round"',
        "",
      )
    : "";
  let head = "";
  const [end, before] = [points.at(-1), points.at(-2)];
  if (hasArrow && end && before) {
    const turn = n(Math.atan2(end[1] - before[1], end[0] - before[0]) / RADIAN);
    head = `<path transform="translate(${n(end[0])} ${n(end[1])}) rotate(${turn})" d="M-8 -19L26 0L-8 19L-1 0Z" fill="${ink}" stroke="${LAND}" stroke-width="4" paint-order="stroke"/>`;
  }
  return drawn(path, LAND, width + 8, 'opacity="0.9"') + sleepers + drawn(path, ink, width, dashed) + head;
}

function place({ at, name, side = "right" }: Place, project: Project): string {
  const [x, y] = project(at);
  const shift: Record<NonNullable<Place["side"]>, [number, number, Lettering["anchor"]]> = {
    right: [25, 0, "start"],
    left: [-25, 0, "end"],
    above: [0, -38, "middle"],
    below: [0, 38, "middle"],
  };
  const [dx, dy, anchor] = shift[side];
  const dot = `<circle cx="${n(x)}" cy="${n(y)}" r="12" fill="${LAND}" stroke="${INK.coal}" stroke-width="6"/>`;
  return (
    dot +
    (name
      ? letter(name, x + dx, y + dy, { size: 29, ink: INK.coal, weight: 4.6, spacing: 3.2, halo: LAND, anchor })
      : "")
  );
}

/** The whole sheet. */
export function drawChart(chart: Chart): string {
  const {
    key,
    km,
    ground,
    land = [],
    waters = [],
    islands = [],
    isles = [],
    tints = [],
    borders = [],
    rivers = [],
  } = chart;
  const project = projection(chart);
  const px = WIDTH / km;
  const closed = (text: string) => broken(text, project, true);
  const mainland = land.map(closed).join("");
  const water = waters.map(closed).join("");
  const ashore = islands.map(closed).join("") + isles.map((one) => islet(one, project, px)).join("");
  const again = (id: string, look: string) => `<use href="#${id}" stroke-linejoin="round" ${look}/>`;
  const shallows = (id: string, clip = "") =>
    `<g fill="none" stroke="${INK.ice}" ${clip}>${[78, 52, 26].map((width, i) => again(id, `stroke-width="${width}" opacity="${0.3 + i * 0.16}"`)).join("")}</g>`;
  const shore = `stroke="${INK.sea}" stroke-width="3.2"`;
  const coast = (id: string) => again(id, `fill="${LAND}" ${shore}`);
  const inside = ground === "sea" ? 'clip-path="url(#land)"' : "";
  const layers = [
    mainland ? shallows("mainland") + coast("mainland") : "",
    `<g ${inside}>`,
    ...tints.map(
      ({ at, fill, opacity = 1 }) =>
        `<path d="${broken(at, project, true, 0.16)}" fill="${fill}" opacity="${opacity}"/>`,
    ),
    drawn(borders.map((text) => broken(text, project, false, 0.16)).join(""), INK.slate, 2.6, 'opacity="0.8"'),
    ...(chart.ranges ?? []).map((text) => peaks(text, project)),
    "</g>",
    ...rivers.map(({ at, width = 4, ink = INK.teal, dash }) =>
      drawn(broken(at, project, false, 0.3), ink, width, dash ? `stroke-dasharray="${dash}"` : ""),
    ),
    mainland ? again("mainland", `fill="none" ${shore}`) : "",
    water ? again("waters", `fill="${SEA}"`) + shallows("waters", 'clip-path="url(#water)"') : "",
    water ? again("waters", `fill="none" ${shore}`) : "",
    ashore ? shallows("ashore", water ? 'clip-path="url(#water)"' : 'clip-path="url(#sea)"') + coast("ashore") : "",
    graticule(chart, project),
    chart.under?.(project) ?? "",
    ...chart.routes.map((one) => route(one, project)),
    chart.over?.(project) ?? "",
    ...(chart.names ?? []).map(({ at, text, ink = INK.sea, size = 34, turn, spacing = 7 }) =>
      letter(text, ...project(at), { size, ink, weight: size / 8.5, spacing, turn, anchor: "middle" }),
    ),
    ...chart.places.map((one) => place(one, project)),
    scaleBar(chart),
    `<rect x="22" y="22" width="${WIDTH - 44}" height="${HEIGHT - 44}" fill="none" stroke="${INK.coal}" stroke-width="3"/>`,
    `<path d="M0 0H${WIDTH}V${HEIGHT}H0ZM20 20V${HEIGHT - 20}H${WIDTH - 20}V20Z" fill="${LAND}" fill-rule="evenodd"/>`,
  ];
  const outline = (id: string, d: string) => (d ? `<path id="${id}" d="${d}"/>` : "");
  const clip = (id: string, of: string) => `<clipPath id="${id}"><use href="#${of}"/></clipPath>`;
  const clips = [
    outline("mainland", mainland) + outline("waters", water) + outline("ashore", ashore),
    mainland ? clip("land", "mainland") : "",
    water ? clip("water", "waters") : "",
    `<clipPath id="sea"><path clip-rule="evenodd" d="M-200 -200H1800V1267H-200Z${mainland}"/></clipPath>`,
    halftone("zone", INK.ochre, 13, 2.6),
  ].join("");
  return sheet(key, layers.join(""), { background: ground === "sea" ? SEA : LAND, defs: clips });
}
