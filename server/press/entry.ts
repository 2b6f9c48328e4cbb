import type { IncomingHttpHeaders } from "node:http";
import CachePolicy from "http-cache-semantics";
import { keysOfAnswer, SURROGATE_KEY } from "../shared-cache/surrogate-keys.ts";
import { type Body, type Copy, makeBody, sizeOf } from "./copies.ts";
import type { Answer } from "./upstream.ts";

/** The types of the library lack one of its methods. */
type Policy = CachePolicy & { useStaleWhileRevalidate(): boolean };

/** One printed answer, ready to be sent. */
export type Entry = {
  key: string;
  status: number;
  /** Names and values in turn, without what depends on the copy that is sent. */
  headers: string[];
  body: Body;
  policy: Policy;
  /** Milliseconds since 1970. */
  storedAt: number;
  freshUntil: number;
  /** The generation of freshness (see there) that it was fetched under. */
  generation: number;
  /** What headFor made last. */
  head: { copy: Copy; age: number; lines: string[] } | undefined;
};

/** Seconds for which a printed page outlives a failing Next or PostgreSQL (RFC 5861). */
const STALE_IF_ERROR = 24 * 60 * 60;

/** Of one connection, or of Next's own client; what is said of the body is said anew for each copy. */
const LEFT_OUT =
  /^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding|etag|date|age|vary|x-nextjs-|x-powered-by|set-cookie|xkey$|link$)/;

/** Makes an entry of an answer and its printed bytes; `isKeyed` names what it shows to the Varnish in front. */
export async function makeEntry(
  key: string,
  { status, headers }: Answer,
  printed: Buffer,
  generation: number,
  isKeyed = false,
): Promise<Entry> {
  const body = await makeBody(printed, headers["content-type"] ?? "");
  const policy = policyFor(key, status, headers);
  const storedAt = Date.now();
  const freshUntil = storedAt + Math.max(0, (policy.maxAge() - policy.age()) * 1000);
  const kept = keptHeaders(headers);
  const keys = isKeyed ? keysOfAnswer(headers) : null;
  if (keys) kept.push(SURROGATE_KEY, keys);
  return { key, status, headers: kept, body, policy, storedAt, freshUntil, generation, head: undefined };
}

function policyFor(key: string, status: number, headers: IncomingHttpHeaders): Policy {
  const control = headers["cache-control"] ?? "no-store";
  const response = {
    status,
    headers: {
      ...headers,
      // Next varies by its own navigation's headers: such requests never come here (see request-rules).
      vary: "accept-encoding",
      "cache-control": `${control}, stale-if-error=${STALE_IF_ERROR}`,
    },
  };
  return new CachePolicy({ url: key, method: "GET", headers: {} }, response as CachePolicy.HttpResponse, {
    shared: true,
    // Next names times of its own: nothing is guessed from Last-Modified.
    cacheHeuristic: 0,
  }) as Policy;
}

function keptHeaders(headers: IncomingHttpHeaders): string[] {
  const kept: string[] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || LEFT_OUT.test(name)) continue;
    for (const each of Array.isArray(value) ? value : [value]) kept.push(name, each);
  }
  const links = keptLinks([headers.link ?? ""].flat().join(", "));
  if (links) kept.push("link", links);
  return kept;
}

/** Of what Next names only what a file is stays: a style sheet that stands in the page is not worth a preload. */
function keptLinks(link: string): string {
  const parts = link.split(/,\s*(?=<)/).filter((part) => /rel="?(?:self|hub|alternate)/.test(part));
  return [...new Set(parts)].join(", ");
}

/** Whether an answer may be kept for other readers (RFC 9111, section 3). */
export function isStorable({ policy, freshUntil, storedAt }: Entry, { headers }: Answer): boolean {
  return policy.storable() && freshUntil > storedAt && headers["set-cookie"] === undefined;
}

export function mayServeWhileRevalidating({ policy }: Entry): boolean {
  // biome-ignore lint/correctness/useHookAtTopLevel: named like one, but no hook of React
  return policy.useStaleWhileRevalidate();
}

/** stale-if-error is the longest of an entry's times, and this counts down the longest. */
export function mayServeOnError({ policy }: Entry): boolean {
  return policy.timeToLive() > 0;
}

/** Bytes that an entry takes beside its texts, most of them its policy's: 1,800 were measured, and copies add to it. */
const OVERHEAD = 2_500;

export function entrySize({ key, body, headers }: Entry): number {
  return sizeOf(body) + headers.join("").length + key.length + OVERHEAD;
}

/**
 * The headers of one copy of an entry, with its age in seconds. Within a second they are the same for everybody, and most
 * ask for the same copy: those are made once.
 */
export function headFor(entry: Entry, copy: Copy): string[] {
  const age = Math.floor((Date.now() - entry.storedAt) / 1000);
  if (entry.head?.copy === copy && entry.head.age === age) return entry.head.lines;
  const lines = [...entry.headers, "etag", copy.etag, "vary", "Accept-Encoding"];
  if (copy.encoding) lines.push("content-encoding", copy.encoding);
  lines.push("content-length", String(copy.bytes.length), "age", String(age), "server-timing", "press;desc=hit");
  entry.head = { copy, age, lines };
  return lines;
}
