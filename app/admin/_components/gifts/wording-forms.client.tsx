"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/field.client";
import { Select } from "@/components/ui/select.client";
import { showToast } from "@/components/ui/toast.client";
import { createWordingTestAction, endWordingTestAction } from "@/lib/donations/gift-actions.ts";
import { WORDING_KEYS } from "@/lib/donations/wording-schema.ts";
import { momentOf } from "@/lib/workflow/zoned-time.ts";

type Props = { campaigns: { id: string; name: string }[]; timeZone: string };

/** Begins a comparison: other words for a campaign, and the day on which it ends. */
export function NewWordingTest(props: Props) {
  return (
    <Dialog title="Compare wordings" trigger={{ label: "Compare wordings", look: "primary" }} width="wide">
      {(close) => <NewForm {...props} onDone={close} />}
    </Dialog>
  );
}

const text = (data: FormData, name: string) => String(data.get(name) ?? "").trim();

/** Wordings that were left empty are none; one that is half written is told so. */
function wordingsOf(data: FormData) {
  const all = WORDING_KEYS.map((_, index) => ({
    headline: text(data, `wordings.${index}.headline`),
    pitch: text(data, `wordings.${index}.pitch`),
  }));
  const last = all.findLastIndex(({ headline, pitch }) => headline !== "" || pitch !== "");
  return all.slice(0, Math.max(1, last + 1));
}

function NewForm({ campaigns, timeZone, onDone }: Props & { onDone: () => void }) {
  const router = useRouter();
  const form = useActionForm(createWordingTestAction, {
    read: (data) => ({
      campaignId: text(data, "campaignId"),
      name: text(data, "name"),
      holdBack: Number(text(data, "holdBack")),
      // The end of the day that was written, where the magazine is.
      expiresAt: momentOf(`${text(data, "expiresAt")}T23:59`, timeZone) ?? new Date(Number.NaN),
      wordings: wordingsOf(data),
    }),
    onDone: () => {
      onDone();
      showToast({ message: "The comparison runs" });
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} submit="Begin">
      <TextField name="name" label="Name" hint="For the newsroom only" isRequired />
      <Select name="campaignId" label="Campaign" options={campaigns.map(({ id, name }) => ({ id, label: name }))} />
      <TextField name="expiresAt" label="Last day" type="date" isRequired />
      <TextField
        name="holdBack"
        label="Of 100 readers, how many keep the campaign’s own wording"
        type="number"
        defaultValue="20"
        isRequired
      />
      {WORDING_KEYS.slice(0, 3).map((key, index) => (
        <fieldset key={key} className="grid gap-3">
          <legend className="tool-label mb-2">{index === 0 ? "Another wording" : "One more, if you like"}</legend>
          <TextField name={`wordings.${index}.headline`} label="Headline" />
          <TextField name={`wordings.${index}.pitch`} label="Pitch" rows={3} />
        </fieldset>
      ))}
    </ActionForm>
  );
}

export function EndWordingTest({ id }: { id: string }) {
  const router = useRouter();
  const [isPending, start] = useTransition();
  const end = () =>
    start(async () => {
      const outcome = await endWordingTestAction({ id });
      showToast({ message: outcome.ok ? "The comparison has ended; its results stay" : outcome.message });
      router.refresh();
    });
  return (
    <Button look="quiet" isPending={isPending} onPress={end}>
      End it now
    </Button>
  );
}
