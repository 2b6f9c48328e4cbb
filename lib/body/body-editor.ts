import { asNode, childrenOf, type LooseNode, nodeText } from "./body-nodes.ts";
import { readBody } from "./body-rules.ts";
import {
  type BlockNode,
  type Body,
  bodySchema,
  type InlineNode,
  MAX_BODY_DEPTH,
  type Mark,
  markSchema,
  type ParagraphNode,
  type PlainInlineNode,
} from "./body-schema.ts";

/**
 * Between the stored body and the document of the editor. An editor's document may be half finished (an empty pull
 * quote, a gallery of one picture); what leaves here always passes `bodySchema`, in one canonical spelling, so that
 * two documents that read the same are the same.
 */

const MARK_ORDER = ["link", "bold", "italic", "strike", "code"] as const;
const MAX_GALLERY = 24;
const MAX_ATTRIBUTION = 200;
const EMPTY: ParagraphNode = { type: "paragraph" };

/** A stored body for the editor: nodes that this version does not know become paragraphs of their words. */
export function bodyForEditor(stored: unknown): Body {
  return canonicalBody(readBody(stored));
}

/** A document of the editor, or any body, as it is stored: valid, without what says nothing, one spelling. */
export function canonicalBody(document: unknown): Body {
  return bodyOfBlocks(childrenOf(document).flatMap(blocksOf));
}

/** A body of blocks that `blocksOf` gave. */
export function bodyOfBlocks(given: BlockNode[]): Body {
  let blocks = [...given];
  if (heightOf(blocks) > MAX_BODY_DEPTH) blocks = blocks.flatMap((block) => flattened(block, 1));
  while (blocks.length > 1 && isEmptyParagraph(blocks.at(-1))) blocks.pop();
  return { type: "doc", content: blocks.length > 0 ? blocks : [EMPTY] };
}

function isEmptyParagraph(node: BlockNode | undefined): boolean {
  return node?.type === "paragraph" && !node.content;
}

/** What one block of an editor's document is stored as: nothing, itself, or several. */
export function blocksOf(value: unknown): BlockNode[] {
  const node = asNode(value);
  if (!node) return [];
  switch (node.type) {
    case "paragraph":
      return [{ type: "paragraph", ...contentOf(inlineOf(node)) }];
    case "heading":
      return [{ type: "heading", attrs: { level: levelOf(node.attrs?.level) }, ...contentOf(inlineOf(node)) }];
    case "blockquote": {
      const content = childrenOf(node).flatMap(blocksOf);
      return content.length > 0 ? [{ type: "blockquote", content }] : [];
    }
    case "bulletList":
    case "orderedList":
      return listOf(node, node.type);
    case "pullQuote":
      return pullQuoteOf(node);
    case "image":
    case "embed":
      return sound(tidied(node, node.type === "image" ? ["mediaId", "size"] : ["url", "title"]));
    case "gallery":
      return galleryOf(node);
    case "table":
      return tableOf(node);
    case "horizontalRule":
    case "ask":
      return [{ type: node.type }];
    default:
      return wordsOf(node);
  }
}

/** What no node of the body can hold keeps its words. */
function wordsOf(node: LooseNode): BlockNode[] {
  return nodeText(node)
    .split("\n")
    .filter(Boolean)
    .map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));
}

function levelOf(value: unknown): 2 | 3 | 4 {
  return value === 3 || value === 4 ? value : 2;
}

function contentOf<T>(nodes: T[]): { content?: T[] } {
  return nodes.length > 0 ? { content: nodes } : {};
}

function listOf(node: LooseNode, type: "bulletList" | "orderedList"): BlockNode[] {
  const content = childrenOf(node).flatMap((child) => {
    const inside = asNode(child)?.type === "listItem" ? childrenOf(child) : [child];
    const blocks = inside.flatMap(blocksOf);
    return blocks.length > 0 ? [{ type: "listItem" as const, content: blocks }] : [];
  });
  if (content.length === 0) return [];
  const start = node.attrs?.start;
  if (type === "bulletList" || !Number.isInteger(start) || start === 1) return [{ type, content }];
  return [{ type, attrs: { start: Math.min(Math.max(start as number, 0), 100_000) }, content }];
}

function pullQuoteOf(node: LooseNode): BlockNode[] {
  const content = plainOf(node);
  const attribution = String(node.attrs?.attribution ?? "").slice(0, MAX_ATTRIBUTION);
  if (content.length > 0) return [{ type: "pullQuote", ...(attribution && { attrs: { attribution } }), content }];
  return attribution ? [{ type: "paragraph", content: [{ type: "text", text: attribution }] }] : [];
}

/** A picture or an embed with those of its attributes that say something. */
function tidied(node: LooseNode, names: string[]) {
  const given = names.map((name) => [name, node.attrs?.[name]]).filter(([, value]) => value != null && value !== "");
  const attrs = Object.fromEntries(given);
  return { type: node.type, attrs, ...(node.type === "image" && contentOf(plainOf(node))) };
}

