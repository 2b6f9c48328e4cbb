"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/field.client";
import { Select } from "@/components/ui/select.client";
import type { Anchor } from "@/lib/notes/anchor-rules.ts";
import { writeNote } from "@/lib/notes/note-actions.ts";
import type { WorkflowHandle } from "./use-workflow.client.ts";

type Props = {
  handle: WorkflowHandle;
  threadId?: string;
  onDone?: () => void;
};

/** A note or an answer; whoever is spoken to gets a mail. */
export function NoteForm({ handle, threadId, onDone }: Props) {
  const { run, isBusy, storyId: articleId, workflow } = handle;
  const [text, setText] = useState("");
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const [mentions, setMentions] = useState<string[]>([]);
  const [error, setError] = useState<string | null>(null);
  const others = workflow.people
    .filter(({ id }) => !mentions.includes(id))
    .map(({ id, name }) => ({ id, label: name }));
  const nameOf = (id: string) => workflow.people.find((person) => person.id === id)?.name ?? "";

  const send = async () => {
    const input = { articleId, text, mentions, anchor, threadId: threadId ?? null };
    const isDone = await run(() => writeNote(input), { onFailure: ({ message }) => setError(message) });
    if (!isDone) return;
    setText("");
    setAnchor(null);
    setMentions([]);
    setError(null);
    onDone?.();
  };

  return (
    <form
      className="grid gap-2"
      aria-label={threadId ? "Answer" : "New note"}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void send();
      }}
    >
      {anchor && (
        <p className="font-text text-muted italic">
          On “{anchor.quote}”{" "}
          <Button look="quiet" onPress={() => setAnchor(null)}>
            On the whole story instead
          </Button>
        </p>
      )}
      <TextField
        label={threadId ? "Answer" : "Note"}
        rows={3}
        value={text}
        onChange={setText}
        // The passage is taken when the writing begins: a click into this field takes the mark in the text away.
        onFocus={() => !threadId && text === "" && setAnchor(handle.readSelection() ?? anchor)}
        isInvalid={error !== null}
      />
      {error && (
        <p role="alert" className="tool-error">
          {error}
        </p>
      )}
      {mentions.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {mentions.map((id) => (
            <li key={id}>
              <Button onPress={() => setMentions(mentions.filter((other) => other !== id))}>
                {nameOf(id)} <span aria-hidden="true">✕</span>
                <span className="sr-only"> (take out)</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-end gap-2">
        <Select
          label="Speak to"
          placeholder="Choose a colleague"
          options={others}
          value={null}
          onChange={(key) => key && setMentions([...mentions, String(key)])}
          className="min-w-40 flex-1"
        />
        <Button type="submit" isPending={isBusy}>
          {threadId ? "Answer" : "Add the note"}
        </Button>
      </div>
    </form>
  );
}
