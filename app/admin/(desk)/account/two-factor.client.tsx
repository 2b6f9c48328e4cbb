"use client";

import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { authClient, toOutcome } from "../../_components/auth-client.client";
import { useRefresh } from "../../_components/use-refresh.client";
import { AppSecret, RecoveryCodes } from "./two-factor-secrets.client";

type Props = { isOn: boolean; hasPassword: boolean };
type Started = { totpURI: string; backupCodes: string[] };

/** Switching the second factor on and off. Each step asks for the password, where there is one, so that a screen left open gives nothing away. */
export function TwoFactor({ isOn, hasPassword }: Props) {
  const [isOpen, setOpen] = useState(false);
  const refresh = useRefresh();
  const done = (message: string) => {
    showToast({ message });
    setOpen(false);
    refresh();
  };
  if (!isOn) {
    return (
      <Dialog
        title="Two-factor authentication"
        trigger={{ label: "Switch on" }}
        isOpen={isOpen}
        onOpenChange={setOpen}
        width="medium"
      >
        {() => <SwitchOn hasPassword={hasPassword} onDone={() => done("Two-factor authentication is on")} />}
      </Dialog>
    );
  }
  return (
    <div className="grid gap-3">
      <p>It is on.</p>
      <div className="flex flex-wrap gap-3">
        <Dialog title="New recovery codes" trigger={{ label: "New recovery codes" }}>
          {() => <NewCodes hasPassword={hasPassword} />}
        </Dialog>
        <Dialog
          title="Switch two-factor authentication off"
          trigger={{ label: "Switch off" }}
          isOpen={isOpen}
          onOpenChange={setOpen}
        >
          {() => <SwitchOff hasPassword={hasPassword} onDone={() => done("Two-factor authentication is off")} />}
        </Dialog>
      </div>
    </div>
  );
}

type PasswordInput = { password?: string };

function PasswordField({ hasPassword }: { hasPassword: boolean }) {
  if (!hasPassword) return <p>Your account has no password, so none is asked for.</p>;
  return <TextField name="password" type="password" label="Your password" autoComplete="current-password" autoFocus />;
}

function SwitchOn({ hasPassword, onDone }: { hasPassword: boolean; onDone: () => void }) {
  const [started, setStarted] = useState<Started | null>(null);
  const form = useActionForm(
    async (input: PasswordInput) =>
      toOutcome<Started>(await authClient.twoFactor.enable(input as { password: string })),
    { onDone: setStarted },
  );
  if (started) return <Confirm {...started} onDone={onDone} />;
  return (
    <ActionForm form={form} submit="Go on">
      <PasswordField hasPassword={hasPassword} />
    </ActionForm>
  );
}

function Confirm({ totpURI, backupCodes, onDone }: Started & { onDone: () => void }) {
  const form = useActionForm(
    async (input: { code: string }) => toOutcome<object>(await authClient.twoFactor.verifyTotp(input)),
    { read: (data) => ({ code: String(data.get("code")).replace(/\s/g, "") }), onDone },
  );
  return (
    <div className="grid gap-5">
      <AppSecret uri={totpURI} />
      <RecoveryCodes codes={backupCodes} />
      <ActionForm form={form} submit="Switch it on">
        <TextField name="code" label="Code that your app shows now" inputMode="numeric" autoComplete="one-time-code" />
      </ActionForm>
    </div>
  );
}

function NewCodes({ hasPassword }: { hasPassword: boolean }) {
  const [codes, setCodes] = useState<string[] | null>(null);
  const form = useActionForm(
    async (input: PasswordInput) =>
      toOutcome<{ backupCodes: string[] }>(
        await authClient.twoFactor.generateBackupCodes(input as { password: string }),
      ),
    { onDone: ({ backupCodes }) => setCodes(backupCodes) },
  );
  if (codes) return <RecoveryCodes codes={codes} />;
  return (
    <ActionForm form={form} submit="Make new ones">
      <p>The old ones stop working.</p>
      <PasswordField hasPassword={hasPassword} />
    </ActionForm>
  );
}

function SwitchOff({ hasPassword, onDone }: { hasPassword: boolean; onDone: () => void }) {
  const form = useActionForm(
    async (input: PasswordInput) =>
      toOutcome<object>(await authClient.twoFactor.disable(input as { password: string })),
    { onDone },
  );
  return (
    <ActionForm form={form} submit="Switch off">
      <PasswordField hasPassword={hasPassword} />
    </ActionForm>
  );
}
