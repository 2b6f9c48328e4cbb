export const MEDIA_FORMATS = ["avif", "webp"] as const;
export type MediaFormat = (typeof MEDIA_FORMATS)[number];

/** Where a stored variant is served: named by the picture's content, so it may be kept for ever. */
export function mediaPath(hash: string, width: number, format: MediaFormat): string {
  return `/media/${hash.slice(0, 32)}/${width}.${format}`;
}

/** A `srcset` of all widths in one format. */
export function mediaSrcSet(media: { hash: string; widths: number[] }, format: MediaFormat): string {
  return media.widths.map((width) => `${mediaPath(media.hash, width, format)} ${width}w`).join(", ");
}
