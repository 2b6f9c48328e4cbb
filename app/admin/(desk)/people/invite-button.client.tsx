"use client";

import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { invitePerson } from "@/lib/auth/person-actions.ts";
import { useRefresh } from "../../_components/use-refresh.client";
import { PersonFields, type SectionChoice } from "./person-fields.client";

export const MAILED = "The invitation is on its way";
export const NOT_MAILED = "The account is made, but the mail could not be sent: invite again later";

export function InviteButton({ sections }: { sections: SectionChoice[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      title="Invite somebody"
      trigger={{ label: "Invite", look: "primary" }}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      {(close) => <InviteForm sections={sections} onDone={close} />}
    </Dialog>
  );
}

function InviteForm({ sections, onDone }: { sections: SectionChoice[]; onDone: () => void }) {
  const refresh = useRefresh();
  const form = useActionForm(invitePerson, {
    onDone: ({ isMailed }) => {
      showToast({ message: isMailed ? MAILED : NOT_MAILED });
      refresh();
      onDone();
    },
  });
  return (
    <ActionForm form={form} submit="Invite">
      <TextField
        name="email"
        type="email"
        label="E-mail address"
        hint="Gets a link to choose a password."
        autoComplete="off"
        isRequired
        autoFocus
      />
      <PersonFields sections={sections} />
    </ActionForm>
  );
}
