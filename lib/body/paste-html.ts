/** HTML as a small tree, so that cleaning it needs no browser; `readHtml` makes one where there is a DOM. */
export type HtmlElement = { tag: string; attrs: Record<string, string>; children: HtmlNode[] };
export type HtmlNode = string | HtmlElement;

/**
 * Parses HTML as the browser does, without running or fetching anything of it. Self-contained, so that a test can
 * hand it to a real browser.
 */
export function readHtml(html: string): HtmlNode[] {
  type Element = { tag: string; attrs: Record<string, string>; children: (string | Element)[] };
  const root: Element = { tag: "body", attrs: {}, children: [] };
  const waiting: [Node, Element][] = [[new DOMParser().parseFromString(html, "text/html").body, root]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, into] = next;
    for (const child of node.childNodes) {
      if (child.nodeType === 3) into.children.push(child.textContent ?? "");
      if (child.nodeType !== 1) continue;
      const source = child as unknown as { localName: string; attributes: Iterable<{ name: string; value: string }> };
      const attrs: Record<string, string> = {};
      for (const { name, value } of source.attributes) attrs[name] = value;
      const element: Element = { tag: source.localName, attrs, children: [] };
      into.children.push(element);
      waiting.push([child, element]);
    }
  }
  return root.children;
}

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== "string";

/** All text below a node. */
export function textOf(node: HtmlNode): string {
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}

/** An element's inline style, property by property, in small letters. */
export function styleOf(element: HtmlElement): Record<string, string> {
  const pairs = (element.attrs.style ?? "").split(";").map((rule) => {
    const at = rule.indexOf(":");
    return [
      rule.slice(0, at).trim().toLowerCase(),
      rule
        .slice(at + 1)
        .trim()
        .toLowerCase(),
    ];
  });
  return Object.fromEntries(pairs.filter(([name]) => name));
}

/** The element and all below it, in reading order. */
export function* elementsOf(nodes: HtmlNode[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsOf(node.children);
  }
}
