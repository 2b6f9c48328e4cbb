import { useSyncExternalStore } from "react";

const NEVER_CHANGES = () => () => {};
const IS_HERE = () => true;
const IS_NOT_HERE = () => false;

/**
 * Whether the page's scripts run. Before that a browser would send a form to nowhere, and what is typed into a field
 * that React is about to take over gets mixed up with what stood there.
 */
export function useIsReady(): boolean {
  return useSyncExternalStore(NEVER_CHANGES, IS_HERE, IS_NOT_HERE);
}
