"use client";

import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Select } from "@/components/ui/select.client";
import { showToast } from "@/components/ui/toast.client";
import { saveChecklist } from "@/lib/workflow/checklist-actions.ts";
import { CHECKLIST_RULES, type ChecklistLevel, type ChecklistRule, RULES } from "@/lib/workflow/checklist-schema.ts";

const LEVEL_OPTIONS = [
  { id: "blocks", label: "Keeps the story from going out" },
  { id: "warns", label: "Warns" },
  { id: "off", label: "Is not looked at" },
];

/** What each rule of the checklist does. */
export function ChecklistForm({ levels }: { levels: Record<ChecklistRule, ChecklistLevel> }) {
  const form = useActionForm(saveChecklist, { onDone: () => showToast({ message: "Saved." }) });
  return (
    <ActionForm form={form} submit="Save" className="grid max-w-3xl gap-5 sm:grid-cols-2">
      {RULES.map((rule) => (
        <Select
          key={rule}
          name={rule}
          label={CHECKLIST_RULES[rule].name}
          options={LEVEL_OPTIONS}
          defaultValue={levels[rule]}
        />
      ))}
    </ActionForm>
  );
}
