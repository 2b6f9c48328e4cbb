import type { BlockNode, ListItemNode } from "./body-schema.ts";
import { elementsOf, type HtmlElement, type HtmlNode, styleOf, textOf } from "./paste-html.ts";

/** Word writes lists as paragraphs that say how deep they lie: "mso-list: l0 level2 lfo1". */
export type PastedItem = { type: "pastedItem"; level: number; isOrdered: boolean; start: number; content: BlockNode[] };

export function isListParagraph(node: HtmlElement): boolean {
  return node.tag === "p" && /level\d/.test(styleOf(node)["mso-list"] ?? "");
}

export function wordItem(node: HtmlElement, read: (children: HtmlNode[]) => BlockNode[]): PastedItem[] {
  const content = read(node.children);
  if (content.length === 0) return [];
  const level = Number(/level(\d+)/.exec(styleOf(node)["mso-list"] ?? "")?.[1] ?? 1);
  const markers = [...elementsOf(node.children)].filter((element) => styleOf(element)["mso-list"] === "ignore");
  const marker = markers.map(textOf).join("").trim();
  const isOrdered = /^\(?(?:\d{1,4}|[a-z]|[ivxlcdm]+)[.)]/i.test(marker);
  return [{ type: "pastedItem", level, isOrdered, start: Number.parseInt(marker, 10) || 1, content }];
}

/** Items that follow one another become lists, nested by their levels. */
export function nestListItems(blocks: (BlockNode | PastedItem)[]): BlockNode[] {
  const out: BlockNode[] = [];
  let run: PastedItem[] = [];
  const endRun = () => {
    out.push(...listsOf(run));
    run = [];
  };
  for (const block of blocks) {
    if (block.type === "pastedItem") run.push(block);
    else {
      endRun();
      out.push(block);
    }
  }
  endRun();
  return out;
}

function listsOf(items: PastedItem[]): BlockNode[] {
  const lists: BlockNode[] = [];
  for (let at = 0; at < items.length; ) {
    const first = items[at];
    if (!first) break;
    const content: ListItemNode[] = [];
    // The list goes on until an item of its own level is of the other kind.
    for (let item = items[at]; item; item = items[at]) {
      if (item.level <= first.level && item.isOrdered !== first.isOrdered) break;
      at++;
      const inner: PastedItem[] = [];
      for (let next = items[at]; next && next.level > Math.min(item.level, first.level); next = items[at]) {
        inner.push(next);
        at++;
      }
      content.push({ type: "listItem", content: [...item.content, ...listsOf(inner)] });
    }
    const attrs = first.isOrdered && first.start > 1 ? { attrs: { start: first.start } } : {};
    lists.push(first.isOrdered ? { type: "orderedList", ...attrs, content } : { type: "bulletList", content });
  }
  return lists;
}
