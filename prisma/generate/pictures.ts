import sharp from "sharp";
import type { Random } from "./random.ts";

export const PICTURE_COUNT = 12;
const WIDTH = 1200;
const HEIGHT = 750;
const SKIES = ["#d9c7a8", "#b9c4c9", "#e2b79a", "#8fa3ad", "#c9b1b1", "#a9b79c"];

/** A landscape of ridges under a sun, each number another: for archives whose magazine has no pictures. */
export async function drawPicture(number: number, random: Random) {
  const sky = SKIES[number % SKIES.length];
  const hue = (number * 67) % 360;
  const ridges = Array.from({ length: 5 }, (_, row) => {
    const base = 285 + row * 97;
    const points = Array.from({ length: 17 }, (_, step) => `${step * 75},${base + random.below(112) - 56}`);
    const path = `0,${HEIGHT} ${points.join(" ")} ${WIDTH},${HEIGHT}`;
    return `<polygon points="${path}" fill="hsl(${hue} ${18 + row * 4}% ${58 - row * 10}%)"/>`;
  });
  const sun = `<circle cx="${150 + random.below(900)}" cy="${100 + random.below(120)}" r="52" fill="#f6ead2"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${sky}"/>${sun}${ridges.join("")}</svg>`;
  return {
    bytes: await sharp(Buffer.from(svg)).png().toBuffer(),
    fileName: `ridges-${number + 1}.png`,
    alt: "Five ridges of hills, one behind the other, under a pale sun",
    caption: "Hills at the edge of the region.",
    credit: "Drawn for the archive",
    licence: "CC0",
  };
}
