"use client";

import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { Select } from "@/components/ui/select.client";
import { slugify } from "@/lib/fields.ts";
import { CONTENT_TYPE_NAMES } from "@/lib/format.ts";
import { routes } from "@/lib/routes.ts";
import type { ContentType } from "@/prisma/generated/enums.ts";
import { type HeadFields, problemOf, useStory } from "../desk-context.client.ts";

const TYPES = (Object.entries(CONTENT_TYPE_NAMES) as [ContentType, string][]).map(([id, label]) => ({ id, label }));

const FLAGS: { field: "dropCap" | "noAsks" | "republishable" | "noindex"; label: string; hint: string }[] = [
  { field: "dropCap", label: "Drop cap", hint: "The first letter is set large." },
  { field: "noAsks", label: "No donate call-to-action", hint: "For obituaries and the like." },
  {
    field: "republishable",
    label: "May be republished",
    hint: "Others may take the story over under the magazine's licence.",
  },
  {
    field: "noindex",
    label: "Keep out of search engines",
    hint: "Readers still find it here and in the magazine's own search.",
  },
];

/** Where the story belongs, or how it is addressed and shown. */
export function Settings({ part }: { part: "place" | "rest" }) {
  return part === "place" ? <PlaceFields /> : <OtherFields />;
}

function PlaceFields() {
  const story = useStory();
  const { fields, view, isReadOnly } = story;
  const common = { isDisabled: isReadOnly };
  return (
    <>
      <Select
        label="Type"
        options={TYPES}
        value={fields.contentType}
        onChange={(key) => key && story.set({ contentType: key as ContentType })}
        {...common}
      />
      <Select
        label="Section"
        options={view.sections}
        value={fields.sectionId}
        onChange={(key) => key && story.set({ sectionId: String(key) })}
        {...common}
      />
      <Fault field="sectionId" />
    </>
  );
}

function OtherFields() {
  const story = useStory();
  const { fields, view, isReadOnly } = story;
  const suggested = slugify(fields.headline);
  return (
    <>
      <TextField
        label="Address"
        value={fields.slug}
        onChange={(slug) => story.set({ slug })}
        isReadOnly={isReadOnly}
        isInvalid={problemOf(story, "slug") !== undefined}
        hint={`${view.site.url}${routes.article(fields.slug)}${view.wasEverPublic ? ". Readers know the story: its old address will lead to the new one." : ""}`}
        note={<Fault field="slug" />}
      />
      {!isReadOnly && !view.wasEverPublic && suggested && suggested !== fields.slug && (
        <button type="button" className="tool-button w-fit" onClick={() => story.set({ slug: suggested })}>
          Make it from the headline
        </button>
      )}
      {FLAGS.map(({ field, label, hint }) => (
        <Checkbox
          key={field}
          isSelected={fields[field]}
          isDisabled={isReadOnly}
          onChange={(isOn) => story.set({ [field]: isOn } as Partial<HeadFields>)}
          hint={hint}
        >
          {label}
        </Checkbox>
      ))}
    </>
  );
}

/** The sentence beside a field that was refused. */
export function Fault({ field }: { field: string }) {
  const problem = problemOf(useStory(), field);
  return problem ? (
    <p role="alert" className="tool-error mt-1">
      {problem}
    </p>
  ) : null;
}
