import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { z } from "zod";
import { readForm } from "./form.ts";
import { DELIVERIES } from "./messages.ts";
import { newId, now } from "./objects.ts";
import { checkoutPage, isDeed, overviewPage, portalPage } from "./pages.ts";
import { eventList, portalCreate, sessionCreate, sessionList } from "./params.ts";
import { type Account, Sandbox } from "./sandbox.ts";

export type SandboxOptions = {
  port: number;
  /** The address that pages are reached at. */
  base: string;
  target: { url: string; secret: string };
};

export type RunningSandbox = { sandbox: Sandbox; close: () => Promise<void> };

/** Serves the sandbox on this machine only. Never in production: its word makes gifts paid that nobody gave. */
export async function startSandbox({ port, base, target }: SandboxOptions): Promise<RunningSandbox> {
  const stopping = new AbortController();
  const sandbox = new Sandbox(target, stopping.signal);
  const server = createServer((request, response) => {
    handle({ sandbox, base, answers, portals }, request)
      .catch((error: unknown) => ({ status: 500, json: { error: { type: "api_error", message: String(error) } } }))
      .then((answer) => send(response, answer));
  });
  const answers = new Map<string, Stored>();
  const portals = new Map<string, Portal>();
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

type Stored = { print: string; answer: Answer };
type Portal = { customer: string; returnUrl: string };
type Room = { sandbox: Sandbox; base: string; answers: Map<string, Stored>; portals: Map<string, Portal> };
type Answer = { status: number; json?: object; html?: string; location?: string };

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
  const body = await readBody(request);
  const [first, ...rest] = pathname.slice(1).split("/");
  if (first === "v1") return handleApi(room, request, rest, request.method === "GET" ? searchParams.toString() : body);
  return handlePage(room, request.method ?? "GET", [first ?? "", ...rest], new URLSearchParams(body));
}

function refusal(status: number, type: string, message: string, param?: string): Answer {
  return { status, json: { error: { type, message, ...(param && { param }) } } };
}

/** What Stripe's API answers, as far as it is used here. The same idempotency key gets the same answer. */
function handleApi(room: Room, request: IncomingMessage, path: string[], form: string): Answer {
  const { authorization = "", "idempotency-key": key, "stripe-version": version } = request.headers;
  if (!/^Bearer sk_test_\w+/.test(authorization)) {
    return refusal(401, "invalid_request_error", "You did not provide an API key.");
  }
  if (typeof version === "string") room.sandbox.apiVersion = version;
  if (typeof key !== "string") return answerApi(room, request.method ?? "GET", path, form);
  const print = createHash("sha256")
    .update(`${path.join("/")} ${form}`)
    .digest("hex");
  const stored = room.answers.get(key);
  if (stored && stored.print !== print) {
    return refusal(400, "idempotency_error", "Keys for idempotent requests can only be used with the same parameters.");
  }
  const answer = stored?.answer ?? answerApi(room, request.method ?? "GET", path, form);
  if (answer.status < 500) room.answers.set(key, { print, answer });
  return answer;
}

function answerApi({ sandbox, base, portals }: Room, method: string, path: string[], form: string): Answer {
  const input = readForm(form);
  const [area, what, id] = path;
  switch (`${method} ${area}/${what ?? ""}`) {
    case "POST checkout/sessions":
      return parsed(sessionCreate, input, (params) => sandbox.createSession(params, base));
    case "GET checkout/sessions": {
      const account = id ? sandbox.accounts.get(id) : undefined;
      if (id) return account ? { status: 200, json: account.session } : missing("checkout.session", id);
      return parsed(sessionList, input, ({ created, ...page }) => {
        const sessions = [...sandbox.accounts.values()].map(({ session }) => session).filter(within(created));
        return listOf("/v1/checkout/sessions", sessions.toReversed(), page);
      });
    }
    case "GET events/":
      return parsed(eventList, input, ({ created, types, ...page }) => {
        const events = sandbox.events.filter(within(created)).filter(({ type }) => !types || types.includes(type));
        return listOf("/v1/events", events.toReversed(), page);
      });
    case "POST billing_portal/sessions":
      return parsed(portalCreate, input, ({ customer, return_url }) => {
        const portal = newId("bps");
        portals.set(portal, { customer, returnUrl: return_url ?? base });
        const common = {
          object: "billing_portal.session",
          created: now(),
          livemode: false,
          configuration: newId("bpc"),
        };
        return { id: portal, ...common, customer, return_url: return_url ?? null, url: `${base}/portal/${portal}` };
      });
    default:
      return refusal(404, "invalid_request_error", `Unrecognized request URL (${method}: /v1/${path.join("/")}).`);
  }
}

