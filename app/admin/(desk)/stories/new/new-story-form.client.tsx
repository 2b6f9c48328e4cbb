"use client";

import { useRouter } from "next/navigation";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { TextField } from "@/components/ui/field.client";
import { Select } from "@/components/ui/select.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { CONTENT_TYPE_NAMES } from "@/lib/format.ts";
import { createStory } from "@/lib/story-list/story-list-actions.ts";

const TYPES = Object.entries(CONTENT_TYPE_NAMES).map(([id, label]) => ({ id, label }));

export function NewStoryForm({ sections }: { sections: { id: string; name: string }[] }) {
  const router = useRouter();
  const form = useActionForm(createStory, { onDone: ({ id }) => router.push(adminRoutes.story(id)) });
  return (
    <ActionForm form={form} submit="Begin" className="grid max-w-xl gap-5">
      <TextField name="headline" label="Headline" hint="A working title will do." autoComplete="off" autoFocus />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="sectionId"
          label="Section"
          options={sections.map(({ id, name }) => ({ id, label: name }))}
          defaultValue={sections[0]?.id}
        />
        <Select name="contentType" label="Type" options={TYPES} defaultValue="reporting" />
      </div>
    </ActionForm>
  );
}
