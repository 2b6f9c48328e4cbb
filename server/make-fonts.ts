// npm run fonts: cuts the faces that a first screen needs to the letters that western languages use; the rest, Latin letters
// beyond them included, comes from the whole files when a page uses it. Run again when the faces' packages change.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

/** ASCII, accented letters, quotes and dashes. Fractions and raised figures would bring a dozen forms of every figure along. */
const LETTERS = [
  between(0x20, 0x7e),
  between(0xc0, 0xff).replace(/[×÷ÐÞðþ]/g, ""),
  "\u00a0\u00ad¡¿§©«»°·£ıŒœ–—‘’‚“”„•…€",
].join("");

const FACES = {
  "newsreader-400": { file: "@fontsource/newsreader/files/newsreader-latin-400-normal.woff2" },
  "newsreader-400-italic": { file: "@fontsource/newsreader/files/newsreader-latin-400-italic.woff2" },
  "newsreader-600": { file: "@fontsource/newsreader/files/newsreader-latin-600-normal.woff2" },
  "libre-franklin-400-700": {
    file: "@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2",
    variationAxes: { wght: { min: 400, max: 700 } },
  },
};

const { resolve } = createRequire(import.meta.url);
for (const [name, { file, ...options }] of Object.entries(FACES)) {
  const cut = await subsetFont(readFileSync(resolve(file)), LETTERS, { targetFormat: "woff2", ...options });
  writeFileSync(new URL(`../app/fonts/${name}.woff2`, import.meta.url), cut);
  console.log(`${name}: ${(cut.length / 1000).toFixed(1)} kB`);
}
