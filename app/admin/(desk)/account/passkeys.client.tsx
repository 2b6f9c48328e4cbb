"use client";

import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { formatDate, type Place } from "@/lib/format.ts";
import { authClient, toOutcome } from "../../_components/auth-client.client";
import { useRefresh } from "../../_components/use-refresh.client";

type Passkey = { id: string; name: string | null; createdAt: Date | null };

export function Passkeys({ passkeys, place }: { passkeys: Passkey[]; place: Place }) {
  const [isOpen, setOpen] = useState(false);
  const refresh = useRefresh();
  const remove = async ({ id }: Passkey) => {
    const outcome = toOutcome(await authClient.passkey.deletePasskey({ id }));
    showToast({ message: outcome.ok ? "The passkey is removed" : outcome.message });
    refresh();
  };
  return (
    <div className="grid gap-4">
      {passkeys.length > 0 && (
        <ul className="border-y border-rule">
          {passkeys.map((passkey) => (
            <li
              key={passkey.id}
              className="flex items-center justify-between gap-4 border-rule py-1.5 not-first:border-t"
            >
              <span>
                {passkey.name || "Passkey"}
                {passkey.createdAt && (
                  <span className="text-muted">, since {formatDate(passkey.createdAt, "date", place)}</span>
                )}
              </span>
              <Button
                look="quiet"
                onPress={() => remove(passkey)}
                aria-label={`Remove ${passkey.name || "the passkey"}`}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Dialog title="A new passkey" trigger={{ label: "Add a passkey" }} isOpen={isOpen} onOpenChange={setOpen}>
          {(close) => <AddForm onDone={close} />}
        </Dialog>
      </div>
    </div>
  );
}

function AddForm({ onDone }: { onDone: () => void }) {
  const refresh = useRefresh();
  const form = useActionForm(
    async ({ name }: { name: string }) =>
      toOutcome<object>((await authClient.passkey.addPasskey({ name })) ?? CANCELLED),
    {
      onDone: () => {
        showToast({ message: "The passkey is kept: sign in with it next time" });
        refresh();
        onDone();
      },
    },
  );
  return (
    <ActionForm form={form} submit="Go on">
      <TextField
        name="name"
        label="Its name"
        hint="Such as the device that it is on."
        defaultValue="This device"
        autoFocus
      />
    </ActionForm>
  );
}

const CANCELLED = { data: null, error: { code: "REGISTRATION_CANCELLED", status: 400 } };
