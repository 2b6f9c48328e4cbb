import { canonicalBody } from "./body-editor.ts";
import { findEmbed } from "./body-embeds.ts";
import type { BlockNode, Body, InlineNode, Mark, ParagraphNode, TableCellNode } from "./body-schema.ts";
import { elementsOf, type HtmlElement, type HtmlNode, isElement, styleOf, textOf } from "./paste-html.ts";
import { cleanLink, dropsOut, marksOfElement, tidyLine } from "./paste-inline.ts";
import { isListParagraph, nestListItems, type PastedItem, wordItem } from "./paste-lists.ts";
import { findNotes, type PastedNotes } from "./paste-notes.ts";

/**
 * What comes out of another program's clipboard: a body document with headings, lists, links, footnotes, tables,
 * quotes and emphasis. Fonts, colours, classes, comments and hidden text stay behind.
 */
export type Pasted = {
  body: Body;
  /** Pictures that stayed behind: their files are elsewhere and have to be added to the library. */
  pictures: number;
};

type Block = BlockNode | PastedItem;
type State = { notes: PastedNotes; pictures: number; headingShift: number };

export function cleanPaste(nodes: HtmlNode[]): Pasted {
  const hasTitle = [...elementsOf(nodes)].some((element) => element.tag === "h1");
  const state: State = { notes: findNotes(nodes), pictures: 0, headingShift: hasTitle ? 1 : 0 };
  const blocks = blocksOf(nodes, state);
  return { body: canonicalBody({ type: "doc", content: blocks }), pictures: state.pictures };
}

/** A run of inline text that becomes a paragraph when a block begins or two line breaks meet. */
class Flow {
  readonly blocks: Block[] = [];
  private line: InlineNode[] = [];

  add(...nodes: InlineNode[]) {
    this.line.push(...nodes);
  }

  break() {
    if (this.line.at(-1)?.type !== "hardBreak") this.line.push({ type: "hardBreak" });
    else this.end();
  }

  end() {
    const content = tidyLine(this.line);
    this.line = [];
    if (content.length > 0) this.blocks.push({ type: "paragraph", content });
  }

  block(...blocks: Block[]) {
    this.end();
    this.blocks.push(...blocks);
  }
}

function blocksOf(nodes: HtmlNode[], state: State): BlockNode[] {
  const flow = new Flow();
  pourAll(nodes, [], flow, state);
  flow.end();
  return mergeQuotes(nestListItems(flow.blocks));
}

function pour(node: HtmlNode, marks: Mark[], flow: Flow, state: State): void {
  if (!isElement(node)) {
    const text = node.replace(/[ \t\r\n\f]+/g, " ");
    if (text) flow.add({ type: "text", text, ...(marks.length > 0 && { marks }) });
    return;
  }
  if (state.notes.passages.has(node) || dropsOut(node)) return;
  if (node.tag === "img") state.pictures += 1;
  const note = state.notes.byReference.get(node);
  if (note) flow.add(...footnote(note, state));
  else if (node.tag === "br") flow.break();
  else if (INLINE.has(node.tag)) pourAll(node.children, marksOfElement(node, marks), flow, state);
  else pourBlock(node, marks, flow, state);
}

function pourBlock(node: HtmlElement, marks: Mark[], flow: Flow, state: State): void {
  const made = blockOf(node, state);
  flow.block(...(made ?? []));
  if (made) return;
  pourAll(node.children, marks, flow, state);
  flow.end();
}

function pourAll(nodes: HtmlNode[], marks: Mark[], flow: Flow, state: State): void {
  for (const node of nodes) pour(node, marks, flow, state);
}

const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr o:p st1:place".split(
    " ",
  ),
);

/** What an element becomes as a whole; null when it is a mere box around its content. */
function blockOf(node: HtmlElement, state: State): Block[] | null {
  const className = node.attrs.class ?? "";
  const heading = headingLevel(node, className, state);
  if (heading) return headingOf(node, heading, state);
  if (/^Mso(Intense)?Quote/.test(className)) return quoteOf(blocksOf(node.children, state));
  if (isListParagraph(node)) return wordItem(node, (children) => blocksOf(children, state));
  switch (node.tag) {
    case "ul":
    case "ol":
      return [listOf(node, state)].filter((list) => list.content.length > 0);
    case "blockquote":
      return quoteOf(blocksOf(node.children, state));
    case "table":
      return tableOf(node, state);
    case "hr":
      return [{ type: "horizontalRule" }];
    case "iframe":
      return findEmbed(node.attrs.src ?? "") ? [{ type: "embed", attrs: { url: node.attrs.src ?? "" } }] : [];
    case "pre":
      return textOf(node)
        .split("\n")
        .filter((line) => line.trim())
        .map((text) => ({ type: "paragraph", content: [{ type: "text", text, marks: [{ type: "code" }] }] }));
    case "p":
      return embedOf(node);
    default:
      return null;
  }
}

function headingLevel(node: HtmlElement, className: string, state: State): number | null {
  const fromTag = /^h([1-6])$/.exec(node.tag)?.[1];
  if (fromTag) return Number(fromTag) + state.headingShift;
  const fromRole = node.attrs.role === "heading" ? Number(node.attrs["aria-level"] ?? 2) : 0;
  if (fromRole) return fromRole + state.headingShift;
  const fromClass = /^MsoHeading([1-6])|^MsoTitle/.exec(className);
  return fromClass ? Number(fromClass[1] ?? 1) + 1 : null;
}

