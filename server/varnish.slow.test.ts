import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SESSION_COOKIE } from "../lib/auth/session-cookie.ts";
import { freePort } from "./processes.ts";
import { haveScaleParts, NO_PARTS, startVarnish, type Varnish } from "./testing/scale-parts.ts";

// deploy/varnish in front of two instances that do as they are told.
const isPossible = haveScaleParts((line) => console.log(line));
if (!isPossible) console.log(`\n${NO_PARTS}\n`);

const folder = join(".standfirst/test", `varnish-${process.pid}`);
const servers: Server[] = [];
let varnish: Varnish;
let asked: IncomingMessage[] = [];
let answer: (response: ServerResponse, instance: number) => void;

function sendPage(response: ServerResponse, headers: Record<string, string> = {}): void {
  const body = `Page ${asked.length}`;
  response.writeHead(200, {
    ...{ "cache-control": "s-maxage=60", "content-type": "text/html", "content-length": String(body.length) },
    ...{ vary: "Accept-Encoding", xkey: "all", ...headers },
  });
  response.end(body);
}

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(varnish.url + path, {
    headers,
    redirect: "manual",
    signal: AbortSignal.timeout(20_000),
  });
  return { status: response.status, text: await response.text(), timing: response.headers.get("server-timing") };
}

const purge = (headers: Record<string, string>) => fetch(varnish.purgeUrl, { method: "PURGE", headers });

describe.skipIf(!isPossible)("Varnish", () => {
  beforeAll(async () => {
    const ports = [await freePort(), await freePort()];
    for (const [instance, port] of ports.entries()) {
      const server = createServer((request, response) => {
        if (request.url === "/healthz") return void response.end();
        asked.push(request);
        answer(response, instance);
      });
      servers.push(server.listen(port, "127.0.0.1"));
      await once(server, "listening");
    }
    varnish = await startVarnish(folder, ports);
  }, 60_000);

  beforeEach(() => {
    asked = [];
    answer = (response) => sendPage(response);
  });

  afterAll(async () => {
    await varnish?.stop();
    for (const server of servers) server.close().closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ["/search?page=2&utm_source=x&q=river&q=other", "/search?q=river&page=2"],
    ["/search?xq=1&section=a%20b&sort=new", "/search?section=a%20b&sort=new"],
    ["/search?q=", "/search?q="],
    ["/search?fbclid=1", "/search"],
    ["/articles/a?q=1", "/articles/a"],
    ["/oembed?url=x&maxwidth=3", "/oembed?url=x&maxwidth=3"],
    ["/_next/static/a.css?dpl=1", "/_next/static/a.css?dpl=1"],
    ["/donate?amount=5", "/donate?amount=5"],
  ])("%s is asked for as %s", async (given, expected) => {
    await get(given);
    expect(asked.map(({ url }) => url)).toEqual([expected]);
  });

  test("a redirect is kept once, and takes along what it was asked with", async () => {
    answer = (response) =>
      void response.writeHead(308, { location: "/there", "cache-control": "s-maxage=60", xkey: "untagged" }).end();
    for (const mark of [1, 2]) {
      const { headers } = await fetch(`${varnish.url}/moved?utm_source=${mark}`, { redirect: "manual" });
      expect(headers.get("location")).toBe(`/there?utm_source=${mark}`);
    }
    expect(asked).toHaveLength(1);
  });

  test("cookies of no meaning go no further, those of a session are answered anew", async () => {
    await get("/cookies", { cookie: "theme=dark" });
    expect(asked[0]?.headers.cookie).toBeUndefined();
    const cookie = `theme=dark; __Secure-${SESSION_COOKIE}=x`;
    for (const text of ["Page 2", "Page 3"]) expect((await get("/cookies", { cookie })).text).toBe(text);
    expect(asked[1]?.headers.cookie).toBe(cookie);
    expect((await get("/cookies", { cookie: "theme=light" })).text).toBe("Page 1");
  });

  test("an answer that breaks off is asked for elsewhere, before a byte of it is sent", async () => {
    answer = (response, instance) => {
      if (instance === 1) return sendPage(response);
      response
        .writeHead(200, { "cache-control": "s-maxage=60", "content-length": "100", xkey: "all" })
        .write("Half a page");
      setTimeout(() => response.destroy(), 20);
    };
    for (let i = 0; i < 8; i++) expect((await get(`/half-${i}`)).text).toMatch(/^Page \d+$/);
    expect(asked.length).toBeGreaterThan(8);
  });

  test("an old page is shown when all instances fail, and only then", async () => {
    await get("/old");
    await purge({ "xkey-softpurge": "all" });
    expect((await get("/old")).text).toBe("Page 2");
    await purge({ "xkey-softpurge": "all" });
    answer = (response) => void response.writeHead(503, { "cache-control": "no-store" }).end("No");
    for (let i = 0; i < 3; i++) {
      expect(await get("/old")).toEqual({ status: 200, text: "Page 2", timing: "varnish;desc=rescued" });
    }
    expect((await get("/never")).status).toBe(503);
    answer = (response) => sendPage(response);
    expect((await get("/old")).text).toMatch(/^Page \d+$/);
    await purge({ "xkey-purge": "all" });
    answer = (response) => void response.writeHead(503).end("No");
    expect((await get("/old")).status).toBe(503);
  });

  test("what no purge would reach is not kept, unless it never changes under its name", async () => {
    answer = (response) => void response.writeHead(200, { "cache-control": "s-maxage=60" }).end(`Page ${asked.length}`);
    for (const text of ["Page 1", "Page 2"]) expect((await get("/sitemaps/1.xml")).text).toBe(text);
    asked = [];
    answer = (response) => void response.writeHead(200, { "cache-control": "max-age=60, immutable" }).end("A picture");
    for (let i = 0; i < 2; i++) expect((await get("/media/a.avif")).text).toBe("A picture");
    expect(asked).toHaveLength(1);
  });

  test("neither private answers nor a POST are kept or repeated", async () => {
    answer = (response) => sendPage(response, { "cache-control": "private, no-store" });
    for (const text of ["Page 1", "Page 2"]) expect((await get("/own")).text).toBe(text);
    answer = (response) => void response.writeHead(503).end("No");
    asked = [];
    expect((await fetch(`${varnish.url}/api/x`, { method: "POST", body: "x" })).status).toBe(503);
    expect(asked).toHaveLength(1);
  });
});
