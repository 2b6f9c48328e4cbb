import { diffIndices } from "node-diff3";
import { nodeText } from "./body-nodes.ts";
import { countWords } from "./body-rules.ts";
import type { BlockNode, Body } from "./body-schema.ts";

/**
 * Three-way merge of a body by paragraphs. What only one of two people changed, added or took away is kept; only a
 * paragraph that both changed, each in another way, is left to a person.
 */

export type BodyConflict = {
  /** Where the blocks of `mine` stand in the merged body. */
  at: number;
  mine: BlockNode[];
  theirs: BlockNode[];
};

export type BodyMerge = {
  /** The merged text; where both changed the same, mine stands in it. */
  body: Body;
  conflicts: BodyConflict[];
};

export function mergeBodies(base: Body, mine: Body, theirs: Body): BodyMerge {
  const { blocks, conflicts } = mergeBlocks(base.content, mine.content, theirs.content);
  return { body: { type: "doc", content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] }, conflicts };
}

type Merged = { blocks: BlockNode[]; conflicts: BodyConflict[] };

function mergeBlocks(base: BlockNode[], mine: BlockNode[], theirs: BlockNode[]): Merged {
  const ours = align(base, mine);
  const others = align(base, theirs);
  const blocks: BlockNode[] = [];
  const conflicts: BodyConflict[] = [];
  for (let i = 0; i <= base.length; i++) {
    const added = ours.added[i] ?? [];
    blocks.push(...added, ...(others.added[i] ?? []).filter((block) => !added.some((own) => same(own, block))));
    const original = base[i];
    if (!original) break;
    const kept = mergeBlock(original, ours.kept[i] ?? null, others.kept[i] ?? null);
    if ("conflict" in kept) conflicts.push({ at: blocks.length, ...kept.conflict });
    blocks.push(...kept.blocks);
  }
  return { blocks, conflicts };
}

type Kept = { blocks: BlockNode[] } | { blocks: BlockNode[]; conflict: Omit<BodyConflict, "at"> };

/** One block of the base; null stands for a block that was taken away. */
function mergeBlock(base: BlockNode, mine: BlockNode | null, theirs: BlockNode | null): Kept {
  const listed = (block: BlockNode | null) => (block ? [block] : []);
  if (same(mine, theirs) || same(theirs, base)) return { blocks: listed(mine) };
  if (same(mine, base)) return { blocks: listed(theirs) };
  const inner = mine && theirs && mergeInside(base, mine, theirs);
  if (inner) return { blocks: [inner] };
  return { blocks: listed(mine), conflict: { mine: listed(mine), theirs: listed(theirs) } };
}

/** Two people in one list, table or quotation: merged where they touched different parts of it. */
function mergeInside(base: BlockNode, mine: BlockNode, theirs: BlockNode): BlockNode | null {
  if (!isContainer(base) || !isContainer(mine) || !isContainer(theirs)) return null;
  if (base.type !== mine.type || base.type !== theirs.type) return null;
  if (!same(frameOf(base), frameOf(mine)) || !same(frameOf(base), frameOf(theirs))) return null;
  const children = (node: Container) => node.content as unknown as BlockNode[];
  const { blocks, conflicts } = mergeBlocks(children(base), children(mine), children(theirs));
  return conflicts.length === 0 && blocks.length > 0 ? ({ ...mine, content: blocks } as unknown as BlockNode) : null;
}

type Container = Extract<BlockNode, { type: "bulletList" | "orderedList" | "blockquote" | "gallery" | "table" }>;
const CONTAINERS = new Set(["bulletList", "orderedList", "blockquote", "gallery", "table", "listItem"]);

const isContainer = (node: BlockNode): node is Container => CONTAINERS.has(node.type);
const frameOf = ({ content: _, ...frame }: Container) => frame;
const same = (one: unknown, two: unknown) => JSON.stringify(one) === JSON.stringify(two);

/** What became of each block of a base (null: gone), and what was added before it. */
type Alignment = { kept: (BlockNode | null)[]; added: BlockNode[][] };

function align(base: BlockNode[], changed: BlockNode[]): Alignment {
  const kept: (BlockNode | null)[] = [...base];
  const added: BlockNode[][] = Array.from({ length: base.length + 1 }, () => []);
  const spell = (blocks: BlockNode[]) => blocks.map((block) => JSON.stringify(block));
  for (const { buffer1, buffer2 } of diffIndices(spell(base), spell(changed))) {
    const [from, count] = buffer1;
    const [to, newCount] = buffer2;
    for (let i = from; i < from + count; i++) kept[i] = null;
    const pairs = pairUp(base.slice(from, from + count), changed.slice(to, to + newCount));
    let place = from;
    changed.slice(to, to + newCount).forEach((block, i) => {
      const partner = pairs.get(i);
      if (partner === undefined) added[place]?.push(block);
      else {
        kept[from + partner] = block;
        place = from + partner + 1;
      }
    });
  }
  return { kept, added };
}

/** From this likeness on, a changed block is an edit of a base's block rather than a new one. */
const ALIKE = 0.3;
/** Longer stretches are paired in their order, without comparing each with each. */
const MAX_COMPARED = 40_000;

/** Which changed blocks are edits of which base blocks, in order, by the likeness of their words. */
function pairUp(base: BlockNode[], changed: BlockNode[]): Map<number, number> {
  const pairs = new Map<number, number>();
  if (base.length * changed.length > MAX_COMPARED) {
    for (let i = 0; i < Math.min(base.length, changed.length); i++) pairs.set(i, i);
    return pairs;
  }
  const one = base.map(wordsIn);
  const two = changed.map(wordsIn);
  const score = base.map((block, i) =>
    changed.map((other, j) => (block.type === other.type || bothText(block, other) ? likeness(one[i], two[j]) : 0)),
  );
  // The best sum of likenesses that keeps both orders.
  const best = Array.from({ length: base.length + 1 }, () => new Array<number>(changed.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const worth = (i: number, j: number) => ((score[i]?.[j] ?? 0) >= ALIKE ? (score[i]?.[j] ?? 0) : -1);
  for (let i = base.length - 1; i >= 0; i--)
    for (let j = changed.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), worth(i, j) + at(i + 1, j + 1));
    }
  for (let i = 0, j = 0; i < base.length && j < changed.length; ) {
    if (worth(i, j) > 0 && at(i, j) === worth(i, j) + at(i + 1, j + 1)) pairs.set(j++, i++);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

const TEXT = new Set(["paragraph", "heading", "pullQuote"]);
const bothText = (one: BlockNode, two: BlockNode) => TEXT.has(one.type) && TEXT.has(two.type);

function wordsIn(block: BlockNode): Map<string, number> {
  const words = new Map<string, number>();
  const text = nodeText(block) || JSON.stringify(block);
  const parts = countWords(text) > 0 ? text.toLowerCase().split(/[\s.,;:!?"“”()]+/u) : [text];
  for (const word of parts.filter(Boolean)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** Dice's coefficient of two bags of words, or how much of the shorter is in the longer, whichever says more. */
function likeness(one: Map<string, number> | undefined, two: Map<string, number> | undefined): number {
  if (!one || !two) return 0;
  const size = (bag: Map<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, two.get(word) ?? 0);
  const smaller = Math.min(size(one), size(two));
  const dice = (2 * shared) / (size(one) + size(two) || 1);
  return smaller >= 4 ? Math.max(dice, (0.9 * shared) / smaller) : dice;
}
