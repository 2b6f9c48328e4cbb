"use client";

import { showToast } from "@/components/ui/toast.client";
import { type Failure, failure, inSentences, type Outcome } from "@/lib/errors.ts";
import { readWorkflow } from "@/lib/workflow/workflow-actions.ts";
import type { StoryWorkflow } from "@/lib/workflow/workflow-views.ts";

/** What the panels around a story need from the page that they stand on. */
export type PanelHost = {
  /** The version on the screen. */
  version: () => number;
  /** Saves what is typed but not stored yet; false when that is not possible now. */
  flush: () => Promise<boolean>;
  /** Something changed the story from a panel: the page reads it anew. */
  refresh: () => Promise<void>;
};

export type StepOptions = { say?: string; onFailure?: (failed: Failure) => void };

export type WorkflowState = {
  workflow: StoryWorkflow | null;
  /** Why nothing could be read. */
  problem: string | null;
  isBusy: boolean;
};

const UNANSWERED = "The site did not answer. Try again when you are online.";
const UNSAVED = "Your last words are not saved yet, so nothing was done. Try again once they are.";

/** What the panels around one story share: what the site knows of it, read once for all of them, and the steps. */
export class WorkflowStore {
  readonly storyId: string;
  #state: WorkflowState = { workflow: null, problem: null, isBusy: false };
  readonly #listeners = new Set<() => void>();
  #asked = 0;
  #seenVersion = 0;

  constructor(storyId: string) {
    this.storyId = storyId;
  }

  readonly read = (): WorkflowState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The page shows this version: looks again when it is a newer one. */
  seen(version: number): void {
    if (version <= this.#seenVersion) return;
    this.#seenVersion = version;
    void this.reload();
  }

  async reload(): Promise<void> {
    const turn = ++this.#asked;
    const outcome = await readWorkflow({ id: this.storyId }).catch(() => failure("fault", UNANSWERED));
    // A later question has been asked meanwhile.
    if (turn !== this.#asked) return;
    if (outcome.ok) this.#seenVersion = Math.max(this.#seenVersion, outcome.workflow.version);
    this.#set(outcome.ok ? { workflow: outcome.workflow, problem: null } : { problem: outcome.message });
  }

  /** Runs a step on what is saved, says what came of it, and lets page and panels look again. Resolves to whether it was done. */
  async run<T extends object>(
    host: PanelHost,
    step: (baseVersion: number) => Promise<Outcome<T>>,
    { say, onFailure }: StepOptions,
  ): Promise<boolean> {
    if (this.#state.isBusy) return false;
    this.#set({ isBusy: true });
    try {
      if (!(await host.flush())) {
        showToast({ message: UNSAVED });
        return false;
      }
      const outcome = await step(host.version()).catch(() => failure("fault", UNANSWERED));
      if (outcome.ok) {
        if (say) showToast({ message: say });
        await host.refresh();
      } else if (onFailure) onFailure(outcome);
      else showToast({ message: inSentences(outcome) });
      await this.reload();
      return outcome.ok;
    } finally {
      this.#set({ isBusy: false });
    }
  }

  #set(change: Partial<WorkflowState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
