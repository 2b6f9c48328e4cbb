"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { addRedirect, moveRedirect, removeRedirect } from "@/lib/redirects/redirect-actions.ts";

/** Enters a redirect. */
export function NewRedirectForm() {
  const router = useRouter();
  const [made, setMade] = useState(0);
  const onDone = () => {
    setMade(made + 1);
    router.refresh();
  };
  return <Form key={made} onDone={onDone} />;
}

function Form({ onDone }: { onDone: () => void }) {
  const form = useActionForm(addRedirect, {
    onDone: () => {
      showToast({ message: "The redirect holds from now on" });
      onDone();
    },
  });
  return (
    <ActionForm form={form} submit="Add the redirect" className="grid max-w-3xl gap-4 border-b border-rule pb-8">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="fromPath" label="Old address" placeholder="/2014/old-story" isRequired />
        <TextField
          name="toPath"
          label="Leads to"
          placeholder="/articles/new-story"
          hint="A path of this site, or another site's address."
          isRequired
        />
      </div>
    </ActionForm>
  );
}

type Redirect = { id: string; fromPath: string; toPath: string };

/** Sends a redirect elsewhere, or deletes it. */
export function RedirectButtons({ redirect }: { redirect: Redirect }) {
  const router = useRouter();
  const remove = async () => {
    const outcome = await removeRedirect({ id: redirect.id });
    const { fromPath, toPath } = redirect;
    const undo = async () => {
      const again = await addRedirect({ fromPath, toPath });
      showToast({ message: again.ok ? "The redirect is back" : again.message });
      router.refresh();
    };
    showToast(outcome.ok ? { message: `${fromPath} leads nowhere now`, undo } : { message: outcome.message });
    router.refresh();
  };
  return (
    <div className="flex flex-wrap gap-2 md:flex-nowrap">
      <Dialog title={`Where ${redirect.fromPath} leads`} trigger={{ label: "Change", look: "quiet" }}>
        {(close) => (
          <MoveForm
            redirect={redirect}
            onDone={() => {
              close();
              router.refresh();
            }}
          />
        )}
      </Dialog>
      <Button look="quiet" aria-label={`Delete the redirect from ${redirect.fromPath}`} onPress={remove}>
        Delete
      </Button>
    </div>
  );
}

function MoveForm({ redirect, onDone }: { redirect: Redirect; onDone: () => void }) {
  const form = useActionForm(moveRedirect, {
    read: (data) => ({ id: redirect.id, toPath: String(data.get("toPath") ?? "") }),
    onDone,
  });
  return (
    <ActionForm form={form} submit="Save">
      <TextField name="toPath" label="Leads to" defaultValue={redirect.toPath} isRequired autoFocus />
    </ActionForm>
  );
}
