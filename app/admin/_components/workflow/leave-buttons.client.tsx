"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/field.client";
import { archive, kill, unpublish, unschedule } from "@/lib/workflow/workflow-actions.ts";
import type { WorkflowHandle } from "./use-workflow.client.ts";

/** The ways out of the magazine: back to a draft, into the archive, or withdrawn for good. */
export function LeaveButtons({ handle }: { handle: WorkflowHandle }) {
  const { run, isBusy, storyId: id, workflow } = handle;
  const { standing, rights } = workflow;
  const isOut = standing === "published" || standing === "embargoed";
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {(isOut || standing === "scheduled") && rights.unpublish && (
        <Button
          isPending={isBusy}
          onPress={() => run(() => unpublish({ id }), { say: "Taken back: it is a draft again." })}
        >
          {isOut ? "Unpublish" : "Take off the timetable"}
        </Button>
      )}
      {standing === "scheduled" && rights.schedule && !rights.unpublish && (
        <Button isPending={isBusy} onPress={() => run(() => unschedule({ id }), { say: "Taken off the timetable." })}>
          Take off the timetable
        </Button>
      )}
      {standing !== "archived" && standing !== "killed" && rights.archive && (
        <Button isPending={isBusy} onPress={() => run(() => archive({ id }), { say: "Archived." })}>
          Archive
        </Button>
      )}
      {(isOut || standing === "archived") && rights.kill && <KillDialog handle={handle} />}
    </div>
  );
}

/** Killing cannot be taken back, so it asks for the reason that goes on record. */
function KillDialog({ handle }: { handle: WorkflowHandle }) {
  const { run, isBusy, storyId: id } = handle;
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string | null>(null);
  return (
    <Dialog title="Kill this story" trigger={{ label: "Kill…", look: "quiet" }}>
      {(close) => (
        <form
          className="grid gap-4"
          onSubmit={async (event) => {
            event.preventDefault();
            const isDone = await run(() => kill({ id, reason }), {
              say: "Killed: its address answers that it was withdrawn.",
              onFailure: ({ message }) => setError(message),
            });
            if (isDone) close();
          }}
        >
          <p>
            Its address answers 410 at once, and it leaves every list, feed and sitemap. The record is kept. This cannot
            be taken back.
          </p>
          <TextField
            label="Reason"
            hint="For the record; readers do not see it."
            rows={3}
            value={reason}
            onChange={setReason}
            isInvalid={error !== null}
            isRequired
          />
          {error && (
            <p role="alert" className="tool-error">
              {error}
            </p>
          )}
          <div className="flex gap-2">
            <Button type="submit" look="primary" isPending={isBusy}>
              Kill the story
            </Button>
            <Button onPress={close}>Keep it</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
