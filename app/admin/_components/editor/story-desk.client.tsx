"use client";

import type { Editor } from "@tiptap/core";
import { memo, useCallback, useEffect, useMemo, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { showToast } from "@/components/ui/toast.client";
import type { StoryEditorView } from "@/lib/editing/editing-views.ts";
import type { Problem } from "@/lib/errors.ts";
import { Conflicts } from "./conflicts.client";
import { type OpenStory, StoryContext, SyncContext } from "./desk-context.client.ts";
import { HeadLines } from "./head-fields.client";
import { LeadImage } from "./lead-image.client";
import { MediaStore } from "./media-store.client.ts";
import { Present, SaveState } from "./save-state.client";
import { SidePanel, type SidePanels } from "./side/side-panel.client";
import { fetchMedia } from "./story-server.client.ts";
import { TextEditor } from "./text-editor.client";
import { usePresence } from "./use-presence.client.ts";
import { useStorySync } from "./use-story-sync.client.ts";

const NO_PANELS: SidePanels = {};
const NO_PROBLEMS: Problem[] = [];

// The state of saving changes while somebody types: only what shows it is drawn anew.
const Head = memo(HeadLines);
const Lead = memo(LeadImage);
const Text = memo(TextEditor);
const Side = memo(SidePanel);

const tell = (message: string) => showToast({ message });

/** A story that is being written: its words as the reader will see them, and beside them everything around it. */
export function StoryDesk({ view: opened, panels = NO_PANELS }: { view: StoryEditorView; panels?: SidePanels }) {
  // What the page opened with: a refresh of the page by something else must not begin the story anew.
  const [view] = useState(opened);
  const [tabId] = useState(() => crypto.randomUUID());
  const [media] = useState(() => new MediaStore(view.media, fetchMedia));
  const [names, setNames] = useState(view.names);
  const [editor, setEditor] = useState<Editor | null>(null);
  const { fields, set, state, questions, answer, start, sync } = useStorySync(view, tabId, tell);
  const people = usePresence(view.id, tabId, editor, sync);
  const onReady = useCallback(
    (ready: Editor) => {
      setEditor(ready);
      const stop = start(ready);
      return () => {
        setEditor(null);
        stop();
      };
    },
    [start],
  );
  const onChange = useCallback(() => sync.current?.changed(), [sync]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      void sync.current?.flush();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [sync]);

  const problems = state.kind === "refused" ? state.problems : NO_PROBLEMS;
  const story = useMemo(
    (): OpenStory => ({
      view,
      fields,
      set,
      isReadOnly: !view.may.edit,
      problems,
      names,
      addNames: (more) => setNames((known) => ({ ...known, ...more })),
      media,
      editor,
      version: () => sync.current?.version ?? view.version,
      flush: async () => (await sync.current?.flush()) ?? true,
      refresh: async () => sync.current?.refresh(),
      tell,
    }),
    [view, fields, set, problems, names, media, editor, sync],
  );
  const loose = problems.filter(({ field }) => !field || field.startsWith("body"));
  return (
    <StoryContext value={story}>
      <div className="editor-page">
        <h1 className="sr-only">{fields.headline.trim() || "A story without a headline"}</h1>
        <div className="editor-bar">
          <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
            <SaveState state={state} />
            <Present people={people} />
          </div>
          {!story.isReadOnly && (
            <Button look="quiet" onPress={() => void sync.current?.flush()}>
              Save now
            </Button>
          )}
        </div>
        <div className="editor-columns">
          <div className="editor-main">
            {story.isReadOnly && <p className="editor-empty mb-4">You may read this story, not change it.</p>}
            <Conflicts questions={questions} answer={answer} />
            {loose.map(({ message }) => (
              <p key={message} role="alert" className="tool-error mb-3">
                {message}
              </p>
            ))}
            <Head />
            <Lead />
            <Text onReady={onReady} onChange={onChange} />
          </div>
          <SyncContext value={state}>
            <Side panels={panels} />
          </SyncContext>
        </div>
      </div>
    </StoryContext>
  );
}
