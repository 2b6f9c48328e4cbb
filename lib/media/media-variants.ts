import sharp, { type Metadata, type Sharp } from "sharp";
import { refuse } from "../errors.ts";
import { CROP_SHAPES, type CropShape, cropBox, cropSize } from "./media-crops.ts";
import type { MediaFormat, OriginalType } from "./media-urls.ts";

export const MAX_FILE_BYTES = 40 * 1024 * 1024;
const MAX_PIXELS = 100_000_000;
/** WebP's limit for either side. */
const MAX_SIDE = 16_383;
/**
 * What dense screens show, a phone's first picture before all (412 pixels of 1.75 dots each): coarser, since nobody sees its
 * single dots, and much lighter.
 */
const DENSE = 736;
/** For thumbnails, for a phone of medium and of high density, and for wide windows. */
const STEPS = [320, 480, DENSE, 1280, 1920] as const;
const MAX_WIDTH = 1920;
const MAX_PLACEHOLDER_LENGTH = 249;
const RASTER_FORMATS = ["jpeg", "png", "webp", "heif", "gif", "tiff"];

/**
 * AVIF's effort costs time on every pixel: 1 for the widths of phones and cards, 0 for the wide ones (a quarter larger,
 * still smaller than WebP) takes half the time of 1 for all. Full chroma keeps the thin coloured lines of maps clean.
 */
const ENCODERS: Record<MediaFormat, (picture: Sharp, width: number) => Sharp> = {
  avif: (picture, width) =>
    picture.avif({
      quality: width === DENSE ? 36 : 52,
      effort: width > DENSE ? 0 : 1,
      chromaSubsampling: "4:4:4",
    }),
  webp: (picture) => picture.webp({ quality: 78, effort: 2 }),
};

/** Near to what came in: what is made from it later should show no difference. */
const ORIGINAL_JPEG = { quality: 95, chromaSubsampling: "4:4:4" } as const;

export type Focal = { focalX: number; focalY: number };
export type Dimensions = { width: number; height: number };

/** A picture in memory, upright, in sRGB, without metadata and no wider than the widest variant. */
export type DecodedPicture = Dimensions & { pixels: Uint8Array; channels: 1 | 2 | 3 | 4 };

/** The size of a picture that may enter the library, as it is seen: upright. Refuses what is none, and says why. */
export async function inspectPicture(bytes: Uint8Array): Promise<Dimensions> {
  if (bytes.byteLength > MAX_FILE_BYTES) {
    refuse("invalid", `The file is ${megabytes(bytes)} MB; a picture may have at most 40 MB`, "file");
  }
  const { format, autoOrient } = await readMetadata(bytes);
  if (format === "svg" || format === "pdf") {
    refuse("invalid", "This is a drawing, not a picture: export it as PNG and upload that", "file");
  }
  if (!RASTER_FORMATS.includes(format)) notAPicture();
  checkSize(autoOrient);
  return { width: autoOrient.width, height: autoOrient.height };
}

async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  try {
    // Reads the header only, so that the size can be judged before anything is unpacked.
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    notAPicture();
  }
}

function checkSize({ width, height }: Dimensions): void {
  if (width * height > MAX_PIXELS) {
    const megapixels = Math.round((width * height) / 1_000_000).toLocaleString("en");
    refuse("invalid", `The picture has ${megapixels} megapixels; at most 100 can be taken`, "file");
  }
  if (height * Math.min(1, MAX_WIDTH / width) > MAX_SIDE) {
    refuse("invalid", "The picture is too tall and narrow to be shown; crop it first", "file");
  }
}

/** Widths at which a picture is stored: the steps that it fills, and its own where that is less than the next step. */
export function variantWidths(width: number): number[] {
  const widths: number[] = STEPS.filter((step) => step <= width);
  return width < MAX_WIDTH && !widths.includes(width) ? [...widths, width] : widths;
}

