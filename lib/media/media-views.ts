import type { Prisma } from "../../prisma/generated/client.ts";

/** A picture as components paint it. */
export type MediaView = {
  hash: string;
  width: number;
  height: number;
  /** Widths of the stored variants in pixels, ascending. */
  widths: number[];
  /** Data URI. */
  placeholder: string;
  /** Empty when the picture is decorative. */
  alt: string;
  credit: string;
  creditUrl: string | null;
  licence: string;
  licenceUrl: string | null;
  focalX: number;
  focalY: number;
};

export const mediaSelect = {
  hash: true,
  width: true,
  height: true,
  widths: true,
  placeholder: true,
  alt: true,
  isDecorative: true,
  credit: true,
  creditUrl: true,
  licence: true,
  licenceUrl: true,
  focalX: true,
  focalY: true,
} satisfies Prisma.MediaSelect;

type MediaRow = Prisma.MediaGetPayload<{ select: typeof mediaSelect }>;

export function toMediaView({ isDecorative, alt, ...row }: MediaRow): MediaView {
  return { ...row, alt: isDecorative ? "" : alt };
}
