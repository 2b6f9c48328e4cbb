/** A node of whatever version, as JSON gives it. */
export type LooseNode = {
  type: string;
  text?: unknown;
  attrs?: Record<string, unknown>;
  marks?: unknown;
  content?: unknown;
};

export function asNode(value: unknown): LooseNode | null {
  const node = value as LooseNode | null;
  return typeof node === "object" && node !== null && typeof node.type === "string" ? node : null;
}

export function childrenOf(value: unknown): unknown[] {
  const content = (value as { content?: unknown } | null | undefined)?.content;
  return Array.isArray(content) ? content : [];
}

const END = Symbol("end of a block");
const INLINE = new Set(["text", "hardBreak", "footnote"]);

/**
 * The words of any node, known or not: one line a block, a footnote after the block that holds it.
 * Walks without recursion, so that no depth exhausts the stack.
 */
export function nodeText(value: unknown): string {
  const lines: string[] = [];
  let line = "";
  const endLine = () => {
    if (line.trim()) lines.push(line.trim());
    line = "";
  };
  const root = asNode(value);
  const waiting: unknown[] = [root?.type === "footnote" ? noteOf(root) : root];
  let notes: unknown[] = [];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === END) {
      endLine();
      pushReversed(waiting, notes);
      notes = [];
      continue;
    }
    const node = asNode(next);
    if (!node) continue;
    if (typeof node.text === "string") line += node.text;
    else if (node.type === "hardBreak") line += " ";
    else if (node.type === "footnote") notes.push(noteOf(node));
    else {
      if (!INLINE.has(node.type)) endLine();
      waiting.push(END);
      pushReversed(waiting, childrenOf(node));
    }
  }
  endLine();
  return lines.join("\n");
}

/** A footnote's text as a block of its own. */
const noteOf = (footnote: LooseNode) => ({ type: "note", content: childrenOf(footnote) });

function pushReversed(stack: unknown[], items: unknown[]): void {
  for (let i = items.length - 1; i >= 0; i--) stack.push(items[i]);
}
