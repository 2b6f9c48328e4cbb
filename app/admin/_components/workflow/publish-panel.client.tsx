"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Checkbox } from "@/components/ui/checkbox.client";
import { formatDate } from "@/lib/format.ts";
import {
  discardPrepared,
  publishNow,
  publishUpdate,
  reviewStory,
  sendToReview,
  takeBack,
} from "@/lib/workflow/workflow-actions.ts";
import { STANDING_WORDS } from "@/lib/workflow/workflow-views.ts";
import { LeaveButtons } from "./leave-buttons.client";
import { ScheduleForm } from "./schedule-form.client";
import type { WorkflowHandle } from "./use-workflow.client.ts";

/** Where the story stands, and the steps that are open from there to this person. */
export function PublishPanel({ handle }: { handle: WorkflowHandle }) {
  const { workflow } = handle;
  return (
    <div className="grid gap-4">
      <Standing handle={handle} />
      {workflow.hasPrepared && <Prepared handle={handle} />}
      <Steps handle={handle} />
      <LeaveButtons handle={handle} />
    </div>
  );
}

function Standing({ handle: { workflow } }: { handle: WorkflowHandle }) {
  const { standing, visibleFrom, embargoUntil, killReason, place } = workflow;
  const moment = (date: Date) => `${formatDate(date, "moment", place)} ${place.timeZone}`;
  return (
    <div>
      <p className="tool-heading" data-standing={standing}>
        {STANDING_WORDS[standing]}
        {standing === "scheduled" && visibleFrom && ` for ${moment(visibleFrom)}`}
        {standing === "embargoed" && visibleFrom && ` until ${moment(visibleFrom)}`}
        {standing === "published" && visibleFrom && ` since ${moment(visibleFrom)}`}
      </p>
      {standing !== "embargoed" && embargoUntil && embargoUntil > workflow.now && (
        <p className="tool-hint">Under embargo until {moment(embargoUntil)}: no reader sees it before.</p>
      )}
      {killReason && <p className="mt-1 border-s-2 border-accent ps-3">{killReason}</p>}
    </div>
  );
}

/** A published story has been written on: readers see the former state until this is published. */
function Prepared({ handle }: { handle: WorkflowHandle }) {
  const { run, isBusy, storyId, workflow } = handle;
  const [tellReaders, setTellReaders] = useState(false);
  return (
    <div className="grid gap-3 border-s-2 border-accent ps-3">
      <p>There are changes that readers do not see yet.</p>
      {workflow.rights.publish && workflow.standing === "published" && (
        <Checkbox isSelected={tellReaders} onChange={setTellReaders}>
          Tell readers that the story was updated today
        </Checkbox>
      )}
      <div className="flex flex-wrap gap-2">
        {workflow.rights.publish && (
          <Button
            look="primary"
            isPending={isBusy}
            onPress={() =>
              run((baseVersion) => publishUpdate({ id: storyId, baseVersion, tellReaders }), {
                say: "Updated: readers see your changes now.",
              })
            }
          >
            Update
          </Button>
        )}
        {workflow.rights.edit && (
          <Button
            isPending={isBusy}
            onPress={() =>
              run((baseVersion) => discardPrepared({ id: storyId, baseVersion }), {
                say: "Discarded. Your changes are still in the history.",
              })
            }
          >
            Discard changes
          </Button>
        )}
      </div>
    </div>
  );
}

function Steps({ handle }: { handle: WorkflowHandle }) {
  const { run, isBusy, storyId, workflow } = handle;
  const { standing, rights } = workflow;
  const isBefore = standing === "draft" || standing === "in_review" || standing === "ready";
  const id = storyId;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2 empty:hidden">
        {standing === "draft" && rights.submit && (
          <Button isPending={isBusy} onPress={() => run(() => sendToReview({ id }), { say: "Sent to review." })}>
            Send to review
          </Button>
        )}
        {standing === "in_review" && rights.submit && !rights.review && (
          <Button isPending={isBusy} onPress={() => run(() => takeBack({ id }), { say: "It is a draft again." })}>
            Take back
          </Button>
        )}
        {(standing === "draft" || standing === "in_review") && rights.review && (
          <Button
            isPending={isBusy}
            onPress={() => run(() => reviewStory({ id, stage: "ready" }), { say: "The story is ready." })}
          >
            Mark as ready
          </Button>
        )}
        {(standing === "in_review" || standing === "ready" || standing === "archived") && rights.review && (
          <Button
            isPending={isBusy}
            onPress={() => run(() => reviewStory({ id, stage: "draft" }), { say: "It is a draft again." })}
          >
            {standing === "archived" ? "Back to draft" : "Give back"}
          </Button>
        )}
        {standing !== "published" && standing !== "killed" && rights.publish && (
          <Button
            look={isBefore ? "primary" : "plain"}
            isPending={isBusy}
            onPress={() => run((baseVersion) => publishNow({ id, baseVersion }), { say: "Published." })}
          >
            Publish now
          </Button>
        )}
      </div>
      {standing === "draft" && rights.edit && !rights.submit && (
        <p className="tool-hint">Tell an editor when it is done: she takes it from here.</p>
      )}
      {standing !== "published" && standing !== "killed" && rights.schedule && <ScheduleForm handle={handle} />}
    </div>
  );
}
