"use client";

import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { addSection, removeSection, saveSection } from "@/lib/sections/section-actions.ts";
import { NameAndAddress } from "../forms/address-field.client";
import { BasedForm } from "../forms/based-form.client";
import { RemoveButton } from "../forms/remove-button.client";
import { useFormBasis } from "../forms/use-form-basis.client.ts";

export type SectionFormValue = {
  id: string;
  version: number;
  slug: string;
  name: string;
  description: string;
  position: number;
  inNavigation: boolean;
};

/** A new section, or one that is there. */
export function SectionForm({ section }: { section: SectionFormValue | null }) {
  const form = useFormBasis({
    stored: section,
    read: readFields,
    save: (fields, basis) => saveSection({ ...fields, ...basis }),
    making: {
      add: addSection,
      done: "The section is there. Stories can be written in it.",
      backTo: adminRoutes.sections(),
    },
  });
  const restore = () => {
    const { version: _v, ...fields } = section as SectionFormValue;
    return addSection(fields);
  };
  return (
    <div className="max-w-3xl">
      <BasedForm form={form} make="Make the section">
        <NameAndAddress
          name={{ field: "name", label: "Name", value: section?.name ?? "" }}
          prefix="/sections/"
          slug={section?.slug ?? ""}
          isNew={!section}
        />
        <TextField
          name="description"
          label="Description"
          hint="Stands at the top of the section's front, and in search results."
          rows={3}
          defaultValue={section?.description ?? ""}
        />
        <Checkbox name="inNavigation" defaultSelected={section?.inNavigation ?? true}>
          In the navigation and on the home page
        </Checkbox>
      </BasedForm>
      {section && (
        <RemoveButton
          label="Delete the section"
          remove={() => removeSection({ id: section.id })}
          restore={restore}
          done={`“${section.name}” is deleted`}
          backTo={adminRoutes.sections()}
        />
      )}
    </div>
  );
}

function readFields(data: FormData) {
  const said = (name: string) => String(data.get(name) ?? "");
  return {
    name: said("name"),
    slug: said("slug"),
    description: said("description"),
    inNavigation: data.has("inNavigation"),
  };
}
