import { mediaPath } from "../media/media-urls.ts";
import type { MediaView } from "../media/media-views.ts";
import { escapeXml } from "../xml.ts";
import { findEmbed } from "./body-embeds.ts";
import { numberFootnotes } from "./body-footnotes.ts";
import { nodeText } from "./body-nodes.ts";
import type { BlockNode, Body, FootnoteNode, ImageNode, InlineNode, Mark, TableNode } from "./body-schema.ts";

/**
 * A body as plain HTML for use outside the site: feeds, and the box for other publishers. No class, style, script
 * or identifier, every address absolute, every picture with its caption and credit.
 */

export type HtmlOptions = {
  /** Pictures of the body by identifier. */
  media: Record<string, MediaView>;
  /** The absolute address of the page that the text is from: its relative links start there. */
  base: string;
  /** Leaves pictures and their captions out. */
  isTextOnly?: boolean;
};

type Context = HtmlOptions & { notes: Map<FootnoteNode, number> };

export function bodyHtml(body: Body, options: HtmlOptions): string {
  const context: Context = { ...options, notes: numberFootnotes(body) };
  return blocks(body.content, context) + notesHtml(context);
}

const blocks = (nodes: BlockNode[], context: Context): string => nodes.map((node) => block(node, context)).join("");

function block(node: BlockNode, context: Context): string {
  switch (node.type) {
    case "paragraph":
      return element("p", inline(node.content, context));
    case "heading":
      return element(`h${node.attrs.level}`, inline(node.content, context));
    case "bulletList":
      return `<ul>${node.content.map((item) => `<li>${blocks(item.content, context)}</li>`).join("")}</ul>\n`;
    case "orderedList": {
      const start = node.attrs?.start === undefined ? "" : ` start="${node.attrs.start}"`;
      return `<ol${start}>${node.content.map((item) => `<li>${blocks(item.content, context)}</li>`).join("")}</ol>\n`;
    }
    case "blockquote":
      return `<blockquote>${blocks(node.content, context)}</blockquote>\n`;
    case "pullQuote": {
      const who = node.attrs?.attribution ? `<p>— ${escapeXml(node.attrs.attribution)}</p>` : "";
      return `<blockquote><p>${inline(node.content, context)}</p>${who}</blockquote>\n`;
    }
    case "image":
      return image(node, context);
    case "gallery":
      return node.content.map((picture) => image(picture, context)).join("");
    case "table":
      return table(node, context);
    case "horizontalRule":
      return "<hr>\n";
    case "embed":
      return embedLink(node.attrs);
    case "ask":
      return "";
    default: {
      const unknown: never = node;
      return element("p", escapeXml(nodeText(unknown)));
    }
  }
}

const element = (name: string, content: string) => (content ? `<${name}>${content}</${name}>\n` : "");

function inline(nodes: InlineNode[] | undefined, context: Context): string {
  return (nodes ?? []).map((node) => inlineNode(node, context)).join("");
}

function inlineNode(node: InlineNode, context: Context): string {
  switch (node.type) {
    case "text":
      return (node.marks ?? []).reduceRight((html, mark) => marked(html, mark, context.base), escapeXml(node.text));
    case "hardBreak":
      return "<br>";
    case "footnote": {
      const number = context.notes.get(node);
      return number === undefined ? "" : `<sup>[${number}]</sup>`;
    }
    default:
      return escapeXml(nodeText(node));
  }
}

const MARKS = { bold: "strong", italic: "em", strike: "s", code: "code" } as const;

function marked(html: string, mark: Mark, base: string): string {
  if (mark.type !== "link") return `<${MARKS[mark.type]}>${html}</${MARKS[mark.type]}>`;
  const { href } = mark.attrs;
  return URL.canParse(href, base) ? `<a href="${escapeXml(new URL(href, base).href)}">${html}</a>` : html;
}

function image({ attrs, content }: ImageNode, context: Context): string {
  if (context.isTextOnly) return "";
  return figureHtml(context.media[attrs.mediaId], inline(content, context), context.base);
}

/** A picture with its caption, given as HTML, and its credit; a picture that is gone leaves its caption. */
export function figureHtml(media: MediaView | null | undefined, caption: string, base: string): string {
  const words = [caption, media ? creditHtml(media) : ""].filter(Boolean).join(" ");
  const picture = media ? imageHtml(media, base) : "";
  if (!picture && !words) return "";
  return `<figure>${picture}${words ? `<figcaption>${words}</figcaption>` : ""}</figure>\n`;
}

/** Wide enough for any column. */
const WIDEST = 1280;

/** The variant of a picture that is used outside the site. */
export function pictureFor(media: MediaView, base: string): { url: string; width: number; height: number } | null {
  const width = media.widths.filter((each) => each <= WIDEST).at(-1) ?? media.widths[0];
  if (!width) return null;
  const height = Math.max(1, Math.round((media.height * width) / media.width));
  return { url: new URL(mediaPath(media.hash, width, "webp"), base).href, width, height };
}

function imageHtml(media: MediaView, base: string): string {
  const picture = pictureFor(media, base);
  if (!picture) return "";
  const { url, width, height } = picture;
  return `<img src="${escapeXml(url)}" width="${width}" height="${height}" alt="${escapeXml(media.alt)}">`;
}

/** Who made a picture and how it may be used, whole. */
function creditHtml({ credit, creditUrl, licence, licenceUrl }: MediaView): string {
  const linked = (text: string, url: string | null) =>
    url && text ? `<a href="${escapeXml(url)}">${escapeXml(text)}</a>` : escapeXml(text);
  return [linked(credit, creditUrl), linked(licence, licenceUrl)].filter(Boolean).join(" · ");
}

function table({ content }: TableNode, context: Context): string {
  const rows = content.map(({ content: cells }) => {
    const html = cells.map(({ type, attrs, content: paragraphs }) => {
      const name = type === "tableHeader" ? "th" : "td";
      const span = (attribute: string, value?: number) => (value && value > 1 ? ` ${attribute}="${value}"` : "");
      const spans = span("colspan", attrs?.colspan) + span("rowspan", attrs?.rowspan);
      return `<${name}${spans}>${paragraphs.map((each) => inline(each.content, context)).join("<br>")}</${name}>`;
    });
    return `<tr>${html.join("")}</tr>`;
  });
  return `<table><tbody>${rows.join("")}</tbody></table>\n`;
}

function embedLink({ url, title }: { url: string; title?: string }): string {
  const name = findEmbed(url)?.provider ?? new URL(url).hostname;
  return `<p><a href="${escapeXml(url)}">${escapeXml(title ?? `See this on ${name}`)}</a> (${escapeXml(name)})</p>\n`;
}

function notesHtml(context: Context): string {
  if (context.notes.size === 0) return "";
  const items = [...context.notes.keys()].map((note) => `<li>${inline(note.content, context)}</li>`);
  return `<h2>Notes</h2>\n<ol>${items.join("")}</ol>\n`;
}
