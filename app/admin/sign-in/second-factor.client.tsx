"use client";

import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import { Checkbox } from "@/components/ui/checkbox.client";
import { TextField } from "@/components/ui/field.client";
import { authClient, toOutcome } from "../_components/auth-client.client";

type Way = "app" | "recovery";

/** The second question at sign-in: a code of the authenticator app, or one of the recovery codes. */
export function SecondFactor({ onDone }: { onDone: () => void }) {
  const [way, setWay] = useState<Way>("app");
  // A form of its own each: what was wrong with one code is not said of the other.
  return <CodeForm key={way} way={way} onSwitch={() => setWay(way === "app" ? "recovery" : "app")} onDone={onDone} />;
}

function CodeForm({ way, onSwitch, onDone }: { way: Way; onSwitch: () => void; onDone: () => void }) {
  const isApp = way === "app";
  const form = useActionForm(
    async (input: { code: string; trustDevice: boolean }) =>
      toOutcome<object>(
        isApp ? await authClient.twoFactor.verifyTotp(input) : await authClient.twoFactor.verifyBackupCode(input),
      ),
    {
      read: (data) => ({ code: String(data.get("code")).replace(/\s/g, ""), trustDevice: data.has("trustDevice") }),
      onDone,
    },
  );
  return (
    <ActionForm
      form={form}
      submit="Go on"
      actions={
        <Button look="quiet" onPress={onSwitch}>
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
