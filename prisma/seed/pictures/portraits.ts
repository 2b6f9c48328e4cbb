import type { AuthorKey, DemoPicture } from "../demo-types.ts";
import { INK, sheet, times } from "./kit.ts";
import { line, sun } from "./motifs-land.ts";

/** Heads in the manner of a linocut: a few shapes, one shadow side. */

type Hair = "short" | "long" | "bun" | "bald" | "curly";
type Sitter = {
  key: Exclude<AuthorKey, "the-meridian-desk">;
  name: string;
  ground: string;
  skin: string;
  shade: string;
  hair: Hair;
  hairInk: string;
  coat: string;
  glasses?: boolean;
  beard?: boolean;
  note: string;
};

const SIZE = 800;
const { paper, sand, ochre, rust, wine, rose, sage, pine, teal, sea, sky, slate, night, coal } = INK;

const hairBehind: Record<Hair, (ink: string) => string> = {
  short: () => "",
  bald: () => "",
  bun: (ink) => sun(400, 128, 66, ink),
  curly: (ink) =>
    times(14, (i) => sun(400 + 172 * Math.cos(i * 0.45 + 3), 300 + 172 * Math.sin(i * 0.45 + 3), 64, ink)).join(""),
  long: (ink) => `<path d="M236 330q0 -190 164 -190t164 190v290q-60 40 -120 10H356q-60 30 -120 -10z" fill="${ink}"/>`,
};
const hairBefore: Record<Hair, (ink: string) => string> = {
  short: (ink) =>
    `<path d="M264 330q-16 -190 136 -190t136 190q-20 -90 -70 -110q-110 20 -180 -6q-16 50 -22 116z" fill="${ink}"/>`,
  bald: () => "",
  bun: (ink) => `<path d="M262 340q-10 -196 138 -196t138 196q-30 -120 -138 -132q-108 12 -138 132z" fill="${ink}"/>`,
  curly: (ink) => `<path d="M268 320q0 -150 132 -150t132 150q-40 -90 -132 -84t-132 84z" fill="${ink}"/>`,
  long: (ink) => `<path d="M262 350q-14 -204 138 -204t138 204q-24 -110 -90 -138q-90 40 -186 138z" fill="${ink}"/>`,
};

function draw({ key, ground, skin, shade, hair, hairInk, coat, glasses, beard }: Sitter): string {
  const face = `<path d="M272 320q0 -160 128 -160t128 160q4 110 -40 176q-44 58 -88 58t-88 -58q-44 -66 -40 -176z" fill="${skin}"/>`;
  const shadow = `<path d="M400 160q128 0 128 160q4 110 -40 176q-44 58 -88 58q30 -60 20 -130q40 -6 34 -60q-30 -80 -54 -204z" fill="${shade}"/>`;
  const neck = `<path d="M336 500h128v150q-64 50 -128 0z" fill="${shade}"/>`;
  const body = `<path d="M90 800q10 -190 240 -208q70 60 140 0q230 18 240 208z" fill="${coat}"/><path d="M330 592l70 110l70 -110l34 26l-92 182h-24l-92 -182z" fill="${paper}"/>`;
  const eyes =
    [344, 456].map((x) => line(`M${x - 26} 340q26 -18 52 0`, coal, 8) + sun(x, 346, 9, coal)).join("") +
    line("M312 306q32 -20 62 -6M426 300q32 -14 62 6", hairInk, 11);
  const features = line("M402 350q-14 60 -22 76q10 12 30 8", coal, 6) + line("M356 474q44 22 92 -2", wine, 9);
  const frames = glasses
    ? [344, 456]
        .map((x) => `<circle cx="${x}" cy="346" r="46" fill="none" stroke="${coal}" stroke-width="9"/>`)
        .join("") + line("M390 340q10 -8 20 0", coal, 8)
    : "";
  const whiskers = beard
    ? `<path d="M280 420q30 60 70 40q50 -26 100 0q40 20 70 -40q0 150 -120 150t-120 -150z" fill="${hairInk}"/>` +
      line("M366 480q34 14 70 -2", rose, 8)
    : "";
  const drawing =
    sun(400, 330, 310, ground === paper ? sand : paper) +
    hairBehind[hair](hairInk) +
    neck +
    face +
    shadow +
    body +
    eyes +
    features +
    whiskers +
    hairBefore[hair](hairInk) +
    frames;
  return sheet(key, `<g>${drawing}</g>`, { width: SIZE, height: SIZE, background: ground });
}

