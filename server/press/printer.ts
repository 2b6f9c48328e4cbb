import { setTimeout as sleep } from "node:timers/promises";
import type { BuildFacts } from "./build-facts.ts";
import { plainBytes } from "./copies.ts";
import { type Entry, isStorable, makeEntry } from "./entry.ts";
import type { Freshness } from "./freshness.ts";
import { isWhole, withInlineStyles, withoutFramework } from "./print.ts";
import { pathOf } from "./request-rules.ts";
import type { Shelf } from "./shelf.ts";
import type { Answer, Upstream } from "./upstream.ts";

export type Printed = { entry: Entry; isKept: boolean };

export type Printer = {
  /** Asks Next for an address and prints its answer. Requests for one address under way are one. Throws when Next fails. */
  print: (key: string, requestId: string) => Promise<Printed>;
};

/** Next answered, and said itself that it failed. */
export class FailedAnswer extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`Next answered ${answer.status}`);
    this.answer = answer;
  }
}

export type PrinterOptions = {
  upstream: Upstream;
  shelf: Shelf;
  freshness: Freshness;
  facts: BuildFacts;
  host: string;
  /** Whether answers name what they show, for a Varnish in front. */
  isKeyed?: boolean;
};

/** Milliseconds between two looks at what Next prints behind an answer, and how many there are at most. */
const LOOK_AGAIN = 50;
const LOOKS = 100;

function isStale({ headers }: Answer): boolean {
  return headers["x-nextjs-cache"] === "STALE";
}

export function createPrinter(options: PrinterOptions): Printer {
  const { upstream, shelf, freshness, facts, host, isKeyed } = options;
  const underWay = new Map<string, Promise<Printed>>();

  async function fetchAndPrint(key: string, requestId: string): Promise<Printed> {
    const { generation } = freshness;
    const headers = { host, "accept-encoding": "identity", "x-request-id": requestId };
    const fetching = upstream.fetchWhole(key, headers);
    freshness.track(fetching.then((answer) => (isStale(answer) ? printedAnew(key, headers) : undefined)));
    const answer = await fetching;
    if (answer.status >= 500) throw new FailedAnswer(answer);
    const entry = await makeEntry(key, answer, await printAnswer(key, answer), generation, isKeyed);
    const isKept = isStorable(entry, answer);
    if (isKept) shelf.put(entry);
    else shelf.drop(key);
    return { entry, isKept };
  }

  /** Next sends what it has, and prints anew behind it: like a fetch, that may bring what was there before a change. */
  async function printedAnew(key: string, headers: Record<string, string>): Promise<void> {
    for (let turn = 0; turn < LOOKS; turn++) {
      await sleep(LOOK_AGAIN, undefined, { ref: false });
      if (!isStale(await upstream.fetchWhole(key, headers))) return;
    }
  }

  async function printAnswer(key: string, { headers, bytes }: Answer): Promise<Buffer> {
    const path = pathOf(key);
    if (!headers["content-type"]?.startsWith("text/html") || facts.needsScripts(path)) return bytes;
    const html = bytes.toString();
    if (!isWhole(html)) return bytes;
    return Buffer.from(await withInlineStyles(withoutFramework(html), readSheet));
  }

  /** A style sheet of the build, from the shelf or from Next. */
  async function readSheet(path: string): Promise<string | null> {
    const { entry } = await printOnce(path, "");
    return entry.status === 200 ? (await plainBytes(entry.body)).toString() : null;
  }

  function printOnce(key: string, requestId: string): Promise<Printed> {
    const kept = shelf.get(key);
    if (key.startsWith("/_next/") && kept) return Promise.resolve({ entry: kept, isKept: true });
    // What began before a change is not for those who ask after it.
    const slot = `${freshness.generation} ${key}`;
    let printing = underWay.get(slot);
    if (!printing) {
      printing = fetchAndPrint(key, requestId).finally(() => underWay.delete(slot));
      underWay.set(slot, printing);
    }
    return printing;
  }

  return {
    print: async (key, requestId) => {
      await freshness.settled();
      const isFirst = !underWay.has(`${freshness.generation} ${key}`);
      const printed = await printOnce(key, requestId);
      // What may not be kept was meant for the first one alone.
      return printed.isKept || isFirst ? printed : fetchAndPrint(key, requestId);
    },
  };
}
