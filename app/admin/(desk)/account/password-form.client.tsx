"use client";

import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { MIN_PASSWORD } from "@/lib/auth/person-schema.ts";
import { authClient, toOutcome } from "../../_components/auth-client.client";
import { useRefresh } from "../../_components/use-refresh.client";

type Input = { currentPassword: string; newPassword: string };

/** Another password signs out everywhere else: whoever knew the old one is out. */
async function changePassword(input: Input) {
  const outcome = toOutcome<object>(await authClient.changePassword({ ...input, revokeOtherSessions: true }));
  if (outcome.ok || outcome.field !== "password") return outcome;
  const problems = outcome.problems.map((problem) => ({ ...problem, field: "currentPassword" }));
  return { ...outcome, field: "currentPassword", problems };
}

export function ChangePasswordForm({ email }: { email: string }) {
  const refresh = useRefresh();
  const form = useActionForm(changePassword, {
    onDone: () => {
      form.ref.current?.reset();
      showToast({ message: "Your password is changed, and you are signed out everywhere else" });
      refresh();
    },
  });
  return (
    <ActionForm form={form} submit="Change the password">
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField name="currentPassword" type="password" label="Your password now" autoComplete="current-password" />
      <TextField
        name="newPassword"
        type="password"
        label="New password"
        hint={`At least ${MIN_PASSWORD} characters.`}
        autoComplete="new-password"
      />
    </ActionForm>
  );
}
