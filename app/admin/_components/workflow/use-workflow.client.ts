"use client";

import { useCallback, useEffect, useRef, useState, useTransition } from "react";
import { showToast } from "@/components/ui/toast.client";
import { type Failure, failure, type Outcome } from "@/lib/errors.ts";
import { readWorkflow } from "@/lib/workflow/workflow-actions.ts";
import type { StoryWorkflow } from "@/lib/workflow/workflow-views.ts";

/** What the panels around a story need from the page that they stand on. */
export type PanelHost = {
  storyId: string;
  /** The version on the screen: when it grows, the panels look again. */
  version: number;
  /** Saves what is typed but not stored yet, and tells the version that is stored then; null when it could not. */
  flush?: () => Promise<number | null>;
  /** Something changed the story from here; the page reads it anew when the state itself is another one. */
  onChange?: (change: { version?: number; isOtherState?: boolean }) => void;
};

export type WorkflowHandle = PanelHost & {
  workflow: StoryWorkflow;
  reload: () => Promise<void>;
  isBusy: boolean;
  /** Runs a step on the newest version; says what went wrong, and tells the page. Resolves to whether it was done. */
  run: <T extends object>(
    step: (baseVersion: number) => Promise<Outcome<T>>,
    done: { say?: string; isOtherState?: boolean; onFailure?: (failed: Failure) => void },
  ) => Promise<boolean>;
};

const UNANSWERED = "The site did not answer. Try again when you are online.";

/** Reads what is around a story, and again whenever its version grows. */
export function useWorkflow(host: PanelHost): { handle: WorkflowHandle | null; problem: string | null } {
  const { storyId, version, flush, onChange } = host;
  const [workflow, setWorkflow] = useState<StoryWorkflow | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, startTransition] = useTransition();
  const asked = useRef(0);

  const reload = useCallback(async () => {
    const turn = ++asked.current;
    const outcome = await readWorkflow({ id: storyId }).catch(() => failure("fault", UNANSWERED));
    // A later question has been asked meanwhile.
    if (turn !== asked.current) return;
    setProblem(outcome.ok ? null : outcome.message);
    if (outcome.ok) setWorkflow(outcome.workflow);
  }, [storyId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is the reason to look again
  useEffect(() => {
    void reload();
  }, [reload, version]);

  const run: WorkflowHandle["run"] = (step, { say, isOtherState, onFailure }) =>
    new Promise((resolve) => {
      startTransition(async () => {
        const saved = flush ? await flush() : (workflow?.version ?? version);
        if (saved === null) {
          showToast({ message: "Your last words are not saved yet, so nothing was done. Try again in a moment." });
          return resolve(false);
        }
        const outcome = await step(saved).catch(() => failure("fault", UNANSWERED));
        if (outcome.ok) {
          if (say) showToast({ message: say });
          const changed = (outcome as { version?: number }).version;
          onChange?.({ ...(changed !== undefined && { version: changed }), ...(isOtherState && { isOtherState }) });
        } else if (onFailure) onFailure(outcome);
        else showToast({ message: outcome.problems.map(({ message }) => message).join(" ") });
        await reload();
        resolve(outcome.ok);
      });
    });

  return { handle: workflow && { ...host, workflow, reload, isBusy, run }, problem };
}
