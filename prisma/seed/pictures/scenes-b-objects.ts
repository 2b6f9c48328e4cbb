import { polygon } from "./kit.ts";

type Point = [number, number, number];
const unit = ([x, y, z]: Point): Point => {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
};
const middle = (a: Point, b: Point): Point => unit([a[0] + b[0], a[1] + b[1], a[2] + b[2]]);

/** A geodesic globe: an icosahedron, divided, each visible facet in the ink that the light gives it. */
export function globe(cx: number, cy: number, radius: number, light: Point, inks: string[], depth: number) {
  const g = (1 + Math.sqrt(5)) / 2;
  const corners = (
    [
      [-1, g, 0],
      [1, g, 0],
      [-1, -g, 0],
      [1, -g, 0],
      [0, -1, g],
      [0, 1, g],
      [0, -1, -g],
      [0, 1, -g],
      [g, 0, -1],
      [g, 0, 1],
      [-g, 0, -1],
      [-g, 0, 1],
    ] as Point[]
  ).map(unit);
  const triples = [
    [0, 11, 5],
    [0, 5, 1],
    [0, 1, 7],
    [0, 7, 10],
    [0, 10, 11],
    [1, 5, 9],
    [5, 11, 4],
    [11, 10, 2],
    [10, 7, 6],
    [7, 1, 8],
    [3, 9, 4],
    [3, 4, 2],
    [3, 2, 6],
    [3, 6, 8],
    [3, 8, 9],
    [4, 9, 5],
    [2, 4, 11],
    [6, 2, 10],
    [8, 6, 7],
    [9, 8, 1],
  ];
  let facets = triples.map((t) => t.map((i) => corners[i] ?? [0, 0, 1]) as [Point, Point, Point]);
  for (let i = 0; i < depth; i++) {
    facets = facets.flatMap(([a, b, c]) => {
      const ab = middle(a, b);
      const bc = middle(b, c);
      const ca = middle(c, a);
      return [
        [a, ab, ca],
        [ab, b, bc],
        [ca, bc, c],
        [ab, bc, ca],
      ] as [Point, Point, Point][];
    });
  }
  const sun = unit(light);
  return facets
    .filter(([a, b, c]) => a[2] + b[2] + c[2] > -0.25)
    .map(([a, b, c], i) => {
      const normal = unit([a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2]]);
      const lit = normal[0] * sun[0] + normal[1] * sun[1] + normal[2] * sun[2] + ((i % 4) - 1.5) * 0.05;
      const ink = inks[lit > 0.62 ? 0 : lit > 0.2 ? 1 : lit > -0.3 ? 2 : 3] ?? inks[0];
      const points = [a, b, c].map(([x, y]): [number, number] => [cx + x * radius, cy - y * radius]);
      return polygon(points, `fill="${ink}" stroke="${inks.at(-1)}" stroke-width="1.6"`);
    })
    .join("");
}
