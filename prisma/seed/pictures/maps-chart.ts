import type { MapKey } from "../demo-types.ts";
import { HEIGHT, halftone, INK, randomOf, sheet, times, WIDTH } from "./kit.ts";
import { type Lettering, letter } from "./lettering.ts";

/**
 * The cartographer's table. Coasts, borders and rivers are strings of longitudes and latitudes ("29.1 41.2 28.6
 * 41.3"), laid on the sheet by Lambert's equal-area projection about the map's centre.
 */

export type Point = [number, number];
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

const RADIAN = Math.PI / 180;
const n = (value: number) => Math.round(value);
const LAND = INK.paper;
const SEA = INK.sky;

export function pointsOf(text: string): Point[] {
  const numbers = text.trim().split(/\s+/).map(Number);
  return times(numbers.length / 2, (i): Point => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
}

export function projection({ centre, km }: Pick<Chart, "centre" | "km">) {
  const scale = (WIDTH / km) * 6371;
  const [lon0, lat0] = centre;
  const [s0, c0] = [Math.sin(lat0 * RADIAN), Math.cos(lat0 * RADIAN)];
  return ([lon, lat]: Point): Point => {
    const [s, c, d] = [Math.sin(lat * RADIAN), Math.cos(lat * RADIAN), (lon - lon0) * RADIAN];
    const k = Math.sqrt(2 / Math.max(0.001, 1 + s0 * s + c0 * c * Math.cos(d)));
    return [WIDTH / 2 + scale * k * c * Math.sin(d), HEIGHT / 2 - scale * k * (c0 * s - s0 * c * Math.cos(d))];
  };
}

const isNear = ([x, y]: Point) => x > -160 && x < WIDTH + 160 && y > -160 && y < HEIGHT + 160;

/** Breaks a straight stretch as a coast or border is broken: the same for both who share it. */
function crinkle(a: Point, b: Point, roughness: number): Point[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length < 18 || !(isNear(a) || isNear(b))) return [b];
  const isForward = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  const [from, to] = isForward ? [a, b] : [b, a];
  const random = randomOf(`${from.map(n).join()} ${to.map(n).join()}`);
  const off = (random() - 0.5) * roughness;
  const at = 0.4 + random() * 0.2;
  const middle: Point = [
    from[0] + (to[0] - from[0]) * at - (to[1] - from[1]) * off,
    from[1] + (to[1] - from[1]) * at + (to[0] - from[0]) * off,
  ];
  return [...crinkle(a, middle, roughness), ...crinkle(middle, b, roughness)];
}

type Project = (point: Point) => Point;

function broken(text: string, project: Project, isClosed: boolean, roughness = 0.34): string {
  const points = pointsOf(text).map(project);
  const around = isClosed ? [...points, points[0] as Point] : points;
  const all = around.flatMap((point, i) => (i ? crinkle(around[i - 1] as Point, point, roughness) : [point]));
  const steps = all.map(([x, y], i) => {
    const [beforeX, beforeY] = all[i - 1] ?? [0, 0];
    return `${n(x) - n(beforeX)} ${n(y) - n(beforeY)}`;
  });
  return `M${steps.join("l")}${isClosed ? "Z" : ""}`;
}

/** A smooth course through points, for rivers and routes. */
function course(points: Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const curves = rest.map((point, i) => {
    const from = points[i] ?? point;
    const next = rest[i + 1] ?? point;
    const before = points[i - 1] ?? from;
    return `C${[
      from[0] + (point[0] - before[0]) / 6,
      from[1] + (point[1] - before[1]) / 6,
      point[0] - (next[0] - from[0]) / 6,
      point[1] - (next[1] - from[1]) / 6,
      ...point,
    ]
      .map(n)
      .join(" ")}`;
  });
  return `M${first.map(n).join(" ")}${curves.join("")}`;
}

export const drawn = (d: string, ink: string, width: number, more = "") =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round" ${more}/>`;

function islet([lon, lat, wide, high]: [number, number, number, number], project: Project, px: number): string {
  const [x, y] = project([lon, lat]);
  const random = randomOf(`${lon} ${lat}`);
  const points = times(9, (i) => {
    const [angle, r] = [(i / 9) * Math.PI * 2, 0.8 + random() * 0.4];
    const reach = (km: number) => Math.max(3.5, (km * px) / 2) * r;
    return `${n(x + Math.cos(angle) * reach(wide))} ${n(y + Math.sin(angle) * reach(high))}`;
  });
  return `M${points.join("L")}Z`;
}

/** Peaks along a line, each with its shaded flank. */
function peaks(text: string, project: Project): string {
  const points = pointsOf(text).map(project);
  const random = randomOf(text);
  const tops = points.slice(1).flatMap((to, i) => {
    const from = points[i] as Point;
    const count = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 30));
    return times(count, (k): Point => {
      const t = (k + random() * 0.5) / count;
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + (random() - 0.5) * 26];
    });
  });
  const sized = tops.filter(isNear).map(([x, y]) => ({ x, y, r: 9 + random() * 7 }));
  const lit = sized.map(({ x, y, r }) => `M${n(x - r)} ${n(y + r)}L${n(x)} ${n(y - r)}`).join("");
  const dark = sized
    .map(({ x, y, r }) => `M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y + r)}L${n(x + r * 0.15)} ${n(y + r * 0.7)}Z`)
    .join("");
  return `${drawn(lit, INK.slate, 2, 'opacity="0.55"')}<path d="${dark}" fill="${INK.slate}" opacity="0.55"/>`;
}

function graticule({ graticule: step, centre }: Chart, project: Project): string {
  const lines: string[] = [];
  const [lon0, lat0] = [Math.round(centre[0] / step) * step, Math.round(centre[1] / step) * step];
  const push = (points: Point[]) => {
    const near = points.map(project).filter(isNear);
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
