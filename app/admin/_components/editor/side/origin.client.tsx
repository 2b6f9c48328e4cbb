"use client";

import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { Select } from "@/components/ui/select.client";
import { POLICY_NAMES, sayPolicy } from "@/lib/editing/origin-rules.ts";
import type { OriginPolicy } from "@/prisma/generated/enums.ts";
import { type HeadFields, problemOf, useStory } from "../desk-context.client.ts";
import { Fault } from "./settings.client";

type Origin = NonNullable<HeadFields["origin"]>;

const EMPTY: Origin = { publisher: "", url: "", publishedAt: null, licence: "", licenceUrl: null, policy: "canonical" };

const POLICIES: { id: OriginPolicy; label: string; hint: string }[] = [
  { id: "canonical", label: POLICY_NAMES.canonical, hint: "Search engines are sent there" },
  { id: "ours", label: POLICY_NAMES.ours, hint: "Only by agreement with the first publisher" },
  { id: "noindex", label: POLICY_NAMES.noindex, hint: "Readers still find it here" },
];

/** Where a syndicated story first appeared, and what that means for crawlers, in a plain sentence. */
export function Origin() {
  const story = useStory();
  const { fields, isReadOnly } = story;
  const { origin } = fields;
  const set = (patch: Partial<Origin>) => origin && story.set({ origin: { ...origin, ...patch } });
  const line = (field: "publisher" | "url" | "licence" | "licenceUrl", label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      value={origin?.[field] ?? ""}
      onChange={(value) => set({ [field]: field === "licenceUrl" ? value || null : value })}
      isReadOnly={isReadOnly}
      isInvalid={problemOf(story, `origin.${field}`) !== undefined}
      note={<Fault field={`origin.${field}`} />}
    />
  );
  return (
    <>
      <Checkbox
        isSelected={origin !== null}
        isDisabled={isReadOnly}
        onChange={(isOn) => story.set({ origin: isOn ? EMPTY : null })}
      >
        First published somewhere else
      </Checkbox>
      {origin && (
        <>
          {line("publisher", "Publisher")}
          {line("url", "Address of the original")}
          <TextField
            label="First published on"
            type="date"
            value={origin.publishedAt?.slice(0, 10) ?? ""}
            onChange={(day) => set({ publishedAt: day ? `${day}T00:00:00.000Z` : null })}
            isReadOnly={isReadOnly}
          />
          {line("licence", "Licence", "Such as CC BY-ND 4.0, or “by permission”.")}
          {line("licenceUrl", "Address of the licence")}
          <Select
            label="Search engines"
            options={POLICIES}
            value={origin.policy}
            onChange={(key) => key && set({ policy: key as OriginPolicy })}
            isDisabled={isReadOnly}
          />
        </>
      )}
      <p className="border-s-2 border-accent ps-3" role="status">
        {sayPolicy(origin, fields.noindex)}
      </p>
    </>
  );
}
