"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { forgetCopy, holdTab, keepCopy, leftCopies } from "../editor/local-copies.client.ts";

const PAUSE_MS = 400;

/** What an editor had typed and not saved, and the version that she began from. */
export type LeftCopy<T> = { fields: T; at: number; version: number };
type StoryCopy = Parameters<typeof keepCopy>[2];

/**
 * Keeps what is typed into a page on this device until it is saved: a page has no working copy on the server, because
 * saving it shows it to readers. Offers what an earlier tab left behind. `read` gives what stands in the form.
 */
export function usePageCopy<T extends object>(pageId: string, version: number, read: () => T) {
  const key = `page ${pageId}`;
  const [tabId] = useState(() => crypto.randomUUID());
  const [left, setLeft] = useState<LeftCopy<T> | null>(null);
  const leftTabs = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    // The shape of a story's copy, whose keeping this is.
    const copy = { base: { version, fields: {} }, fields: read(), at: Date.now() } as unknown as StoryCopy;
    // A browser that keeps nothing is no reason to stop the writing.
    void keepCopy(key, tabId, copy).catch(() => {});
  }, [key, tabId, version, read]);
  const changed = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, PAUSE_MS);
  }, [keep]);
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    for (const tab of [tabId, ...leftTabs.current]) void forgetCopy(key, tab).catch(() => {});
    setLeft(null);
  }, [key, tabId]);
  /** It is in the form now; the copy itself stays until it is saved. */
  const take = useCallback(() => {
    setLeft(null);
    changed();
  }, [changed]);

  useEffect(() => {
    leftCopies(key, tabId).then(
      (copies) => {
        leftTabs.current = copies.map((copy) => copy.tabId);
        const newest = copies.at(-1)?.copy as unknown as (LeftCopy<T> & { base: { version: number } }) | undefined;
        if (newest) setLeft({ fields: newest.fields, at: newest.at, version: newest.base.version });
      },
      () => {},
    );
    return holdTab(tabId);
  }, [key, tabId]);
  // Before the form goes, so that there is something to read.
  useLayoutEffect(() => {
    window.addEventListener("pagehide", keep);
    return () => {
      keep();
      window.removeEventListener("pagehide", keep);
    };
  }, [keep]);

  return { left, take, forget, changed };
}
