"use client";

import {
  Text,
  UNSTABLE_Toast as ToastBase,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";
import { Button } from "./button.client";

export type ToastText = {
  message: string;
  /** What is to be read at leisure, a line each: it stays until it is closed. */
  details?: string[];
  /** Takes back what was just done: instead of asking before. */
  undo?: () => void | Promise<void>;
  /** Where the thing is that the message speaks of. */
  link?: { href: string; label: string };
};

const SHOWN_MS = 6_000;
/** What can be taken back is shown long enough to notice. */
const UNDO_MS = 15_000;

const queue = new ToastQueue<ToastText>({ maxVisibleToasts: 3 });

/** Says for some seconds that something was done; read aloud by screen readers. */
export function showToast(text: ToastText): void {
  const shown = text.undo ? UNDO_MS : SHOWN_MS;
  queue.add(text, { timeout: text.details?.length ? undefined : shown });
}

/** Where toasts appear: once, in the admin's layout. */
export function Toasts() {
  return (
    <ToastRegion
      queue={queue}
      className="fixed inset-x-4 bottom-4 z-70 flex flex-col gap-2 outline-none sm:start-auto sm:max-w-md"
    >
      {({ toast }) => (
        <ToastBase toast={toast} className="flex items-center gap-3 rounded-[2px] bg-ink px-4 py-2.5 text-paper">
          <ToastContent className="desk min-w-0 flex-1">
            <Text slot="title">{toast.content.message}</Text>
            <Details lines={toast.content.details} />
            {toast.content.link && (
              <a href={toast.content.link.href} className="ms-2 underline">
                {toast.content.link.label}
              </a>
            )}
          </ToastContent>
          {toast.content.undo && (
            <Button
              look="quiet"
              className="text-paper underline"
              onPress={() => {
                queue.close(toast.key);
                void toast.content.undo?.();
              }}
            >
              Undo
            </Button>
          )}
          <Button slot="close" look="quiet" aria-label="Close" className="text-paper">
            <span aria-hidden="true">✕</span>
          </Button>
        </ToastBase>
      )}
    </ToastRegion>
  );
}

function Details({ lines = [] }: { lines?: string[] }) {
  if (lines.length === 0) return null;
  return (
    <Text slot="description" className="block max-h-40 overflow-y-auto">
      {lines.map((line) => (
        <span key={line} className="mt-1 block">
          {line}
        </span>
      ))}
    </Text>
  );
}
