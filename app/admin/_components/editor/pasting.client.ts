import { type Editor, Extension } from "@tiptap/core";
import { Fragment, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { findEmbed } from "@/lib/body/body-embeds.ts";
import { cleanPaste } from "@/lib/body/body-paste.ts";
import type { Body } from "@/lib/body/body-schema.ts";
import { readHtml } from "@/lib/body/paste-html.ts";
import { isSafeLink } from "./schema.client.ts";

export type PasteWorld = {
  /** Takes files into the library and puts them into the text at a place. */
  addFiles: (files: File[], at: number) => void;
  /** Says what stayed behind. */
  tell: (message: string) => void;
};

/** What comes from the clipboard or is dropped: pictures into the library, foreign text clean, links as what they lead to. */
export function pasting(world: PasteWorld) {
  return Extension.create({
    name: "pasting",
    addProseMirrorPlugins() {
      const { editor } = this;
      let isPlain = false;
      return [
        new Plugin({
          props: {
            handleKeyDown: (_, event) => {
              isPlain = event.shiftKey && (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "v";
              return false;
            },
            handlePaste: (view, event) => {
              const { clipboardData } = event;
              if (!clipboardData || isPlain) return false;
              const html = clipboardData.getData("text/html");
              const text = clipboardData.getData("text/plain");
              const files = picturesOf(clipboardData.files);
              if (files.length > 0 && !text.trim()) {
                world.addFiles(files, view.state.selection.to);
                return true;
              }
              // The editor's own text, with everything that it holds.
              if (html.includes("data-pm-slice")) return false;
              if (isAddress(text)) return pasteAddress(editor, text.trim());
              return html ? pasteHtml(editor, html, world) : false;
            },
            handleDrop: (view, event, _slice, isMoved) => {
              if (isMoved || !event.dataTransfer) return false;
              const files = picturesOf(event.dataTransfer.files);
              if (files.length === 0) return false;
              event.preventDefault();
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
              world.addFiles(files, at ?? view.state.doc.content.size);
              return true;
            },
          },
        }),
      ];
    },
  });
}

const picturesOf = (files: FileList) => [...files].filter((file) => file.type.startsWith("image/"));
const isAddress = (text: string) => /^\s*(https?:\/\/\S+|mailto:\S+)\s*$/.test(text);

/** An address over selected words links them; one of a provider on the list becomes an embed; any other a link. */
function pasteAddress(editor: Editor, address: string): boolean {
  if (!isSafeLink(address)) return false;
  const { empty, $from } = editor.state.selection;
  if (!empty) return editor.chain().setMark("link", { href: address }).run();
  const isAlone = $from.depth === 1 && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
  if (isAlone && findEmbed(address))
    return editor
      .chain()
      .insertContent({ type: "embed", attrs: { url: address } })
      .run();
  const mark = { type: "link", attrs: { href: address } };
  return editor
    .chain()
    .insertContent({ type: "text", text: address, marks: [mark] })
    .unsetMark("link")
    .run();
}

function pasteHtml(editor: Editor, html: string, world: PasteWorld): boolean {
  const { body, pictures } = cleanPaste(readHtml(html));
  if (pictures > 0) {
    const what = pictures === 1 ? "One picture stayed behind" : `${pictures} pictures stayed behind`;
    world.tell(`${what}: drop the files here, or take them from the library.`);
  }
  const { state, view } = editor;
  view.dispatch(state.tr.replaceSelection(sliceOf(editor, body)).scrollIntoView().setMeta("paste", true));
  return true;
}

/** A body as a piece that joins the paragraphs at both its ends. */
function sliceOf(editor: Editor, body: Body): Slice {
  const nodes = body.content.map((json) => editor.schema.nodeFromJSON(json));
  const open = (type: string | undefined) => (type === "paragraph" ? 1 : 0);
  return new Slice(Fragment.from(nodes), open(body.content[0]?.type), open(body.content.at(-1)?.type));
}
