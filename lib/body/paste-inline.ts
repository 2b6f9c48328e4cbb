import { type InlineNode, type Mark, markSchema } from "./body-schema.ts";
import { type HtmlElement, styleOf } from "./paste-html.ts";

const NEVER = new Set(
  "script style head meta link title template noscript svg math object embed applet button input select textarea option audio video canvas map nav".split(
    " ",
  ),
);

/** What is no part of the text: programs, hidden words, comments, struck changes, the marker of a list item. */
export function dropsOut(element: HtmlElement): boolean {
  const { tag, attrs } = element;
  if (NEVER.has(tag) || attrs.hidden !== undefined) return true;
  if (attrs["aria-hidden"] === "true" && tag !== "img") return true;
  if (tag === "del" && attrs.datetime) return true;
  // Word's line over its footnotes.
  if (tag === "hr" && attrs.width === "33%") return true;
  if (/\bMsoCommentReference\b|\bmsocom(anchor|txt)\b|\bMsoCommentText\b/i.test(attrs.class ?? "")) return true;
  const style = styleOf(element);
  if (style.display === "none" || style["mso-hide"] === "all" || style["mso-list"] === "ignore") return true;
  return /comment-list/.test(style["mso-element"] ?? "") || "mso-comment-reference" in style;
}

/** The marks inside an element, from its name and its style; a style that says "normal" takes one away. */
export function marksOfElement(element: HtmlElement, marks: Mark[]): Mark[] {
  const style = styleOf(element);
  const line = style["text-decoration"] ?? style["text-decoration-line"] ?? "";
  const weight = style["font-weight"];
  const is = (type: Mark["type"]) => marks.some((mark) => mark.type === type);
  const { tag } = element;
  const isBold = weight ? weight === "bold" || weight === "bolder" || Number(weight) >= 600 : undefined;
  const isItalic = style["font-style"] ? /italic|oblique/.test(style["font-style"]) : undefined;
  const wanted: [Mark["type"], boolean][] = [
    ["bold", isBold ?? (is("bold") || tag === "b" || tag === "strong")],
    ["italic", isItalic ?? (is("italic") || /^(i|em|cite|dfn|var)$/.test(tag))],
    ["strike", is("strike") || /^(s|strike|del)$/.test(tag) || line.includes("line-through")],
    ["code", is("code") || /^(code|kbd|samp|tt)$/.test(tag)],
  ];
  const href = tag === "a" ? cleanLink(element.attrs.href ?? "") : null;
  const link: Mark | undefined = href ? { type: "link", attrs: { href } } : marks.find((mark) => mark.type === "link");
  return [...(link ? [link] : []), ...wanted.flatMap(([type, has]) => (has ? [{ type } as Mark] : []))];
}

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid)$/;

/** A link's address as it was meant, or null: out of Google's wrapper, without marks that follow readers about. */
export function cleanLink(href: string): string | null {
  const address = href.trim();
  // Places within the page that the text was copied from.
  if (address.startsWith("#") || !markSchema.safeParse({ type: "link", attrs: { href: address } }).success) return null;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  const wrapped = url.searchParams.get("q");
  if (/(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url" && wrapped) return cleanLink(wrapped);
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (tracking.length === 0) return address;
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

/** A line without space at its ends, doubled space, or breaks that end it. */
export function tidyLine(nodes: InlineNode[]): InlineNode[] {
  const out: InlineNode[] = [];
  let isAfterSpace = true;
  for (const node of nodes) {
    if (node.type !== "text") {
      if (node.type === "hardBreak") trimEnd(out);
      isAfterSpace = node.type === "hardBreak";
      out.push(node);
      continue;
    }
    // A no-break space beside a space is a program's doing; alone between words it is the writer's.
    let text = node.text
      .replace(/\u00ad|\u200b|\ufeff/g, "")
      .replace(/[ \u00a0]*[ \t\r\n][ \t\r\n\u00a0]*|\u00a0{2,}/g, " ");
    if (isAfterSpace) text = text.replace(/^[ \u00a0]+/, "");
    if (!text) continue;
    isAfterSpace = text.endsWith(" ");
    out.push({ ...node, text });
  }
  trimEnd(out);
  while (out[0]?.type === "hardBreak") out.shift();
  return out;
}

function trimEnd(nodes: InlineNode[]): void {
  for (let last = nodes.at(-1); last; last = nodes.at(-1)) {
    if (last.type === "footnote") return;
    const text = last.type === "text" ? last.text.replace(/[ \u00a0]+$/, "") : "";
    nodes.pop();
    if (last.type === "text" && text) {
      nodes.push({ ...last, text });
      return;
    }
  }
}
