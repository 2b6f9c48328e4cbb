"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/field.client";
import { Select } from "@/components/ui/select.client";
import { CORRECTION_NAMES } from "@/lib/format.ts";
import { correct } from "@/lib/workflow/workflow-actions.ts";
import type { WorkflowHandle } from "./use-workflow.client";

type Kind = keyof typeof CORRECTION_NAMES;
const KINDS = Object.entries(CORRECTION_NAMES).map(([id, label]) => ({ id, label }));
const PLACES = [
  { id: "after_story", label: "At its end" },
  { id: "before_story", label: "Before it" },
];

/** Adds a dated note that readers see at once. */
export function CorrectionPanel({ handle }: { handle: WorkflowHandle }) {
  const { run, isBusy, storyId: id } = handle;
  const [kind, setKind] = useState<Kind>("correction");
  const [place, setPlace] = useState<"after_story" | "before_story">("after_story");
  const [text, setText] = useState("");
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      className="grid gap-3"
      onSubmit={async (event) => {
        event.preventDefault();
        const isDone = await run(() => correct({ id, kind, place, text }), {
          say: `${CORRECTION_NAMES[kind]} published.`,
          onFailure: ({ message }) => setError(message),
        });
        if (!isDone) return;
        setText("");
        setError(null);
      }}
    >
      <Select label="Kind" options={KINDS} value={kind} onChange={(key) => setKind(key as Kind)} />
      <Select label="Where" options={PLACES} value={place} onChange={(key) => setPlace(key as typeof place)} />
      <TextField
        label="What was wrong or has changed"
        rows={4}
        value={text}
        onChange={setText}
        isInvalid={error !== null}
        hint="Readers see it at once, with today's date."
      />
      {error && (
        <p role="alert" className="tool-error">
          {error}
        </p>
      )}
      <div>
        <Button type="submit" isPending={isBusy}>
          Publish the correction
        </Button>
      </div>
    </form>
  );
}
