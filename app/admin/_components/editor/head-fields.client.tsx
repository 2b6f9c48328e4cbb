"use client";

import { type KeyboardEvent, useId } from "react";
import { useIsReady } from "@/components/ui/use-is-ready.client.ts";
import { MAX_DECK, MAX_HEADLINE, MAX_KICKER } from "@/lib/articles/article-schema.ts";
import { CONTENT_TYPE_NAMES } from "@/lib/format.ts";
import { type HeadFields, type OpenStory, problemOf, useStory } from "./desk-context.client.ts";

/** About as much of a title as search results show before they cut it. */
export const SEARCH_TITLE_LENGTH = 60;

type LineProps = {
  field: "headline" | "deck" | "kicker";
  label: string;
  placeholder: string;
  max: number;
  className: string;
  note?: string;
};

/** Kicker, headline and deck as the reader will see them, over the text. */
export function HeadLines() {
  const story = useStory();
  const { fields, view } = story;
  const length = fields.headline.trim().length;
  const section = view.sections.find(({ id }) => id === fields.sectionId)?.label ?? "";
  return (
    <div className="grid gap-3">
      <HeadLine
        field="kicker"
        label="Kicker"
        placeholder={`${CONTENT_TYPE_NAMES[fields.contentType]} | ${section}`}
        max={MAX_KICKER}
        className="type-kicker text-accent"
      />
      <HeadLine
        field="headline"
        label="Headline"
        placeholder="Headline"
        max={MAX_HEADLINE}
        className="type-display"
        note={headlineNote(length)}
      />
      <HeadLine
        field="deck"
        label="Deck"
        placeholder="One sentence that says what the story tells"
        max={MAX_DECK}
        className="type-deck"
      />
    </div>
  );
}

/** What search results do with a headline of this length. */
export function headlineNote(length: number): string {
  if (length === 0) return `Search results show about ${SEARCH_TITLE_LENGTH} characters`;
  const over = length - SEARCH_TITLE_LENGTH;
  if (over <= 0) return `${length} characters; search results show it whole`;
  return `${length} characters; search results cut it after about ${SEARCH_TITLE_LENGTH}. A shorter title for them can be set under “Search and social”.`;
}

function HeadLine({ field, label, placeholder, max, className, note }: LineProps) {
  const story = useStory();
  const isReady = useIsReady();
  const id = useId();
  const problem = problemOf(story, field);
  return (
    <div data-place={label}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        value={story.fields[field] ?? ""}
        readOnly={story.isReadOnly || !isReady}
        maxLength={max}
        placeholder={placeholder}
        lang={story.fields.language}
        dir="auto"
        aria-describedby={note || problem ? `${id}-note` : undefined}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => story.set(changed(field, event.target.value))}
        onKeyDown={(event) => goOn(event, story)}
        className={`editor-head-line ${className}`}
      />
      {(note || problem) && (
        <p id={`${id}-note`} className={problem ? "tool-error" : "tool-hint"}>
          {problem ?? note}
        </p>
      )}
    </div>
  );
}

/** A line holds no line breaks; an empty kicker is none. */
function changed(field: LineProps["field"], typed: string): Partial<HeadFields> {
  const text = typed.replace(/\s*\n\s*/g, " ");
  return { [field]: field === "kicker" ? text || null : text };
}

/** Enter goes on to the next line, from the last one into the text. */
function goOn(event: KeyboardEvent<HTMLTextAreaElement>, { editor }: OpenStory): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const lines = [...document.querySelectorAll<HTMLTextAreaElement>(".editor-head-line")];
  const next = lines[lines.indexOf(event.currentTarget) + 1];
  if (next) next.focus();
  else editor?.commands.focus("start");
}
