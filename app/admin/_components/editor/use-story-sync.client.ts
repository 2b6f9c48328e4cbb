"use client";

import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useRef, useState } from "react";
import type { FieldConflict, StoryMerge } from "@/lib/articles/article-merge.ts";
import { changedFields, type StoryFields } from "@/lib/articles/article-state.ts";
import type { StoryEditorView } from "@/lib/editing/editing-views.ts";
import type { HeadFields } from "./desk-context.client.ts";
import { forgetCopy, holdTab, keepCopy, leaveCopy, leftCopies, whenLeft } from "./local-copies.client.ts";
import { marksMeta, type OpenConflict } from "./marks-of-others.client.ts";
import { loadStory, saveStory } from "./story-server.client.ts";
import { StorySync } from "./story-sync.client.ts";
import type { SyncState } from "./story-sync-world.client.ts";
import { bodyOf, showBody } from "./text-document.client.ts";

export type Questions = { fields: FieldConflict[]; paragraphs: OpenConflict[] };

const NO_QUESTIONS: Questions = { fields: [], paragraphs: [] };

/** Ties the screen to the synchroniser: what is on it, what is shown after a merge, what is asked. */
export function useStorySync(view: StoryEditorView, tabId: string, tell: (message: string) => void) {
  const { body: _, ...initial } = view.fields;
  const [fields, setFields] = useState<HeadFields>(initial);
  const [state, setState] = useState<SyncState>({ kind: "saved", at: null });
  const [questions, setQuestions] = useState<Questions>(NO_QUESTIONS);
  const head = useRef<HeadFields>(initial);
  const editor = useRef<Editor | null>(null);
  const sync = useRef<StorySync | null>(null);
  const nextId = useRef(1);
  const left = useRef<StoryFields | null>(null);

  const read = useCallback(
    (): StoryFields => ({
      ...head.current,
      body: editor.current ? bodyOf(editor.current.state.doc) : view.fields.body,
    }),
    [view],
  );
  const show = useCallback((merge: StoryMerge) => {
    const { body, ...rest } = merge.state;
    head.current = rest;
    setFields(rest);
    if (!editor.current) return;
    const open = showBody(editor.current, body, merge.paragraphs, nextId.current);
    nextId.current += open.length;
    if (merge.fields.length + open.length > 0) setQuestions({ fields: merge.fields, paragraphs: open });
  }, []);

  /** Starts once the editor stands; gives what ends it. */
  const start = useCallback(
    (ready: Editor) => {
      // The page was hidden and is back: what was on it goes on, whatever the editor was made anew from.
      if (left.current && ready !== editor.current) showBody(ready, left.current.body);
      editor.current = ready;
      const synced = new StorySync(
        {
          save: (baseVersion, patch) => saveStory(view.id, baseVersion, patch),
          load: () => loadStory(view.id),
          read,
          show,
          keep: (copy) => keepCopy(view.id, tabId, copy),
          leave: (copy) => leaveCopy(view.id, tabId, copy),
          forget: () => forgetCopy(view.id, tabId),
          later: (run, ms) => {
            const timer = setTimeout(run, ms);
            return () => clearTimeout(timer);
          },
          now: Date.now,
          onState: setState,
        },
        // What the editor makes of the stored text is where its changes begin.
        sync.current?.stored ?? { version: view.version, fields: { ...view.fields, body: bodyOf(ready.state.doc) } },
      );
      sync.current = synced;
      const release = holdTab(tabId);
      if (view.may.edit) void recoverCopies(view, tabId, synced, tell);
      const stopListening = listen(synced);
      if (left.current) synced.changed();
      return () => {
        left.current = read();
        stopListening();
        synced.leave();
        synced.close();
        release();
      };
    },
    [view, tabId, read, show, tell],
  );

  const set = useCallback((patch: Partial<HeadFields>) => {
    head.current = { ...head.current, ...patch };
    setFields(head.current);
    sync.current?.changed();
  }, []);

  /** Somebody chose between two texts. */
  const answer = useCallback((answered: { field?: string; paragraph?: number }) => {
    if (answered.paragraph !== undefined && editor.current) {
      const { view: screen, state: now } = editor.current;
      screen.dispatch(marksMeta(now.tr, { close: answered.paragraph }));
    }
    setQuestions((open) => ({
      fields: open.fields.filter(({ field }) => field !== answered.field),
      paragraphs: open.paragraphs.filter(({ id }) => id !== answered.paragraph),
    }));
  }, []);

  const isAsking = questions.fields.length + questions.paragraphs.length > 0;
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) void sync.current?.settled();
    wasAsking.current = isAsking;
  }, [isAsking]);

  return { fields, set, state, questions, answer, start, sync };
}

/** Puts onto the device what is unsaved when the page may vanish, and sends it when the network is back. */
function listen(sync: StorySync): () => void {
  const stop = whenLeft(() => sync.leave());
  const onOnline = () => sync.online();
  window.addEventListener("online", onOnline);
  return () => {
    stop();
    window.removeEventListener("online", onOnline);
  };
}

/** Takes in what closed or broken tabs left on this device. */
async function recoverCopies(view: StoryEditorView, tabId: string, sync: StorySync, tell: (message: string) => void) {
  const left = await leftCopies(view.id, tabId).catch(() => []);
  for (const { tabId: other, copy } of left) {
    if (Object.keys(changedFields(copy.base.fields, copy.fields)).length > 0) {
      await sync.recover(copy);
      const when = new Date(copy.at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
      tell(`What was typed here until ${when} and not saved is in the story again.`);
    }
    await forgetCopy(view.id, other);
  }
}
