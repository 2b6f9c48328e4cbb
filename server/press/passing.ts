import { request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { bodyLimit, pathOf } from "./request-rules.ts";
import type { Upstream } from "./upstream.ts";

/** Headers of one connection (RFC 9110, 7.6.1): never passed on. */
const HOP_BY_HOP = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"];
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

const COUNTS = ["/api/reads", "/api/asks"];

export type PassOptions = {
  upstream: Upstream;
  requestId: string;
  /** Whether another proxy stands in front, whose word on the reader's address and scheme counts. */
  isBehindProxy: boolean;
  /** What has to be done before the answer to a write goes out. */
  beforeWritten: () => Promise<void>;
  /** Called when Next gave no answer and nothing has been sent yet. */
  onFailure: (error: Error) => void;
};

/** Passes a request on to Next as it is, and the answer back, both as they come. */
export function passOn(request: IncomingMessage, response: ServerResponse, options: PassOptions): void {
  const { upstream, requestId, onFailure, beforeWritten } = options;
  const onward = httpRequest({
    host: "127.0.0.1",
    port: upstream.port,
    agent: upstream.agent,
    method: request.method,
    path: request.url,
    headers: onwardHeaders(request, options),
  });
  let hasFailed = false;
  const fail = (error: Error) => {
    if (hasFailed) return;
    hasFailed = true;
    onward.destroy();
    if (response.headersSent) response.destroy();
    else onFailure(error);
  };
  onward.on("response", async (answer) => {
    answer.on("error", fail);
    if (mayWrite(request)) await beforeWritten();
    if (hasFailed || response.destroyed) return;
    response.writeHead(answer.statusCode ?? 502, [...withoutHops(answer), "x-request-id", requestId]);
    answer.pipe(response);
  });
  onward.on("error", fail);
  response.on("close", () => onward.destroy());
  limit(request, bodyLimit(pathOf(request.url ?? "")), () => fail(new Error("Too large")));
  request.pipe(onward);
}

/** Reading changes nothing (RFC 9110, 9.2.1), and the counts of readings are on no reader's page. */
function mayWrite({ method = "GET", url = "" }: IncomingMessage): boolean {
  return !["GET", "HEAD", "OPTIONS"].includes(method) && !COUNTS.includes(pathOf(url));
}

/** A body without a length is counted on its way. */
function limit(request: IncomingMessage, most: number, onTooMuch: () => void): void {
  let bytes = 0;
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > most) onTooMuch();
  });
}

function onwardHeaders({ headers, socket }: IncomingMessage, { requestId, isBehindProxy }: PassOptions) {
  const onward = { ...headers };
  for (const name of [...HOP_BY_HOP, ...namedHops(headers.connection)]) delete onward[name];
  // Said anew for the next connection: without it Node sends the body of some methods as if it were another request.
  if (headers["transfer-encoding"]) onward["transfer-encoding"] = "chunked";
  const from = isBehindProxy ? headers : {};
  for (const name of FORWARDED) delete onward[name];
  const before = from["x-forwarded-for"];
  const address = socket.remoteAddress ?? "";
  onward["x-forwarded-for"] = before ? `${before}, ${address}` : address;
  const host = from["x-forwarded-host"] ?? headers.host;
  // HTTP/1.0 knows requests that name no host.
  if (host) onward["x-forwarded-host"] = host;
  onward["x-forwarded-proto"] = from["x-forwarded-proto"] ?? "http";
  onward["x-request-id"] = requestId;
  return onward;
}

/** Further headers of one connection, as its Connection header names them. */
function namedHops(connection = ""): string[] {
  return connection
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
}

function withoutHops({ rawHeaders, headers }: IncomingMessage): string[] {
  const hops = new Set([...HOP_BY_HOP, ...namedHops(headers.connection)]);
  const kept: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (!hops.has(name.toLowerCase())) kept.push(name, rawHeaders[i + 1] as string);
  }
  return kept;
}
