import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { BlockNode } from "@/lib/body/body-schema.ts";

/** What other people do in the same text: paragraphs that both changed, and where the others are. */

export type OpenConflict = { id: number; mine: BlockNode[]; theirs: BlockNode[] };
export type Other = { name: string /** How the block begins that she is in. */; block: string };

type Marks = { conflicts: DecorationSet; open: Map<number, OpenConflict>; others: Other[]; names: DecorationSet };
type Meta = {
  conflicts?: { at: { from: number; to: number }; conflict: OpenConflict }[];
  close?: number;
  others?: Other[];
};

const key = new PluginKey<Marks>("marksOfOthers");
const NONE: Marks = { conflicts: DecorationSet.empty, open: new Map(), others: [], names: DecorationSet.empty };

export const marksMeta = (tr: Transaction, meta: Meta) => tr.setMeta(key, meta).setMeta("addToHistory", false);
export const openConflicts = (state: EditorState): OpenConflict[] => [...(key.getState(state)?.open.values() ?? [])];

/** Where a conflict's paragraphs stand by now. */
export function placeOfConflict(state: EditorState, id: number): { from: number; to: number } | null {
  const found = key.getState(state)?.conflicts.find(undefined, undefined, (spec) => spec.id === id) ?? [];
  const [first] = found;
  if (!first) return null;
  return { from: Math.min(...found.map(({ from }) => from)), to: Math.max(...found.map(({ to }) => to)) };
}

export const MarksOfOthers = Extension.create({
  name: "marksOfOthers",
  addProseMirrorPlugins() {
    return [
      new Plugin<Marks>({
        key,
        state: { init: () => NONE, apply: (tr, old) => applyMarks(tr, old) },
        props: {
          decorations: (state) => {
            const marks = key.getState(state);
            if (!marks || marks === NONE) return null;
            if (marks.names === DecorationSet.empty) return marks.conflicts;
            return marks.conflicts.add(state.doc, marks.names.find());
          },
        },
      }),
    ];
  },
});

function applyMarks(tr: Transaction, old: Marks): Marks {
  const meta = tr.getMeta(key) as Meta | undefined;
  if (!meta && (!tr.docChanged || old === NONE)) return old;
  let { conflicts, open, others, names } = old;
  if (tr.docChanged) {
    conflicts = conflicts.map(tr.mapping, tr.doc);
    names = names.map(tr.mapping, tr.doc);
  }
  if (meta?.conflicts) {
    open = new Map(open);
    for (const { conflict } of meta.conflicts) open.set(conflict.id, conflict);
    conflicts = conflicts.add(
      tr.doc,
      meta.conflicts.flatMap(({ at, conflict }) => decorate(tr, at, conflict.id)),
    );
  }
  if (meta?.close !== undefined) {
    open = new Map(open);
    open.delete(meta.close);
    conflicts = conflicts.remove(conflicts.find(undefined, undefined, (spec) => spec.id === meta.close));
  }
  if (meta?.others) {
    others = meta.others;
    // Looked for when others have moved; a key of ours only moves them along.
    names = nameTags(tr, others);
  }
  return { conflicts, open, others, names };
}

function decorate(tr: Transaction, { from, to }: { from: number; to: number }, id: number): Decoration[] {
  if (from === to) {
    const widget = () => Object.assign(document.createElement("div"), { className: "editor-conflict-gap" });
    return [Decoration.widget(from, widget, { id })];
  }
  const made: Decoration[] = [];
  tr.doc.nodesBetween(from, to, (node, pos, parent) => {
    if (parent === tr.doc && pos >= from && pos < to)
      made.push(Decoration.node(pos, pos + node.nodeSize, { class: "editor-conflict" }, { id }));
    return false;
  });
  return made;
}

/** How a block begins, to find the same one on another screen. */
export const BLOCK_OPENING = 60;

function nameTags(tr: Transaction, others: Other[]): DecorationSet {
  if (others.length === 0) return DecorationSet.empty;
  const tags: Decoration[] = [];
  tr.doc.forEach((node, pos) => {
    const opening = node.textContent.slice(0, BLOCK_OPENING);
    const here = others.filter(({ block }) => block !== "" && opening === block);
    if (here.length > 0)
      tags.push(
        Decoration.node(pos, pos + node.nodeSize, {
          class: "editor-other",
          "data-names": here.map(({ name }) => name).join(", "),
        }),
      );
  });
  return DecorationSet.create(tr.doc, tags);
}
