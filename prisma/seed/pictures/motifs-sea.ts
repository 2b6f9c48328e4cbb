import { between, HEIGHT, INK, polygon, type Random, times, WIDTH } from "./kit.ts";
import { box, line, sun } from "./motifs-land.ts";

/** Water and what floats on it. */

export function water(random: Random, y: number, ink: string, light: string, count = 130) {
  const strokes = times(count, () => {
    const t = random() ** 1.6;
    return `M${Math.round(random() * WIDTH)} ${Math.round(y + 8 + t * (HEIGHT - y))}h${Math.round(20 + t * between(random, 60, 220))}`;
  });
  return box(0, y, WIDTH, HEIGHT - y, ink) + line(strokes.join(""), light, 4, 'opacity="0.55"');
}

/** The light of sun or moon on the water. */
export const glitter = (random: Random, x: number, y: number, ink: string) =>
  line(
    times(46, (i) => {
      const w = 20 + i * 4 * random();
      return `M${x - w + between(random, -8, 8)} ${y + 10 + i * 11}h${w * 2}`;
    }).join(""),
    ink,
    5,
    'opacity="0.8"',
  );

const hull = (length: number, depth: number, ink: string) =>
  polygon(
    [
      [0, -depth],
      [length, -depth * 1.15],
      [length * 0.965, 0],
      [length * 0.03, 0],
    ],
    `fill="${ink}"`,
  );

export const tanker = (ink: string, deck: string, light: string) =>
  hull(760, 70, ink) +
  box(40, -190, 96, 120, deck) +
  box(58, -236, 44, 50, ink) +
  times(5, (i) => box(50 + i * 17, -176, 9, 12, light)).join("") +
  line("M170 -92H700M220 -72v-34M320 -72v-34M420 -72v-34M520 -72v-34M620 -72v-34", deck, 7);

export const container = (random: Random, ink: string, inks: string[]) =>
  times(60, (i) =>
    box(
      130 + (i % 12) * 48,
      -124 - Math.floor(i / 12) * 34 * (random() < 0.9 ? 1 : 0.8),
      45,
      32,
      inks[Math.floor(random() * inks.length)] ?? ink,
    ),
  ).join("") +
  hull(780, 92, ink) +
  box(40, -300, 80, 210, INK.paper) +
  box(34, -312, 92, 18, ink);

export const cutter = (ink: string, deck: string, stripe: string) =>
  hull(520, 86, ink) +
  box(150, -176, 190, 94, deck) +
  box(190, -246, 110, 74, deck) +
  line("M245 -246v-150M205 -340h80", ink, 8) +
  box(360, -150, 44, 60, stripe) +
  times(4, (i) => box(204 + i * 24, -226, 14, 16, ink)).join("");

export const barge = (ink: string, cargo: string) =>
  hull(900, 56, ink) +
  polygon(
    [
      [120, -56],
      [200, -112],
      [420, -96],
      [560, -118],
      [700, -60],
    ],
    `fill="${cargo}"`,
  ) +
  box(760, -136, 90, 84, INK.paper) +
  box(752, -148, 106, 16, ink);

export const crane = (ink: string) =>
  line(
    "M0 0L60 -520L120 0M30 -260H90M60 -520V-640M-180 -520H520M60 -640L-180 -520M60 -640L520 -520M440 -520v150M420 -370h40",
    ink,
    14,
  ) + line(times(12, (i) => `M${-160 + i * 56} -520l28 26l28 -26`).join(""), ink, 6);

export const lighthouse = (ink: string, band: string, light: string) =>
  polygon(
    [
      [-60, 0],
      [-34, -430],
      [34, -430],
      [60, 0],
    ],
    `fill="${ink}"`,
  ) +
  polygon(
    [
      [-50, -150],
      [-43, -270],
      [43, -270],
      [50, -150],
    ],
    `fill="${band}"`,
  ) +
  box(-46, -446, 92, 18, band) +
  box(-26, -500, 52, 56, light) +
  `<path d="M-36 -500q36 -56 72 0z" fill="${band}"/>` +
  polygon(
    [
      [0, -472],
      [1100, -640],
      [1100, -380],
    ],
    `fill="${light}" opacity="0.28"`,
  ) +
  polygon(
    [
      [0, -472],
      [-1100, -600],
      [-1100, -420],
    ],
    `fill="${light}" opacity="0.16"`,
  );

export const floe = (random: Random, y: number, ink: string, shade: string) =>
  times(34, () => {
    const t = random();
    const x = random() * WIDTH;
    const level = y + 20 + t * (HEIGHT - y);
    const w = 40 + t * between(random, 80, 240);
    const top: [number, number][] = [
      [x, level],
      [x + w * 0.3, level - w * 0.12],
      [x + w * 0.8, level - w * 0.1],
      [x + w, level + w * 0.05],
      [x + w * 0.5, level + w * 0.14],
    ];
    return (
      polygon(
        top.map(([a, b]) => [a, b + 8 + t * 10]),
        `fill="${shade}"`,
      ) + polygon(top, `fill="${ink}"`)
    );
  }).join("");

export const bridge = (y: number, ink: string) =>
  box(-10, y, WIDTH + 20, 34, ink) +
  times(5, (i) => {
    const x = i * 400;
    return `<path d="M${x} ${y + 34}q200 190 400 0v40q-200 190 -400 0z" fill="${ink}"/>${box(x - 26, y + 20, 52, 480, ink)}`;
  }).join("") +
  line(`${times(40, (i) => `M${i * 42} ${y}v-46`).join("")}M0 ${y - 46}H${WIDTH}`, ink, 6) +
  sun(0, 0, 0, ink);
