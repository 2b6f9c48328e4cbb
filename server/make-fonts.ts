// npm run fonts: cuts the faces to the letters that a first screen needs, those of western languages, and to those that the
// names of Europe need besides; all others come from the whole files when a page uses them. Run again when the packages change.
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

/** The letters of the other languages of Europe, Turkey and Azerbaijan, as names have them. */
const NEIGHBOURS = `${between(0x100, 0x17f).replace(/[ıŒœ]/g, "")}ȘșȚțƏə`;

const NEWSREADER = "@fontsource/newsreader/files/newsreader";
const FRANKLIN = "@fontsource-variable/libre-franklin/files/libre-franklin";
const WEIGHTS = { variationAxes: { wght: { min: 400, max: 700 } } };

const FACES = {
  "newsreader-400": { file: `${NEWSREADER}-latin-400-normal.woff2`, letters: LETTERS },
  "newsreader-400-italic": { file: `${NEWSREADER}-latin-400-italic.woff2`, letters: LETTERS },
  "newsreader-600": { file: `${NEWSREADER}-latin-600-normal.woff2`, letters: LETTERS },
  "libre-franklin-400-700": { file: `${FRANKLIN}-latin-wght-normal.woff2`, letters: LETTERS, ...WEIGHTS },
  "newsreader-neighbours-400": { file: `${NEWSREADER}-latin-ext-400-normal.woff2`, letters: NEIGHBOURS },
  "newsreader-neighbours-600": { file: `${NEWSREADER}-latin-ext-600-normal.woff2`, letters: NEIGHBOURS },
  "libre-franklin-neighbours-400-700": {
    file: `${FRANKLIN}-latin-ext-wght-normal.woff2`,
    letters: NEIGHBOURS,
    ...WEIGHTS,
  },
};

/** Kerning, ligatures, accents and the figures that our sheets ask for; other forms would each bring their glyphs along. */
const FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "lnum", "onum", "pnum", "tnum"];

const { resolve } = createRequire(import.meta.url);
for (const [name, { file, letters, ...options }] of Object.entries(FACES)) {
  const cut = await subsetFont(readFileSync(resolve(file)), letters, {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    ...options,
  });
  writeFileSync(new URL(`../app/fonts/${name}.woff2`, import.meta.url), cut);
  console.log(`${name}: ${(cut.length / 1000).toFixed(1)} kB`);
}