/** A node that is as the schema has it, or its words. */
function sound(node: LooseNode): BlockNode[] {
  const isSound = bodySchema.safeParse({ type: "doc", content: [node] }).success;
  return isSound ? [node as BlockNode] : wordsOf(node);
}

/** Galleries hold two pictures and more: one is a picture, too many are two galleries. */
function galleryOf(node: LooseNode): BlockNode[] {
  const blocks = childrenOf(node).flatMap(blocksOf);
  const images = blocks.filter((block) => block.type === "image");
  const others = blocks.filter((block) => block.type !== "image");
  const groups = Array.from({ length: Math.ceil(images.length / MAX_GALLERY) }, (_, i) =>
    images.slice(i * MAX_GALLERY, (i + 1) * MAX_GALLERY),
  );
  return [
    ...groups.flatMap((content): BlockNode[] => (content.length > 1 ? [{ type: "gallery", content }] : content)),
    ...others,
  ];
}

function tableOf(node: LooseNode): BlockNode[] {
  const rows = childrenOf(node).flatMap((row) => {
    const content = childrenOf(row).map((cell) => cellOf(asNode(cell)));
    return content.length > 0 ? [{ type: "tableRow" as const, content }] : [];
  });
  return rows.length > 0 ? sound({ type: "table", content: rows }) : [];
}

function cellOf(cell: LooseNode | null) {
  const spans = ["colspan", "rowspan"].map((name) => [name, cell?.attrs?.[name]] as const);
  const attrs = Object.fromEntries(spans.filter(([, span]) => Number.isInteger(span) && (span as number) > 1));
  const blocks = childrenOf(cell).flatMap(blocksOf);
  const content = blocks.flatMap((block) =>
    block.type === "paragraph" ? [block] : (wordsOf(block) as ParagraphNode[]),
  );
  const type = cell?.type === "tableHeader" ? ("tableHeader" as const) : ("tableCell" as const);
  return {
    type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content: content.length > 0 ? content : [EMPTY],
  };
}

function inlineOf(parent: LooseNode): InlineNode[] {
  return joined(
    childrenOf(parent).flatMap((child): InlineNode[] => {
      const node = asNode(child);
      if (node?.type !== "footnote") return plainNode(node);
      const content = plainOf(node);
      return content.some((part) => part.type === "text" && part.text.trim()) ? [{ type: "footnote", content }] : [];
    }),
  );
}

function plainOf(parent: LooseNode): PlainInlineNode[] {
  return joined(childrenOf(parent).flatMap((child) => plainNode(asNode(child))));
}

function plainNode(node: LooseNode | null): PlainInlineNode[] {
  if (!node) return [];
  if (node.type === "hardBreak") return [{ type: "hardBreak" }];
  const text = node.type === "text" && typeof node.text === "string" ? node.text : nodeText(node);
  if (!text) return [];
  const marks = node.type === "text" ? marksOf(node.marks) : [];
  return [{ type: "text", text, ...(marks.length > 0 && { marks }) }];
}

/** Known marks, each once, in one order; links only where they lead somewhere safe. */
function marksOf(value: unknown): Mark[] {
  const given = (Array.isArray(value) ? value : []).flatMap((mark: { type?: unknown; attrs?: { href?: unknown } }) => {
    const plain = mark?.type === "link" ? { type: "link", attrs: { href: mark.attrs?.href } } : { type: mark?.type };
    const parsed = markSchema.safeParse(plain);
    return parsed.success ? [parsed.data] : [];
  });
  return MARK_ORDER.flatMap((type) => given.find((mark) => mark.type === type) ?? []);
}

/** Neighbours with the same marks are one text. */
function joined<T extends InlineNode>(nodes: T[]): T[] {
  const out: T[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last?.type === "text" && node.type === "text" && sameMarks(last.marks, node.marks))
      out[out.length - 1] = { ...last, text: last.text + node.text };
    else out.push(node);
  }
  return out;
}

function sameMarks(one: Mark[] | undefined, two: Mark[] | undefined): boolean {
  return JSON.stringify(one ?? []) === JSON.stringify(two ?? []);
}

function heightOf(nodes: unknown[]): number {
  return nodes.reduce<number>((max, node) => Math.max(max, 1 + heightOf(childrenOf(node))), 0);
}

/** Takes containers apart whose insides would lie too deep; their text stays, in its order. */
function flattened(node: BlockNode, depth: number): BlockNode[] {
  if (depth + heightOf([node]) - 1 <= MAX_BODY_DEPTH) return [node];
  if (node.type === "blockquote") {
    const content = node.content.flatMap((child) => flattened(child, depth + 1));
    return heightOf(content) + depth <= MAX_BODY_DEPTH ? [{ ...node, content }] : content;
  }
  if (node.type === "bulletList" || node.type === "orderedList") {
    if (depth + 4 > MAX_BODY_DEPTH)
      return node.content.flatMap((item) => item.content.flatMap((b) => flattened(b, depth)));
    const content = node.content.map((item) => ({
      ...item,
      content: item.content.flatMap((child) => flattened(child, depth + 2)),
    }));
    return [{ ...node, content }];
  }
  return [node];
}
