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
  const sorted = inks.map(() => "");
  for (const [i, [a, b, c]] of facets.entries()) {
    const normal = unit([a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2]]);
    if (normal[2] < -0.1) continue;
    const lit = normal[0] * sun[0] + normal[1] * sun[1] + normal[2] * sun[2] + ((i * 7) % 5) * 0.025;
    const shade = Math.min(inks.length - 1, Math.max(0, Math.floor((0.92 - lit) * (inks.length / 1.7))));
    const corner = ([x, y]: Point) => `${Math.round(cx + x * radius)} ${Math.round(cy - y * radius)}`;
    sorted[shade] += `M${corner(a)}L${corner(b)}L${corner(c)}Z`;
  }
  const seam = inks.at(-1);
  return sorted
    .map((d, i) => `<path d="${d}" fill="${inks[i]}" stroke="${seam}" stroke-width="${(radius / 150).toFixed(1)}"/>`)
    .join("");
}

const fill = (d: string, ink: string) => `<path d="${d}" fill="${ink}"/>`;
const bent = (d: string, ink: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round"/>`;

/** Animals that look to the right, feet at the origin, about a hundred units long. */
export const goat = (ink: string, horn: string) =>
  fill(
    "M-44 -58Q-20 -64 10 -60Q24 -60 32 -72L38 -84Q44 -92 54 -88L68 -78L66 -70L54 -70Q48 -66 46 -56Q44 -42 36 -36L36 0H29L27 -30H22L20 0H14L13 -32Q-10 -26 -26 -32L-28 0H-34L-35 -28L-38 0H-44L-46 -36Q-50 -50 -44 -58ZM-44 -58l-12 -9l5 14zM44 -85l-14 5l12 4zM61 -71l-4 15l-5 -14z",
    ink,
  ) + bent("M45 -89Q36 -110 22 -102M50 -90Q44 -114 30 -112", horn, 5);

export const vicuna = (ink: string, belly: string) =>
  fill(
    "M-42 -66Q-20 -74 14 -66Q26 -70 30 -92L34 -116Q38 -126 48 -122L62 -112L60 -106L48 -106Q44 -90 42 -72Q42 -54 36 -46L37 0H31L28 -40H24L22 0H16L14 -44Q-8 -38 -26 -44L-28 0H-34L-34 -40L-38 0H-44L-46 -46Q-50 -58 -42 -66ZM36 -118l-5 -15l9 9zM42 -122l1 -15l6 11zM-44 -62l-9 15l11 -4z",
    ink,
  ) + fill("M30 -56Q10 -40 -40 -50Q-20 -36 14 -43Q28 -42 36 -60Z", belly);

export const wildebeest = (ink: string) =>
  fill(
    "M-46 -50Q-20 -58 8 -64Q22 -74 32 -64Q44 -60 50 -44L55 -24Q50 -16 44 -22L40 -38Q34 -36 32 -30L32 0H26L23 -28L20 -26L19 0H13L11 -28Q-10 -26 -28 -32L-28 0H-34L-35 -28L-39 0H-45L-46 -34Q-52 -42 -46 -50ZM38 -40l-8 22l-2 -24z",
    ink,
  ) + bent("M36 -62Q27 -72 38 -77M42 -60Q53 -66 46 -76M-47 -46Q-58 -36 -54 -16", ink, 3.5);
