import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Logger } from "pino";
import { isOlderThanAsked } from "../../lib/crawlers/modified-since.ts";
import { type Copy, copyFor } from "./copies.ts";
import { type Entry, headFor, mayServeOnError, mayServeWhileRevalidating } from "./entry.ts";
import type { Freshness } from "./freshness.ts";
import type { Counters, Outcome } from "./metrics.ts";
import { passOn } from "./passing.ts";
import { FailedAnswer, type Printer } from "./printer.ts";
import { refuseRequest } from "./refusals.ts";
import { treatmentOf } from "./request-rules.ts";
import type { Shelf } from "./shelf.ts";
import type { Upstream } from "./upstream.ts";

export type FrontOptions = {
  shelf: Shelf;
  printer: Printer;
  freshness: Freshness;
  upstream: Upstream;
  counters: Counters;
  log: Logger;
  isBehindProxy: boolean;
  /** Reasons why this site is not ready to be sent readers; none when it is. */
  findProblems: () => Promise<string[]>;
};

/** The HTTP server that readers meet. */
export function createFront(options: FrontOptions): Server {
  const { shelf, printer, freshness, counters, log } = options;

  /** No request, however odd, ends the press for everybody else. */
  function serve(request: IncomingMessage, response: ServerResponse): void {
    try {
      answer(request, response);
    } catch (error) {
      breakOff(response, error);
    }
  }

  function breakOff(response: ServerResponse, error: unknown): void {
    log.error({ err: error }, "A request could not be answered");
    counters.count("failed");
    if (response.headersSent) response.destroy();
    else refuseRequest(response, 503);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    // A whole address says the same (RFC 9112, 3.2.2).
    if (request.url && !request.url.startsWith("/")) request.url = request.url.replace(/^https?:\/\/[^/?]+\/?/i, "/");
    const treatment = treatmentOf(request);
    if (treatment.kind === "shelf") serveReader(request, response, treatment.key);
    else if (treatment.kind === "pass") pass(request, response);
    else {
      counters.count("refused");
      refuseRequest(response, treatment.status);
    }
  }

  function serveReader(request: IncomingMessage, response: ServerResponse, key: string): void {
    const entry = shelf.get(key);
    const isCurrent = entry?.generation === freshness.generation && entry.freshUntil > Date.now();
    if (entry && isCurrent) sendAgain(request, response, entry);
    else if (key === "/healthz") sendJson(response, 200, { status: "alive" });
    else if (key === "/readyz") void sendReadiness(response);
    else serveFromNext(request, response, key, entry).catch((error) => breakOff(response, error));
  }

  function sendAgain(request: IncomingMessage, response: ServerResponse, entry: Entry): void {
    send(request, response, entry, "hit");
    if (!entry.body.isFinal) shelf.polish(entry);
  }

  async function serveFromNext(request: IncomingMessage, response: ServerResponse, key: string, kept?: Entry) {
    const requestId = randomUUID();
    const printing = printer.print(key, requestId);
    if (kept && kept.generation === freshness.generation && mayServeWhileRevalidating(kept)) {
      printing.catch((error) => log.warn({ err: error, id: requestId, key }, "A page could not be renewed"));
      return send(request, response, kept, "stale");
    }
    const started = performance.now();
    try {
      const { entry } = await printing;
      send(request, response, entry, "miss", requestId);
      log.debug({ id: requestId, key, status: entry.status, ms: performance.now() - started }, "printed");
    } catch (error) {
      log.warn({ err: error, id: requestId, key }, "A page could not be printed");
      if (kept && mayServeOnError(kept)) return send(request, response, kept, "rescued", requestId);
      counters.count("failed");
      if (error instanceof FailedAnswer && error.answer.status === 500) return sendFailure(response, error, requestId);
      refuseRequest(response, 503, requestId);
    }
  }

  function send(request: IncomingMessage, response: ServerResponse, entry: Entry, outcome: Outcome, id?: string): void {
    counters.count(outcome);
    const copy = copyFor(entry.body, request.headers["accept-encoding"] as string | undefined);
    if (copy instanceof Promise) {
      copy.then(
        (made) => sendCopy(request, response, entry, made, outcome, id),
        () => refuseRequest(response, 503, id),
      );
    } else sendCopy(request, response, entry, copy, outcome, id);
  }

  function sendCopy(
    { headers, method, url }: IncomingMessage,
    response: ServerResponse,
    entry: Entry,
    copy: Copy,
    outcome: Outcome,
    id?: string,
  ): void {
    let head = headFor(entry, copy);
    if (outcome !== "hit") head = [...head.slice(0, -1), `press;desc=${outcome}`, ...(id ? ["x-request-id", id] : [])];
    if (entry.status === 200 && hasAlready(headers, entry)) {
      response.writeHead(304, withoutLength(head)).end();
      return;
    }
    if (entry.status >= 300 && entry.status < 400) head = withQuery(head, url ?? "");
    response.writeHead(entry.status, head);
    response.end(method === "HEAD" ? undefined : copy.bytes);
  }

  function pass(request: IncomingMessage, response: ServerResponse): void {
    const requestId = randomUUID();
    counters.count("passed");
    const { upstream, isBehindProxy } = options;
    const onFailure = (error: Error) => {
      log.warn({ err: error, id: requestId, url: request.url }, "A request could not be passed on");
      refuseRequest(response, error.message === "Too large" ? 413 : 503, requestId);
    };
    // Who is told that a change is made, and asks, sees it.
    passOn(request, response, { upstream, requestId, isBehindProxy, beforeWritten: freshness.caughtUp, onFailure });
  }

  async function sendReadiness(response: ServerResponse): Promise<void> {
    const problems = await options.findProblems();
    const isReady = problems.length === 0;
    sendJson(response, isReady ? 200 : 503, { status: isReady ? "ready" : "not ready", problems });
  }

  const server = createServer(
    { maxHeaderSize: 16 * 1024, requireHostHeader: true, connectionsCheckingInterval: 2_000 },
    serve,
  );
  limitSlowClients(server);
  return server;
}

