"use client";

import { useEffect, useRef } from "react";
import { SLASH_LIST, type SlashState, slashOption } from "./slash.client.ts";

/** The list under "/". The cursor stays in the text: the editor says which line is chosen. */
export function SlashMenu({ state }: { state: SlashState | null }) {
  const list = useRef<HTMLDivElement>(null);
  const selected = state?.selected ?? 0;
  useEffect(() => {
    list.current?.children[selected]?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  if (!state?.rect || state.items.length === 0) return null;
  const { rect, items } = state;
  const isBelow = rect.bottom + 340 < window.innerHeight || rect.top < 340;
  const style = {
    left: Math.max(8, Math.min(rect.left, window.innerWidth - 300)),
    ...(isBelow ? { top: rect.bottom + 6 } : { bottom: window.innerHeight - rect.top + 6 }),
  };
  return (
    <div
      id={SLASH_LIST}
      ref={list}
      role="listbox"
      aria-label="Insert"
      className="tool-popover editor-slash"
      style={style}
    >
      {items.map((item, i) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text (aria-activedescendant)
        // biome-ignore lint/a11y/useKeyWithClickEvents: the editor's own keys choose
        <div
          key={item.id}
          id={slashOption(item.id)}
          role="option"
          aria-selected={i === selected}
          data-focused={i === selected || undefined}
          className="tool-option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => state.choose(item)}
        >
          {item.label}
          <span className="tool-hint block">{item.hint}</span>
        </div>
      ))}
    </div>
  );
}
