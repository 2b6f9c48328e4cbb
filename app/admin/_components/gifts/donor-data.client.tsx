"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { showToast } from "@/components/ui/toast.client";
import { forgetDonorAction, hideFromWallAction } from "@/lib/donations/gift-actions.ts";

type Props = {
  id: string;
  name: string | null;
  email: string | null;
  wall: { name: string; message: string; isHidden: boolean } | null | "";
  isForgotten: boolean;
};

/** What we know of a donor, and how to delete it. */
export function DonorData({ id, name, email, wall, isForgotten }: Props) {
  const router = useRouter();
  const [isPending, start] = useTransition();
  const [problem, setProblem] = useState("");
  const run = (work: () => Promise<{ ok: boolean; message?: string }>, done: string) =>
    start(async () => {
      const outcome = await work();
      if (!outcome.ok) return setProblem(outcome.message ?? "This did not work");
      showToast({ message: done });
      router.refresh();
    });
  if (isForgotten) return <p>Name and e-mail were deleted.</p>;
  const isKnown = name || email || wall;
  return (
    <div className="grid justify-items-start gap-3">
      <p>{[name, email].filter(Boolean).join(", ") || "The provider has sent neither name nor e-mail."}</p>
      {wall && (
        <p>
          On the donors’ wall{wall.isHidden && " (hidden)"}: {[wall.name, wall.message].filter(Boolean).join(": ")}{" "}
          <Button
            look="quiet"
            isPending={isPending}
            onPress={() =>
              run(() => hideFromWallAction({ id, isHidden: !wall.isHidden }), wall.isHidden ? "Shown again" : "Hidden")
            }
          >
            {wall.isHidden ? "Show it again" : "Hide it"}
          </Button>
        </p>
      )}
      {problem && <p role="alert">{problem}</p>}
      {isKnown && (
        <Dialog title="Delete name and e-mail?" trigger={{ label: "Delete name and e-mail" }}>
          {(close) => (
            <div className="grid gap-4">
              <p>
                The sum and the story that it came from stay. No later message of the provider brings the name back, and
                this cannot be undone.
              </p>
              <Button
                look="primary"
                onPress={() => {
                  close();
                  run(() => forgetDonorAction({ id }), "Name and e-mail are deleted");
                }}
              >
                Delete
              </Button>
            </div>
          )}
        </Dialog>
      )}
    </div>
  );
}
