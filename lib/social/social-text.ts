/**
 * The letters that the bundled face has for certain. A letter outside of them would make the drawing library ask
 * another host for a face, so none ever reaches it.
 */
const KNOWN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017e\u0218-\u021b\u1e80-\u1e85\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2122\u2212]$/u;
const LETTER = /[\p{L}\p{N}]/u;
/** What has a near neighbour among the known ones. */
const NEAR: Record<string, string> = {
  "\u0132": "IJ",
  "\u0133": "ij",
  "\u0149": "\u2019n",
  "\u02bc": "\u2019",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "\u2013",
  "\u2015": "\u2014",
};

/** A line as it can be set in the bundled face, without signs that it lacks; null when letters are missing. */
export function settable(text: string): string | null {
  let set = "";
  for (const sign of text.normalize("NFC")) {
    const near = NEAR[sign];
    if (near) set += near;
    else if (KNOWN.test(sign)) set += sign;
    else if (LETTER.test(sign)) return null;
    else if (/\s/u.test(sign)) set += " ";
  }
  return set.replace(/ {2,}/g, " ").trim();
}
