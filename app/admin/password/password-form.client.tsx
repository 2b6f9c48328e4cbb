"use client";

import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { TextField } from "@/components/ui/field.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { MIN_PASSWORD } from "@/lib/auth/person-schema.ts";
import { authClient, toOutcome } from "../_components/auth-client.client";

export function PasswordForm({ token }: { token: string }) {
  const [isDone, setDone] = useState(false);
  const form = useActionForm(
    async ({ newPassword }: { newPassword: string }) =>
      toOutcome<object>(await authClient.resetPassword({ newPassword, token })),
    { onDone: () => setDone(true) },
  );
  if (isDone) {
    return (
      <div role="status">
        <p>Your password is kept.</p>
        <a href={adminRoutes.signIn()} className="tool-button tool-button-primary mt-4">
          Sign in
        </a>
      </div>
    );
  }
  return (
    <ActionForm form={form} submit="Keep this password">
      <TextField
        name="newPassword"
        type="password"
        label="New password"
        hint={`At least ${MIN_PASSWORD} characters.`}
        autoComplete="new-password"
        autoFocus
      />
    </ActionForm>
  );
}
