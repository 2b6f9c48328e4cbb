import sharp from "sharp";

/** The magazine's sign: the meridian on a globe, in its own accent. */

const SIDE = 64;
/** What a system cuts off the edges of a maskable icon must hold nothing but colour (W3C manifest: a circle of 80 %). */
const SAFE = 0.72;

export type IconShape = "rounded" | "square" | "maskable";

/** The sign as SVG; "square" fills its corners, for systems that round them themselves. */
export function iconSvg(accent: string, shape: IconShape = "rounded"): string {
  const sign =
    '<circle cx="32" cy="32" r="21" fill="none" stroke="#fcfbf8" stroke-width="3"/><path d="M32 4v56" stroke="#fcfbf8" stroke-width="5"/>';
  const ground = `<rect width="${SIDE}" height="${SIDE}"${shape === "rounded" ? ' rx="6"' : ""} fill="${accent}"/>`;
  const offset = (SIDE * (1 - SAFE)) / 2;
  const placed =
    shape === "maskable" ? `<g transform="translate(${offset} ${offset}) scale(${SAFE})">${sign}</g>` : sign;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">${ground}${placed}</svg>`;
}

/** The sign as PNG. */
export function iconPng(accent: string, size: number, shape: IconShape): Promise<Buffer> {
  const density = (72 * size) / SIDE;
  return sharp(Buffer.from(iconSvg(accent, shape)), { density })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** favicon.ico for programs that ask for nothing else: one PNG of 32 pixels in the old wrapping. */
export async function iconIco(accent: string): Promise<Buffer> {
  const size = 32;
  const png = await iconPng(accent, size, "rounded");
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
