"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { Select } from "@/components/ui/select.client";
import { showToast } from "@/components/ui/toast.client";
import { failure } from "@/lib/errors.ts";
import { formatDate } from "@/lib/format.ts";
import type { StateComparison } from "@/lib/revisions/compare-rules.ts";
import { compare, restore } from "@/lib/revisions/revision-actions.ts";
import type { RevisionView } from "@/lib/revisions/revision-finder.ts";
import type { ArticleStatus } from "@/prisma/generated/enums.ts";
import { Comparison } from "./comparison.client";
import type { WorkflowHandle } from "./use-workflow.client.ts";

const KIND_WORDS: Record<RevisionView["kind"], string> = {
  saved: "Edited",
  stage: "Moved along",
  published: "Published",
  updated: "Updated",
  restored: "Restored",
};
const STAGE_WORDS: Partial<Record<ArticleStatus, string>> = {
  in_review: "Sent to review",
  ready: "Made ready",
  draft: "Made a draft again",
  archived: "Archived",
};

const whatOf = ({ kind, stage }: RevisionView) => (stage && STAGE_WORDS[stage]) ?? KIND_WORDS[kind];

/** The story's states: who and when, what differs, and taking one again. */
export function RevisionsPanel({ handle }: { handle: WorkflowHandle }) {
  const { run, isBusy, storyId: id, workflow } = handle;
  const { revisions, place, rights } = workflow;
  const newest = revisions[0];
  const [opened, setOpened] = useState<RevisionView | null>(null);
  if (!newest) return <p className="tool-hint">The first save begins the history.</p>;
  return (
    <>
      <ol className="grid gap-3">
        {revisions.map((revision) => (
          <li key={revision.number} className="border-s-2 border-rule ps-3">
            <p>
              <span className="font-semibold">
                {revision.number}. {whatOf(revision)}
              </span>{" "}
              {revision.restoredFrom !== null && <>from revision {revision.restoredFrom} </>}
              by {revision.actorName}
            </p>
            <p className="tool-hint">
              {formatDate(revision.savedAt, "moment", place)}
              {revision.isWorkingCopy && " · readers do not see it yet"}
            </p>
            <div className="flex flex-wrap gap-2">
              <Button look="quiet" className="-ms-3.5" onPress={() => setOpened(revision)}>
                Compare
              </Button>
              {rights.restore && revision.number !== newest.number && (
                <Button
                  look="quiet"
                  isPending={isBusy}
                  onPress={() => run((baseVersion) => restoreIt(id, baseVersion, revision.number), {})}
                >
                  Restore
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {opened && <CompareDialog storyId={id} revisions={revisions} opened={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

async function restoreIt(id: string, baseVersion: number, number: number) {
  const outcome = await restore({ id, baseVersion, number });
  if (outcome.ok) {
    const left = outcome.leftOut.length > 0 ? ` Not there any more: ${outcome.leftOut.join(", ")}.` : "";
    showToast({ message: `Revision ${number} is restored, as a new one.${left}` });
  }
  return outcome;
}

type CompareProps = { storyId: string; revisions: RevisionView[]; opened: RevisionView; onClose: () => void };

/** Any two states beside each other's words; opens with the one before. */
function CompareDialog({ storyId, revisions, opened, onClose }: CompareProps) {
  const [from, setFrom] = useState(String(Math.max(1, opened.number - 1)));
  const [to, setTo] = useState(String(opened.number));
  const [shown, setShown] = useState<{ key: string; comparison: StateComparison | string } | null>(null);
  const options = revisions.map((revision) => ({
    id: String(revision.number),
    label: `${revision.number}. ${whatOf(revision)} by ${revision.actorName}`,
  }));
  const key = `${from} ${to}`;
  if (shown?.key !== key) {
    // Asked for while it is shown first; the answer to an earlier choice is dropped.
    setShown({ key, comparison: "Comparing…" });
    void compare({ id: storyId, from: Number(from), to: Number(to) })
      .catch(() => failure("fault", "The site did not answer."))
      .then((outcome) =>
        setShown((now) =>
          now?.key === key ? { key, comparison: outcome.ok ? outcome.comparison : outcome.message } : now,
        ),
      );
  }
  const comparison = shown?.comparison;
  return (
    <Dialog title="What changed" width="wide" isOpen onOpenChange={(isOpen) => isOpen || onClose()}>
      {() => (
        <div className="grid gap-5">
          <div className="grid gap-3 sm:grid-cols-2">
            <Select label="From" options={options} value={from} onChange={(value) => setFrom(String(value))} />
            <Select label="To" options={options} value={to} onChange={(value) => setTo(String(value))} />
          </div>
          {typeof comparison === "object" ? (
            <Comparison comparison={comparison} />
          ) : (
            <p aria-live="polite">{comparison}</p>
          )}
        </div>
      )}
    </Dialog>
  );
}
