"use client";

import { useState } from "react";
import { Checkbox, CheckboxGroup } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { Select } from "@/components/ui/select.client";
import { ROLE_WORDS, ROLES } from "@/lib/auth/permissions.ts";

export type SectionChoice = { id: string; name: string };

const ROLE_OPTIONS = ROLES.map((role) => ({ id: role, label: ROLE_WORDS[role].name, hint: ROLE_WORDS[role].does }));

type Props = {
  sections: SectionChoice[];
  person?: { name: string; role: string; sections: SectionChoice[] };
};

/** Name, role and, for an editor, the sections that she is limited to. */
export function PersonFields({ sections, person }: Props) {
  const [role, setRole] = useState(person?.role ?? "writer");
  return (
    <>
      <TextField name="name" label="Name" defaultValue={person?.name} autoComplete="off" isRequired />
      <Select
        name="role"
        label="Role"
        options={ROLE_OPTIONS}
        value={role}
        onChange={(value) => setRole(String(value ?? "writer"))}
      />
      {role === "editor" && (
        <CheckboxGroup
          label="Limited to sections"
          hint="None ticked means all of them."
          name="sectionIds[]"
          defaultValue={person?.sections.map(({ id }) => id)}
        >
          <div className="columns-2 gap-4">
            {sections.map(({ id, name }) => (
              <Checkbox key={id} value={id}>
                {name}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
      )}
    </>
  );
}
