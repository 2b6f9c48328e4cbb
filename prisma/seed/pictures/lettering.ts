/**
 * Letters by code, for no machine is sure to have a typeface: capitals and figures as single strokes,
 * ten units high, the top at nought.
 */

const GLYPHS: Record<string, [width: number, path: string]> = {
  A: [7.4, "M0 10L3.7 0L7.4 10M1.4 6.6H6"],
  B: [
    6.2,
    "M0 0V10H3.4C5.2 10 6.2 9 6.2 7.4C6.2 5.8 5.2 4.8 3.4 4.8H0M3.2 4.8C4.8 4.8 5.6 3.8 5.6 2.4C5.6 1 4.8 0 3.2 0H0",
  ],
  C: [7.2, "M7 2.2C6.4 .8 5.3 0 3.9 0C1.6 0 0 2 0 5C0 8 1.6 10 3.9 10C5.3 10 6.4 9.2 7 7.8"],
  D: [6.9, "M0 0V10H2.6C5.4 10 6.9 8 6.9 5C6.9 2 5.4 0 2.6 0Z"],
  E: [5.4, "M5.4 0H0V10H5.4M0 4.8H4.6"],
  F: [5.2, "M5.4 0H0V10M0 4.9H4.6"],
  G: [7.4, "M7 2.2C6.4 .8 5.3 0 3.9 0C1.6 0 0 2 0 5C0 8 1.6 10 3.9 10C5.6 10 7 9 7.2 7.8V5.6H4.4"],
  H: [6.8, "M0 0V10M6.8 0V10M0 4.9H6.8"],
  I: [0.4, "M.2 0V10"],
  J: [4.4, "M4.4 0V7.2C4.4 9 3.5 10 2.1 10C.8 10 0 9.2 0 7.8"],
  K: [6.2, "M0 0V10M6 0L0 6M2.2 4L6.2 10"],
  L: [5, "M0 0V10H5"],
  M: [8.2, "M0 10V0L4.1 7L8.2 0V10"],
  N: [6.8, "M0 10V0L6.8 10V0"],
  O: [7.8, "M3.9 0C6.2 0 7.8 2 7.8 5C7.8 8 6.2 10 3.9 10C1.6 10 0 8 0 5C0 2 1.6 0 3.9 0Z"],
  P: [5.9, "M0 10V0H3.2C5 0 5.9 1.1 5.9 2.7C5.9 4.3 5 5.5 3.2 5.5H0"],
  Q: [7.8, "M3.9 0C6.2 0 7.8 2 7.8 5C7.8 8 6.2 10 3.9 10C1.6 10 0 8 0 5C0 2 1.6 0 3.9 0ZM4.8 7.4L7.6 10.6"],
  R: [6.2, "M0 10V0H3.2C5 0 5.9 1.1 5.9 2.7C5.9 4.3 5 5.5 3.2 5.5H0M3 5.5L6.2 10"],
  S: [
    5.8,
    "M5.5 1.8C5 .6 4.1 0 2.9 0C1.3 0 .3 1 .3 2.4C.3 4.1 1.7 4.5 3 4.9C4.5 5.3 5.8 5.8 5.8 7.4C5.8 9 4.6 10 2.9 10C1.5 10 .5 9.3 0 8",
  ],
  T: [6.4, "M0 0H6.4M3.2 0V10"],
  U: [6.6, "M0 0V6.4C0 8.8 1.3 10 3.3 10C5.3 10 6.6 8.8 6.6 6.4V0"],
  V: [7, "M0 0L3.5 10L7 0"],
  W: [10, "M0 0L2.5 10L5 1.5L7.5 10L10 0"],
  X: [6.6, "M0 0L6.6 10M6.6 0L0 10"],
  Y: [6.6, "M0 0L3.3 5V10M6.6 0L3.3 5"],
  Z: [6.3, "M.2 0H6.2L0 10H6.4"],
  "0": [5.8, "M2.9 0C4.7 0 5.8 1.9 5.8 5C5.8 8.1 4.7 10 2.9 10C1.1 10 0 8.1 0 5C0 1.9 1.1 0 2.9 0Z"],
  "1": [2.6, "M0 1.8L2.4 0V10"],
  "2": [5.9, "M.2 2.4C.4 .9 1.4 0 2.9 0C4.6 0 5.6 1 5.6 2.6C5.6 4.4 4 5.8 0 10H6"],
  "3": [5.8, "M.3 0H5.4L2.6 4C4.6 4 5.8 5.2 5.8 7C5.8 8.8 4.6 10 2.8 10C1.4 10 .4 9.3 0 8"],
  "4": [6.2, "M4.4 10V0L0 7H6.2"],
  "5": [5.9, "M5.2 0H.9L.5 4.6C1.2 4 2 3.7 2.9 3.7C4.7 3.7 5.9 4.9 5.9 6.8C5.9 8.7 4.7 10 2.8 10C1.4 10 .4 9.3 0 8.1"],
  "6": [
    5.9,
    "M5.2 .9C4.7 .3 4 0 3.1 0C1.2 0 0 2 0 5.4C0 8.4 1.1 10 3 10C4.7 10 5.9 8.8 5.9 6.9C5.9 5.1 4.7 3.9 3.1 3.9C1.5 3.9 .2 5 0 6.4",
  ],
  "7": [6, "M0 0H6L2.2 10"],
  "8": [
    5.8,
    "M2.9 4.6C1.3 4.6 .4 3.7 .4 2.3C.4 .9 1.3 0 2.9 0C4.5 0 5.4 .9 5.4 2.3C5.4 3.7 4.5 4.6 2.9 4.6C1.1 4.6 0 5.6 0 7.3C0 9 1.1 10 2.9 10C4.7 10 5.8 9 5.8 7.3C5.8 5.6 4.7 4.6 2.9 4.6Z",
  ],
  "9": [
    5.9,
    "M.7 9.1C1.2 9.7 1.9 10 2.8 10C4.7 10 5.9 8 5.9 4.6C5.9 1.6 4.8 0 2.9 0C1.2 0 0 1.2 0 3.1C0 4.9 1.2 6.1 2.8 6.1C4.4 6.1 5.7 5 5.9 3.6",
  ],
  "-": [3.4, "M0 5.2H3.4"],
  " ": [3, ""],
};

