"use client";

import { useState } from "react";
import { StoryLine } from "@/app/admin/_components/arranging/story-line.client";
import { StorySearch } from "@/app/admin/_components/arranging/story-search.client";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/field.client";
import { linkTranslation, unlinkTranslation } from "@/lib/articles/translation-actions.ts";
import { languageName } from "@/lib/format.ts";
import { problemOf, useStory } from "../desk-context.client.ts";
import { Fault } from "./settings.client";

/**
 * The story's language, and the stories that tell the same in others. A link is both stories' and is saved at once;
 * readers and search engines are led from each to the others that are public.
 */
export function Translations() {
  const story = useStory();
  const { fields, isReadOnly } = story;
  return (
    <>
      <TextField
        label="Language"
        value={fields.language}
        onChange={(language) => story.set({ language })}
        isReadOnly={isReadOnly}
        isInvalid={problemOf(story, "language") !== undefined}
        hint="A code such as en, ar or pt-BR: for hyphens, screen readers and translators."
        note={<Fault field="language" />}
      />
      <Linked />
    </>
  );
}

function Linked() {
  const { view, flush } = useStory();
  const [linked, setLinked] = useState(view.translations);
  const [problem, setProblem] = useState("");
  const isFixed = !view.may.relate;
  const change = async (act: typeof linkTranslation, otherId: string) => {
    // The language may have been typed just now.
    await flush();
    const outcome = await act({ storyId: view.id, otherId }).catch(() => null);
    setProblem(outcome?.ok ? "" : (outcome?.message ?? "The site did not answer; try again when you are online"));
    if (outcome?.ok) setLinked(outcome.translations);
  };
  return (
    <div className="grid gap-3">
      <h3 className="tool-label">The same story in other languages</h3>
      {linked.length === 0 && <p className="tool-hint">None. Readers are not led to another language.</p>}
      <ul aria-label="Translations" className="divide-y divide-rule">
        {linked.map((other) => (
          <li key={other.id} className="flex items-center justify-between gap-3 py-1.5">
            <StoryLine story={other} note={languageName(other.language)} />
            {!isFixed && (
              <Button
                look="quiet"
                aria-label={`Unlink ${other.headline}`}
                onPress={() => void change(unlinkTranslation, other.id)}
              >
                Unlink
              </Button>
            )}
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className="tool-error">
          {problem}
        </p>
      )}
      {!isFixed && (
        <StorySearch
          label="Link the story in another language"
          exclude={[view.id, ...linked.map(({ id }) => id)]}
          onChoose={({ id }) => void change(linkTranslation, id)}
        />
      )}
    </div>
  );
}
