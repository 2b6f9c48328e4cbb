"use client";

import { type Editor, getMarkRange } from "@tiptap/core";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/field.client";
import { EMBED_PROVIDERS, findEmbed } from "@/lib/body/body-embeds.ts";
import { insertBlocks } from "./block-commands.client.ts";
import { isSafeLink } from "./schema.client.ts";

export const linkAtCursor = (editor: Editor): string => editor.getAttributes("link").href ?? "";

/** "example.org/page" is meant as an address, "ada@example.org" as one to write to. */
export function completeLink(typed: string): string {
  const address = typed.trim();
  if (/^[^\s@/]+@[^\s@/]+\.\w+$/.test(address)) return `mailto:${address}`;
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(address) ? `https://${address}` : address;
}

type Props = { editor: Editor; close: () => void; isEmbed?: boolean };

/** The address of a link, or of something to embed. */
export function LinkPanel({ editor, close, isEmbed = false }: Props) {
  const [address, setAddress] = useState(isEmbed ? "" : linkAtCursor(editor));
  const [problem, setProblem] = useState("");
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const complete = completeLink(address);
    const fault = isEmbed ? embedFault(complete) : complete && !isSafeLink(complete) ? LINK_FAULT : "";
    setProblem(fault);
    if (fault) return;
    if (isEmbed) insertBlocks(editor, [{ type: "embed", attrs: { url: complete } }]);
    else setLink(editor, complete);
    close();
  };
  return (
    <form
      onSubmit={apply}
      onKeyDown={(event) => event.key === "Escape" && close()}
      aria-label={isEmbed ? "Embed" : "Link"}
      className="editor-panel"
    >
      <TextField
        label={isEmbed ? "Address of what to embed" : "Address of the link"}
        hint={
          isEmbed
            ? `From ${EMBED_PROVIDERS.join(", ")}. Readers load it with a press.`
            : "Without an address the link is taken away."
        }
        value={address}
        onChange={setAddress}
        isInvalid={problem !== ""}
        autoFocus
        className="min-w-0 flex-1"
        note={
          problem && (
            <p className="tool-error mt-1" role="alert">
              {problem}
            </p>
          )
        }
      />
      <div className="flex gap-2 sm:pt-6">
        <Button type="submit" look="primary">
          {isEmbed ? "Embed" : "Link"}
        </Button>
        <Button onPress={close}>Cancel</Button>
      </div>
    </form>
  );
}

const LINK_FAULT = "A link starts with https://, http://, mailto:, tel:, / or #";

function embedFault(address: string): string {
  if (!address) return "Paste the address first";
  return findEmbed(address)
    ? ""
    : `Only pages of ${EMBED_PROVIDERS.join(", ")} can be embedded; anything else can be a link`;
}

/** Links the selected words or the link at the cursor; with nothing selected the address itself is written. */
function setLink(editor: Editor, href: string): void {
  const { link } = editor.schema.marks;
  const { selection } = editor.state;
  if (!link) return;
  const range = selection.empty ? getMarkRange(selection.$from, link) : { from: selection.from, to: selection.to };
  if (!range) {
    if (href)
      editor
        .chain()
        .focus()
        .insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] })
        .run();
    return;
  }
  const { tr } = editor.state;
  tr.removeMark(range.from, range.to, link);
  if (href) tr.addMark(range.from, range.to, link.create({ href }));
  editor.view.dispatch(tr);
}
