"use client";

import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { authClient, toOutcome } from "../_components/auth-client.client";

/** The second question at sign-in: a code of the authenticator app, or one of the recovery codes. */
export function SecondFactor({ onDone }: { onDone: () => void }) {
  const [way, setWay] = useState<"app" | "recovery">("app");
  const form = useActionForm(
    async (input: { code: string; trustDevice: boolean }) =>
      toOutcome<object>(
        way === "app"
          ? await authClient.twoFactor.verifyTotp(input)
          : await authClient.twoFactor.verifyBackupCode(input),
      ),
    {
      read: (data) => ({ code: String(data.get("code")).replace(/\s/g, ""), trustDevice: data.has("trustDevice") }),
      onDone,
    },
  );
  const isApp = way === "app";
  return (
    <ActionForm
      key={way}
      form={form}
      submit="Go on"
      actions={
        <Button look="quiet" onPress={() => setWay(isApp ? "recovery" : "app")}>
          {isApp ? "Use a recovery code" : "Use the app"}
        </Button>
      }
    >
      {isApp ? (
        <TextField
          name="code"
          label="Code of your authenticator app"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
        />
      ) : (
        <TextField name="code" label="Recovery code" hint="Each works once." autoComplete="off" autoFocus />
      )}
      <Checkbox name="trustDevice">Do not ask on this device for 30 days</Checkbox>
    </ActionForm>
  );
}
