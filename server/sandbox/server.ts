import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Answer, refusal, rememberAnswers } from "./answers.ts";
import { answerApi, type Portals } from "./api.ts";
import { answerPage } from "./hosted.ts";
import { newId } from "./ids.ts";
import type { Target } from "./messages.ts";
import { Sandbox } from "./sandbox.ts";

export type SandboxOptions = {
  port: number;
  /** The address that pages are reached at. */
  base: string;
  target: Target;
};

export type RunningSandbox = { sandbox: Sandbox; close: () => Promise<void> };

/** Serves the sandbox on this machine only. Never in production: its word makes gifts paid that nobody gave. */
export async function startSandbox({ port, base, target }: SandboxOptions): Promise<RunningSandbox> {
  const stopping = new AbortController();
  const sandbox = new Sandbox(target, stopping.signal);
  const room: Room = { sandbox, base, portals: new Map(), once: rememberAnswers() };
  const server = createServer((request, response) => {
    handle(room, request)
      .catch((error: unknown) => refusal(500, "api_error", String(error)))
      .then((answer) => send(response, answer));
  });
  await listen(server, port);
  const close = async () => {
    stopping.abort();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { sandbox, close };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

type Room = { sandbox: Sandbox; base: string; portals: Portals; once: ReturnType<typeof rememberAnswers> };

function send(response: ServerResponse, { status, json, html, location }: Answer): void {
  if (location) response.setHeader("Location", location);
  response.setHeader("Request-Id", newId("req"));
  response.setHeader("Content-Type", json ? "application/json" : "text/html; charset=utf-8");
  response.writeHead(status).end(json ? JSON.stringify(json) : (html ?? ""));
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

async function handle(room: Room, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? "/", room.base);
  const { method = "GET" } = request;
  const body = await readBody(request);
  const [first, ...rest] = pathname.slice(1).split("/");
  if (first !== "v1") return answerPage(room, method, [first ?? "", ...rest], new URLSearchParams(body));
  return handleApi(room, request, rest, method === "GET" ? searchParams.toString() : body);
}

function handleApi(room: Room, { headers, method = "GET" }: IncomingMessage, path: string[], form: string): Answer {
  const { authorization = "", "idempotency-key": key, "stripe-version": version } = headers;
  if (!/^Bearer sk_test_\w+/.test(authorization)) {
    return refusal(401, "invalid_request_error", "You did not provide an API key.");
  }
  if (typeof version === "string") room.sandbox.apiVersion = version;
  const answer = () => answerApi(room, method, path, form);
  return typeof key === "string" ? room.once(key, `${path.join("/")} ${form}`, answer) : answer();
}
