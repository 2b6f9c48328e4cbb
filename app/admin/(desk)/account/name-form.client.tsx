"use client";

import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { renameMyself } from "@/lib/auth/account-actions.ts";
import { useRefresh } from "../../_components/use-refresh.client";

export function NameForm({ name }: { name: string }) {
  const refresh = useRefresh();
  const form = useActionForm(renameMyself, {
    onDone: () => {
      showToast({ message: "Saved" });
      refresh();
    },
  });
  return (
    <ActionForm form={form} submit="Save">
      <TextField name="name" label="What others in the newsroom call you" defaultValue={name} autoComplete="name" />
    </ActionForm>
  );
}
