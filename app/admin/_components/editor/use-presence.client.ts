"use client";

import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect, useState } from "react";
import type { PresentPerson } from "@/lib/presence/presence-schema.ts";
import { BLOCK_OPENING, marksMeta } from "./marks-of-others.client.ts";
import { markPresence } from "./story-server.client.ts";
import type { StorySync } from "./story-sync.client.ts";

const EVERY_MS = 4000;
const HIDDEN_MS = 12_000;

/** Tells that this tab has the story open, and where; gives who else has. Newer versions are fetched when heard of. */
export function usePresence(id: string, tabId: string, editor: Editor | null, sync: RefObject<StorySync | null>) {
  const [people, setPeople] = useState<PresentPerson[]>([]);
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const beat = async () => {
      const answer = await markPresence(id, { tabId, ...whereIs(editor) }).catch(() => null);
      if (isOver) return;
      if (answer) {
        setPeople((before) => (JSON.stringify(before) === JSON.stringify(answer.people) ? before : answer.people));
        const others = answer.people.map(({ name, block }) => ({ name, block }));
        if (!editor.isDestroyed) editor.view.dispatch(marksMeta(editor.state.tr, { others }));
        void sync.current?.heard(answer.version);
      }
      timer = setTimeout(beat, document.visibilityState === "hidden" ? HIDDEN_MS : EVERY_MS);
    };
    void beat();
    const leave = () => void markPresence(id, { tabId, place: "", block: "", isLeaving: true }).catch(() => {});
    window.addEventListener("pagehide", leave);
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [id, tabId, editor, sync]);
  return people;
}

/** The field that has the focus, and the block of the text. */
function whereIs(editor: Editor): { place: string; block: string } {
  const { doc, selection } = editor.state;
  if (editor.isFocused) {
    const block = doc.childCount > 0 ? doc.child(Math.min(selection.$from.index(0), doc.childCount - 1)) : null;
    return { place: "Text", block: block?.textContent.slice(0, BLOCK_OPENING) ?? "" };
  }
  const place = document.activeElement?.closest<HTMLElement>("[data-place]")?.dataset.place ?? "";
  return { place: place.slice(0, 100), block: "" };
}
