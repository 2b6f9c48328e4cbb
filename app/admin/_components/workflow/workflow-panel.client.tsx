"use client";

import type { ReactNode } from "react";
import type { Anchor } from "@/lib/notes/anchor-rules.ts";
import { ChecklistPanel } from "./checklist-panel.client";
import { CorrectionPanel } from "./correction-panel.client";
import { NotesPanel } from "./notes-panel.client";
import { PreviewPanel } from "./preview-panel.client";
import { PublishPanel } from "./publish-panel.client";
import { RevisionsPanel } from "./revisions-panel.client";
import { type PanelHost, useWorkflow, type WorkflowHandle } from "./use-workflow.client";

export type WorkflowPanelProps = PanelHost & {
  /** The passage that is marked in the text now, for a note on it. */
  readSelection?: () => Anchor | null;
  /** Shows a note's passage in the text. */
  onShowPassage?: (anchor: Anchor) => void;
};

/** Everything around a story's text: state and steps, checklist, notes, links, corrections, history. */
export function WorkflowPanel({ readSelection, onShowPassage, ...host }: WorkflowPanelProps) {
  const { handle, problem } = useWorkflow(host);
  if (!handle) return <p className="text-muted">{problem ?? "Looking up where the story stands…"}</p>;
  const { workflow } = handle;
  return (
    <div className="grid gap-0">
      <Group title="State">
        <PublishPanel handle={handle} />
      </Group>
      {workflow.standing !== "killed" && (
        <Group title={checklistTitle(handle)}>
          <ChecklistPanel findings={workflow.findings} />
        </Group>
      )}
      <Group title={notesTitle(handle)}>
        <NotesPanel handle={handle} readSelection={readSelection} onShowPassage={onShowPassage} />
      </Group>
      {workflow.rights.preview && workflow.standing !== "killed" && (
        <Group title="Preview links" isFolded>
          <PreviewPanel handle={handle} />
        </Group>
      )}
      {workflow.rights.correct && workflow.standing === "published" && (
        <Group title="Correction" isFolded>
          <CorrectionPanel handle={handle} />
        </Group>
      )}
      <Group title={`History (${workflow.revisions.length})`} isFolded>
        <RevisionsPanel handle={handle} />
      </Group>
    </div>
  );
}

function checklistTitle({ workflow: { findings } }: WorkflowHandle): string {
  const blocking = findings.filter(({ level }) => level === "blocks").length;
  if (blocking > 0) return `Checklist (${blocking} to do)`;
  return findings.length > 0 ? `Checklist (${findings.length} to look at)` : "Checklist";
}

function notesTitle({ workflow: { threads } }: WorkflowHandle): string {
  const open = threads.filter(({ resolvedAt }) => !resolvedAt).length;
  return open > 0 ? `Notes (${open} open)` : "Notes";
}

/** A named group of the side panel, which can be folded. */
function Group({ title, isFolded = false, children }: { title: string; isFolded?: boolean; children: ReactNode }) {
  return (
    <details open={!isFolded} className="border-b border-rule py-3">
      <summary className="tool-heading cursor-pointer py-1">{title}</summary>
      <div className="pt-2 pb-1">{children}</div>
    </details>
  );
}
