"use client";

import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { type DragEvent, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { blockStart, moveBlock } from "./block-commands.client.ts";

type Place = { index: number; top: number };

/**
 * A grip beside the block under the mouse, to drag it elsewhere, and two buttons that do the same without dragging.
 * By keyboard the toolbar and Alt+Shift+arrows move the block of the cursor.
 */
export function BlockHandle({ editor }: { editor: Editor }) {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const { dom } = editor.view;
    const frame = dom.parentElement?.parentElement;
    if (!frame) return;
    const follow = (event: MouseEvent) => {
      const found = blockAt(dom, event.clientY);
      if (found) setPlace((now) => (now?.index === found.index && now.top === found.top ? now : found));
    };
    const leave = () => setPlace(null);
    frame.addEventListener("mousemove", follow);
    frame.addEventListener("mouseleave", leave);
    editor.on("update", leave);
    return () => {
      frame.removeEventListener("mousemove", follow);
      frame.removeEventListener("mouseleave", leave);
      editor.off("update", leave);
    };
  }, [editor]);
  if (!place || place.index >= editor.state.doc.childCount) return null;
  const move = (direction: -1 | 1) => {
    moveBlock(editor, direction, blockStart(editor, place.index));
    setPlace(null);
  };
  return (
    <div className="editor-handle" style={{ top: place.top }}>
      <Button aria-label="Move up" onPress={() => move(-1)} className="editor-handle-button">
        <span aria-hidden="true">↑</span>
      </Button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same */}
      <span
        draggable
        className="editor-grip"
        title="Drag to move"
        onDragStart={(event) => startDrag(editor, place.index, event)}
        onDragEnd={() => setPlace(null)}
      >
        <span aria-hidden="true">⠿</span>
      </span>
      <Button aria-label="Move down" onPress={() => move(1)} className="editor-handle-button">
        <span aria-hidden="true">↓</span>
      </Button>
    </div>
  );
}

/** The block at a height; blocks follow one another, so halving finds it in a long story too. */
function blockAt(dom: HTMLElement, y: number): Place | null {
  let [low, high] = [0, dom.children.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = dom.children[middle] as HTMLElement;
    const { top, bottom } = block.getBoundingClientRect();
    if (y < top) high = middle - 1;
    else if (y > bottom) low = middle + 1;
    else return { index: middle, top: block.offsetTop };
  }
  return null;
}

function startDrag(editor: Editor, index: number, event: DragEvent): void {
  const { view } = editor;
  const selection = NodeSelection.create(view.state.doc, blockStart(editor, index));
  view.dispatch(view.state.tr.setSelection(selection));
  const slice = selection.content();
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", selection.node.textContent);
  const shown = view.nodeDOM(selection.from);
  if (shown instanceof Element) event.dataTransfer.setDragImage(shown, 0, 0);
  view.dragging = { slice, move: true };
}
