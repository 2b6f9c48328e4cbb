import { between, HEIGHT, INK, polygon, type Random, times, WIDTH } from "./kit.ts";

/** What stands in a landscape. Every motif is drawn around a point and takes its inks. */

export const sun = (x: number, y: number, r: number, ink: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${ink}"/>`;
export const box = (x: number, y: number, w: number, h: number, ink: string, more = "") =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${ink}" ${more}/>`;
export const line = (d: string, ink: string, width: number, more = "") =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round" ${more}/>`;
export const moved = (drawing: string, x: number, y: number, scale = 1) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${drawing}</g>`;

/** A road or track that runs to the horizon. */
export function road(y: number, ink: string, mark: string, at = WIDTH / 2, lean = 0) {
  const surface = polygon(
    [
      [at - 8, y],
      [at + 8, y],
      [at + lean + 420, HEIGHT],
      [at + lean - 420, HEIGHT],
    ],
    `fill="${ink}"`,
  );
  return surface + line(`M${at} ${y}L${at + lean} ${HEIGHT}`, mark, 9, 'stroke-dasharray="46 40"');
}

export function railway(y: number, ink: string, at: number) {
  const sleepers = times(22, (i) => {
    const t = (i / 22) ** 2.2;
    const level = y + 6 + t * (HEIGHT - y);
    const half = 10 + t * 400;
    return box(at - half, level, half * 2, 2 + t * 22, ink);
  }).join("");
  const rail = (side: number) =>
    polygon(
      [
        [at + side * 4, y],
        [at + side * 6, y],
        [at + side * 330, HEIGHT],
        [at + side * 296, HEIGHT],
      ],
      `fill="${INK.coal}"`,
    );
  return sleepers + rail(-1) + rail(1);
}

/** Wires on poles that grow towards the viewer. */
export function poles(y: number, ink: string, from: number, to: number, count = 6) {
  const tops = times(count, (i): [number, number, number] => {
    const t = ((i + 1) / count) ** 2;
    return [from + (to - from) * t, y - 40 - t * 380, y + t * 120];
  });
  const masts = tops
    .map(([x, top, foot], i) =>
      line(`M${x} ${top}V${foot}M${x - 6 - i * 9} ${top + 14 + i * 5}h${12 + i * 18}`, ink, 3 + i * 2),
    )
    .join("");
  return masts + line(`M${tops.map(([x, top], i) => `${x} ${top + 14 + i * 5}`).join("L")}`, ink, 2);
}

/** A fence in perspective, with wire. */
export function fence(y: number, ink: string, count = 12, height = 250) {
  const posts = times(count, (i): [number, number, number] => {
    const t = (i / (count - 1)) ** 1.7;
    return [120 + t * 1460, y + t * 330, 40 + t * height];
  });
  const wires = [0.15, 0.4, 0.65, 0.9].map((share) =>
    line(`M${posts.map(([x, foot, h]) => `${x} ${foot - h * share}`).join("L")}`, ink, 2.5),
  );
  return (
    posts.map(([x, foot, h], i) => line(`M${x} ${foot}v${-h}l${h * 0.12} ${-h * 0.12}`, ink, 4 + i)).join("") +
    wires.join("")
  );
}

/** Furrows, vines or panels: lines that meet at the horizon. */
export function rows(y: number, ink: string, width: number, count = 22, at = WIDTH / 2) {
  return times(count, (i) => {
    const end = ((i / (count - 1)) * 2 - 1) * 2600 + at;
    return polygon(
      [
        [at + (end - at) * 0.06, y],
        [end + width, HEIGHT],
        [end - width, HEIGHT],
      ],
      `fill="${ink}"`,
    );
  }).join("");
}

export function skyline(random: Random, base: number, low: number, high: number, ink: string, light = "", step = 90) {
  const blocks: string[] = [];
  for (let x = -20; x < WIDTH; ) {
    const w = between(random, step * 0.6, step * 1.5);
    const h = between(random, low, high);
    blocks.push(box(x, base - h, w + 1, HEIGHT - base + h, ink));
    if (light) {
      for (let row = base - h + 22; row < base - 12; row += 30)
        for (let column = x + 12; column < x + w - 14; column += 24)
          if (random() < 0.34) blocks.push(box(column, row, 10, 14, light));
    }
    x += w;
  }
  return blocks.join("");
}

/** Domes and minarets. */
export function domes(base: number, ink: string, dome: string) {
  const mosque = (x: number, w: number, h: number) =>
    box(x - w / 2, base - h, w, h + 400, ink) +
    `<path d="M${x - w * 0.42} ${base - h}c${-w * 0.1} ${-w * 0.5} ${w * 0.2} ${-w * 0.62} ${w * 0.42} ${-w * 0.86}c${w * 0.22} ${w * 0.24} ${w * 0.52} ${w * 0.36} ${w * 0.42} ${w * 0.86}z" fill="${dome}"/>` +
    times(7, (i) =>
      line(
        `M${x - w * 0.36 + i * w * 0.12} ${base - h - 4}Q${x - w * 0.3 + i * w * 0.1} ${base - h - w * 0.5} ${x} ${base - h - w * 0.84}`,
        ink,
        3,
        'opacity="0.5"',
      ),
    ).join("") +
    `<path d="M${x - w * 0.2} ${base + 10}v${-h * 0.5}q${w * 0.2} ${-w * 0.3} ${w * 0.4} 0v${h * 0.5}z" fill="${INK.night}" opacity="0.75"/>`;
  const tower = (x: number, h: number) =>
    polygon(
      [
        [x - 26, base + 300],
        [x - 17, base - h],
        [x + 17, base - h],
        [x + 26, base + 300],
      ],
      `fill="${ink}"`,
    ) + box(x - 25, base - h - 22, 50, 26, dome);
  return tower(250, 470) + mosque(480, 330, 190) + mosque(900, 450, 300) + tower(1220, 560) + mosque(1400, 250, 150);
}

/** A dam between two cliffs, with its spillways. */
export function dam(top: number, ink: string, shade: string, water: string) {
  const wall = polygon(
    [
      [420, top],
      [1180, top],
      [1080, 900],
      [520, 900],
    ],
    `fill="${ink}"`,
  );
  const gates = times(7, (i) =>
    polygon(
      [
        [470 + i * 100, top + 40],
        [520 + i * 100, top + 40],
        [545 + i * 76, 880],
        [520 + i * 76, 880],
      ],
      `fill="${i % 2 ? shade : water}"`,
    ),
  ).join("");
  return (
    wall +
    gates +
    box(410, top - 22, 780, 26, shade) +
    polygon(
      [
        [500, 890],
        [1100, 890],
        [1500, HEIGHT],
        [100, HEIGHT],
      ],
      `fill="${water}"`,
    )
  );
}

export const figure = (x: number, foot: number, h: number, ink: string) =>
  sun(x, foot - h * 0.9, h * 0.09, ink) +
  `<path d="M${x - h * 0.14} ${foot}l${h * 0.03} ${-h * 0.5}q${-h * 0.06} ${-h * 0.3} ${h * 0.11} ${-h * 0.3}q${h * 0.17} 0 ${h * 0.11} ${h * 0.3}l${h * 0.03} ${h * 0.5}z" fill="${ink}"/>`;

export const weather = (random: Random, ink: string, lean: number, count = 320, length = 16) =>
  line(
    times(count, () => `M${Math.round(random() * WIDTH)} ${Math.round(random() * HEIGHT)}l${lean} ${length}`).join(""),
    ink,
    3,
    'opacity="0.75"',
  );
