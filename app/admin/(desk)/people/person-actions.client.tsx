"use client";

import { useState } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { readForm } from "@/components/ui/read-form.ts";
import { showToast } from "@/components/ui/toast.client";
import {
  deactivatePerson,
  endSessions,
  inviteAgain,
  reactivatePerson,
  updatePerson,
} from "@/lib/auth/person-actions.ts";
import type { PersonPatchInput } from "@/lib/auth/person-schema.ts";
import type { Outcome } from "@/lib/errors.ts";
import { useRefresh } from "../../_components/use-refresh.client";
import { MAILED, NOT_MAILED } from "./invite-button.client";
import { PersonFields, type SectionChoice } from "./person-fields.client";

type Person = {
  id: string;
  name: string;
  role: string;
  sections: SectionChoice[];
  deactivatedAt: Date | null;
  isInvited: boolean;
  sessionCount: number;
};
type Props = { person: Person; sections: SectionChoice[]; isMe: boolean };

/** What an admin does with a person. */
export function PersonActions({ person, sections, isMe }: Props) {
  const [isEditing, setEditing] = useState(false);
  const refresh = useRefresh();
  const { id, name } = person;

  /** Does it, says so with a way back, or says why not. */
  const run = async <T extends object>(
    act: () => Promise<Outcome<T>>,
    say: (result: T) => string,
    undo?: () => void,
  ) => {
    const outcome = await act();
    showToast(outcome.ok ? { message: say(outcome), undo } : { message: outcome.message });
    refresh();
  };
  const activate = () =>
    run(
      () => reactivatePerson({ id }),
      () => `${name} may sign in again`,
    );
  const entries = [
    { id: "edit", label: "Name, role, sections …", does: () => setEditing(true), isShown: true },
    {
      id: "invite",
      label: "Invite again",
      does: () =>
        run(
          () => inviteAgain({ id }),
          ({ isMailed }) => (isMailed ? MAILED : NOT_MAILED),
        ),
      isShown: person.isInvited && !person.deactivatedAt,
    },
    {
      id: "sessions",
      label: "Sign out everywhere",
      does: () =>
        run(
          () => endSessions({ id }),
          () => `${name} is signed out everywhere`,
        ),
      isShown: person.sessionCount > 0,
    },
    {
      id: "deactivate",
      label: "Deactivate",
      does: () =>
        run(
          () => deactivatePerson({ id }),
          () => `${name} may not sign in any more`,
          activate,
        ),
      isShown: !person.deactivatedAt && !isMe,
    },
    { id: "activate", label: "Let in again", does: activate, isShown: person.deactivatedAt !== null },
  ].filter(({ isShown }) => isShown);
  return (
    <>
      <MenuTrigger>
        <Button aria-label={`What to do with ${name}`}>
          Change <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="tool-popover" placement="bottom end">
          <Menu className="py-1 outline-none">
            {entries.map((entry) => (
              <MenuItem key={entry.id} onAction={() => void entry.does()} className="tool-option">
                {entry.label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Dialog title={name} isOpen={isEditing} onOpenChange={setEditing}>
        {(close) => <PersonForm person={person} sections={sections} onDone={close} />}
      </Dialog>
    </>
  );
}

function PersonForm({ person, sections, onDone }: Omit<Props, "isMe"> & { onDone: () => void }) {
  const refresh = useRefresh();
  const form = useActionForm(updatePerson, {
    read: (data) => ({ ...readForm(data), id: person.id }) as PersonPatchInput,
    onDone: () => {
      showToast({ message: "Saved" });
      refresh();
      onDone();
    },
  });
  return (
    <ActionForm form={form} submit="Save">
      <PersonFields sections={sections} person={person} />
    </ActionForm>
  );
}
