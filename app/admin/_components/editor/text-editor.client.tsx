"use client";

import { type Editor, Extension, InputRule, markInputRule } from "@tiptap/core";
import { Placeholder } from "@tiptap/extensions";
import { EditorContent, useEditor } from "@tiptap/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { PicturePicker } from "@/app/admin/_components/pictures/picture-picker.client";
import { openThread } from "@/app/admin/_components/workflow/passages.client.ts";
import { bodyForEditor } from "@/lib/body/body-editor.ts";
import { type BlockCommand, blockCommands, insertBlocks, insertFootnote, moveBlock } from "./block-commands.client.ts";
import { BlockHandle } from "./block-handle.client";
import { useStory } from "./desk-context.client.ts";
import { FindPanel } from "./find-panel.client";
import { Finder } from "./finding.client.ts";
import { GalleryPicker } from "./gallery-picker.client";
import { HelpSheet } from "./help-sheet.client";
import { LinkPanel } from "./link-panel.client";
import { MarksOfOthers } from "./marks-of-others.client.ts";
import { nodeViews } from "./node-views.client.ts";
import { noteMarks } from "./note-marks.client.ts";
import { NoteEditor, NotesList } from "./notes.client";
import { pasting } from "./pasting.client.ts";
import { bodyExtensions, isSafeLink } from "./schema.client.ts";
import { type SlashState, slashMenu } from "./slash.client.ts";
import { SlashMenu } from "./slash-menu.client";
import { TextFoot } from "./text-foot.client";
import { Toolbar } from "./toolbar.client";
import { useUploads } from "./uploads.client";

type Panel =
  | { kind: "link" }
  | { kind: "embed" }
  | { kind: "find" }
  | { kind: "help" }
  | { kind: "note"; pos: number }
  | null;
type Picking = { many: boolean; into?: number } | null;
type Props = {
  /** What the text is called to who does not see it. */
  name?: string;
  onReady: (editor: Editor) => () => void;
  onChange: () => void;
};

/** The text of a story or a page, as it will be read, with everything that helps to write it. */
export function TextEditor({ name = "Text of the story", onReady, onChange }: Props) {
  const story = useStory();
  const { view, media, isReadOnly, fields, tell } = story;
  const [panel, setPanel] = useState<Panel>(null);
  const [picking, setPicking] = useState<Picking>(null);
  const [slash, setSlash] = useState<SlashState | null>(null);
  const editorRef = useRef<Editor | null>(null);
  const uploads = useUploads(media, tell);
  const addFiles = useCallback(
    async (files: File[], at: number) => {
      const ids = await uploads.upload(files);
      const { current } = editorRef;
      if (current && ids.length > 0)
        insertBlocks(
          current,
          ids.map((mediaId) => ({ type: "image", attrs: { mediaId } })),
          at,
        );
    },
    [uploads.upload],
  );
  const commands = useMemo(
    (): BlockCommand[] =>
      blockCommands({
        pickPicture: () => setPicking({ many: false }),
        pickGallery: () => setPicking({ many: true }),
        askForEmbed: () => setPanel({ kind: "embed" }),
      }),
    [],
  );
  const extensions = useMemo(
    () => [
      ...bodyExtensions(
        nodeViews({
          media,
          editNote: (pos) => setPanel({ kind: "note", pos }),
          replacePicture: (pos) => setPicking({ many: false, into: pos }),
        }),
      ),
      Placeholder.configure({
        placeholder: ({ node }) => (node.type.name === "paragraph" ? "Write, or press / for more" : ""),
        showOnlyCurrent: true,
      }),
      pasting({ addFiles: (files, at) => void addFiles(files, at), tell }),
      slashMenu(() => commands, setSlash),
      Finder,
      MarksOfOthers,
      noteMarks(openThread),
      deskKeys(commands, setPanel),
    ],
    [media, addFiles, tell, commands],
  );
  const editor = useEditor({
    extensions,
    content: bodyForEditor(view.fields.body),
    editable: !isReadOnly,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        class: "body editor-text",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": name,
        "data-place": "Text",
        spellcheck: "true",
      },
    },
    onTransaction: ({ transaction }) => {
      const pos = transaction.getMeta("openNote");
      if (typeof pos === "number") setPanel({ kind: "note", pos });
    },
    onUpdate: ({ transaction }) => {
      // What a merge showed is no change of this editor's.
      if (transaction.docChanged) onChange();
    },
  });
  editorRef.current = editor;
  useEffect(() => (editor ? onReady(editor) : undefined), [editor, onReady]);
  useEffect(() => {
    editor?.view.dom.setAttribute("lang", fields.language);
    editor?.view.dom.classList.toggle("has-drop-cap", fields.dropCap);
  }, [editor, fields.language, fields.dropCap]);
  useEffect(() => {
    editor?.setEditable(!isReadOnly, false);
  }, [editor, isReadOnly]);
  useEffect(() => {
    const onReturn = () => media.refresh();
    window.addEventListener("focus", onReturn);
    return () => window.removeEventListener("focus", onReturn);
  }, [media]);
  const close = useCallback(() => {
    setPanel(null);
    editorRef.current?.commands.focus();
  }, []);

  if (!editor) return <div className="editor-text body" aria-busy="true" />;
  return (
    <div className="editor-frame">
      {!isReadOnly && <Toolbar editor={editor} commands={commands} open={(kind) => setPanel({ kind })} />}
      {panel?.kind === "link" && <LinkPanel editor={editor} close={close} />}
      {panel?.kind === "embed" && <LinkPanel editor={editor} close={close} isEmbed />}
      {panel?.kind === "find" && <FindPanel editor={editor} close={close} />}
      <HelpSheet isOpen={panel?.kind === "help"} onClose={() => setPanel(null)} commands={commands} />
      <div className="relative">
        {!isReadOnly && <BlockHandle editor={editor} />}
        <EditorContent editor={editor} />
        {panel?.kind === "note" && (
          <NoteEditor key={panel.pos} editor={editor} pos={panel.pos} close={close} isReadOnly={isReadOnly} />
        )}
      </div>
      <SlashMenu state={slash} />
      <NotesList editor={editor} open={(pos) => setPanel({ kind: "note", pos })} />
      <TextFoot editor={editor} uploads={uploads.state} />
      <PicturePicker
        isOpen={picking !== null && !picking.many}
        onOpenChange={(isOpen) => !isOpen && setPicking(null)}
        onPick={(picture) => {
          media.add(picture);
          placePictures(editor, [picture.id], picking);
          setPicking(null);
        }}
      />
      <GalleryPicker
        isOpen={picking?.many === true}
        onClose={() => setPicking(null)}
        onPick={(ids) => {
          placePictures(editor, ids, picking);
          setPicking(null);
        }}
      />
    </div>
  );
}