function headingOf(node: HtmlElement, level: number, state: State): Block[] {
  const clamped = Math.min(Math.max(level, 2), 4) as 2 | 3 | 4;
  return blocksOf(node.children, state).flatMap((block): BlockNode[] =>
    block.type === "paragraph" && block.content
      ? [{ type: "heading", attrs: { level: clamped }, content: block.content.map(withoutBold) }]
      : [block],
  );
}

/** A heading is bold by itself. */
function withoutBold(node: InlineNode): InlineNode {
  if (node.type !== "text" || !node.marks) return node;
  return { ...node, marks: node.marks.filter((mark) => mark.type !== "bold") };
}

function quoteOf(content: BlockNode[]): Block[] {
  return content.length > 0 ? [{ type: "blockquote", content }] : [];
}

/** Word makes each paragraph of a quotation one of its own. */
function mergeQuotes(blocks: BlockNode[]): BlockNode[] {
  const out: BlockNode[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last?.type === "blockquote" && block.type === "blockquote")
      out[out.length - 1] = { ...last, content: [...last.content, ...block.content] };
    else out.push(block);
  }
  return out;
}

/** A list; one that Google Docs puts beside its item instead of inside goes to the item before it. */
function listOf(node: HtmlElement, state: State) {
  const items: { type: "listItem"; content: BlockNode[] }[] = [];
  for (const child of node.children) {
    if (!isElement(child) || state.notes.passages.has(child) || dropsOut(child)) continue;
    const content = blocksOf(child.tag === "li" ? child.children : [child], state);
    const last = items.at(-1);
    if (/^[uo]l$/.test(child.tag) && last) last.content.push(...content);
    else if (content.length > 0) items.push({ type: "listItem", content });
  }
  const start = Number(node.attrs.start ?? 1);
  if (node.tag === "ul") return { type: "bulletList" as const, content: items };
  return { type: "orderedList" as const, ...(start > 1 && { attrs: { start } }), content: items };
}

function footnote(note: HtmlNode[], state: State): InlineNode[] {
  const lines = blocksOf(note, { ...state, notes: { byReference: new Map(), passages: new Set() } }).flatMap((block) =>
    block.type === "paragraph" && block.content ? [block.content] : [],
  );
  const content = lines
    .flatMap((line, i) => (i > 0 ? [{ type: "hardBreak" as const }, ...line] : line))
    .filter((node) => node.type !== "footnote");
  const [first] = content;
  // "1." or "^" before the text says the same as the number that the page gives.
  if (first?.type === "text")
    first.text = first.text.replace(/^\s*(?:\[?\d{1,3}\]?[.):]?\s+|[\^↑↩.]+\s*)/u, "").trimStart();
  return content.length > 0 ? [{ type: "footnote", content }] : [];
}

/** A line that is nothing but the address of something that can be embedded. */
function embedOf(node: HtmlElement): Block[] | null {
  const text = textOf(node).trim();
  const url = /^https:\/\/\S+$/.test(text) ? cleanLink(text) : null;
  return url && findEmbed(url) ? [{ type: "embed", attrs: { url } }] : null;
}

function tableOf(node: HtmlElement, state: State): Block[] {
  const rows = rowsOf(node);
  const cells = rows.flatMap((row) => row.children.filter(isCell));
  // A table of one cell, or of one cell a row, lays a page out.
  if (rows.every((row) => row.children.filter(isCell).length <= 1)) {
    return cells.flatMap((cell) => blocksOf(cell.children, state));
  }
  const hasHeadings = cells.some((cell) => cell.tag === "th");
  const content = rows.map((row, index) => {
    const own = row.children.filter(isCell);
    const isHead = !hasHeadings && index === 0 && own.every((cell) => textOf(cell).trim() && isAllBold(cell));
    return { type: "tableRow" as const, content: own.map((cell) => cellOf(cell, isHead, state)) };
  });
  const caption = node.children.filter(isElement).filter((child) => child.tag === "caption");
  const table: BlockNode = { type: "table", content: content.filter((row) => row.content.length > 0) };
  return [...caption.flatMap((said) => blocksOf(said.children, state)), table];
}

const isCell = (node: HtmlNode): node is HtmlElement => isElement(node) && (node.tag === "td" || node.tag === "th");

function rowsOf(node: HtmlElement): HtmlElement[] {
  return node.children.filter(isElement).flatMap((child) => {
    if (child.tag === "tr") return [child];
    return /^t(head|body|foot)$/.test(child.tag) ? rowsOf(child) : [];
  });
}

/** Whether everything that a cell says is bold: the head of a table that has no other. */
function isAllBold(node: HtmlNode, isBold = false): boolean {
  if (!isElement(node)) return isBold || node.trim() === "";
  const weight = styleOf(node)["font-weight"];
  const own = weight ? weight === "bold" || Number(weight) >= 600 : isBold || node.tag === "b" || node.tag === "strong";
  return node.children.every((child) => isAllBold(child, own));
}

function cellOf(cell: HtmlElement, isHead: boolean, state: State): TableCellNode {
  const type = isHead || cell.tag === "th" ? "tableHeader" : "tableCell";
  const paragraphs = blocksOf(cell.children, state) as ParagraphNode[];
  const content =
    type === "tableHeader" ? paragraphs.map((p) => ({ ...p, content: p.content?.map(withoutBold) })) : paragraphs;
  const span = (name: string) => {
    const value = Number(cell.attrs[name] ?? 1);
    return Number.isInteger(value) && value > 1 && value <= 100 ? { [name]: value } : {};
  };
  return { type, attrs: { ...span("colspan"), ...span("rowspan") }, content };
}
