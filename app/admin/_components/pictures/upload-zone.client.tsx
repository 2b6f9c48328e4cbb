"use client";

import { useEffect } from "react";
import { DropZone, FileTrigger, isFileDropItem, ProgressBar, Text } from "react-aria-components";
import { Button } from "@/components/ui/button.client";
import { Picture } from "@/components/ui/picture";
import type { Uploaded } from "@/lib/media/media-upload.ts";
import { isOver, type Upload, useUploads } from "./uploads.client";

export const PICTURE_TYPES = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/avif",
  "image/gif",
  "image/tiff",
  "image/heic",
];

type Props = {
  onTaken: (uploaded: Uploaded) => void;
  /** What to do with a picture that arrived, such as choosing it. */
  action?: { label: string; onPress: (uploaded: Upload) => void };
  /** Where a picture's own page is; without it names are no links. */
  href?: (id: string) => string;
};

/** Takes pictures by choosing files, by dropping them and by pasting them anywhere on the page. */
export function UploadZone({ onTaken, action, href }: Props) {
  const { uploads, add, clear } = useUploads(onTaken);
  usePastedFiles(add);
  return (
    <section aria-label="Upload pictures" className="grid gap-3">
      <DropZone
        getDropOperation={(types) =>
          types.has("text/plain") && !PICTURE_TYPES.some((type) => types.has(type)) ? "cancel" : "copy"
        }
        onDrop={async ({ items }) => add(await Promise.all(items.filter(isFileDropItem).map((item) => item.getFile())))}
        className="flex flex-wrap items-center gap-x-4 gap-y-2 border border-dashed border-control px-4 py-4 data-drop-target:border-accent data-drop-target:bg-raised data-focus-visible:outline-2 data-focus-visible:outline-accent"
      >
        <FileTrigger allowsMultiple acceptedFileTypes={PICTURE_TYPES} onSelect={(list) => list && add(list)}>
          <Button look="primary">Choose pictures</Button>
        </FileTrigger>
        <Text slot="label" className="text-muted">
          or drop them here, or paste one. JPEG, PNG, WebP, AVIF, GIF or TIFF, up to 40 MB each.
        </Text>
      </DropZone>
      {uploads.length > 0 && (
        <div>
          <div className="flex items-baseline justify-between gap-3">
            <p role="status" className="tool-hint">
              {statusOf(uploads)}
            </p>
            {uploads.some(({ state }) => isOver(state)) && (
              <Button look="quiet" onPress={clear}>
                Clear the list
              </Button>
            )}
          </div>
          <ul className="divide-y divide-rule border-y border-rule">
            {uploads.map((upload) => (
              <UploadRow key={upload.key} upload={upload} action={action} href={href} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Files that are pasted anywhere on the page, unless into a field. */
function usePastedFiles(add: (files: File[]) => void) {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      add(files);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [add]);
}

function statusOf(uploads: Upload[]): string {
  const count = (...states: Upload["state"][]) => uploads.filter(({ state }) => states.includes(state)).length;
  const parts = [
    [count("waiting", "sending", "working"), "on the way"],
    [count("done"), "taken in"],
    [count("known"), "already here"],
    [count("failed"), "not taken"],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(", ");
}

function UploadRow({ upload, action, href }: { upload: Upload } & Pick<Props, "action" | "href">) {
  const { name, picture, state, problem, lookAlikes } = upload;
  const isRunning = !isOver(state);
  return (
    <li className="flex items-center gap-3 py-2">
      <span className="block size-12 flex-none overflow-hidden bg-raised">
        {picture && <Picture media={picture} sizes="48px" crop="aspect-square" isDecorative />}
      </span>
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">
          {picture && href ? (
            <a href={href(picture.id)} className="underline">
              {name}
            </a>
          ) : (
            name
          )}
        </p>
        {isRunning && <Progress upload={upload} />}
        {state === "failed" && <p className="tool-error">{problem}</p>}
        {state === "known" && <p className="tool-hint">This picture was in the library already; nothing was added.</p>}
        {state === "done" && picture?.isUndescribed && <p className="tool-hint">Taken in. Say next what it shows.</p>}
        {lookAlikes.length > 0 && (
          <p className="tool-hint">
            It looks like {lookAlikes.length === 1 ? "one" : lookAlikes.length} you have:{" "}
            {lookAlikes.map((other, i) => (
              <span key={other.id}>
                {i > 0 && ", "}
                {href ? (
                  <a href={href(other.id)} className="underline">
                    {other.fileName}
                  </a>
                ) : (
                  other.fileName
                )}
              </span>
            ))}
          </p>
        )}
      </div>
      {picture && action && <Button onPress={() => action.onPress(upload)}>{action.label}</Button>}
    </li>
  );
}

function Progress({ upload: { name, state, progress } }: { upload: Upload }) {
  const words = { waiting: "Waiting", sending: `Sending, ${progress}%`, working: "Making its sizes…" }[
    state as "waiting"
  ];
  return (
    <ProgressBar
      value={state === "waiting" ? 0 : progress}
      aria-label={`Upload of ${name}`}
      className="mt-1 flex items-center gap-3"
    >
      {({ percentage }) => (
        <>
          <span className="h-1 w-40 max-w-full bg-rule">
            <span className="block h-full bg-accent" style={{ width: `${percentage}%` }} />
          </span>
          <span className="tool-hint">{words}</span>
        </>
      )}
    </ProgressBar>
  );
}
