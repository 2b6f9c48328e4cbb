"use client";

import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { TextField } from "@/components/ui/field.client";
import { readForm } from "@/components/ui/read-form.ts";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { MIN_PASSWORD, type SetUpInput } from "@/lib/auth/person-schema.ts";
import { setUp } from "@/lib/auth/set-up-actions.ts";
import { authClient, toOutcome } from "../_components/auth-client.client";

/** Makes the account, and signs in with it. */
async function setUpAndEnter(input: SetUpInput) {
  const made = await setUp(input);
  if (!made.ok) return made;
  return toOutcome<object>(await authClient.signIn.email({ email: made.email, password: input.password }));
}

export function SetUpForm({ token }: { token: string }) {
  const form = useActionForm(setUpAndEnter, {
    read: (data) => ({ ...readForm(data), token }) as SetUpInput,
    onDone: () => window.location.assign(adminRoutes.home()),
  });
  return (
    <ActionForm form={form} submit="Make the account">
      <TextField name="name" label="Your name" autoComplete="name" autoFocus />
      <TextField name="email" type="email" label="E-mail address" autoComplete="username" />
      <TextField
        name="password"
        type="password"
        label="Password"
        hint={`At least ${MIN_PASSWORD} characters.`}
        autoComplete="new-password"
      />
    </ActionForm>
  );
}
