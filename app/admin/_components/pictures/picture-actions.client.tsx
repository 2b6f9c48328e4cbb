"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { showToast } from "@/components/ui/toast.client";
import { adminRoutes } from "@/lib/auth/admin-routes.ts";
import { deletePicture, replacePicture, restorePicture } from "@/lib/media/media-actions.ts";
import type { PictureDetails } from "@/lib/media/media-library-finder.ts";
import { PicturePicker } from "./picture-picker.client";

type Props = { picture: PictureDetails; isUsed: boolean; may: { replace: boolean; delete: boolean } };

/** Replace, delete, bring back. A deleted picture waits in the bin; one in use is not deleted, and why is said. */
export function PictureActions({ picture, isUsed, may }: Props) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState("");
  const { id } = picture;

  const restore = async () => {
    const outcome = await restorePicture({ id });
    if (!outcome.ok) return setProblem(outcome.message);
    showToast({ message: "The picture is back" });
    router.refresh();
  };
  const remove = async () => {
    const outcome = await deletePicture({ id });
    if (!outcome.ok) return setProblem(outcome.message);
    setProblem("");
    showToast({ message: `“${picture.fileName}” is in the bin`, undo: restore });
    router.push(adminRoutes.pictures());
  };
  const replace = async (toId: string) => {
    const outcome = await replacePicture({ fromId: id, toId });
    if (!outcome.ok) return setProblem(outcome.message);
    setProblem("");
    const places = outcome.places === 1 ? "1 place" : `${outcome.places} places`;
    const undo = async () => {
      await replacePicture({ fromId: toId, toId: id });
      router.refresh();
    };
    showToast({ message: `Replaced in ${places}`, ...(outcome.canUndo && { undo }) });
    router.refresh();
  };

  return (
    <section aria-labelledby="actions">
      <h2 id="actions" className="tool-heading border-t border-rule pt-4">
        Replace or delete
      </h2>
      {problem && (
        <p role="alert" className="tool-error mt-2">
          {problem}
        </p>
      )}
      {picture.binnedAt ? (
        <>
          <p className="mt-2 text-muted">
            This picture is in the bin. It is deleted for good 30 days after it came there.
          </p>
          {may.delete && (
            <Button className="mt-3" look="primary" onPress={restore}>
              Bring it back
            </Button>
          )}
        </>
      ) : (
        <>
          <p className="mt-2 text-muted">
            {isUsed
              ? "Replacing puts another picture in its place everywhere at once; captions stay. A picture in use cannot be deleted."
              : "Nothing shows this picture."}
          </p>
          <div className="mt-3 flex flex-wrap gap-2">
            {isUsed && may.replace && <Button onPress={() => setOpen(true)}>Replace everywhere</Button>}
            {may.delete && <Button onPress={remove}>Delete</Button>}
          </div>
          <PicturePicker
            isOpen={isOpen}
            onOpenChange={setOpen}
            onPick={(chosen) => void replace(chosen.id)}
            title="Replace everywhere by"
          />
        </>
      )}
    </section>
  );
}
