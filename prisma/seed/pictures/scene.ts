import type { DemoPicture, SceneKey } from "../demo-types.ts";
import { type Frame, halftone, INK, type Random, randomOf, sheet, wash } from "./kit.ts";

/** A scene as its table row: sky from above to the horizon, the drawing, and what is said of it. */
export type Scene = {
  key: SceneKey;
  sky: [string, string];
  draw: (random: Random) => string;
  alt: string;
  caption: string;
  credit?: string;
  size?: Pick<Frame, "width" | "height">;
  focal?: [number, number];
};

const OURS = { credit: "Illustration: Rafael Quint / Meridian", licence: "© The Meridian Institute" };
const SHARED = { licence: "CC BY 4.0", licenceUrl: "https://creativecommons.org/licenses/by/4.0/" };

/** Scenes with a credit of their own come from the invented agency it names, under a shared licence. */
export function toPicture({ key, sky, draw, alt, caption, credit, size, focal }: Scene): DemoPicture {
  const [focalX = 0.5, focalY = 0.55] = focal ?? [];
  const source = credit ? { credit, creditUrl: "https://example.org/northlight", ...SHARED } : OURS;
  const defs = wash("sky", sky[0], sky[1]) + halftone("dots", INK.coal, 11, 1.7);
  const svg = () => {
    const shade = `<rect width="100%" height="34%" fill="url(#dots)" opacity="0.1"/>`;
    return sheet(key, shade + draw(randomOf(key)), { ...size, background: "url(#sky)", defs });
  };
  return { key, svg, alt, caption, ...source, focalX, focalY };
}
