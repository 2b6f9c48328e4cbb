"use client";

import { useState } from "react";
import { ActionForm, FormProblems, useActionForm } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/field.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import type { Problem } from "@/lib/errors.ts";
import { authClient, toOutcome } from "../_components/auth-client.client";
import { SecondFactor } from "./second-factor.client";

type Answer = { twoFactorRedirect?: boolean };

export function SignInForm({ to }: { to: string }) {
  // By a whole load: nothing of another person's stays in the browser's memory.
  const enter = () => window.location.assign(to);
  const [asksForCode, setAsksForCode] = useState(false);
  const form = useActionForm(
    async (input: { email: string; password: string }) => toOutcome<Answer>(await authClient.signIn.email(input)),
    { onDone: ({ twoFactorRedirect }) => (twoFactorRedirect ? setAsksForCode(true) : enter()) },
  );
  if (asksForCode) return <SecondFactor onDone={enter} />;
  return (
    <>
      <ActionForm form={form} submit="Sign in">
        <TextField name="email" type="email" label="E-mail address" autoComplete="username webauthn" autoFocus />
        <TextField name="password" type="password" label="Password" autoComplete="current-password" />
      </ActionForm>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3 border-t border-rule pt-4">
        <PasskeyButton onDone={enter} />
        <a href={adminRoutes.forgotten()} className="py-2 text-muted">
          Forgotten your password?
        </a>
      </div>
    </>
  );
}

function PasskeyButton({ onDone }: { onDone: () => void }) {
  const [isPending, setPending] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const signIn = async () => {
    setPending(true);
    const outcome = toOutcome(await authClient.signIn.passkey());
    if (outcome.ok) onDone();
    else {
      setProblems(outcome.problems);
      setPending(false);
    }
  };
  return (
    <div className="grid gap-3">
      <Button onPress={signIn} isPending={isPending}>
        Sign in with a passkey
      </Button>
      <FormProblems problems={problems} />
    </div>
  );
}
