import { asNode, childrenOf, nodeText } from "./body-nodes.ts";
import { type InlineNode, type Mark, markSchema } from "./body-schema.ts";

/** Reads inline content leniently: unknown marks and unsafe links fall away, unknown nodes keep their words. */
export function readInline(value: unknown): InlineNode[] {
  const node = asNode(value);
  if (!node) return [];
  if (node.type === "hardBreak") return [{ type: "hardBreak" }];
  if (node.type === "footnote") {
    const content = childrenOf(node)
      .flatMap(readInline)
      .filter((child) => child.type !== "footnote");
    return content.length > 0 ? [{ type: "footnote", content }] : [];
  }
  const text = node.type === "text" && typeof node.text === "string" ? node.text : nodeText(node);
  if (text === "") return [];
  const marks = node.type === "text" && Array.isArray(node.marks) ? node.marks.flatMap(readMark) : [];
  return [{ type: "text", text, ...(marks.length > 0 && { marks }) }];
}

function readMark(value: unknown): Mark[] {
  const mark = markSchema.safeParse(value);
  return mark.success ? [mark.data] : [];
}
