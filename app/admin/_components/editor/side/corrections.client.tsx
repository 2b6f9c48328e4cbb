"use client";

import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { TextField } from "@/components/ui/field.client";
import { Select } from "@/components/ui/select.client";
import { MAX_CORRECTION } from "@/lib/articles/article-schema.ts";
import { correctStory } from "@/lib/editing/editing-actions.ts";
import { CORRECTION_NAMES } from "@/lib/format.ts";
import type { CorrectionKind, CorrectionPlace } from "@/prisma/generated/enums.ts";
import { useStory } from "../desk-context.client.ts";

const KINDS = (Object.entries(CORRECTION_NAMES) as [CorrectionKind, string][]).map(([id, label]) => ({ id, label }));
const PLACES: { id: CorrectionPlace; label: string }[] = [
  { id: "after_story", label: "Under the story" },
  { id: "before_story", label: "Over the story" },
];

/** Dated notes for readers on what was wrong; part of the record, so none is ever taken back. */
export function Corrections() {
  const story = useStory();
  const { view } = story;
  const [corrections, setCorrections] = useState(view.corrections);
  const [round, setRound] = useState(0);
  const dayOf = (at: string) =>
    new Date(at).toLocaleDateString(view.site.locale, { dateStyle: "medium", timeZone: view.site.timeZone });
  return (
    <>
      {corrections.length > 0 && (
        <ul className="divide-y divide-rule border-y border-rule">
          {corrections.map(({ id, kind, text, issuedAt }) => (
            <li key={id} className="py-2">
              <p className="tool-hint">
                {CORRECTION_NAMES[kind]}, {dayOf(issuedAt)}
              </p>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      )}
      {view.wasEverPublic ? (
        view.may.correct && (
          <CorrectionForm
            key={round}
            onDone={(added) => {
              setCorrections((all) => [...all, added]);
              setRound((n) => n + 1);
              void story.refresh();
            }}
          />
        )
      ) : (
        <p className="tool-hint">
          Once readers have seen the story, what was wrong in it is told here, and shown with its date.
        </p>
      )}
    </>
  );
}

type Added = ReturnType<typeof useStory>["view"]["corrections"][number];

function CorrectionForm({ onDone }: { onDone: (added: Added) => void }) {
  const { view } = useStory();
  const form = useActionForm(correctStory, {
    read: (data) => ({
      id: view.id,
      kind: String(data.get("kind")) as CorrectionKind,
      place: String(data.get("place")) as CorrectionPlace,
      text: String(data.get("text")),
    }),
    onDone: ({ correction }) => onDone(correction),
  });
  return (
    <ActionForm form={form} submit="Publish the note" className="grid gap-3">
      <Select name="kind" label="Kind" options={KINDS} defaultValue="correction" />
      <TextField name="text" label="What readers are told" rows={3} maxLength={MAX_CORRECTION} isRequired />
      <Select name="place" label="Where it stands" options={PLACES} defaultValue="after_story" />
    </ActionForm>
  );
}
