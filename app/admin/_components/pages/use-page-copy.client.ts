"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { forgetCopy, holdTab, keepCopy, leaveCopy, leftCopies, whenLeft } from "../editor/local-copies.client.ts";

const PAUSE_MS = 400;

/** What stands in the form, and the version that it rests on. */
export type Typed<T> = { fields: T; version: number };
/** What an editor had typed and not saved, and when. */
export type LeftCopy<T> = Typed<T> & { at: number };
type StoryCopy = Parameters<typeof keepCopy>[2];

/**
 * Keeps what is typed into a page on this device until it is saved: a page has no working copy on the server, because
 * saving it shows it to readers. Offers what an earlier tab left behind.
 */
export function usePageCopy<T extends object>(pageId: string, read: () => Typed<T>) {
  const key = `page ${pageId}`;
  const [tabId] = useState(() => crypto.randomUUID());
  const [left, setLeft] = useState<LeftCopy<T> | null>(null);
  const leftTabs = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The last change that the device has not kept yet. */
  const unkept = useRef<object | null>(null);
  const reader = useRef(read);
  reader.current = read;

  const copyOf = useCallback(() => {
    const { fields, version } = reader.current();
    // The shape of a story's copy, whose keeping this is.
    return { base: { version, fields: {} }, fields, at: Date.now() } as unknown as StoryCopy;
  }, []);
  const changed = useCallback(() => {
    unkept.current = {};
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const change = unkept.current;
      const done = () => {
        if (unkept.current === change) unkept.current = null;
      };
      // A browser that keeps nothing is no reason to stop the writing.
      keepCopy(key, tabId, copyOf()).then(done, () => {});
    }, PAUSE_MS);
  }, [key, tabId, copyOf]);
  const leave = useCallback(() => {
    if (unkept.current) leaveCopy(key, tabId, copyOf());
  }, [key, tabId, copyOf]);
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    unkept.current = null;
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
    const stop = whenLeft(leave);
    return () => {
      stop();
      leave();
    };
  }, [leave]);

  return { left, take, forget, changed };
}
