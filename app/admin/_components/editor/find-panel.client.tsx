"use client";

import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { useEditorState } from "@tiptap/react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { findingOf, findMeta } from "./finding.client.ts";

/** Finds words in the text, its captions and notes, and replaces them, one by one or all at once. */
export function FindPanel({ editor, close }: { editor: Editor; close: () => void }) {
  const [text, setText] = useState(() =>
    editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to).slice(0, 100),
  );
  const [replacement, setReplacement] = useState("");
  const [isCaseSensitive, setCaseSensitive] = useState(false);
  const [isWholeWord, setWholeWord] = useState(false);
  const [done, setDone] = useState("");
  const { count, current } = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const found = findingOf(now.state);
      return { count: found.matches.length, current: found.current };
    },
  });
  useEffect(() => {
    setDone("");
    editor.view.dispatch(findMeta(editor.state, { query: text ? { text, isCaseSensitive, isWholeWord } : null }));
    showCurrent(editor);
  }, [editor, text, isCaseSensitive, isWholeWord]);
  useEffect(
    () => () => {
      if (!editor.isDestroyed) editor.view.dispatch(findMeta(editor.state, { query: null }));
    },
    [editor],
  );
  const step = (by: number) => {
    editor.view.dispatch(findMeta(editor.state, { current: findingOf(editor.state).current + by }));
    showCurrent(editor);
  };
  const replaceOne = () => {
    const found = findingOf(editor.state);
    const match = found.matches[found.current];
    if (match) editor.view.dispatch(editor.state.tr.insertText(replacement, match.from, match.to));
    showCurrent(editor);
  };
  const replaceAll = () => {
    const { matches } = findingOf(editor.state);
    const { tr } = editor.state;
    for (const { from, to } of [...matches].reverse()) tr.insertText(replacement, from, to);
    editor.view.dispatch(tr);
    setDone(
      matches.length === 1
        ? "Replaced once. Undo takes it back."
        : `Replaced ${matches.length} times. Undo takes them back together.`,
    );
  };
  return (
    <search
      aria-label="Find and replace"
      className="editor-panel"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement) || event.target.type !== "text")
          return;
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
      }}
    >
      <TextField label="Find" value={text} onChange={setText} autoFocus className="min-w-40 flex-1" />
      <TextField label="Replace with" value={replacement} onChange={setReplacement} className="min-w-40 flex-1" />
      <div className="flex w-full flex-wrap items-center gap-x-4 gap-y-2">
        <Checkbox isSelected={isCaseSensitive} onChange={setCaseSensitive}>
          As spelled
        </Checkbox>
        <Checkbox isSelected={isWholeWord} onChange={setWholeWord}>
          Whole words
        </Checkbox>
        <p role="status" className="type-meta">
          {done || (text && (count === 0 ? "Nothing found" : `${current + 1} of ${count}`))}
        </p>
        <div className="ms-auto flex flex-wrap gap-2">
          <Button onPress={() => step(-1)} isDisabled={count === 0} aria-label="Previous">
            ↑
          </Button>
          <Button onPress={() => step(1)} isDisabled={count === 0} aria-label="Next">
            ↓
          </Button>
          <Button onPress={replaceOne} isDisabled={count === 0 || !editor.isEditable}>
            Replace
          </Button>
          <Button onPress={replaceAll} isDisabled={count === 0 || !editor.isEditable}>
            Replace all
          </Button>
          <Button onPress={close}>Close</Button>
        </div>
      </div>
    </search>
  );
}

function showCurrent(editor: Editor): void {
  const { matches, current } = findingOf(editor.state);
  const match = matches[current];
  if (!match) return;
  // Found again from here when the words change; the focus stays in the panel.
  const { tr } = editor.state;
  const $from = tr.doc.resolve(match.from);
  if ($from.parent.inlineContent && $from.parent.type.name !== "footnote")
    editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, match.from)).setMeta("addToHistory", false));
  const at = editor.view.domAtPos(match.from).node;
  (at instanceof Element ? at : at.parentElement)?.scrollIntoView({ block: "center" });
}
