import { z } from "zod";
import { EMBED_PROVIDERS, findEmbed } from "./body-embeds.ts";

/**
 * The body document: ProseMirror JSON with a closed set of nodes and marks. Writers pass through
 * `bodySchema`; readers go through `readBody` in body-rules, which is lenient, so that a node of a
 * newer version shows its text instead of breaking a page.
 */

export const MAX_BODY_DEPTH = 12;
export const MAX_BODY_BYTES = 1_500_000;

/** Schemes a link may have. Relative paths start with a single slash; fragments with "#". */
const LINK = /^(https?:\/\/\S+|mailto:\S+|tel:\S+|\/(?!\/)\S*|#\S+)$/i;

const href = z.string().max(2000).regex(LINK, "A link starts with https://, http://, mailto:, tel:, / or #");

export const markSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
  z.strictObject({ type: z.literal("strike") }),
  z.strictObject({ type: z.literal("code") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href }) }),
]);

const textSchema = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1),
  marks: z.array(markSchema).optional(),
});

const hardBreakSchema = z.strictObject({ type: z.literal("hardBreak") });

/** What a footnote or a caption may hold: text, but no further note. */
const plainInlineSchema = z.discriminatedUnion("type", [textSchema, hardBreakSchema]);
const plainInline = z.array(plainInlineSchema).optional();

/** The note's text lives inside its node; its number is given at rendering. */
const footnoteSchema = z.strictObject({ type: z.literal("footnote"), content: z.array(plainInlineSchema).min(1) });

const inline = z.array(z.discriminatedUnion("type", [textSchema, hardBreakSchema, footnoteSchema])).optional();

const paragraphSchema = z.strictObject({ type: z.literal("paragraph"), content: inline });

const headingSchema = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inline,
});

const pullQuoteSchema = z.strictObject({
  type: z.literal("pullQuote"),
  attrs: z.strictObject({ attribution: z.string().max(200).optional() }).optional(),
  content: z.array(plainInlineSchema).min(1),
});

/** A picture of the library; its content is the caption of this use. */
const imageSchema = z.strictObject({
  type: z.literal("image"),
  attrs: z.strictObject({ mediaId: z.uuid(), size: z.enum(["column", "wide"]).optional() }),
  content: plainInline,
});

const gallerySchema = z.strictObject({ type: z.literal("gallery"), content: z.array(imageSchema).min(2).max(24) });

const horizontalRuleSchema = z.strictObject({ type: z.literal("horizontalRule") });

/** A link card to a page of an allowed provider; which one is told from the address (body-embeds). */
const embedSchema = z.strictObject({
  type: z.literal("embed"),
  attrs: z.strictObject({
    url: z
      .url({ protocol: /^https$/ })
      .max(2000)
      .refine((url) => findEmbed(url), `Only pages of ${EMBED_PROVIDERS.join(", ")} can be embedded`),
    title: z.string().max(200).optional(),
  }),
});

/** Places the donate call-to-action. */
const askSchema = z.strictObject({ type: z.literal("ask") });

export type Mark = z.infer<typeof markSchema>;
export type TextNode = z.infer<typeof textSchema>;
export type HardBreakNode = z.infer<typeof hardBreakSchema>;
export type FootnoteNode = z.infer<typeof footnoteSchema>;
export type PlainInlineNode = z.infer<typeof plainInlineSchema>;
export type InlineNode = PlainInlineNode | FootnoteNode;
export type ParagraphNode = z.infer<typeof paragraphSchema>;
export type HeadingNode = z.infer<typeof headingSchema>;
export type PullQuoteNode = z.infer<typeof pullQuoteSchema>;
export type ImageNode = z.infer<typeof imageSchema>;
export type GalleryNode = z.infer<typeof gallerySchema>;
export type HorizontalRuleNode = z.infer<typeof horizontalRuleSchema>;
export type EmbedNode = z.infer<typeof embedSchema>;
export type AskNode = z.infer<typeof askSchema>;
export type ListItemNode = { type: "listItem"; content: BlockNode[] };
export type BulletListNode = { type: "bulletList"; content: ListItemNode[] };
export type OrderedListNode = { type: "orderedList"; attrs?: { start?: number }; content: ListItemNode[] };
export type BlockquoteNode = { type: "blockquote"; content: BlockNode[] };
export type TableCellNode = {
  type: "tableCell" | "tableHeader";
  attrs?: { colspan?: number; rowspan?: number };
  content: ParagraphNode[];
};
export type TableRowNode = { type: "tableRow"; content: TableCellNode[] };
export type TableNode = { type: "table"; content: TableRowNode[] };

export type BlockNode =
  | ParagraphNode
  | HeadingNode
  | BulletListNode
  | OrderedListNode
  | BlockquoteNode
  | PullQuoteNode
  | ImageNode
  | GalleryNode
  | TableNode
  | HorizontalRuleNode
  | EmbedNode
  | AskNode;

export type Body = { type: "doc"; content: BlockNode[] };
export type BodyNode = Body | BlockNode | InlineNode | ListItemNode | TableRowNode | TableCellNode;

const listItemSchema: z.ZodType<ListItemNode> = z.strictObject({
  type: z.literal("listItem"),
  content: z.array(z.lazy(() => blockSchema)).min(1),
});

const cellSpan = z.int().min(1).max(100).optional();
const tableCellSchema = z.strictObject({
  type: z.enum(["tableCell", "tableHeader"]),
  attrs: z.strictObject({ colspan: cellSpan, rowspan: cellSpan }).optional(),
  content: z.array(paragraphSchema).min(1),
});

const tableSchema = z.strictObject({
  type: z.literal("table"),
  content: z
    .array(z.strictObject({ type: z.literal("tableRow"), content: z.array(tableCellSchema).min(1).max(30) }))
    .min(1)
    .max(500),
});

const blockSchema: z.ZodType<BlockNode> = z.lazy(() =>
  z.discriminatedUnion("type", [
    paragraphSchema,
    headingSchema,
    z.strictObject({ type: z.literal("bulletList"), content: z.array(listItemSchema).min(1) }),
    z.strictObject({
      type: z.literal("orderedList"),
      attrs: z.strictObject({ start: z.int().min(0).max(100_000).optional() }).optional(),
      content: z.array(listItemSchema).min(1),
    }),
    z.strictObject({ type: z.literal("blockquote"), content: z.array(blockSchema).min(1) }),
    pullQuoteSchema,
    imageSchema,
    gallerySchema,
    tableSchema,
    horizontalRuleSchema,
    embedSchema,
    askSchema,
  ]),
);

const documentSchema = z.strictObject({ type: z.literal("doc"), content: z.array(blockSchema).min(1) });

/** The depth of nested nodes, walked without recursion so that a hostile document cannot exhaust the stack. */
function isTooDeep(value: unknown): boolean {
  const waiting: [unknown, number][] = [[value, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > MAX_BODY_DEPTH) return true;
    const content = (node as { content?: unknown } | null)?.content;
    if (Array.isArray(content)) for (const child of content) waiting.push([child, depth + 1]);
  }
  return false;
}

/** Checks a whole body. Errors carry the path of the offending node. */
export const bodySchema: z.ZodType<Body> = z
  .unknown()
  .superRefine((value, context) => {
    if (isTooDeep(value)) context.addIssue({ code: "custom", message: "The text is nested too deeply" });
    else if (JSON.stringify(value ?? null).length > MAX_BODY_BYTES)
      context.addIssue({ code: "custom", message: "The text is too long to be saved as one story" });
  })
  .pipe(documentSchema);
