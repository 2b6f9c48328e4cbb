import type { LocalCopy } from "./story-sync-world.client.ts";

/**
 * Copies of unsaved stories and pages on this device, in IndexedDB: they outlive a closed tab, a crash and a day
 * offline. Each tab has a copy of its own, so that two tabs of one story never overwrite each other's. Nobody waits for
 * a database in a tab that closes: what is left there lies in the browser's other store, which has written when it
 * returns, until the database has it too.
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
  if ((leftRow(row.key)?.at ?? 0) <= row.at) localStorage.removeItem(LEFT + row.key);
}

/** Keeps a copy before it returns: for a page that is being left. */
export function leaveCopy(storyId: string, tabId: string, copy: LocalCopy): void {
  const row: Row = { ...copy, key: keyOf(storyId, tabId), storyId, tabId };
  try {
    localStorage.setItem(LEFT + row.key, JSON.stringify(row));
  } catch {
    // Full, or not allowed: then it is the database's alone.
  }
  void keepCopy(storyId, tabId, copy).catch(() => {});
}

export async function forgetCopy(storyId: string, tabId: string): Promise<void> {
  const key = keyOf(storyId, tabId);
  localStorage.removeItem(LEFT + key);
  await run("readwrite", (store) => store.delete(key));
}

const LEFT = "standfirst-left ";

function leftRow(key: string): Row | null {
  const text = localStorage.getItem(LEFT + key);
  return text === null ? null : (JSON.parse(text) as Row);
}

/** Every copy of this story; of a tab that was left before its database had the last one, that one. */
async function allCopies(storyId: string): Promise<Row[]> {
  const stored = (await run("readonly", (store) => store.getAll())) as Row[];
  const left = Object.keys(localStorage).flatMap((name) =>
    name.startsWith(`${LEFT}${storyId} `) ? (leftRow(name.slice(LEFT.length)) ?? []) : [],
  );
  const newest = new Map<string, Row>();
  for (const row of [...stored, ...left]) {
    if (row.storyId === storyId && row.at >= (newest.get(row.key)?.at ?? 0)) newest.set(row.key, row);
  }
  return [...newest.values()];
}

/** Copies of this story that closed tabs left behind, oldest first. Tabs that are still open keep theirs. */
export async function leftCopies(storyId: string, ownTab: string): Promise<{ tabId: string; copy: LocalCopy }[]> {
  const others = (await allCopies(storyId)).filter(({ tabId }) => tabId !== ownTab);
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

/** Runs whenever the page may be gone the next moment; gives what ends that. */
export function whenLeft(run: () => void): () => void {
  const onHide = () => {
    if (document.visibilityState === "hidden") run();
  };
  window.addEventListener("pagehide", run);
  document.addEventListener("visibilitychange", onHide);
  return () => {
    window.removeEventListener("pagehide", run);
    document.removeEventListener("visibilitychange", onHide);
  };
}
