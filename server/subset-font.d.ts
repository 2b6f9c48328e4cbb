declare module "subset-font" {
  /** Cuts a font to the characters of a text; a variable one also to a part of its axes, and to some OpenType features. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: "woff2";
      keepFeatures?: string[];
      variationAxes?: Record<string, { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}
