"use client";

import { useRouter } from "next/navigation";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { addSection, removeSection, saveSection } from "@/lib/sections/section-actions.ts";
import { NameAndAddress } from "../forms/address-field.client";
import { RemoveButton } from "../forms/remove-button.client";

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
  const router = useRouter();
  const form = useActionForm(
    (fields: SectionFields) =>
      section ? saveSection({ ...fields, id: section.id, baseVersion: section.version }) : addSection(fields),
    {
      read: readFields,
      onDone: () => {
        showToast({ message: section ? "Saved" : "The section is there. Stories can be written in it." });
        if (section) router.refresh();
        else router.push(adminRoutes.sections());
      },
    },
  );
  const restore = () => {
    const { version: _v, ...fields } = section as SectionFormValue;
    return addSection(fields);
  };
  return (
    <div className="max-w-3xl">
      <ActionForm form={form} submit={section ? "Save" : "Make the section"}>
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
      </ActionForm>
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

type SectionFields = { name: string; slug: string; description: string; inNavigation: boolean };

function readFields(data: FormData): SectionFields {
  const said = (name: string) => String(data.get(name) ?? "");
  return {
    name: said("name"),
    slug: said("slug"),
    description: said("description"),
    inNavigation: data.has("inNavigation"),
  };
}
