import { Extension } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Anchor, findPassage } from "@/lib/notes/anchor-rules.ts";

/**
 * The passages that notes are about, marked in the text for the newsroom. They are decorations, drawn over the text
 * and never in it, so nothing of them is saved; typing moves them along, and each is looked for once.
 */

export type NotedPassage = { id: string; anchor: Anchor };

type Marked = { known: ReadonlyMap<string, Anchor>; marks: DecorationSet };

const key = new PluginKey<Marked>("noteMarks");
const NONE: Marked = { known: new Map(), marks: DecorationSet.empty };

/** Says of which passages there are notes now. */
export function showNotes(state: EditorState, passages: NotedPassage[]): Transaction {
  return state.tr.setMeta(key, passages).setMeta("addToHistory", false);
}

/** Where a note's passage stands by now; null when it is gone, or the note is on none. */
export function placeOfNote(state: EditorState, id: string): { from: number; to: number } | null {
  const [first, ...more] = key.getState(state)?.marks.find(undefined, undefined, (spec) => spec.id === id) ?? [];
  return first ? { from: first.from, to: Math.max(first.to, ...more.map(({ to }) => to)) } : null;
}

/** The note whose passage the cursor is in; of several the one that began last, which is the narrower one. */
export function noteAt(state: EditorState, pos: number): string | null {
  const found = key.getState(state)?.marks.find(pos, pos) ?? [];
  return found.toSorted((a, b) => b.from - a.from)[0]?.spec.id ?? null;
}

type Open = (id: string, how?: { goThere: boolean }) => void;

/** `open` is called with the note whose passage was clicked, or is gone to by the keyboard. */
export function noteMarks(open: Open) {
  return Extension.create({
    name: "noteMarks",
    addKeyboardShortcuts() {
      return {
        "Mod-Alt-n": ({ editor }) => {
          const id = noteAt(editor.state, editor.state.selection.from);
          if (id) open(id, { goThere: true });
          return id !== null;
        },
      };
    },
    addProseMirrorPlugins: () => [noteMarksPlugin(open)],
  });
}

export function noteMarksPlugin(open: Open): Plugin<Marked> {
  return new Plugin<Marked>({
    key,
    state: { init: () => NONE, apply: (tr, old) => applyNotes(tr, old) },
    props: {
      decorations: (state) => key.getState(state)?.marks,
      handleClick: (view, pos) => {
        const id = noteAt(view.state, pos);
        if (id) open(id);
        // The cursor goes where it was clicked all the same.
        return false;
      },
    },
  });
}

function applyNotes(tr: Transaction, old: Marked): Marked {
  const passages = tr.getMeta(key) as NotedPassage[] | undefined;
  const marks = tr.docChanged ? old.marks.map(tr.mapping, tr.doc) : old.marks;
  if (!passages) return marks === old.marks ? old : { ...old, marks };
  const known = new Map(passages.map(({ id, anchor }) => [id, anchor]));
  const settled = marks.find(undefined, undefined, ({ id }) => !known.has(id));
  const fresh = passages.filter(({ id }) => marks.find(undefined, undefined, (spec) => spec.id === id).length === 0);
  if (settled.length + fresh.length === 0) return { known, marks };
  const words = wordsOf(tr.doc);
  const found = fresh.flatMap(({ id, anchor }) => {
    const place = placeIn(words, anchor);
    return place ? [Decoration.inline(place.from, place.to, { class: "editor-noted", "data-note": id }, { id })] : [];
  });
  return { known, marks: marks.remove(settled).add(tr.doc, found) };
}

/**
 * The text of the document with the place of every character: what notes' passages are told and found by. Footnotes
 * stand in the middle of sentences, and are no part of them.
 */
export type Words = { text: string; places: number[] };

export function wordsOf(doc: PmNode): Words {
  let text = "";
  const places: number[] = [];
  const push = (letters: string, at: number) => {
    for (let i = 0; i < letters.length; i++) places.push(at + i);
    text += letters;
  };
  doc.descendants((node, pos) => {
    if (node.type.name === "footnote") return false;
    if (node.isText) push(node.text ?? "", pos);
    else if (node.isTextblock && text !== "") push("\n", pos);
    return true;
  });
  return { text, places };
}

function placeIn({ text, places }: Words, anchor: Anchor): { from: number; to: number } | null {
  const found = findPassage(text, anchor);
  const [from, last] = [found && places[found.start], found && places[found.end - 1]];
  return typeof from === "number" && typeof last === "number" ? { from, to: last + 1 } : null;
}
