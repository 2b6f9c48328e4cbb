"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button.client";
import type { Failure } from "@/lib/errors.ts";
import { publishNow, schedule } from "@/lib/workflow/workflow-actions.ts";
import { momentOf, wallOf } from "@/lib/workflow/zoned-time.ts";
import type { WorkflowHandle } from "./use-workflow.client.ts";

/** Publication time and embargo, in the magazine's time zone, which is named beside them. */
export function ScheduleForm({ handle }: { handle: WorkflowHandle }) {
  const { run, isBusy, storyId, workflow } = handle;
  const { place, publishedAt, embargoUntil, standing, rights } = workflow;
  const { timeZone } = place;
  const isTimed = standing === "scheduled" || standing === "embargoed";
  const [at, setAt] = useState(publishedAt && isTimed ? wallOf(publishedAt, timeZone) : "");
  const [embargo, setEmbargo] = useState(embargoUntil ? wallOf(embargoUntil, timeZone) : "");
  const [failed, setFailed] = useState<Failure | null>(null);
  const problem = (field: string) => failed?.problems.find((one) => one.field === field)?.message;
  const others = failed?.problems.filter(({ field }) => field !== "at" && field !== "embargoUntil") ?? [];

  const send = () =>
    run(
      (baseVersion) => {
        const input = {
          id: storyId,
          baseVersion,
          at: momentOf(at, timeZone),
          embargoUntil: embargo === "" ? null : momentOf(embargo, timeZone),
        };
        // Lifting an embargo shows the story at once, which is for whoever may publish.
        return standing === "embargoed" && rights.publish ? publishNow(input) : schedule(input);
      },
      { say: isTimed ? "The times are changed." : "Scheduled.", onFailure: setFailed },
    ).then((isDone) => isDone && setFailed(null));

  return (
    <form
      className="grid gap-3"
      aria-label="Schedule"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void send();
      }}
    >
      <TimeField label={`Publish at (${timeZone})`} value={at} onChange={setAt} error={problem("at")} />
      <TimeField
        label={`Embargo until (${timeZone})`}
        value={embargo}
        onChange={setEmbargo}
        error={problem("embargoUntil")}
        hint="Empty: no embargo. Before it, no reader sees the story, whatever anyone presses."
      />
      {others.length > 0 && (
        <div role="alert" className="border-s-2 border-accent ps-3">
          {others.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
      <div>
        <Button type="submit" isPending={isBusy}>
          {isTimed ? "Change the times" : "Schedule"}
        </Button>
      </div>
    </form>
  );
}

type TimeFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  hint?: string;
};

/** A date and a time on the wall clock of the zone that its label names. */
export function TimeField({ label, value, onChange, error, hint }: TimeFieldProps) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id} className="tool-label mb-1 block">
        {label}
      </label>
      <input
        id={id}
        type="datetime-local"
        className="tool-control"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
      {error && (
        <p id={`${id}-error`} className="tool-error mt-1">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="tool-hint mt-1">
          {hint}
        </p>
      )}
    </div>
  );
}