function placePictures(editor: Editor, ids: string[], picking: Picking): void {
  const images = ids.map((mediaId) => ({ type: "image", attrs: { mediaId } }));
  if (picking?.into !== undefined) {
    editor.view.dispatch(editor.state.tr.setNodeAttribute(picking.into, "mediaId", ids[0]));
    return;
  }
  insertBlocks(editor, picking?.many && images.length > 1 ? [{ type: "gallery", content: images }] : images);
}

/** Keys and Markdown beyond those that the nodes bring along. */
function deskKeys(commands: BlockCommand[], open: (panel: Panel) => void) {
  const withKeys = commands.filter(({ keys }) => keys);
  return Extension.create({
    name: "deskKeys",
    priority: 1000,
    addKeyboardShortcuts() {
      const { editor } = this;
      const always = (run: () => void) => () => {
        run();
        return true;
      };
      return {
        ...Object.fromEntries(withKeys.map(({ keys, run }) => [keys ?? "", always(() => run(editor))])),
        "Mod-k": always(() => open({ kind: "link" })),
        "Mod-Shift-f": always(() => open({ kind: "find" })),
        "Mod-/": always(() => open({ kind: "help" })),
        "Alt-Shift-ArrowUp": () => moveBlock(editor, -1),
        "Alt-Shift-ArrowDown": () => moveBlock(editor, 1),
        "Mod-Alt-f": always(() => insertFootnote(editor)),
        ...Object.fromEntries([["Enter", () => openSelectedNote(editor, open)]]),
      };
    },
    addInputRules() {
      const { code } = this.editor.schema.marks;
      return [...(code ? [markInputRule({ find: /(?:^|\s)(`([^`]+)`)$/, type: code })] : []), linkRule(), noteRule()];
    },
  });
}

function openSelectedNote(editor: Editor, open: (panel: Panel) => void): boolean {
  const { selection } = editor.state;
  const { node } = selection as { node?: { type: { name: string } } };
  if (node?.type.name !== "footnote") return false;
  open({ kind: "note", pos: selection.from });
  return true;
}

/** [words](https://…) */
function linkRule(): InputRule {
  return new InputRule({
    find: /\[([^\]]+)\]\(([^)\s]+)\)$/,
    handler: ({ state, range, match }) => {
      const [, words = "", href = ""] = match;
      const { link } = state.schema.marks;
      if (!link || !isSafeLink(href)) return null;
      state.tr
        .replaceWith(range.from, range.to, state.schema.text(words, [link.create({ href })]))
        .removeStoredMark(link);
    },
  });
}

/** ^[the note's text] */
function noteRule(): InputRule {
  return new InputRule({
    find: /\^\[([^\]]+)\]$/,
    handler: ({ state, range, match }) => {
      const { footnote } = state.schema.nodes;
      if (!footnote || !match[1]) return null;
      state.tr.replaceWith(range.from, range.to, footnote.create(null, state.schema.text(match[1])));
    },
  });
}
