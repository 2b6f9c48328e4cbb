"use client";

import { Fragment, type ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import type { useFormBasis } from "./use-form-basis.client.ts";

type Props = {
  /** Made by `useFormBasis`. */
  form: ReturnType<typeof useFormBasis>;
  /** The fields, which begin with what is stored whenever they are shown anew. */
  children: ReactNode;
  /** What the button says for a thing that is there, and for a new one. */
  save?: string;
  make?: string;
  className?: string;
  isLong?: boolean;
};

/** The form of one thing: says what of it is unsaved, and asks when somebody else saved it meanwhile. */
export function BasedForm({ form, children, save = "Save", make = save, className, isLong }: Props) {
  const { conflict, isAhead, isNew, isLeaving, round } = form;
  return (
    <div inert={isLeaving}>
      <ActionForm
        form={form.form}
        submit={isNew ? make : save}
        className={className}
        isLong={isLong}
        remedies={conflict && <Remedies {...conflict} />}
        actions={isAhead && <span className="text-muted">What you typed meanwhile is not saved yet</span>}
      >
        <Fragment key={round}>{children}</Fragment>
      </ActionForm>
    </div>
  );
}

function Remedies({ saveMine, dropMine }: { saveMine: () => void; dropMine: () => void }) {
  return (
    <>
      <p className="mt-1">
        What you typed is still here. Saving yours puts everything in this form in the place of what is saved now.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onPress={saveMine}>Save mine all the same</Button>
        <Button onPress={dropMine}>Drop mine and show what is saved</Button>
      </div>
    </>
  );
}
