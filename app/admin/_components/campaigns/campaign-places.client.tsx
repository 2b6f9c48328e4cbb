"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/field.client";
import { type Option, Select } from "@/components/ui/select.client";
import { showToast } from "@/components/ui/toast.client";
import { addCampaignPlaceAction, removeCampaignPlaceAction } from "@/lib/donations/campaign-target-actions.ts";
import type { CampaignPlace } from "@/lib/donations/campaign-target-admin-queries.ts";

type Props = { campaignId: string; places: CampaignPlace[]; options: Option[] };

const SIDES = [
  { id: "in", label: "Ask here" },
  { id: "out", label: "Do not ask here" },
];
const text = (data: FormData, name: string) => String(data.get(name) ?? "");

/** Where a campaign asks. Of several campaigns that run, the one that is meant most closely for a page asks there. */
export function CampaignPlaces({ campaignId, places, options }: Props) {
  const router = useRouter();
  const [round, setRound] = useState(0);
  const [isPending, start] = useTransition();
  const form = useActionForm(addCampaignPlaceAction, {
    read: (data) => ({
      campaignId,
      isExcluded: text(data, "side") === "out",
      place: text(data, "place"),
      story: text(data, "story"),
    }),
    onDone: () => {
      setRound((number) => number + 1);
      router.refresh();
    },
  });
  const remove = (id: string) =>
    start(async () => {
      const outcome = await removeCampaignPlaceAction({ id });
      if (!outcome.ok) showToast({ message: outcome.message });
      router.refresh();
    });
  return (
    <section aria-labelledby="places-heading" className="mt-10 grid max-w-2xl gap-4">
      <h2 id="places-heading" className="tool-heading">
        Where it asks
      </h2>
      {!places.some(({ isExcluded }) => !isExcluded) && (
        <p className="text-muted">Everywhere, but for the places named below.</p>
      )}
      <ul className="grid gap-1">
        {places.map(({ id, isExcluded, kind, name }) => (
          <li key={id} className="flex items-baseline justify-between gap-4">
            <span>
              {isExcluded ? "Not in" : "In"} the {kind} <strong>{name}</strong>
            </span>
            <Button look="quiet" isPending={isPending} onPress={() => remove(id)} aria-label={`Take out ${name}`}>
              Take out
            </Button>
          </li>
        ))}
      </ul>
      <ActionForm key={round} form={form} submit="Add the place">
        <Select name="side" label="Whether" options={SIDES} defaultValue="in" />
        <Select name="place" label="Section or topic" options={options} placeholder="None" />
        <TextField name="story" label="Or a story, by its address" placeholder="/articles/…" />
      </ActionForm>
    </section>
  );
}
