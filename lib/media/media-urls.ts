export const MEDIA_FORMATS = ["avif", "webp"] as const;
export type MediaFormat = (typeof MEDIA_FORMATS)[number];

/** The name of a stored variant: the picture's content, so that it never changes. */
export function mediaKey(hash: string, width: number, format: MediaFormat): string {
  return `${hash.slice(0, 32)}/${width}.${format}`;
}

/** Where a stored variant is served: named by the picture's content, so it may be kept for ever. */
export function mediaPath(hash: string, width: number, format: MediaFormat): string {
  return `/media/${mediaKey(hash, width, format)}`;
}

/** A `srcset` of all widths in one format. */
export function mediaSrcSet(media: { hash: string; widths: number[] }, format: MediaFormat): string {
  return media.widths.map((width) => `${mediaPath(media.hash, width, format)} ${width}w`).join(", ");
}

/** The name of a stored crop: the picture's content, the shape, and the focal point in whole percents. */
export function cropKey(picture: { hash: string; focalX: number; focalY: number }, shape: string): string {
  const { hash, focalX, focalY } = picture;
  return `${hash.slice(0, 32)}/${shape}-${Math.round(focalX * 100)}-${Math.round(focalY * 100)}.jpeg`;
}

/** The name of a page's social image, by what it shows. */
export function socialKey(hash: string): string {
  return `social/${hash.slice(0, 32)}.jpeg`;
}

const VARIANT = /^([0-9a-f]{32})\/([1-9]\d{0,4})\.(avif|webp)$/;
const CROP = /^([0-9a-f]{32})\/(1x1|4x3|16x9)-(\d|[1-9]\d|100)-(\d|[1-9]\d|100)\.jpeg$/;
const SOCIAL = /^social\/[0-9a-f]{32}\.jpeg$/;

export type MediaRequest = {
  key: string;
  format: MediaFormat | "jpeg";
  /** Of a crop: the beginning of its picture's hash, and its shape. */
  crop: { hash: string; shape: string } | null;
};

/** What the path after /media/ asks for, or null when no variant or crop is ever called so. */
export function parseMediaKey(path: string): MediaRequest | null {
  const variant = VARIANT.exec(path);
  if (variant) return { key: path, format: variant[3] as MediaFormat, crop: null };
  const crop = CROP.exec(path);
  return crop && { key: path, format: "jpeg", crop: { hash: crop[1] ?? "", shape: crop[2] ?? "" } };
}

/** How an original is kept. */
export type OriginalType = "jpg" | "png";

/** The name of a kept original. It stands in the same storage, and no address of the reader's site leads to it. */
export function originalKey(hash: string, type: OriginalType): string {
  return `${hash.slice(0, 32)}/original.${type}`;
}

const ORIGINAL = /^[0-9a-f]{32}\/original\.(jpg|png)$/;

/** Keys become paths and addresses: only the known forms pass, anything else throws. */
export function checkedKey(key: string): string {
  if (parseMediaKey(key) || ORIGINAL.test(key) || SOCIAL.test(key)) return key;
  throw new Error(`"${key}" is not the key of a stored picture`);
}
