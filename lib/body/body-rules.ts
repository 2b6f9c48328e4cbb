import { readInline } from "./body-inline-rules.ts";
import { asNode, childrenOf, type LooseNode, nodeText } from "./body-nodes.ts";
import { type BlockNode, type Body, bodySchema, MAX_BODY_DEPTH, type ParagraphNode } from "./body-schema.ts";

export { nodeText };

/** Words in any script; an apostrophe, hyphen, point or comma within a word does not divide it. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‑][\p{L}\p{N}\p{M}]+)*/gu;

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The body's words for search and counting: one line a block, captions and notes on lines of their own. */
export function bodyPlainText(body: Body): string {
  return body.content.map(nodeText).filter(Boolean).join("\n");
}

/** The first paragraphs that say something, without their footnotes, which have no place outside the story. */
export function openingParagraphs(body: Body, count: number): ParagraphNode[] {
  return body.content
    .filter((node): node is ParagraphNode => node.type === "paragraph")
    .map((node) => ({ ...node, content: node.content?.filter((child) => child.type !== "footnote") }))
    .filter((node) => nodeText(node) !== "")
    .slice(0, count);
}

/** The library's pictures that a body shows, each once. */
export function mediaIdsOf(body: Body): string[] {
  const ids = new Set<string>();
  const waiting: unknown[] = [body];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const id = asNode(next)?.attrs?.mediaId;
    if (typeof id === "string") ids.add(id);
    for (const child of childrenOf(next)) waiting.push(child);
  }
  return [...ids];
}

/**
 * Reads a stored body for readers. Never throws: what a newer version wrote or a hand broke keeps its words,
 * as nodes of no known type; nodes of a known type are exactly as `bodySchema` has them, links included.
 */
export function readBody(stored: unknown): Body {
  const whole = bodySchema.safeParse(stored);
  if (whole.success) return whole.data;
  return { type: "doc", content: childrenOf(stored).flatMap((child) => readBlock(child, 1)) };
}

const STAND_IN: BlockNode[] = [{ type: "paragraph" }];

/** What may stand in for a container's children while its own shape is checked. */
const STAND_INS: Record<string, unknown[]> = {
  paragraph: [],
  heading: [],
  image: [],
  pullQuote: [{ type: "text", text: "…" }],
  blockquote: STAND_IN,
  bulletList: [{ type: "listItem", content: STAND_IN }],
  orderedList: [{ type: "listItem", content: STAND_IN }],
};

function fits(node: unknown): boolean {
  return bodySchema.safeParse({ type: "doc", content: [node] }).success;
}

function readBlock(value: unknown, depth: number): BlockNode[] {
  const node = asNode(value);
  if (!node) return [];
  if (depth > MAX_BODY_DEPTH) return [unreadable(node)];
  if (fits(node)) return [node as BlockNode];
  const standIns = STAND_INS[node.type];
  const isSound = standIns !== undefined && fits({ ...node, content: standIns });
  return [isSound ? ({ ...node, content: readChildren(node, depth + 1) } as BlockNode) : unreadable(node)];
}

function readChildren(node: LooseNode, depth: number): unknown[] {
  const children = childrenOf(node);
  switch (node.type) {
    case "blockquote":
      return children.flatMap((child) => readBlock(child, depth));
    case "bulletList":
    case "orderedList":
      return children.map((child) => {
        const inside = asNode(child)?.type === "listItem" ? childrenOf(child) : [child];
        return { type: "listItem", content: inside.flatMap((block) => readBlock(block, depth + 1)) };
      });
    default:
      return children.flatMap(readInline);
  }
}

/** A node that no renderer knows: it is shown by its words. */
function unreadable(node: LooseNode): BlockNode {
  const text = nodeText(node);
  return { type: "unreadable", content: text ? [{ type: "text", text }] : [] } as unknown as BlockNode;
}
