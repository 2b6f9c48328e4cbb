"use client";

import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { type Anchor, makeAnchor } from "@/lib/notes/anchor-rules.ts";
import { placeOfNote, wordsOf } from "../editor/note-marks.client.ts";

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
    /** False when the passage of this note is not in the text any more. */
    showPassage: (noteId: string): boolean => {
      const place = editor && placeOfNote(editor.state, noteId);
      if (!place) return false;
      const selection = TextSelection.create(editor.state.doc, place.from, place.to);
      editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView());
      editor.view.focus();
      return true;
    },
  };
}

const idOfThread = (noteId: string) => `note-${noteId}`;

/** What makes a thread be found from the text. */
export const threadTarget = (noteId: string) => ({ id: idOfThread(noteId), tabIndex: -1 });

/**
 * Shows beside the text what is written about a passage. A click leaves the cursor in the text, where somebody may want
 * to write; by the keyboard one goes there.
 */
export function openThread(noteId: string, { goThere = false } = {}): void {
  const thread = document.getElementById(idOfThread(noteId));
  if (!thread) return;
  for (let group = thread.closest("details"); group; group = group.parentElement?.closest("details") ?? null)
    group.open = true;
  for (const other of document.querySelectorAll("[data-current-note]")) other.removeAttribute("data-current-note");
  thread.setAttribute("data-current-note", "");
  thread.scrollIntoView({ block: "nearest" });
  if (goThere) thread.focus({ preventScroll: true });
}