function parsed<T>(schema: z.ZodType<T>, input: unknown, make: (params: T) => object): Answer {
  const result = schema.safeParse(input);
  if (result.success) return { status: 200, json: make(result.data) };
  const [issue] = result.error.issues;
  const path = issue?.path.map(String) ?? [];
  const [unknown] = issue?.code === "unrecognized_keys" ? issue.keys : [];
  const [head = "", ...tail] = unknown ? [...path, unknown] : path;
  const param = head + tail.map((part) => `[${part}]`).join("");
  const message = unknown ? `Received unknown parameter: ${param}` : `Invalid ${param}: ${issue?.message}`;
  return refusal(400, "invalid_request_error", message, param);
}

const missing = (what: string, id: string) => refusal(404, "invalid_request_error", `No such ${what}: '${id}'`, "id");

type Span = { gte?: number; lte?: number };
const within =
  ({ gte = 0, lte = Number.POSITIVE_INFINITY }: Span = {}) =>
  ({ created }: { created: number }) =>
    created >= gte && created <= lte;

/** Newest first, a page at a time (docs.stripe.com/api/pagination). */
function listOf<T extends { id: string }>(url: string, all: T[], page: { limit?: number; starting_after?: string }) {
  const from = page.starting_after ? all.findIndex(({ id }) => id === page.starting_after) + 1 : 0;
  const data = all.slice(from, from + (page.limit ?? 10));
  return { object: "list", url, has_more: from + data.length < all.length, data };
}

/** The pages that people see, and the deeds behind them. */
function handlePage(
  { sandbox, portals }: Room,
  method: string,
  [area, id = "", deed = ""]: string[],
  form: URLSearchParams,
): Answer {
  const account = sandbox.accounts.get(id);
  switch (area) {
    case "":
      return { status: 200, html: overviewPage([...sandbox.accounts.values()]) };
    case "pay":
      if (!account) return { status: 404, html: "No such page" };
      return method === "POST" ? pay(sandbox, account, form) : { status: 200, html: checkoutPage(account) };
    case "portal": {
      const portal = portals.get(id);
      const owner = portal && sandbox.customer(portal.customer);
      if (!portal || !owner) return { status: 404, html: "No such page" };
      const wanted = form.get("deed") ?? "";
      if (method === "POST" && isDeed(wanted)) sandbox.do(wanted, owner);
      return { status: 200, html: portalPage(owner, portal.returnUrl) };
    }
    case "sandbox":
      if (!account || method !== "POST" || !isDeed(deed)) return { status: 404, json: { done: false } };
      return { status: sandbox.do(deed, account) ? 200 : 409, json: { deed } };
    default:
      return { status: 404, html: "No such page" };
  }
}

function pay(sandbox: Sandbox, account: Account, form: URLSearchParams): Answer {
  if (account.session.status !== "open") return { status: 409, html: checkoutPage(account) };
  account.delivery = DELIVERIES.find((each) => each === form.get("delivery")) ?? "usual";
  account.donor = { name: form.get("name") ?? "", email: form.get("email") ?? "" };
  if (form.get("how") === "refused") {
    sandbox.decline(account);
    return { status: 200, html: checkoutPage(account, "Your card was declined. Try another one.") };
  }
  if (form.get("how") === "bank") sandbox.payLater(account);
  else sandbox.approve(account);
  return { status: 303, location: account.session.success_url ?? "/" };
}
