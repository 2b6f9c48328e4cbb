import type { LocalCopy } from "./story-sync-world.client.ts";

/**
 * Copies of unsaved stories on this device, in IndexedDB: they outlive a closed tab, a crash and a day offline. Each
 * tab has a copy of its own, so that two tabs of one story never overwrite each other's.
 */

const NAME = "standfirst-desk";
const STORE = "stories";

type Row = LocalCopy & { key: string; storyId: string; tabId: string };

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: "strict" });
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

const keyOf = (storyId: string, tabId: string) => `${storyId} ${tabId}`;

export async function keepCopy(storyId: string, tabId: string, copy: LocalCopy): Promise<void> {
  const row: Row = { ...copy, key: keyOf(storyId, tabId), storyId, tabId };
  await run("readwrite", (store) => store.put(row));
}

export async function forgetCopy(storyId: string, tabId: string): Promise<void> {
  await run("readwrite", (store) => store.delete(keyOf(storyId, tabId)));
}

/** Copies of this story that closed tabs left behind, oldest first. Tabs that are still open keep theirs. */
export async function leftCopies(storyId: string, ownTab: string): Promise<{ tabId: string; copy: LocalCopy }[]> {
  const rows = (await run("readonly", (store) => store.getAll())) as Row[];
  const others = rows.filter((row) => row.storyId === storyId && row.tabId !== ownTab);
  const areOpen = await Promise.all(others.map(({ tabId }) => isOpen(tabId)));
  return others
    .filter((_, i) => !areOpen[i])
    .sort((a, b) => a.at - b.at)
    .map(({ tabId, base, fields, at }) => ({ tabId, copy: { base, fields, at } }));
}

const LOCK = "standfirst-tab ";

/** Tells other tabs, for as long as this one lives, that its copy is not left behind. */
export function holdTab(tabId: string): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks?.request(LOCK + tabId, () => held);
  return () => release();
}

/** A page that was just left holds its lock for a moment yet. */
const LEAVING_MS = 1_500;

async function isOpen(tabId: string): Promise<boolean> {
  if (!navigator.locks) return false;
  try {
    return await navigator.locks.request(LOCK + tabId, { signal: AbortSignal.timeout(LEAVING_MS) }, () => false);
  } catch {
    return true;
  }
}
