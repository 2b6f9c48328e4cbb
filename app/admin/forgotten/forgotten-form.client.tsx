"use client";

import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { TextField } from "@/components/ui/field.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { authClient, toOutcome } from "../_components/auth-client.client";

export function ForgottenForm() {
  const [isSent, setSent] = useState(false);
  const form = useActionForm(
    async (input: { email: string }) => toOutcome<object>(await authClient.requestPasswordReset(input)),
    { onDone: () => setSent(true) },
  );
  if (isSent) {
    return (
      <div role="status">
        <p>
          If somebody has an account under this address, a mail with a link is on its way. The link works for an hour.
        </p>
        <a href={adminRoutes.signIn()} className="tool-button mt-4">
          Back to signing in
        </a>
      </div>
    );
  }
  return (
    <ActionForm
      form={form}
      submit="Mail me a link"
      actions={
        <a href={adminRoutes.signIn()} className="tool-button tool-button-quiet">
          Back
        </a>
      }
    >
      <TextField name="email" type="email" label="E-mail address" autoComplete="username" autoFocus />
    </ActionForm>
  );
}