/** Slow and idle clients hold a connection for a bounded time; an upload over a slow line has minutes. */
function limitSlowClients(server: Server): void {
  server.headersTimeout = 10_000;
  server.requestTimeout = 5 * 60_000;
  // On a connection that says nothing and takes nothing: who does not read an answer holds it no longer.
  server.timeout = 2 * 60_000;
  // Longer than the proxies in front keep theirs, so that it is they who hang up.
  server.keepAliveTimeout = 65_000;
  server.maxHeadersCount = 100;
  server.maxConnections = 10_000;
}

/** Whether the asker's copy is still right (RFC 9110, 13.2.2): a copy in another coding says the same. */
function hasAlready(asked: IncomingMessage["headers"], { body, headers }: Entry): boolean {
  const known = asked["if-none-match"];
  if (known) return known.trim() === "*" || known.split(",").some((tag) => isOf(body.hash, tag.trim()));
  const since = asked["if-modified-since"];
  // Dates are dear to read: a hit pays for one only when it is asked about it.
  const at = since ? headers.indexOf("last-modified") : -1;
  return at >= 0 && isOlderThanAsked(since, new Date(headers[at + 1] ?? ""));
}

/** Whether a validator is one of a body's copies' (see copies). */
function isOf(hash: string, tag: string): boolean {
  const opaque = tag.replace(/^W\//, "");
  return opaque === `"${hash}"` || opaque.startsWith(`"${hash}-`);
}

function withoutLength(head: string[]): string[] {
  const at = head.indexOf("content-length");
  return [...head.slice(0, at), ...head.slice(at + 2)];
}

/** A redirect is kept once for every query: what the reader's own said (utm_source …) goes along. */
function withQuery(head: string[], url: string): string[] {
  const at = head.indexOf("location");
  const location = head[at + 1];
  const mark = url.indexOf("?");
  if (at < 0 || mark < 0 || !location || location.includes("?")) return head;
  return head.with(at + 1, location + url.slice(mark));
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(value));
}

/** Next's own page for a fault says more than ours, and is whole only as it is. */
function sendFailure(response: ServerResponse, { answer }: FailedAnswer, requestId: string): void {
  const type = answer.headers["content-type"] ?? "text/html; charset=utf-8";
  response.writeHead(answer.status, { "content-type": type, "cache-control": "no-store", "x-request-id": requestId });
  response.end(answer.bytes);
}
