/**
 * Where a note stands in a text that goes on being edited. A passage is kept as its words with a little of what stood
 * around them (as in the W3C's Web Annotation, TextQuoteSelector), never as a position. Pure: server and browser call it.
 */

export type Anchor = {
  quote: string;
  /** What stood directly before and after it. */
  before: string;
  after: string;
};

export type Passage = {
  start: number;
  end: number;
  /** Whether the words are still the ones that the note was about. */
  isExact: boolean;
};

export const MAX_QUOTE = 600;
const CONTEXT = 48;
/** A rewritten passage is looked for between its neighbours; beyond this growth it is another text. */
const GROWTH = 3;
/** How much of the quote's words must be left in one piece for the rest to count as edited. */
const LEFT_OVER = 0.5;

/** Keeps a passage of a text; a long one by its beginning. */
export function makeAnchor(text: string, start: number, end: number): Anchor {
  const stop = Math.min(end, start + MAX_QUOTE);
  return {
    quote: text.slice(start, stop),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(stop, stop + CONTEXT),
  };
}

/** Where the passage is now; null when it is gone. */
export function findPassage(text: string, anchor: Anchor): Passage | null {
  return findExact(text, anchor) ?? findRewritten(text, anchor) ?? findRest(text, anchor);
}

/** Of several places with the same words, the one whose neighbours fit best. */
function findExact(text: string, { quote, before, after }: Anchor): Passage | null {
  let best: { at: number; score: number } | null = null;
  for (let at = text.indexOf(quote); quote && at >= 0; at = text.indexOf(quote, at + 1)) {
    const score = sharedEnd(text.slice(0, at), before) + sharedStart(text.slice(at + quote.length), after);
    if (!best || score > best.score) best = { at, score };
  }
  return best && { start: best.at, end: best.at + quote.length, isExact: true };
}

/** The words changed, their neighbours did not. */
function findRewritten(text: string, { quote, before, after }: Anchor): Passage | null {
  if (before.trim().length < 4 || after.trim().length < 4) return null;
  const start = text.indexOf(before);
  if (start < 0) return null;
  const from = start + before.length;
  const end = text.indexOf(after, from);
  if (end < 0 || end === from || end - from > quote.length * GROWTH) return null;
  return { start: from, end, isExact: false };
}

/** The longest run of the quote's own words that is still there. */
function findRest(text: string, { quote }: Anchor): Passage | null {
  const words = [...quote.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const least = Math.max(2, Math.ceil(words.length * LEFT_OVER));
  for (let length = words.length - 1; length >= least; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const piece = quote.slice(words[first]?.start, words[first + length - 1]?.end);
      const at = text.indexOf(piece);
      if (at >= 0) return { start: at, end: at + piece.length, isExact: false };
    }
  }
  return null;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < b.length && count < a.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < b.length && count < a.length && a[count] === b[count]) count++;
  return count;
}