export type Lettering = {
  /** Height of the capitals. */
  size: number;
  ink: string;
  weight?: number;
  /** Space between letters, in tenths of the height. */
  spacing?: number;
  /** The paper's ink, drawn wider under the letters. */
  halo?: string;
  anchor?: "start" | "middle" | "end";
  turn?: number;
};

function glyph(letter: string) {
  const found = GLYPHS[letter];
  if (!found) throw new Error(`There is no letter “${letter}” in the lettering.`);
  return found;
}

/** A word at x, y, where y is the middle of the capitals' height. */
export function letter(text: string, x: number, y: number, style: Lettering): string {
  const { size, ink, weight = size / 7, spacing = 3, halo, anchor = "start", turn = 0 } = style;
  const scale = size / 10;
  let at = 0;
  const glyphs = [...text].map((one) => {
    const [width, path] = glyph(one);
    const drawn = path ? `<path transform="translate(${Math.round(at * 10) / 10} 0)" d="${path}"/>` : "";
    at += width + spacing;
    return drawn;
  });
  const width = at - spacing;
  const shift = anchor === "start" ? 0 : anchor === "end" ? -width : -width / 2;
  const place = `translate(${Math.round(x)} ${Math.round(y)})${turn ? ` rotate(${turn})` : ""} scale(${scale}) translate(${Math.round(shift * 10) / 10} -5)`;
  const id = `${text.replaceAll(" ", "-")}-${Math.round(x)}-${Math.round(y)}`;
  const written = (colour: string, stroke: number) =>
    `<use href="#${id}" stroke="${colour}" stroke-width="${Math.round((stroke / scale) * 100) / 100}"/>`;
  return [
    `<g transform="${place}" fill="none" stroke-linecap="round" stroke-linejoin="round">`,
    `<defs><g id="${id}">${glyphs.join("")}</g></defs>`,
    halo ? written(halo, weight + size * 0.36) : "",
    written(ink, weight),
    "</g>",
  ].join("");
}
