import localFont from "next/font/local";

/**
 * The bundled faces, self-hosted, fetched after the first page was painted (components/site/faces.ts). What most pages
 * need is cut to western letters (`npm run fonts`, 62 kB); italics, further letters and rarer signs come when a page uses
 * them. Next reads these calls before they run: every value stands here as it is.
 */

const newsreader = localFont({
  src: [
    { path: "./newsreader-400.woff2", weight: "400" },
    { path: "./newsreader-600.woff2", weight: "600" },
  ],
  variable: "--newsreader",
  display: "fallback",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0020-007E, U+00A0-00A1, U+00A3, U+00A7, U+00A9, U+00AB, U+00AD, U+00B0, U+00B7, U+00BB, U+00BF-00CF, U+00D1-00D6, U+00D8-00DD, U+00DF-00EF, U+00F1-00F6, U+00F8-00FD, U+00FF, U+0131, U+0152-0153, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+20AC",
    },
  ],
});

const newsreaderItalic = localFont({
  src: [
    {
      path: "./newsreader-400-italic.woff2",
      weight: "400",
      style: "italic",
    },
  ],
  variable: "--newsreader-italic",
  display: "fallback",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0020-007E, U+00A0-00A1, U+00A3, U+00A7, U+00A9, U+00AB, U+00AD, U+00B0, U+00B7, U+00BB, U+00BF-00CF, U+00D1-00D6, U+00D8-00DD, U+00DF-00EF, U+00F1-00F6, U+00F8-00FD, U+00FF, U+0131, U+0152-0153, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+20AC",
    },
  ],
});

const newsreaderRest = localFont({
  src: [
    { path: "../../node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff2", weight: "400" },
    { path: "../../node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2", weight: "600" },
  ],
  variable: "--newsreader-rest",
  display: "fallback",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+00A2, U+00A4-00A6, U+00A8, U+00AA, U+00AC, U+00AE-00AF, U+00B1-00B6, U+00B8-00BA, U+00BC-00BE, U+00D0, U+00D7, U+00DE, U+00F0, U+00F7, U+00FE, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-2012, U+2015-2017, U+201B, U+201F-2021, U+2023-2025, U+2027-206F, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    },
  ],
});

const newsreaderNeighbours = localFont({
  src: [
    { path: "./newsreader-neighbours-400.woff2", weight: "400" },
    { path: "./newsreader-neighbours-600.woff2", weight: "600" },
  ],
  variable: "--newsreader-neighbours",
  display: "fallback",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+0100-0130, U+0132-0151, U+0154-017F, U+018F, U+0218-021B, U+0259",
    },
  ],
});

const newsreaderExt = localFont({
  src: [
    { path: "../../node_modules/@fontsource/newsreader/files/newsreader-latin-ext-400-normal.woff2", weight: "400" },
    { path: "../../node_modules/@fontsource/newsreader/files/newsreader-latin-ext-600-normal.woff2", weight: "600" },
  ],
  variable: "--newsreader-ext",
  display: "fallback",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0180-018E, U+0190-0217, U+021C-0258, U+025A-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});

const franklin = localFont({
  src: "./libre-franklin-400-700.woff2",
  weight: "400 700",
  variable: "--franklin",
  display: "fallback",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0020-007E, U+00A0-00A1, U+00A3, U+00A7, U+00A9, U+00AB, U+00AD, U+00B0, U+00B7, U+00BB, U+00BF-00CF, U+00D1-00D6, U+00D8-00DD, U+00DF-00EF, U+00F1-00F6, U+00F8-00FD, U+00FF, U+0131, U+0152-0153, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+20AC",
    },
  ],
});

const franklinRest = localFont({
  src: "../../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--franklin-rest",
  display: "fallback",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+00A2, U+00A4-00A6, U+00A8, U+00AA, U+00AC, U+00AE-00AF, U+00B1-00B6, U+00B8-00BA, U+00BC-00BE, U+00D0, U+00D7, U+00DE, U+00F0, U+00F7, U+00FE, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-2012, U+2015-2017, U+201B, U+201F-2021, U+2023-2025, U+2027-206F, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    },
  ],
});

const franklinNeighbours = localFont({
  src: "./libre-franklin-neighbours-400-700.woff2",
  weight: "400 700",
  variable: "--franklin-neighbours",
  display: "fallback",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+0100-0130, U+0132-0151, U+0154-017F, U+018F, U+0218-021B, U+0259",
    },
  ],
});

const franklinExt = localFont({
  src: "../../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-ext-wght-normal.woff2",
  weight: "100 900",
  variable: "--franklin-ext",
  display: "fallback",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0180-018E, U+0190-0217, U+021C-0258, U+025A-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});

/** Class names that define the faces' variables, for the document's root. */
export const faceClasses = [
  newsreader,
  newsreaderItalic,
  newsreaderRest,
  newsreaderNeighbours,
  newsreaderExt,
  franklin,
  franklinRest,
  franklinNeighbours,
  franklinExt,
]
  .map((face) => face.variable)
  .join(" ");
