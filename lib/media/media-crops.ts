import { cropKey, mediaKey } from "./media-urls.ts";

/** Crops of a picture in the shapes that search engines and link previews ask for, around its focal point. */

export const CROP_SHAPES = { "1x1": 1, "4x3": 4 / 3, "16x9": 16 / 9 } as const;
export type CropShape = keyof typeof CROP_SHAPES;

/** As wide as search engines ask for; a narrower picture gives a narrower crop. */
const MAX_CROP_WIDTH = 1200;
/** Variants, from which a crop may be cut, are no wider. */
const MAX_SOURCE_WIDTH = 1920;

type Size = { width: number; height: number };
type Focused = { hash: string; focalX: number; focalY: number };
export type Croppable = Focused & Size;

export type Crop = Size & { key: string; shape: CropShape };

/** The crops of a picture with their stored names: the focal point is part of the name, so a name's content never changes. */
export function cropsOf(picture: Croppable): Crop[] {
  return (Object.keys(CROP_SHAPES) as CropShape[]).map((shape) => ({
    shape,
    key: cropKey(picture, shape),
    ...cropSize(picture, CROP_SHAPES[shape]),
  }));
}

/** How large the largest crop of this ratio (width by height) is stored, in pixels. */
export function cropSize(picture: Size, ratio: number, maxWidth = MAX_CROP_WIDTH): Size {
  const scale = Math.min(1, MAX_SOURCE_WIDTH / picture.width);
  const whole = { width: picture.width * scale, height: picture.height * scale };
  const width = Math.max(1, Math.floor(Math.min(maxWidth, whole.width, whole.height * ratio)));
  return { width, height: Math.max(1, Math.round(width / ratio)) };
}

/** The largest part of a picture with this ratio whose centre is as near to the focal point as the edges allow. */
export function cropBox(picture: Size & Omit<Focused, "hash">, ratio: number): Size & { left: number; top: number } {
  const width = Math.max(1, Math.min(picture.width, Math.round(picture.height * ratio)));
  const height = Math.max(1, Math.min(picture.height, Math.round(picture.width / ratio)));
  const start = (whole: number, part: number, focal: number) =>
    Math.round(Math.min(Math.max(whole * focal - part / 2, 0), whole - part));
  return {
    width,
    height,
    left: start(picture.width, width, picture.focalX),
    top: start(picture.height, height, picture.focalY),
  };
}

/** The stored variant that a crop is cut from when the picture's own file is not at hand. */
export function sourceKey(picture: { hash: string; widths: number[] }): string {
  return mediaKey(picture.hash, picture.widths.at(-1) ?? 0, "webp");
}
