import type { Body, FootnoteNode } from "./body-schema.ts";

/** Numbers a body's footnotes in reading order, from 1. */
export function numberFootnotes(body: Body): Map<FootnoteNode, number> {
  const numbers = new Map<FootnoteNode, number>();
  const walk = (node: { type: string; content?: unknown }): void => {
    if (node.type === "footnote") numbers.set(node as FootnoteNode, numbers.size + 1);
    else if (Array.isArray(node.content)) node.content.forEach(walk);
  };
  walk(body);
  return numbers;
}
