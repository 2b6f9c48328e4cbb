"use client";

import type { Editor } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { type Anchor, findPassage, makeAnchor } from "@/lib/notes/anchor-rules.ts";

/** The text of the document with the place of every character: what notes' passages are told and found by. */
type Words = { text: string; places: number[] };

function wordsOf(doc: PmNode): Words {
  let text = "";
  const places: number[] = [];
  const push = (letters: string, at: number) => {
    for (let i = 0; i < letters.length; i++) places.push(at + i);
    text += letters;
  };
  doc.descendants((node, pos) => {
    if (node.isText) push(node.text ?? "", pos);
    else if (node.isTextblock && text !== "") push("\n", pos);
    return true;
  });
  return { text, places };
}

/** What the text can do for notes: tell the marked passage, and show one again. */
export function passageTools(editor: Editor | null) {
  return {
    readSelection: (): Anchor | null => {
      if (!editor || editor.state.selection.empty) return null;
      const { from, to } = editor.state.selection;
      const { text, places } = wordsOf(editor.state.doc);
      const start = places.findIndex((place) => place >= from);
      const end = places.findLastIndex((place) => place < to) + 1;
      const quote = text.slice(start, end);
      return start >= 0 && quote.trim() !== "" ? makeAnchor(text, start, end) : null;
    },
    showPassage: (anchor: Anchor): boolean => {
      if (!editor) return false;
      const { text, places } = wordsOf(editor.state.doc);
      const found = findPassage(text, anchor);
      const [from, last] = [found && places[found.start], found && places[found.end - 1]];
      if (typeof from !== "number" || typeof last !== "number") return false;
      const selection = TextSelection.create(editor.state.doc, from, last + 1);
      editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView());
      editor.view.focus();
      return true;
    },
  };
}
