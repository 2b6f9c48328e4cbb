import { HEIGHT, INK, randomOf, times, WIDTH } from "./kit.ts";

/** Laying longitudes and latitudes on the sheet, and the lines that nature breaks. */

export type Point = [number, number];

export const RADIAN = Math.PI / 180;
export const n = (value: number) => Math.round(value);

export function pointsOf(text: string): Point[] {
  const numbers = text.trim().split(/\s+/).map(Number);
  return times(numbers.length / 2, (i): Point => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
}

export function projection({ centre, km }: { centre: Point; km: number }) {
  const scale = (WIDTH / km) * 6371;
  const [lon0, lat0] = centre;
  const [s0, c0] = [Math.sin(lat0 * RADIAN), Math.cos(lat0 * RADIAN)];
  return ([lon, lat]: Point): Point => {
    const [s, c, d] = [Math.sin(lat * RADIAN), Math.cos(lat * RADIAN), (lon - lon0) * RADIAN];
    const k = Math.sqrt(2 / Math.max(0.001, 1 + s0 * s + c0 * c * Math.cos(d)));
    return [WIDTH / 2 + scale * k * c * Math.sin(d), HEIGHT / 2 - scale * k * (c0 * s - s0 * c * Math.cos(d))];
  };
}

export const isNear = ([x, y]: Point) => x > -160 && x < WIDTH + 160 && y > -160 && y < HEIGHT + 160;

/** Breaks a straight stretch as a coast or border is broken: the same for both who share it. */
export function crinkle(a: Point, b: Point, roughness: number): Point[] {
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

export type Project = (point: Point) => Point;

export function broken(text: string, project: Project, isClosed: boolean, roughness = 0.34): string {
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
export function course(points: Point[]): string {
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

export function islet([lon, lat, wide, high]: [number, number, number, number], project: Project, px: number): string {
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
export function peaks(text: string, project: Project): string {
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
