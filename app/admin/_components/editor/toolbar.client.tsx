"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import type { ReactNode } from "react";
import { Button, Group, Menu, MenuItem, MenuTrigger, Popover, Toolbar as ToolbarBase } from "react-aria-components";
import { sayKeys } from "../keys.ts";
import { type BlockCommand, moveBlock } from "./block-commands.client.ts";

type Props = { editor: Editor; commands: BlockCommand[]; open: (panel: "link" | "find" | "help") => void };

const TABLE_STEPS = [
  { id: "addRowBefore", label: "Row above" },
  { id: "addRowAfter", label: "Row below" },
  { id: "addColumnBefore", label: "Column before" },
  { id: "addColumnAfter", label: "Column after" },
  { id: "toggleHeaderRow", label: "Row of headings" },
  { id: "toggleHeaderColumn", label: "Column of headings" },
  { id: "mergeOrSplit", label: "Merge or split cells" },
  { id: "deleteRow", label: "Take out this row" },
  { id: "deleteColumn", label: "Take out this column" },
  { id: "deleteTable", label: "Take out the table" },
] as const;

/** What can be done to the text, by mouse, touch and arrow keys; each has a key of its own too. */
export function Toolbar({ editor, commands, open }: Props) {
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      block: commands.find(({ isActive }) => isActive?.(now))?.id ?? "",
      bold: now.isActive("bold"),
      italic: now.isActive("italic"),
      strike: now.isActive("strike"),
      code: now.isActive("code"),
      link: now.isActive("link"),
      table: now.isActive("table"),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  });
  const mark = (name: "bold" | "italic" | "strike" | "code", label: string, keys: string, face: ReactNode) => (
    <Tool label={label} keys={keys} isOn={state[name]} run={() => editor.chain().focus().toggleMark(name).run()}>
      {face}
    </Tool>
  );
  const block = commands.find(({ id }) => id === state.block);
  return (
    <ToolbarBase aria-label="Text" className="editor-toolbar">
      <Choice label={block?.label ?? "Paragraph"} name="Kind of block">
        {commands
          .filter(({ isActive, id }) => isActive && id !== "table")
          .map(({ id, label, keys, run }) => (
            <Entry key={id} label={label} keys={keys} run={() => run(editor)} />
          ))}
      </Choice>
      <Group aria-label="Marks" className="flex">
        {mark("bold", "Bold", "Mod-b", <strong>B</strong>)}
        {mark("italic", "Italic", "Mod-i", <em>I</em>)}
        {mark("strike", "Struck through", "Mod-Shift-s", <s>S</s>)}
        {mark("code", "Code", "Mod-e", <code>{"<>"}</code>)}
        <Tool label="Link" keys="Mod-k" isOn={state.link} run={() => open("link")}>
          Link
        </Tool>
      </Group>
      <Choice label="Insert" name="Insert">
        {commands
          .filter(({ id }) =>
            ["image", "gallery", "pullQuote", "footnote", "table", "embed", "horizontalRule", "ask"].includes(id),
          )
          .map(({ id, label, hint, keys, run }) => (
            <Entry key={id} label={label} hint={hint} keys={keys} run={() => run(editor)} />
          ))}
      </Choice>
      {state.table && (
        <Choice label="Table" name="Table">
          {TABLE_STEPS.map(({ id, label }) => (
            <Entry key={id} label={label} run={() => editor.chain().focus()[id]().run()} />
          ))}
        </Choice>
      )}
      <Group aria-label="Move this block" className="flex">
        <Tool label="Move block up" keys="Alt-Shift-ArrowUp" run={() => moveBlock(editor, -1)}>
          ↑
        </Tool>
        <Tool label="Move block down" keys="Alt-Shift-ArrowDown" run={() => moveBlock(editor, 1)}>
          ↓
        </Tool>
      </Group>
      <Group aria-label="History" className="flex">
        <Tool label="Undo" keys="Mod-z" isOff={!state.canUndo} run={() => editor.chain().focus().undo().run()}>
          ↶
        </Tool>
        <Tool label="Redo" keys="Mod-Shift-z" isOff={!state.canRedo} run={() => editor.chain().focus().redo().run()}>
          ↷
        </Tool>
      </Group>
      <Group aria-label="Tools" className="flex sm:ms-auto">
        <Tool label="Find and replace" keys="Mod-Shift-f" run={() => open("find")}>
          Find
        </Tool>
        <Tool label="Keyboard shortcuts" keys="Mod-/" run={() => open("help")}>
          ?
        </Tool>
      </Group>
    </ToolbarBase>
  );
}

type ToolProps = {
  label: string;
  keys?: string;
  isOn?: boolean;
  isOff?: boolean;
  run: () => void;
  children: ReactNode;
};

function Tool({ label, keys, isOn, isOff, run, children }: ToolProps) {
  return (
    <Button aria-label={label} aria-pressed={isOn} isDisabled={isOff} onPress={run} className="editor-tool">
      <span aria-hidden="true" title={keys ? `${label} (${sayKeys(keys)})` : label}>
        {children}
      </span>
    </Button>
  );
}

function Choice({ label, name, children }: { label: string; name: string; children: ReactNode }) {
  return (
    <MenuTrigger>
      <Button aria-label={label === name ? name : `${name}: ${label}`} className="editor-tool">
        {label} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="tool-popover" placement="bottom start">
        <Menu className="max-h-96 overflow-auto py-1 outline-none">{children}</Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({ label, hint, keys, run }: { label: string; hint?: string; keys?: string; run: () => void }) {
  return (
    <MenuItem onAction={run} textValue={label} className="tool-option flex items-baseline justify-between gap-6">
      <span>
        {label}
        {hint && <span className="tool-hint block">{hint}</span>}
      </span>
      {keys && <kbd className="tool-hint">{sayKeys(keys)}</kbd>}
    </MenuItem>
  );
}
