"use client";

import { Dialog } from "@/components/ui/dialog.client";
import { sayKeys } from "../keys.ts";
import type { BlockCommand } from "./block-commands.client.ts";

const MARKS = [
  { label: "Bold", keys: "Mod-b" },
  { label: "Italic", keys: "Mod-i" },
  { label: "Struck through", keys: "Mod-Shift-s" },
  { label: "Code", keys: "Mod-e" },
  { label: "Link", keys: "Mod-k" },
];

const TOOLS = [
  { label: "Save now", keys: "Mod-s" },
  { label: "Undo", keys: "Mod-z" },
  { label: "Redo", keys: "Mod-Shift-z" },
  { label: "Find and replace", keys: "Mod-Shift-f" },
  { label: "Move block up", keys: "Alt-Shift-ArrowUp" },
  { label: "Move block down", keys: "Alt-Shift-ArrowDown" },
  { label: "To the note on this passage", keys: "Mod-Alt-n" },
  { label: "Paste without formatting", keys: "Mod-Shift-v" },
  { label: "Find stories, places and actions", keys: "Mod-Shift-k" },
  { label: "This sheet", keys: "Mod-/" },
];

const MARKDOWN = [
  ["## and a space", "Heading"],
  ["- or 1. and a space", "List, numbered list"],
  ["> and a space", "Quotation"],
  ["---", "Break"],
  ["**words**, *words*, ~~words~~, `words`", "Bold, italic, struck through, code"],
  ["[words](address)", "Link"],
  ["^[words]", "Note"],
  ["/", "Everything that can be inserted"],
];

type Props = { isOpen: boolean; onClose: () => void; commands: BlockCommand[] };

/** Every key and every shorthand of the editor. */
export function HelpSheet({ isOpen, onClose, commands }: Props) {
  const blocks = commands.filter(({ keys }) => keys).map(({ label, keys = "" }) => ({ label, keys }));
  return (
    <Dialog title="Keyboard shortcuts" width="wide" isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      {() => (
        <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
          <Keys title="Blocks" rows={blocks} />
          <div className="grid content-start gap-6">
            <Keys title="Words" rows={MARKS} />
            <Keys title="Tools" rows={TOOLS} />
          </div>
          <section aria-labelledby="help-markdown" className="sm:col-span-2">
            <h3 id="help-markdown" className="tool-label">
              Typed at once
            </h3>
            <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
              {MARKDOWN.map(([typed, gives]) => (
                <div key={typed} className="contents">
                  <dt>
                    <code>{typed}</code>
                  </dt>
                  <dd className="text-muted">{gives}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      )}
    </Dialog>
  );
}

function Keys({ title, rows }: { title: string; rows: { label: string; keys: string }[] }) {
  return (
    <section>
      <h3 className="tool-label">{title}</h3>
      <dl className="mt-2 grid grid-cols-[1fr_auto] gap-x-6 gap-y-1">
        {rows.map(({ label, keys }) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd>
              <kbd>{sayKeys(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
