import { LRUCache } from "lru-cache";
import { type Body, perfect } from "./copies.ts";
import { type Entry, entrySize } from "./entry.ts";

/** Printed answers in a bounded memory: the longest unread go first. */
export type Shelf = {
  get: (key: string) => Entry | undefined;
  put: (entry: Entry) => void;
  drop: (key: string) => void;
  /** Gives an answer that is asked for again its best compressed forms, when there is time. */
  polish: (entry: Entry) => void;
  readonly count: number;
  readonly bytes: number;
  /** What is kept and is there, the longest unread first. */
  pages: () => Entry[];
};

/** What is not there shares a few bodies: counted rather than weighed, and never in the way of real pages. */
const NOTICES = 2_000;

export function createShelf(maxBytes: number): Shelf {
  const pages = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    // One huge file must not clear the shelf.
    maxEntrySize: Math.floor(maxBytes / 8),
    sizeCalculation: entrySize,
  });
  const notices = new LRUCache<string, Entry>({ max: NOTICES });
  const noticeBodies = new LRUCache<string, Body>({ max: 16 });
  const polisher = createPolisher();

  return {
    get: (key) => pages.get(key) ?? notices.get(key),
    put: (entry) => {
      if (entry.status !== 200) {
        entry.body = noticeBodies.get(entry.body.hash) ?? entry.body;
        noticeBodies.set(entry.body.hash, entry.body);
        pages.delete(entry.key);
        notices.set(entry.key, entry);
        return;
      }
      notices.delete(entry.key);
      const before = pages.peek(entry.key);
      if (before?.body.hash === entry.body.hash) entry.body = before.body;
      pages.set(entry.key, entry);
    },
    drop: (key) => {
      pages.delete(key);
      notices.delete(key);
    },
    polish: (entry) => {
      const isHere = () => pages.peek(entry.key) === entry || notices.peek(entry.key) === entry;
      polisher(entry.body, isHere, () => {
        // Its size has changed: the shelf weighs it again.
        if (pages.peek(entry.key) === entry) pages.set(entry.key, entry);
      });
    },
    get count() {
      return pages.size + notices.size;
    },
    get bytes() {
      return pages.calculatedSize;
    },
    pages: () => [...pages.rvalues()].filter((entry) => entry !== undefined),
  };
}

/**
 * Compresses bodies at the highest level, one at a time, so that readers' requests go first, and only those that are
 * still kept when their turn comes: a crawler that reads the whole archive once, or a busy hour of changes, costs none of it.
 */
function createPolisher(): (body: Body, isKept: () => boolean, done: () => void) => void {
  const waiting = new Set<Body>();
  let last: Promise<void> = Promise.resolve();
  return (body, isKept, done) => {
    if (body.isFinal || waiting.has(body)) return;
    waiting.add(body);
    last = last
      .then(() => (isKept() ? perfect(body).then(done) : undefined))
      .catch(() => {})
      .then(() => void waiting.delete(body));
  };
}
