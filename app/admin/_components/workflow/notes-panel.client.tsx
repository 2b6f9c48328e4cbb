"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { showToast } from "@/components/ui/toast.client";
import { formatDate } from "@/lib/format.ts";
import { settleNote } from "@/lib/notes/note-actions.ts";
import type { NoteView, ThreadView } from "@/lib/notes/note-finder.ts";
import { useStory } from "../editor/desk-context.client.ts";
import { showNotes } from "../editor/note-marks.client.ts";
import { NoteForm } from "./note-form.client";
import { threadTarget } from "./passages.client.ts";
import type { WorkflowHandle } from "./use-workflow.client.ts";

/** What the newsroom says to each other about the story; no reader ever sees it. */
export function NotesPanel({ handle }: { handle: WorkflowHandle }) {
  const { threads, rights } = handle.workflow;
  const open = threads.filter(({ resolvedAt }) => !resolvedAt);
  const settled = threads.filter(({ resolvedAt }) => resolvedAt);
  useMarksInText(threads);
  return (
    <div className="grid gap-4">
      {rights.writeNotes && <NoteForm handle={handle} />}
      {threads.length === 0 && (
        <p className="tool-hint">Notes are for the newsroom only. Mark a passage first to write about it.</p>
      )}
      {open.map((thread) => (
        <Thread key={thread.id} thread={thread} handle={handle} />
      ))}
      {settled.length > 0 && (
        <details>
          <summary className="cursor-pointer text-muted">Settled ({settled.length})</summary>
          <div className="grid gap-4 pt-3">
            {settled.map((thread) => (
              <Thread key={thread.id} thread={thread} handle={handle} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

/** Marks the passages of open notes in the text. */
function useMarksInText(threads: ThreadView[]): void {
  const { editor } = useStory();
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    const open = threads.flatMap(({ id, anchor, resolvedAt }) => (anchor && !resolvedAt ? [{ id, anchor }] : []));
    editor.view.dispatch(showNotes(editor.state, open));
  }, [editor, threads]);
}

function Thread({ thread, handle }: { thread: ThreadView; handle: WorkflowHandle }) {
  const { run, isBusy, storyId: articleId, workflow } = handle;
  const [isAnswering, setAnswering] = useState(false);
  const { anchor, resolvedBy, resolvedAt } = thread;
  return (
    <article
      {...threadTarget(thread.id)}
      className="scroll-my-4 border-s-2 border-rule ps-3 focus:outline-none data-current-note:border-accent"
      aria-label={`Note by ${thread.actorName}`}
    >
      {anchor && (
        <blockquote className="mb-1 font-text text-muted italic">
          {resolvedAt ? (
            `“${anchor.quote}”`
          ) : (
            <button
              type="button"
              className="cursor-pointer text-start underline"
              onClick={() => show(handle, thread.id)}
            >
              “{anchor.quote}”
            </button>
          )}
        </blockquote>
      )}
      <Note note={thread} handle={handle} />
      {thread.answers.map((answer) => (
        <div key={answer.id} className="mt-2 ps-3">
          <Note note={answer} handle={handle} />
        </div>
      ))}
      {resolvedAt && <p className="tool-hint mt-1">Settled by {resolvedBy}</p>}
      <div className="flex flex-wrap gap-2">
        {workflow.rights.writeNotes && !resolvedAt && (
          <Button look="quiet" className="-ms-3.5" onPress={() => setAnswering(!isAnswering)}>
            Answer
          </Button>
        )}
        {workflow.rights.resolveNotes && (
          <Button
            look="quiet"
            isPending={isBusy}
            onPress={() =>
              run(() => settleNote({ articleId, noteId: thread.id, isResolved: !resolvedAt }), {
                say: resolvedAt ? "Open again." : "Settled.",
              })
            }
          >
            {resolvedAt ? "Open again" : "Settle"}
          </Button>
        )}
      </div>
      {isAnswering && <NoteForm handle={handle} threadId={thread.id} onDone={() => setAnswering(false)} />}
    </article>
  );
}

function show({ showPassage }: WorkflowHandle, noteId: string): void {
  if (!showPassage(noteId)) showToast({ message: "This passage is not in the text any more." });
}

function Note({ note, handle }: { note: NoteView; handle: WorkflowHandle }) {
  return (
    <>
      <p className="tool-hint">
        <span className="font-semibold text-ink">{note.actorName}</span>,{" "}
        {formatDate(note.createdAt, "moment", handle.workflow.place)}
      </p>
      <p className="whitespace-pre-line">{note.text}</p>
    </>
  );
}
