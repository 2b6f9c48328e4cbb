"use client";

import Link from "next/link";
import { useState } from "react";
import { ActionForm, useActionForm } from "@/components/ui/action-form.client";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/field.client";
import { showToast } from "@/components/ui/toast.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { dropView, keepView } from "@/lib/story-list/story-list-actions.ts";
import { useRefresh } from "../../_components/use-refresh.client";

type View = { id: string; name: string; query: string };
type Props = { views: View[]; query: string; isNarrowed: boolean; showsMine: boolean };

const GIVEN = [
  { name: "All", query: "" },
  { name: "Mine", query: "mine=1" },
  { name: "In review", query: "status=in_review" },
  { name: "Ready", query: "status=ready" },
  { name: "Scheduled", query: "status=scheduled" },
  { name: "Bin", query: "status=binned" },
];

/** Lists at a press: the usual ones, and those that somebody keeps. */
export function StoryViews({ views, query, isNarrowed, showsMine }: Props) {
  const [isOpen, setOpen] = useState(false);
  const refresh = useRefresh();
  const kept = views.find((view) => view.query === query);
  const given = GIVEN.filter(({ name }) => showsMine || name !== "Mine");
  const drop = async (view: View) => {
    const outcome = await dropView({ id: view.id });
    if (!outcome.ok) return showToast({ message: outcome.message });
    showToast({
      message: `"${view.name}" is forgotten`,
      undo: async () => {
        await keepView({ name: view.name, query: view.query });
        refresh();
      },
    });
    refresh();
  };
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-1 gap-y-1 border-b border-rule">
      <nav aria-label="Lists" className="-ms-2 flex flex-wrap sm:-ms-2.5">
        {[...given, ...views].map((view) => (
          <Link
            key={view.name}
            href={adminRoutes.stories(view.query)}
            prefetch={false}
            aria-current={view.query === query ? "true" : undefined}
            className={`-mb-px border-b-2 px-2 py-2 no-underline pointer-coarse:py-3 sm:px-2.5 ${view.query === query ? "border-accent font-semibold" : "border-transparent text-muted hover:text-ink"}`}
          >
            {view.name}
          </Link>
        ))}
      </nav>
      {kept && (
        <Button look="quiet" onPress={() => drop(kept)}>
          Forget this list
        </Button>
      )}
      {!kept && isNarrowed && !given.some((view) => view.query === query) && (
        <Dialog
          title="Keep this list"
          trigger={{ label: "Keep this list", look: "quiet" }}
          isOpen={isOpen}
          onOpenChange={setOpen}
        >
          {(close) => <KeepForm query={query} onDone={close} />}
        </Dialog>
      )}
    </div>
  );
}

function KeepForm({ query, onDone }: { query: string; onDone: () => void }) {
  const refresh = useRefresh();
  const form = useActionForm(keepView, {
    read: (data) => ({ name: String(data.get("name")), query }),
    onDone: () => {
      refresh();
      onDone();
    },
  });
  return (
    <ActionForm form={form} submit="Keep it">
      <TextField
        name="name"
        label="Its name"
        hint="It stands above the list from now on, for you alone."
        autoComplete="off"
        autoFocus
      />
    </ActionForm>
  );
}
