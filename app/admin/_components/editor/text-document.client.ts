import type { Editor } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import { diffIndices } from "node-diff3";
import { blocksOf, bodyOfBlocks } from "@/lib/body/body-editor.ts";
import type { BodyConflict } from "@/lib/body/body-merge.ts";
import { nodeText } from "@/lib/body/body-nodes.ts";
import { countWords } from "@/lib/body/body-rules.ts";
import type { BlockNode, Body } from "@/lib/body/body-schema.ts";
import { marksMeta, type OpenConflict } from "./marks-of-others.client.ts";

/**
 * Between the editor's live document and the stored body. Nodes never change once made, so what was worked out for a
 * paragraph holds until somebody types in it: a long story costs with each key what its one paragraph costs.
 */

type Known = { blocks: BlockNode[]; words: number };
const known = new WeakMap<PmNode, Known>();

function knownOf(node: PmNode): Known {
  let found = known.get(node);
  if (!found) {
    const blocks = blocksOf(node.toJSON());
    found = { blocks, words: blocks.reduce((sum, block) => sum + countWords(nodeText(block)), 0) };
    known.set(node, found);
  }
  return found;
}

export function bodyOf(doc: PmNode): Body {
  return bodyOfBlocks(doc.content.content.flatMap((node) => knownOf(node).blocks));
}

export function wordsOf(doc: PmNode): number {
  return doc.content.content.reduce((sum, node) => sum + knownOf(node).words, 0);
}

/** Shows another body by changing only the blocks that differ, so that cursor and scrolling stay. */
export function showBody(editor: Editor, body: Body, conflicts: BodyConflict[] = [], firstId = 0): OpenConflict[] {
  const { state } = editor;
  const spell = (blocks: BlockNode[]) => JSON.stringify(blocks);
  const now = state.doc.content.content.map((node) => spell(knownOf(node).blocks));
  const next = body.content.map((block) => spell([block]));
  const starts = [0];
  for (const node of state.doc.content.content) starts.push((starts.at(-1) ?? 0) + node.nodeSize);
  const { tr } = state;
  const empty = spell([{ type: "paragraph" }]);
  for (const { buffer1, buffer2 } of diffIndices(now, next).reverse()) {
    const [at, count] = buffer1;
    const [to, added] = buffer2;
    // The empty paragraph that the editor keeps at its end is no part of the text.
    if (added === 0 && at + count === now.length && now.slice(at).every((block) => block === empty)) continue;
    const nodes = body.content.slice(to, to + added).map((json) => state.schema.nodeFromJSON(json));
    tr.replaceWith(starts[at] ?? 0, starts[at + count] ?? state.doc.content.size, nodes);
  }
  const open = conflicts.map(({ mine, theirs }, i) => ({ id: firstId + i, mine, theirs }));
  const places = placesOf(tr.doc);
  const marked = conflicts.map(({ at, mine }, i) => ({
    at: { from: places[at] ?? tr.doc.content.size, to: places[at + mine.length] ?? tr.doc.content.size },
    conflict: open[i] as OpenConflict,
  }));
  if (tr.docChanged || marked.length > 0) editor.view.dispatch(marksMeta(tr, { conflicts: marked }));
  return open;
}

/** Where each stored block begins in the document; nodes that are stored as nothing take no place. */
function placesOf(doc: PmNode): number[] {
  const places: number[] = [];
  doc.forEach((node, pos) => {
    for (const _ of knownOf(node).blocks) places.push(pos);
  });
  places.push(doc.content.size);
  return places;
}
