"use client";

import { useState } from "react";
import { MAX_BYLINES } from "@/lib/articles/article-schema.ts";
import { createGuestAuthor } from "@/lib/editing/editing-actions.ts";
import type { Choice } from "@/lib/editing/editing-views.ts";
import { BYLINE_ROLE_WORDS } from "@/lib/format.ts";
import type { BylineRole } from "@/prisma/generated/enums.ts";
import { problemOf, useStory } from "../desk-context.client.ts";
import { OrderedRows, SearchPicker } from "../search-picker.client";
import { searchAuthors } from "../story-server.client.ts";

const ROLES = Object.entries(BYLINE_ROLE_WORDS) as [BylineRole, string][];

/** Who wrote the story, in the order of the page, each with a role. Who is not known yet is made in place. */
export function Bylines() {
  const story = useStory();
  const { fields, names, view, isReadOnly } = story;
  const { bylines } = fields;
  const [problem, setProblem] = useState("");
  const add = ({ id, label }: Choice) => {
    story.addNames({ [id]: label });
    const role = (["by", "with", "photographs", "illustrations", "translated"] as const).find(
      (each) => !bylines.some((byline) => byline.authorId === id && byline.role === each),
    );
    if (role) story.set({ bylines: [...bylines, { authorId: id, role }] });
  };
  const create = async (name: string) => {
    const outcome = await createGuestAuthor({ name }).catch(() => null);
    if (outcome?.ok) add({ id: outcome.id, label: name });
    setProblem(outcome?.ok ? "" : (outcome?.message ?? "The site did not answer; try again when you are online."));
  };
  const refused = problem || problemOf(story, "bylines");
  return (
    <div className="grid gap-2">
      <OrderedRows
        label="Bylines"
        rows={bylines}
        keyOf={({ authorId, role }) => `${authorId} ${role}`}
        nameOf={({ authorId }) => names[authorId] ?? "An author who is gone"}
        onChange={(next) => story.set({ bylines: next })}
        isReadOnly={isReadOnly}
      >
        {({ authorId, role }, i) => (
          <select
            aria-label={`Role of ${names[authorId] ?? "this author"}`}
            value={role}
            disabled={isReadOnly}
            onChange={(event) => {
              const next = event.target.value as BylineRole;
              story.set({ bylines: bylines.map((byline, at) => (at === i ? { ...byline, role: next } : byline)) });
            }}
            className="tool-control min-h-8! w-auto! py-0!"
          >
            {ROLES.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        )}
      </OrderedRows>
      {!isReadOnly && bylines.length < MAX_BYLINES && (
        <SearchPicker
          label="Add an author"
          hint={view.may.createAuthor ? "A name that is not there yet becomes a guest author." : undefined}
          search={searchAuthors}
          onPick={add}
          create={
            view.may.createAuthor
              ? { label: (name) => `Add “${name}” as a guest author`, run: (name) => void create(name) }
              : undefined
          }
        />
      )}
      {refused && (
        <p role="alert" className="tool-error">
          {refused}
        </p>
      )}
    </div>
  );
}