const sitters: Sitter[] = [
  {
    key: "lena-hartwig",
    name: "Lena Hartwig",
    ground: teal,
    skin: "#e9c7a8",
    shade: "#c99a79",
    hair: "bun",
    hairInk: slate,
    coat: night,
    glasses: true,
    note: "a woman with grey hair in a bun and round glasses",
  },
  {
    key: "tomas-okafor",
    name: "Tomas Okafor",
    ground: ochre,
    skin: "#8a5a3c",
    shade: "#633c27",
    hair: "short",
    hairInk: coal,
    coat: pine,
    beard: true,
    note: "a bearded man with short dark hair and a green jacket",
  },
  {
    key: "daniyar-sultanov",
    name: "Daniyar Sultanov",
    ground: rust,
    skin: "#dcb48c",
    shade: "#b5855c",
    hair: "short",
    hairInk: coal,
    coat: slate,
    note: "a man with short black hair and a grey jacket",
  },
  {
    key: "mirela-dragan",
    name: "Mirela Dragan",
    ground: sage,
    skin: "#e6bf9f",
    shade: "#bd8d6c",
    hair: "long",
    hairInk: wine,
    coat: night,
    note: "a woman with long dark red hair",
  },
  {
    key: "yusuf-al-rashid",
    name: "Yusuf al-Rashid",
    ground: sand,
    skin: "#c4946a",
    shade: "#956742",
    hair: "short",
    hairInk: coal,
    coat: sea,
    beard: true,
    glasses: true,
    note: "a man with glasses and a dark beard",
  },
  {
    key: "ingrid-solheim",
    name: "Ingrid Solheim",
    ground: sea,
    skin: "#f0d2b6",
    shade: "#cfa283",
    hair: "long",
    hairInk: sand,
    coat: rust,
    note: "a fair-haired woman in a rust-coloured coat",
  },
  {
    key: "paolo-venturi",
    name: "Paolo Venturi",
    ground: wine,
    skin: "#e2b892",
    shade: "#b98861",
    hair: "bald",
    hairInk: slate,
    coat: coal,
    glasses: true,
    beard: true,
    note: "a bald man with a grey beard and glasses",
  },
  {
    key: "nadia-benyoussef",
    name: "Nadia Benyoussef",
    ground: ochre,
    skin: "#b98359",
    shade: "#8d5c38",
    hair: "curly",
    hairInk: coal,
    coat: wine,
    note: "a woman with dark curly hair",
  },
  {
    key: "hana-kimura",
    name: "Hana Kimura-Lowe",
    ground: rose,
    skin: "#ecc9a4",
    shade: "#c79b74",
    hair: "long",
    hairInk: night,
    coat: teal,
    note: "a woman with straight black hair",
  },
  {
    key: "samuel-achieng",
    name: "Samuel Achieng",
    ground: pine,
    skin: "#6f452d",
    shade: "#4b2c1c",
    hair: "bald",
    hairInk: coal,
    coat: ochre,
    note: "a man with a shaved head and an ochre jacket",
  },
  {
    key: "beatriz-cardozo",
    name: "Beatriz Cardozo",
    ground: sky,
    skin: "#cf9f78",
    shade: "#a1724d",
    hair: "curly",
    hairInk: wine,
    coat: pine,
    glasses: true,
    note: "a woman with curly auburn hair and glasses",
  },
  {
    key: "oleksandr-petrenko",
    name: "Oleksandr Petrenko",
    ground: slate,
    skin: "#e8c2a0",
    shade: "#c0906c",
    hair: "short",
    hairInk: ochre,
    coat: night,
    note: "a fair-haired man in a dark jacket",
  },
  {
    key: "claire-devaux",
    name: "Claire Devaux",
    ground: rust,
    skin: "#ecc8ab",
    shade: "#c69776",
    hair: "bun",
    hairInk: coal,
    coat: sage,
    note: "a woman with black hair tied up",
  },
  {
    key: "rafael-quint",
    name: "Rafael Quint",
    ground: night,
    skin: "#d3a47c",
    shade: "#a5764f",
    hair: "short",
    hairInk: coal,
    coat: ochre,
    beard: true,
    note: "a bearded man in an ochre jacket against a night-blue ground",
  },
];

const emblem = (): string =>
  sheet(
    "the-meridian-desk",
    `<circle cx="400" cy="400" r="250" fill="none" stroke="${paper}" stroke-width="14"/>` +
      line(
        "M180 280Q400 340 620 280M150 400H650M180 520Q400 460 620 520M400 150Q200 400 400 650M400 150Q600 400 400 650",
        paper,
        7,
      ) +
      line("M400 60V740", rust, 18),
    { width: SIZE, height: SIZE, background: night },
  );

const CREDIT = {
  credit: "Illustration: Rafael Quint / Meridian",
  licence: "© The Meridian Institute",
  focalX: 0.5,
  focalY: 0.42,
};

export const portraits: DemoPicture[] = [
  ...sitters.map((sitter) => ({
    key: sitter.key,
    svg: () => draw(sitter),
    alt: `Drawn portrait of ${sitter.name}: ${sitter.note}.`,
    caption: sitter.name,
    ...CREDIT,
  })),
  {
    key: "the-meridian-desk",
    svg: emblem,
    alt: "Emblem of the desk: a globe crossed by a red meridian.",
    caption: "The Meridian Desk",
    ...CREDIT,
  },
];
