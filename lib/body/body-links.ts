import { asNode, childrenOf } from "./body-nodes.ts";

/** The targets of all links in a body, each once, in no order. Takes any body, whatever version wrote it. */
export function linksOf(body: unknown): string[] {
  const links = new Set<string>();
  const waiting: unknown[] = [body];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const mark of marksOf(next)) {
      const href = mark?.type === "link" ? mark.attrs?.href : undefined;
      if (typeof href === "string") links.add(href);
    }
    for (const child of childrenOf(next)) waiting.push(child);
  }
  return [...links];
}

function marksOf(node: unknown) {
  const marks = asNode(node)?.marks;
  return Array.isArray(marks) ? marks.map(asNode) : [];
}
