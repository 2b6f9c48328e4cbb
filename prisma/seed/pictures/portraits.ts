import type { AuthorKey, DemoPicture } from "../demo-types.ts";
import { INK, randomOf, sheet, times } from "./kit.ts";
import { clearing, cut, head, type Sitter, stroke } from "./portraits-heads.ts";
import { sittersA } from "./portraits-sitters-a.ts";
import { sittersB } from "./portraits-sitters-b.ts";
import { sittersC } from "./portraits-sitters-c.ts";

/** The masthead's people as linocut busts, and the desk as an emblem. */

const SIZE = 800;

function bust(sitter: Sitter): string {
  const { key, ground, glow, pose, inks, isMirrored, isOld = false, browInk } = sitter;
  const figure = [
    sitter.behind ?? "",
    head(pose, inks, isOld, browInk),
    sitter.beard ?? "",
    sitter.hair,
    sitter.glasses ?? "",
    sitter.dress,
  ].join("");
  const facing = isMirrored ? `<g transform="translate(${SIZE} 0) scale(-1 1)">${figure}</g>` : figure;
  return sheet(key, clearing(randomOf(key), glow, 0.4) + facing, { width: SIZE, height: SIZE, background: ground });
}

/** A globe's graticule with one meridian drawn through it. */
function emblem(): string {
  const [x, y, r] = [400, 400, 262];
  const radians = Math.PI / 180;
  const meridians = [15, 30, 45, 60, 75]
    .map((lon) => `<ellipse cx="${x}" cy="${y}" rx="${Math.round(r * Math.sin(lon * radians))}" ry="${r}"/>`)
    .join("");
  const parallels = [-60, -40, -20, 0, 20, 40, 60].map((lat) => {
    const [half, height] = [r * Math.cos(lat * radians), y - r * Math.sin(lat * radians)];
    return `M${Math.round(x - half)} ${Math.round(height)}H${Math.round(x + half)}`;
  });
  const degrees = times(72, (i) => {
    const [c, s] = [Math.cos(i * 5 * radians), Math.sin(i * 5 * radians)];
    const reach = i % 6 ? 316 : 330;
    return `M${Math.round(x + c * 296)} ${Math.round(y + s * 296)}L${Math.round(x + c * reach)} ${Math.round(y + s * reach)}`;
  });
  const drawing =
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${INK.sea}"/>` +
    `<clipPath id="east"><path d="M400 100H700V700H400Z"/></clipPath><circle cx="${x}" cy="${y}" r="${r}" fill="${INK.teal}" clip-path="url(#east)"/>` +
    `<g fill="none" stroke="${INK.sky}" stroke-width="4">${meridians}</g>` +
    stroke(parallels.join(""), INK.sky, 4) +
    `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${INK.paper}" stroke-width="14"/>` +
    stroke(degrees.join(""), INK.ochre, 5) +
    cut("M388 60H412V740H388Z", INK.paper) +
    cut("M393 52H407V748H393Z", INK.rust) +
    cut("M400 20L424 62H376ZM400 780L424 738H376Z", INK.rust);
  return sheet("the-meridian-desk", drawing, { width: SIZE, height: SIZE, background: INK.night });
}

const terms = {
  credit: "Illustration: Rafael Quint / Meridian",
  licence: "© The Meridian Institute",
  focalX: 0.5,
  focalY: 0.45,
};

export const portraits: DemoPicture[] = [
  ...[...sittersA, ...sittersB, ...sittersC].map((sitter) => ({
    key: sitter.key,
    svg: () => bust(sitter),
    alt: sitter.alt,
    caption: `${sitter.name}, cut for the masthead.`,
    ...terms,
  })),
  {
    key: "the-meridian-desk" satisfies AuthorKey,
    svg: emblem,
    alt: "An emblem: a globe's graticule in pale lines on night blue, with one red meridian from pole to pole.",
    caption: "The mark of the Meridian desk.",
    ...terms,
  },
];