/** Unpacks a picture once for all its variants. Refuses a damaged file. */
export async function decodePicture(bytes: Uint8Array): Promise<DecodedPicture> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "warning" })
      .autoOrient()
      .resize({ width: MAX_WIDTH, withoutEnlargement: true })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    return { pixels: data, width: info.width, height: info.height, channels: info.channels as 3 | 4 };
  } catch {
    refuse("invalid", "The file is damaged or incomplete: save the picture again and retry", "file");
  }
}

export async function encodeVariant(picture: DecodedPicture, width: number, format: MediaFormat): Promise<Uint8Array> {
  return ENCODERS[format](resized(picture, width), width).toBuffer();
}

/**
 * The picture at its full size, to make other variants from later and to hand back: decoded and encoded anew, so that
 * it is a picture and nothing else, upright, in sRGB and without metadata, which may tell where it was taken.
 */
export async function encodeOriginal(bytes: Uint8Array, type: OriginalType): Promise<Uint8Array> {
  const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS }).autoOrient().toColourspace("srgb");
  return (type === "png" ? picture.png({ compressionLevel: 6 }) : picture.jpeg(ORIGINAL_JPEG)).toBuffer();
}

/** Photographs are kept as JPEG; what has transparency or came without loss, as PNG. */
export async function originalTypeOf(bytes: Uint8Array): Promise<OriginalType> {
  const { format, hasAlpha } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata();
  return hasAlpha || format === "png" || format === "gif" ? "png" : "jpg";
}

/** Of 256: less is what another encoding changes. */
const LIKENESS_STEP = 2;
/** Looks alike: so many of the 64 bits of two likenesses may differ. */
export const NEAR_BITS = 5;

/** What a picture looks like in 64 bits: whether each of 8 x 8 places is brighter than its right neighbour. */
export async function likenessOf({ pixels, width, height, channels }: DecodedPicture): Promise<string> {
  const grey = await sharp(pixels, { raw: { width, height, channels } })
    .flatten({ background: "#fff" })
    .greyscale()
    .resize({ width: 9, height: 8, fit: "fill" })
    .raw()
    .toBuffer();
  let bits = 0n;
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      const at = row * 9 + column;
      bits = (bits << 1n) | ((grey[at] ?? 0) > (grey[at + 1] ?? 0) + LIKENESS_STEP ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, "0");
}

/** A crop around the focal point. JPEG, which every crawler and link preview takes; what is clear becomes white. */
export async function encodeCrop(picture: DecodedPicture, focal: Focal, shape: CropShape): Promise<Uint8Array> {
  const { pixels, width, height, channels } = picture;
  const ratio = CROP_SHAPES[shape];
  const { focalX, focalY } = focal;
  return sharp(pixels, { raw: { width, height, channels } })
    .extract(cropBox({ width, height, focalX, focalY }, ratio))
    .resize({ ...cropSize(picture, ratio), fit: "fill" })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 78 })
    .toBuffer();
}

/** A picture of a few pixels as a data URI of less than 250 bytes. */
export async function makePlaceholder(picture: DecodedPicture): Promise<string> {
  let uri = "";
  for (let side = 16; side >= 1; side /= 2) {
    const tiny = resized(picture, side, side).webp({ quality: 30, alphaQuality: 0, effort: 6 });
    uri = `data:image/webp;base64,${(await tiny.toBuffer()).toString("base64")}`;
    if (uri.length <= MAX_PLACEHOLDER_LENGTH) break;
  }
  return uri;
}

function resized({ pixels, width, height, channels }: DecodedPicture, toWidth: number, maxHeight?: number): Sharp {
  const picture = sharp(pixels, { raw: { width, height, channels } });
  return picture.resize({ width: toWidth, height: maxHeight, fit: "inside", withoutEnlargement: true });
}

function notAPicture(): never {
  refuse("invalid", "This file is not a picture: JPEG, PNG, WebP, AVIF, GIF and TIFF can be taken", "file");
}

function megabytes(bytes: Uint8Array): string {
  return (bytes.byteLength / 1024 / 1024).toFixed(0);
}
