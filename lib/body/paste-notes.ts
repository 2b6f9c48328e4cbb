import { elementsOf, type HtmlElement, type HtmlNode, isElement, textOf } from "./paste-html.ts";

/**
 * Footnotes of other programs: a link that leads to a passage which leads back. Word, Google Docs, Wikipedia and
 * most web pages write them so, each with names of its own.
 */
export type PastedNotes = {
  /** The note's text by the link that refers to it. */
  byReference: Map<HtmlElement, HtmlNode[]>;
  /** The passages that hold the notes, which are no text of their own. */
  passages: Set<HtmlElement>;
};

const BLOCKS = new Set(["p", "li", "div", "section", "aside", "dd", "td"]);
const MAX_NOTE = 5000;

export function findNotes(nodes: HtmlNode[]): PastedNotes {
  const parents = parentsOf(nodes);
  const named = new Map<string, HtmlElement>();
  for (const element of elementsOf(nodes))
    for (const name of [element.attrs.id, element.attrs.name]) if (name && !named.has(name)) named.set(name, element);
  const notes: PastedNotes = { byReference: new Map(), passages: new Set() };
  for (const link of elementsOf(nodes)) {
    const target = link.tag === "a" ? named.get(fragmentOf(link)) : undefined;
    const passage = target && passageOf(target, parents);
    if (!passage || isInside(link, passage, parents)) continue;
    const back = [...elementsOf([passage])].find((a) => a.tag === "a" && leadsTo(a, link, named, parents));
    if (!back || textOf(passage).length > MAX_NOTE || !isBefore(link, passage, nodes)) continue;
    notes.byReference.set(link, withoutMarker(passage, back));
    notes.passages.add(passage);
  }
  return notes;
}

function fragmentOf(link: HtmlElement): string {
  const href = link.attrs.href ?? "";
  const at = href.indexOf("#");
  return at < 0 ? "" : href.slice(at + 1);
}

/** Whether a link leads to another: to itself, to what holds it or to what it holds. */
function leadsTo(
  back: HtmlElement,
  link: HtmlElement,
  named: Map<string, HtmlElement>,
  parents: Map<HtmlElement, HtmlElement | null>,
): boolean {
  const goal = named.get(fragmentOf(back));
  if (!goal || goal === back) return false;
  if (goal === link || isInside(goal, link, parents)) return true;
  const holder = parents.get(link);
  return isInside(link, goal, parents) ? !BLOCKS.has(goal.tag) : holder != null && parents.get(goal) === holder;
}

/** The block that holds a note's text: Word names a link inside it, others the block itself. */
function passageOf(target: HtmlElement, parents: Map<HtmlElement, HtmlElement | null>): HtmlElement | null {
  let element: HtmlElement | null | undefined = target;
  while (element && !BLOCKS.has(element.tag)) element = parents.get(element);
  const holder = element && parents.get(element);
  // Several paragraphs of one note stand in a box of their own.
  if (element?.tag === "p" && holder && /footnote|endnote/i.test(`${holder.attrs.style} ${holder.attrs.id}`)) {
    const isWholeList = /(footnote|endnote)-list/i.test(holder.attrs.style ?? "");
    if (!isWholeList) return holder;
  }
  return element ?? null;
}

function isInside(inner: HtmlElement, outer: HtmlElement, parents: Map<HtmlElement, HtmlElement | null>): boolean {
  for (let at: HtmlElement | null | undefined = inner; at; at = parents.get(at)) if (at === outer) return true;
  return false;
}

function isBefore(one: HtmlElement, two: HtmlElement, nodes: HtmlNode[]): boolean {
  for (const element of elementsOf(nodes)) if (element === one || element === two) return element === one;
  return false;
}

function parentsOf(nodes: HtmlNode[]): Map<HtmlElement, HtmlElement | null> {
  const parents = new Map<HtmlElement, HtmlElement | null>();
  const walk = (children: HtmlNode[], parent: HtmlElement | null) => {
    for (const child of children.filter(isElement)) {
      parents.set(child, parent);
      walk(child.children, child);
    }
  };
  walk(nodes, null);
  return parents;
}

/** A note's content without the number or arrow that leads back. */
function withoutMarker(passage: HtmlElement, back: HtmlElement): HtmlNode[] {
  const walk = (node: HtmlNode): HtmlNode[] => {
    if (node === back) return [];
    return isElement(node) ? [{ ...node, children: node.children.flatMap(walk) }] : [node];
  };
  return passage.children.flatMap(walk);
}
