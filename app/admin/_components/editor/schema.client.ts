import { type Extensions, Mark, mergeAttributes, Node } from "@tiptap/core";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { StarterKit } from "@tiptap/starter-kit";

/**
 * The nodes and marks of the body document, one for one (lib/body/body-schema): names, contents and attributes
 * agree, so that a document passes from the one to the other unchanged. Views and keys are added elsewhere.
 */

const PLAIN = "(text | hardBreak)*";
const SAFE_LINK = /^(https?:\/\/\S+|mailto:\S+|tel:\S+|\/(?!\/)\S*|#\S+)$/i;

/** Whether a link leads where a story may lead: the rule of lib/body/body-schema. */
export const isSafeLink = (href: string): boolean => href.length <= 2000 && SAFE_LINK.test(href);

/** Tiptap's own code mark allows no other beside it; the body does. */
const Code = Mark.create({
  name: "code",
  code: true,
  exitable: true,
  parseHTML: () => [{ tag: "code" }],
  renderHTML: () => ["code", 0],
  addKeyboardShortcuts() {
    return { "Mod-e": () => this.editor.commands.toggleMark(this.name) };
  },
});

const Link = Mark.create({
  name: "link",
  priority: 1000,
  inclusive: false,
  exitable: true,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: "a[href]",
      getAttrs: (element) => (isSafeLink(element.getAttribute("href") ?? "") ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["a", mergeAttributes(HTMLAttributes, { rel: "nofollow noopener" }), 0],
});

const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  content: PLAIN,
  atom: true,
  parseHTML: () => [{ tag: "span[data-footnote]" }],
  renderHTML: () => ["span", { "data-footnote": "" }, 0],
});

const PullQuote = Node.create({
  name: "pullQuote",
  group: "block",
  content: PLAIN,
  defining: true,
  addAttributes: () => ({
    attribution: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute("data-attribution"),
      renderHTML: ({ attribution }) => (attribution ? { "data-attribution": attribution } : {}),
    },
  }),
  parseHTML: () => [{ tag: "figure[data-pull-quote]" }],
  renderHTML: ({ HTMLAttributes }) => ["figure", mergeAttributes(HTMLAttributes, { "data-pull-quote": "" }), 0],
});

const dataAttribute = (name: string, html: string) => ({
  [name]: {
    default: null,
    parseHTML: (element: HTMLElement) => element.getAttribute(html),
    renderHTML: (attributes: Record<string, unknown>) => (attributes[name] ? { [html]: attributes[name] } : {}),
  },
});

const Image = Node.create({
  name: "image",
  group: "block",
  content: PLAIN,
  draggable: true,
  isolating: true,
  addAttributes: () => ({ ...dataAttribute("mediaId", "data-media-id"), ...dataAttribute("size", "data-size") }),
  parseHTML: () => [{ tag: "figure[data-media-id]" }],
  renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes, 0],
});

const Gallery = Node.create({
  name: "gallery",
  group: "block",
  content: "image+",
  draggable: true,
  isolating: true,
  parseHTML: () => [{ tag: "div[data-gallery]" }],
  renderHTML: () => ["div", { "data-gallery": "" }, 0],
});

const Embed = Node.create({
  name: "embed",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ ...dataAttribute("url", "data-embed-url"), ...dataAttribute("title", "data-title") }),
  parseHTML: () => [{ tag: "div[data-embed-url]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
});

const Ask = Node.create({
  name: "ask",
  group: "block",
  atom: true,
  draggable: true,
  parseHTML: () => [{ tag: "div[data-ask]" }],
  renderHTML: () => ["div", { "data-ask": "" }, "The donate call-to-action stands here"],
});

export const bodyNodes = { Footnote, PullQuote, Image, Gallery, Embed, Ask };

/** Every node and mark; `views` replaces those nodes that the editor draws itself. */
export function bodyExtensions(views: Partial<typeof bodyNodes> = {}): Extensions {
  const kit = StarterKit.configure({
    code: false,
    codeBlock: false,
    link: false,
    underline: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
    listKeymap: false,
    heading: { levels: [2, 3, 4] },
    dropcursor: { width: 2, color: "var(--accent)" },
  });
  return [
    kit,
    Code,
    Link,
    BulletList,
    OrderedList,
    ListItem.extend({ content: "block+" }),
    ListKeymap,
    Table.configure({ resizable: false }),
    TableRow,
    TableCell.extend({ content: "paragraph+" }),
    TableHeader.extend({ content: "paragraph+" }),
    ...Object.values({ ...bodyNodes, ...views }),
  ];
}
