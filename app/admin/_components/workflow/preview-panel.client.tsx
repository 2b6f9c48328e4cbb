"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Select } from "@/components/ui/select.client";
import { showToast } from "@/components/ui/toast.client";
import { formatDate } from "@/lib/format.ts";
import { closePreview, sharePreview } from "@/lib/previews/preview-actions.ts";
import type { WorkflowHandle } from "./use-workflow.client.ts";

const DAYS = [1, 3, 7, 14, 30].map((days) => ({ id: String(days), label: days === 1 ? "1 day" : `${days} days` }));

/** Links that show the story to somebody without an account. */
export function PreviewPanel({ handle }: { handle: WorkflowHandle }) {
  const { run, isBusy, storyId: articleId, workflow } = handle;
  const { previews, place, revisions } = workflow;
  const [days, setDays] = useState("7");
  const [shown, setShown] = useState("newest");
  const states = [
    { id: "newest", label: "Always the newest state" },
    ...revisions.slice(0, 20).map(({ number, actorName }) => ({
      id: String(number),
      label: `Revision ${number}, ${actorName}`,
    })),
  ];
  const revision = shown === "newest" ? null : Number(shown);
  return (
    <div className="grid gap-4">
      <div className="grid gap-3">
        <Select label="Shows" options={states} value={shown} onChange={(key) => setShown(String(key))} />
        <Select label="Holds" options={DAYS} value={days} onChange={(key) => setDays(String(key))} />
        <div>
          <Button
            isPending={isBusy}
            onPress={() => run(() => sharePreview({ articleId, revision, days: Number(days) }), { say: "Link made." })}
          >
            Make a link
          </Button>
        </div>
      </div>
      {previews.length === 0 && (
        <p className="tool-hint">A link shows the story as its page, to whoever has it, until its time is over.</p>
      )}
      <ul className="grid gap-3">
        {previews.map((link) => (
          <li key={link.id} className="border-s-2 border-rule ps-3">
            <a href={link.url} target="_blank" rel="noreferrer" className="font-semibold">
              {link.revision === null ? "Newest state" : `Revision ${link.revision}`}
            </a>
            <p className="tool-hint">
              By {link.actorName}, until {formatDate(link.expiresAt, "moment", place)}
            </p>
            <div className="mt-1 flex flex-wrap gap-2">
              <Button onPress={() => copy(link.url)}>Copy</Button>
              <Button
                look="quiet"
                isPending={isBusy}
                onPress={() => run(() => closePreview({ articleId, linkId: link.id }), { say: "The link is closed." })}
              >
                Revoke
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function copy(url: string): void {
  navigator.clipboard.writeText(url).then(
    () => showToast({ message: "Link copied." }),
    () => showToast({ message: "This browser does not allow copying: open the link and copy its address." }),
  );
}
