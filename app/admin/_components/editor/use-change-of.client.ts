"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 300;

/** Something worked out from the text, worked out anew shortly after it changed: no key waits for it. */
export function useChangeOf<T>(editor: Editor, read: (editor: Editor) => T): T {
  const [value, setValue] = useState(() => read(editor));
  const reader = useRef(read);
  reader.current = read;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onUpdate = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const next = reader.current(editor);
        setValue((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
      }, PAUSE_MS);
    };
    editor.on("update", onUpdate);
    onUpdate();
    return () => {
      clearTimeout(timer);
      editor.off("update", onUpdate);
    };
  }, [editor]);
  return value;
}
