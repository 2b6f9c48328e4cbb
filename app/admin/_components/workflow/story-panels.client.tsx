"use client";

import { type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import { SyncContext, useStory } from "../editor/desk-context.client.ts";
import { ChecklistPanel } from "./checklist-panel.client";
import { NotesPanel } from "./notes-panel.client";
import { passageTools } from "./passages.client.ts";
import { PreviewPanel } from "./preview-panel.client";
import { PublishPanel } from "./publish-panel.client";
import { RevisionsPanel } from "./revisions-panel.client";
import { useWorkflow, WorkflowContext, type WorkflowHandle } from "./use-workflow.client.ts";
import { type PanelHost, WorkflowStore } from "./workflow-store.client.ts";

/** One store for all panels of a story; the last one stays for whoever opens the page again. */
const stores = new Map<string, WorkflowStore>();

function storeOf(storyId: string): WorkflowStore {
  const known = stores.get(storyId);
  if (known) return known;
  stores.clear();
  const store = new WorkflowStore(storyId);
  stores.set(storyId, store);
  return store;
}

/** Ties a panel to the story that is being written. */
function Panel({ children }: { children: (handle: WorkflowHandle) => ReactNode }) {
  const story = useStory();
  const store = storeOf(story.view.id);
  const { editor } = story;
  const value = useMemo(() => {
    const host: PanelHost = { version: story.version, flush: story.flush, refresh: story.refresh };
    return { store, host, ...passageTools(editor) };
  }, [store, story.version, story.flush, story.refresh, editor]);
  return (
    <WorkflowContext value={value}>
      <LookAgain store={store} version={story.version} />
      <Shown>{children}</Shown>
    </WorkflowContext>
  );
}

/** Each save is a reason to look whether the version grew; a component of its own, so that nothing else is drawn anew. */
function LookAgain({ store, version }: { store: WorkflowStore; version: () => number }) {
  const sync = useContext(SyncContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state of saving says when to look
  useEffect(() => {
    store.seen(version());
  }, [store, version, sync]);
  return null;
}

function Shown({ children }: { children: (handle: WorkflowHandle) => ReactNode }) {
  const { handle, problem } = useWorkflow();
  return handle ? children(handle) : <p className="text-muted">{problem ?? "Looking up where the story stands…"}</p>;
}

export const PublishSlot = () => <Panel>{(handle) => <PublishPanel handle={handle} />}</Panel>;
export const ChecklistSlot = () => <Panel>{(handle) => <ChecklistPanel findings={handle.workflow.findings} />}</Panel>;
export const NotesSlot = () => <Panel>{(handle) => <NotesPanel handle={handle} />}</Panel>;

/** How many notes are open; nothing while there is none, or nobody knows yet. */
export function NotesCountSlot() {
  const store = storeOf(useStory().view.id);
  const { workflow } = useSyncExternalStore(store.subscribe, store.read, store.read);
  const open = workflow?.threads.filter(({ resolvedAt }) => !resolvedAt).length ?? 0;
  return open > 0 ? <span className="ms-1 font-normal text-accent">{open} open</span> : null;
}

export const PreviewSlot = () => <Panel>{(handle) => <PreviewPanel handle={handle} />}</Panel>;
export const HistorySlot = () => <Panel>{(handle) => <RevisionsPanel handle={handle} />}</Panel>;
