import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { decodePicture, encodeVariant, inspectPicture, makePlaceholder, variantWidths } from "./media-variants.ts";

function plain(width: number, height: number, channels: 3 | 4 = 3) {
  return sharp({ create: { width, height, channels, background: { r: 140, g: 47, b: 27, alpha: 0.5 } } });
}

/** Not flat, so that there is something to lose. */
async function gradient(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < pixels.length; i++) pixels[i] = (i * 7 + Math.floor(i / width)) % 256;
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of a few bytes whose header claims the given size. */
function pngThatClaims(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = pngChunk("IDAT", deflateSync(Buffer.alloc(1000)));
  return Buffer.concat([signature, pngChunk("IHDR", header), data, pngChunk("IEND", Buffer.alloc(0))]);
}

describe("what may enter the library", () => {
  test("refuses text", async () => {
    await expect(inspectPicture(Buffer.from("Dear editor, please find attached"))).rejects.toThrow(
      "This file is not a picture: JPEG, PNG, WebP, AVIF, GIF and TIFF can be taken",
    );
  });

  test("refuses an empty file", async () => {
    await expect(inspectPicture(Buffer.alloc(0))).rejects.toMatchObject({
      problems: [{ code: "invalid", field: "file" }],
    });
  });

  test("refuses a drawing, whatever its name", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><script>alert(1)</script></svg>`;
    await expect(inspectPicture(Buffer.from(svg))).rejects.toThrow("export it as PNG");
  });

  test("refuses a picture that would unpack to more than 100 megapixels, without unpacking it", async () => {
    await expect(inspectPicture(pngThatClaims(50_000, 50_000))).rejects.toThrow(
      "The picture has 2,500 megapixels; at most 100 can be taken",
    );
  });

  test("refuses a file of more than 40 MB", async () => {
    await expect(inspectPicture(Buffer.alloc(41 * 1024 * 1024))).rejects.toThrow("The file is 41 MB");
  });

  test("refuses a picture too tall for its variants", async () => {
    await expect(inspectPicture(pngThatClaims(100, 20_000))).rejects.toThrow("too tall and narrow");
  });

  test("tells a truncated picture from a whole one", async () => {
    const whole = await gradient(300, 200);
    await expect(decodePicture(whole)).resolves.toMatchObject({ width: 300, height: 200 });
    const cut = whole.subarray(0, whole.length / 2);
    await expect(decodePicture(cut)).rejects.toThrow("The file is damaged or incomplete");
  });

  test("sees a picture upright", async () => {
    const sideways = await plain(300, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await inspectPicture(sideways)).toEqual({ width: 200, height: 300 });
    expect(await decodePicture(sideways)).toMatchObject({ width: 200, height: 300 });
  });
});

describe("variants", () => {
  test.each([
    [200, [200]],
    [320, [320]],
    [800, [320, 480, 736, 800]],
    [1600, [320, 480, 736, 1280, 1600]],
    [1920, [320, 480, 736, 1280, 1920]],
    [6000, [320, 480, 736, 1280, 1920]],
  ])("a picture %i px wide is stored at %j", (width, widths) => {
    expect(variantWidths(width)).toEqual(widths);
  });

  test.each(["avif", "webp"] as const)("%s has the width asked for and no metadata", async (format) => {
    const withPlace = await plain(700, 500)
      .jpeg()
      .withExif({ IFD0: { Copyright: "Someone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 18/1 0/1" } })
      .toBuffer();
    expect((await sharp(withPlace).metadata()).exif).toBeDefined();
    const variant = await encodeVariant(await decodePicture(withPlace), 320, format);
    const metadata = await sharp(variant).metadata();
    expect(metadata).toMatchObject({ width: 320, height: 229, format: format === "avif" ? "heif" : "webp" });
    expect(metadata.exif).toBeUndefined();
    expect(metadata.xmp).toBeUndefined();
  });

  test("keeps transparency", async () => {
    const variant = await encodeVariant(await decodePicture(await plain(400, 300, 4).png().toBuffer()), 320, "webp");
    expect((await sharp(variant).metadata()).hasAlpha).toBe(true);
  });

  test.each([
    [1600, 1067],
    [100, 3000],
    [1, 1],
  ])("the placeholder of a picture of %i by %i px is a data URI under 250 bytes", async (width, height) => {
    const placeholder = await makePlaceholder(await decodePicture(await gradient(width, height)));
    expect(placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(placeholder.length).toBeLessThan(250);
  });
});
