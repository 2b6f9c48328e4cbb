import { countWords, nodeText } from "../body/body-rules.ts";
import type { Body } from "../body/body-schema.ts";

/** Where a story asks. At most two asks on a page, and never two in one viewport. */

const LONG_STORY_WORDS = 650;
/** How far through a long story the ask stands when the editor placed none. */
const SENSIBLE_SHARE = 0.45;
/** About two screens of a phone: as far as the asks of one page must be apart. */
const WORDS_BETWEEN_ASKS = 300;

export type AskPlan = {
  /** The block before which the ask stands; null for none in the text. */
  before: number | null;
  atEnd: boolean;
};

const NONE: AskPlan = { before: null, atEnd: false };

/** A break between two paragraphs nearest to the wanted share of the words. */
function sensibleBreak(body: Body, words: number[], total: number): number | null {
  let best: { index: number; distance: number } | null = null;
  let passed = 0;
  for (const [index, node] of body.content.entries()) {
    const isBetweenParagraphs = node.type === "paragraph" && body.content[index - 1]?.type === "paragraph";
    const distance = Math.abs(passed / total - SENSIBLE_SHARE);
    if (isBetweenParagraphs && distance < (best?.distance ?? SENSIBLE_SHARE / 2)) best = { index, distance };
    passed += words[index] ?? 0;
  }
  return best?.index ?? null;
}

/** Decides whether and where a story asks: the editor's marker first, else a sensible paragraph of a long story. */
export function planStoryAsks(body: Body, noAsks: boolean): AskPlan {
  if (noAsks) return NONE;
  const words = body.content.map((node) => countWords(nodeText(node)));
  const total = words.reduce((sum, count) => sum + count, 0);
  const marker = body.content.findIndex((node) => node.type === "ask");
  const before = marker >= 0 ? marker : total >= LONG_STORY_WORDS ? sensibleBreak(body, words, total) : null;
  if (before === null) return { before, atEnd: true };
  const after = words.slice(before).reduce((sum, count) => sum + count, 0);
  return { before, atEnd: after >= WORDS_BETWEEN_ASKS };
}
