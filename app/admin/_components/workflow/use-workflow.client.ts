"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { Outcome } from "@/lib/errors.ts";
import type { Anchor } from "@/lib/notes/anchor-rules.ts";
import type { StoryWorkflow } from "@/lib/workflow/workflow-views.ts";
import type { PanelHost, StepOptions, WorkflowStore } from "./workflow-store.client.ts";

/** The panels' tie to the page: who shares what, and what the text can do for a note. */
export type PanelContext = {
  store: WorkflowStore;
  host: PanelHost;
  /** The passage that is marked in the text now. */
  readSelection: () => Anchor | null;
  /** Shows an open note's passage in the text; false when it is gone. */
  showPassage: (noteId: string) => boolean;
};

export type WorkflowHandle = Omit<PanelContext, "store" | "host"> & {
  storyId: string;
  workflow: StoryWorkflow;
  isBusy: boolean;
  run: <T extends object>(step: (baseVersion: number) => Promise<Outcome<T>>, options: StepOptions) => Promise<boolean>;
};

export const WorkflowContext = createContext<PanelContext | null>(null);

/** What is around the story, or why it is not there yet. */
export function useWorkflow(): { handle: WorkflowHandle | null; problem: string | null } {
  const context = useContext(WorkflowContext);
  if (!context) throw new Error("A workflow panel stands inside of a WorkflowContext");
  const { store, host, readSelection, showPassage } = context;
  const { workflow, problem, isBusy } = useSyncExternalStore(store.subscribe, store.read, store.read);
  if (!workflow) return { handle: null, problem };
  const run: WorkflowHandle["run"] = (step, options) => store.run(host, step, options);
  return { handle: { storyId: store.storyId, workflow, isBusy, run, readSelection, showPassage }, problem };
}
