"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { showToast } from "@/components/ui/toast.client";
import type { Outcome } from "@/lib/errors.ts";

type Props = {
  /** "Delete the section". */
  label: string;
  remove: () => Promise<Outcome<object>>;
  /** Makes it again, for undo. */
  restore: () => Promise<Outcome<object>>;
  /** "“Europe” is deleted". */
  done: string;
  /** Where to go afterwards. */
  backTo: string;
};

/** Deletes at once, and offers to take it back; what is still in use is not deleted, and why is said. */
export function RemoveButton({ label, remove, restore, done, backTo }: Props) {
  const router = useRouter();
  const [problem, setProblem] = useState("");
  const undo = async () => {
    const outcome = await restore();
    showToast({ message: outcome.ok ? "It is back" : outcome.message });
    router.refresh();
  };
  const press = async () => {
    const outcome = await remove().catch(() => null);
    if (!outcome?.ok) return setProblem(outcome?.message ?? "The site did not answer; try again when you are online");
    showToast({ message: done, undo });
    router.push(backTo);
  };
  return (
    <div className="mt-10 border-t border-rule pt-4">
      <Button onPress={press}>{label}</Button>
      {problem && (
        <p role="alert" className="tool-error mt-2">
          {problem}
        </p>
      )}
    </div>
  );
}
