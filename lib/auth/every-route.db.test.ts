import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { testDb } from "@/server/testing/test-db.ts";
import type { DeskUser } from "./current-user.ts";

/** Who asks, and from where. */
const request = vi.hoisted(() => ({ user: null as unknown, headers: {} as Record<string, string> }));
vi.mock("next/headers", () => ({ headers: async () => new Headers(request.headers) }));
vi.mock("./current-user.ts", async (original) => ({
  ...(await original<object>()),
  findUser: async () => request.user,
  requirePermission: async () => request.user,
}));

/** Addresses of machines and readers, each with a test of its own; what is not named here is for the newsroom. */
const PUBLIC = [
  "app/api/asks", // counts that a wording was seen
  "app/api/auth/[...all]", // better-auth's own
  "app/api/index-now-key/[key]",
  "app/api/oembed",
  "app/api/payments/stripe", // believes the provider's signature only
  "app/api/reads", // counts that a story was read
  "app/api/standing", // days on which gifts that still run were begun
];
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;
const ID = "0199a000-0000-7000-8000-000000000001";
const HERE = "https://www.example.org";

type Handler = (request: Request, context: { params: Promise<object> }) => Promise<Response>;

const handlers: { name: string; method: string; handler: Handler }[] = [];
for (const file of globSync(["app/admin/**/route.{ts,tsx}", "app/api/**/route.{ts,tsx}"])) {
  if (PUBLIC.includes(join(file, ".."))) continue;
  const exported = (await import(pathToFileURL(file).href)) as Partial<Record<string, Handler>>;
  for (const method of METHODS) {
    const handler = exported[method];
    if (handler) handlers.push({ name: `${method} ${file}`, method, handler });
  }
}

beforeAll(async () => {
  process.env.DATABASE_URL = (await testDb()).url;
});
beforeEach(() => {
  request.user = null;
  request.headers = { host: new URL(HERE).host, origin: HERE };
});

test("routes are found, and the public ones are still there", () => {
  expect(handlers.length).toBeGreaterThan(9);
  expect(PUBLIC.filter((folder) => globSync(`${folder.replace(/[[\]]/g, "?")}/route.*`).length === 0)).toEqual([]);
});

describe.each(handlers)("$name", ({ method, handler }) => {
  const ask = () => {
    const body = method === "GET" || method === "HEAD" ? undefined : "{}";
    const asked = new Request(`${HERE}/somewhere?id=${ID}&what=authors&q=`, { method, body, headers: request.headers });
    return handler(asked, { params: Promise.resolve({ id: ID }) });
  };

  test("tells nothing to whoever is not signed in", async () => {
    const answer = await ask();
    expect(answer.status).toBe(401);
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
    expect(Object.keys(await answer.json())).not.toContain("found");
  });

  test("changes nothing at a word of another site", async () => {
    if (method === "GET") return;
    const role: DeskUser["role"] = "admin";
    request.user = { id: ID, role, sectionIds: [], name: "", email: "", sessionId: ID } satisfies DeskUser;
    request.headers.origin = "https://evil.example";
    expect([401, 403]).toContain((await ask()).status);
  });
});
