"use client";

import { type Editor, Extension, Node } from "@tiptap/core";
import type { Node as PmNode } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { EditorContent, useEditor } from "@tiptap/react";
import { memo, useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { bodyExtensions } from "./schema.client.ts";
import { useChangeOf } from "./use-change-of.client.ts";

/** What the notes say, in their order. */
function notesOf(editor: Editor): string[] {
  const notes: string[] = [];
  eachNote(editor, (node) => notes.push(node.textContent));
  return notes;
}

/** Where the note of a number stands by now. */
function placeOfNote(editor: Editor, number: number): number | undefined {
  const places: number[] = [];
  eachNote(editor, (_, pos) => places.push(pos));
  return places[number];
}

function eachNote(editor: Editor, visit: (node: PmNode, pos: number) => void): void {
  editor.state.doc.descendants((node, pos) => {
    if (node.type.name === "footnote") visit(node, pos);
    return node.type.name !== "footnote";
  });
}

/** The notes under the text, as readers find them; each opens to be written. */
export function NotesList({ editor, open }: { editor: Editor; open: (pos: number) => void }) {
  // Their words and no places: these change with each key, and a hundred notes are not drawn anew for that.
  const notes = useChangeOf(editor, notesOf);
  const opener = useRef(open);
  opener.current = open;
  const openNote = useCallback(
    (number: number) => {
      const pos = placeOfNote(editor, number);
      if (pos !== undefined) opener.current(pos);
    },
    [editor],
  );
  if (notes.length === 0) return null;
  return (
    <section aria-label="Footnotes" className="notes mt-12 border-t border-rule pt-4">
      <h2 className="type-kicker">Notes</h2>
      <ol className="type-caption mt-3 list-decimal space-y-2 ps-5">
        {notes.map((text, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note is known by its number
          <NoteLine key={number} text={text} number={number} isEditable={editor.isEditable} open={openNote} />
        ))}
      </ol>
    </section>
  );
}

type NoteLineProps = { text: string; number: number; isEditable: boolean; open: (number: number) => void };

const NoteLine = memo(function NoteLine({ text, number, isEditable, open }: NoteLineProps) {
  return (
    <li>
      {text || <em>Still empty</em>}{" "}
      <Button look="quiet" className="min-h-6! px-1! py-0! text-muted!" onPress={() => open(number)}>
        {isEditable ? "Edit" : "Show"}
      </Button>
    </li>
  );
});

/** One paragraph and nothing else: what a note may hold. */
const NoteDocument = Node.create({ name: "doc", topNode: true, content: "noteText" });
const NoteText = Node.create({
  name: "noteText",
  content: "(text | hardBreak)*",
  parseHTML: () => [{ tag: "p" }],
  renderHTML: () => ["p", 0],
});

const ONLY_WORDS = new Set(["code", "link", "starterKit"]);

type Props = { editor: Editor; pos: number; close: () => void; isReadOnly: boolean };

/** The text of one note, beside its place. Every key goes into the story at once, so nothing waits for a button. */
export function NoteEditor({ editor, pos, close, isReadOnly }: Props) {
  const place = useRef(pos);
  const [top] = useState(() => topOf(editor, pos));
  const node = editor.state.doc.nodeAt(pos);
  const end = useRef(() => {});
  end.current = () => leave(editor, place.current, close);
  const note = useEditor({
    immediatelyRender: false,
    editable: !isReadOnly,
    extensions: [
      NoteDocument,
      NoteText,
      ...bodyExtensions()
        .filter(({ name }) => ONLY_WORDS.has(name))
        .map((extension) => (extension.name === "starterKit" ? extension.configure(ONLY_MARKS) : extension)),
      Extension.create({
        name: "noteKeys",
        priority: 1000,
        addKeyboardShortcuts() {
          const finish = () => {
            end.current();
            return true;
          };
          const onEnter = () => this.editor.commands.setHardBreak();
          return Object.fromEntries([
            ["Escape", finish],
            ["Mod-Enter", finish],
            ["Enter", onEnter],
          ]);
        },
      }),
    ],
    content: { type: "doc", content: [{ type: "noteText", content: node?.toJSON().content ?? [] }] },
    editorProps: { attributes: { role: "textbox", "aria-label": "Text of the note", class: "editor-note-text" } },
    onCreate: ({ editor: made }) => made.commands.focus("end"),
    onUpdate: ({ editor: made }) => {
      const at = place.current;
      const footnote = editor.state.doc.nodeAt(at);
      if (footnote?.type.name !== "footnote") return;
      const content = made.state.doc.firstChild?.toJSON().content ?? [];
      const next = editor.schema.nodeFromJSON({ type: "footnote", content });
      editor.view.dispatch(editor.state.tr.replaceWith(at, at + footnote.nodeSize, next));
    },
  });
  // What others change before the note moves it.
  useEffect(() => {
    const follow = ({
      transaction,
    }: {
      transaction: { mapping: { map: (at: number, side: number) => number }; docChanged: boolean };
    }) => {
      if (!transaction.docChanged) return;
      const moved = transaction.mapping.map(place.current, -1);
      place.current = moved;
    };
    editor.on("transaction", follow);
    return () => {
      editor.off("transaction", follow);
    };
  }, [editor]);
  return (
    <div role="dialog" aria-label="Note" className="tool-popover editor-note-panel" style={{ top }}>
      <EditorContent editor={note} />
      <div className="mt-2 flex items-center justify-between gap-3">
        <p className="type-credit">An empty note goes away.</p>
        <Button onPress={() => end.current()}>Done</Button>
      </div>
    </div>
  );
}

const ONLY_MARKS = {
  document: false,
  paragraph: false,
  heading: false,
  blockquote: false,
  horizontalRule: false,
  dropcursor: false,
  gapcursor: false,
  trailingNode: false,
  code: false,
  codeBlock: false,
  link: false,
  underline: false,
  bulletList: false,
  orderedList: false,
  listItem: false,
  listKeymap: false,
};

function topOf(editor: Editor, pos: number): number {
  const frame = editor.view.dom.parentElement?.getBoundingClientRect();
  return editor.view.coordsAtPos(pos).bottom - (frame?.top ?? 0) + 8;
}

/** Back to the text, behind the note; an empty one goes. */
function leave(editor: Editor, pos: number, close: () => void): void {
  const node = editor.state.doc.nodeAt(pos);
  if (node?.type.name === "footnote") {
    const { tr } = editor.state;
    const isEmpty = node.textContent.trim() === "";
    if (isEmpty) tr.delete(pos, pos + node.nodeSize);
    editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, isEmpty ? pos : pos + node.nodeSize)));
  }
  // At once: the editor's own command waits for the next frame, and what is typed until then would go nowhere.
  editor.view.focus();
  close();
}
