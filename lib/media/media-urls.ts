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

const VARIANT = /^([0-9a-f]{32})\/([1-9]\d{0,4})\.(avif|webp)$/;

/** What the path after /media/ asks for, or null when no variant is ever called so. */
export function parseMediaKey(path: string): { key: string; format: MediaFormat } | null {
  const match = VARIANT.exec(path);
  return match && { key: path, format: match[3] as MediaFormat };
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
  if (!parseMediaKey(key) && !ORIGINAL.test(key)) throw new Error(`"${key}" is not the key of a stored picture`);
  return key;
}
