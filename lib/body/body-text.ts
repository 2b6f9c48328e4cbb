import type { BlockNode, Body, InlineNode, Mark, PlainInlineNode, TableCellNode } from "./body-schema.ts";

/**
 * Small builders that write a body as a person reads it, for seeds, tests and the archive
 * generator. Inline text knows **bold**, *italic*, ~~strike~~, `code`, [text](https://…),
 * a forced line break as "\\\n", and a footnote as ^[its text].
 */

const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|~~(.+?)~~|`(.+?)`|\[([^\]]+)\]\(([^)\s]+)\)|\\\n/s;

function parsePlain(text: string, marks: Mark[]): PlainInlineNode[] {
  const found = INLINE.exec(text);
  const node = (value: string): PlainInlineNode[] =>
    value ? [{ type: "text", text: value, ...(marks.length > 0 && { marks }) }] : [];
  if (!found) return node(text);
  const [whole, bold, italic, strike, code, label, href] = found;
  const inner = (value: string, mark: Mark) => parsePlain(value, [...marks, mark]);
  const middle: PlainInlineNode[] = bold
    ? inner(bold, { type: "bold" })
    : italic
      ? inner(italic, { type: "italic" })
      : strike
        ? inner(strike, { type: "strike" })
        : code
          ? [{ type: "text", text: code, marks: [...marks, { type: "code" }] }]
          : label && href
            ? inner(label, { type: "link", attrs: { href } })
            : [{ type: "hardBreak" }];
  return [...node(text.slice(0, found.index)), ...middle, ...parsePlain(text.slice(found.index + whole.length), marks)];
}

/** Finds the bracket that closes a footnote opened at `start`, counting brackets of links inside it. */
function footnoteEnd(text: string, start: number): number {
  let open = 1;
  for (let i = start; i < text.length; i++) {
    if (text[i] === "[") open++;
    if (text[i] === "]" && --open === 0) return i;
  }
  throw new Error(`This footnote is never closed: "${text.slice(start, start + 40)}…"`);
}

/** Inline nodes of a line of text, footnotes included. */
export function inline(text: string): InlineNode[] {
  const at = text.indexOf("^[");
  if (at < 0) return parsePlain(text, []);
  const end = footnoteEnd(text, at + 2);
  return [
    ...parsePlain(text.slice(0, at), []),
    { type: "footnote", content: parsePlain(text.slice(at + 2, end), []) },
    ...inline(text.slice(end + 1)),
  ];
}

/** Inline nodes where footnotes are not allowed: captions, pull quotes. */
export const caption = (text: string): PlainInlineNode[] => parsePlain(text, []);

export const p = (text: string): BlockNode => ({ type: "paragraph", content: inline(text) });
const heading =
  (level: 2 | 3 | 4) =>
  (text: string): BlockNode => ({
    type: "heading",
    attrs: { level },
    content: inline(text),
  });
export const h2 = heading(2);
export const h3 = heading(3);
export const h4 = heading(4);

const block = (value: string | BlockNode): BlockNode => (typeof value === "string" ? p(value) : value);
const item = (value: string | BlockNode[]) => ({
  type: "listItem" as const,
  content: typeof value === "string" ? [p(value)] : value,
});
export const ul = (...items: (string | BlockNode[])[]): BlockNode => ({ type: "bulletList", content: items.map(item) });
export const ol = (...items: (string | BlockNode[])[]): BlockNode => ({
  type: "orderedList",
  content: items.map(item),
});
export const quote = (...blocks: (string | BlockNode)[]): BlockNode => ({
  type: "blockquote",
  content: blocks.map(block),
});
export const pullQuote = (text: string, attribution?: string): BlockNode => ({
  type: "pullQuote",
  ...(attribution && { attrs: { attribution } }),
  content: caption(text),
});
export const rule = (): BlockNode => ({ type: "horizontalRule" });
export const ask = (): BlockNode => ({ type: "ask" });
export const embed = (url: string, title?: string): BlockNode => ({
  type: "embed",
  attrs: { url, ...(title && { title }) },
});

type ImageOptions = { caption?: string; size?: "column" | "wide" };
export const image = (mediaId: string, options: ImageOptions = {}) => ({
  type: "image" as const,
  attrs: { mediaId, ...(options.size && { size: options.size }) },
  ...(options.caption && { content: caption(options.caption) }),
});
export const gallery = (...images: ReturnType<typeof image>[]): BlockNode => ({ type: "gallery", content: images });

/** A table of plain cells; the first row holds the headings. */
export const table = (head: string[], ...rows: string[][]): BlockNode => ({
  type: "table",
  content: [head, ...rows].map((cells, row) => ({
    type: "tableRow" as const,
    content: cells.map(
      (text): TableCellNode => ({
        type: row === 0 ? "tableHeader" : "tableCell",
        content: [{ type: "paragraph", content: inline(text) }],
      }),
    ),
  })),
});

/** A whole document; bare strings are paragraphs. */
export const doc = (...blocks: (string | BlockNode)[]): Body => ({ type: "doc", content: blocks.map(block) });
