import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import pino from "pino";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { SESSION_COOKIE } from "../../lib/auth/session-cookie.ts";
import { tags } from "../../lib/cache-tags.ts";
import { announceChange } from "../../lib/changes.ts";
import type { Db } from "../../lib/db.ts";
import { until } from "../processes.ts";
import { testDb } from "../testing/test-db.ts";
import { type Freshness, watchFreshness } from "./freshness.ts";
import { createFront } from "./front.ts";
import { createCounters } from "./metrics.ts";
import { createPrinter } from "./printer.ts";
import { createShelf, type Shelf } from "./shelf.ts";
import { createUpstream } from "./upstream.ts";

// A front over real HTTP and a real database; the server behind it answers as Next does, and counts how often it is asked.
type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const page =
  (text: () => string, control = "s-maxage=60, stale-while-revalidate=60"): Answer =>
  (_request, response) =>
    response.writeHead(200, { "content-type": "text/html", "cache-control": control }).end(text());

let db: Db;
let back: Server;
let front: Server;
let origin: string;
let shelf: Shelf;
let freshness: Freshness;
let answer: Answer;
let asked: string[];
let expired: string[][];
/** Work that has to be done before Next knows of a change. */
let expiring: () => Promise<void>;
const stop = new AbortController();
const counters = createCounters();

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)));
}

beforeAll(async () => {
  const database = await testDb();
  db = database.db;
  back = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  const upstream = createUpstream(await listen(back));
  shelf = createShelf(1024 * 1024);
  freshness = watchFreshness({
    connectionString: database.url,
    expire: async (names) => {
      await expiring();
      expired.push(names);
    },
    onChange: () => {},
    hasMissed: async () => false,
    stop: stop.signal,
  });
  const facts = { id: "test", needsScripts: (path: string) => path === "/scripted" };
  const printer = createPrinter({ upstream, shelf, freshness, facts, host: "magazine.example" });
  front = createFront({
    shelf,
    printer,
    freshness,
    upstream,
    counters,
    log: pino({ level: "silent" }),
    isBehindProxy: false,
    findProblems: async () => [],
  });
  origin = `http://127.0.0.1:${await listen(front)}`;
  expect(await until(() => freshness.isListening, 10_000)).toBe(true);
});

beforeEach(() => {
  asked = [];
  expired = [];
  expiring = async () => {};
  answer = page(() => "<p>as it was</p>");
});

afterAll(() => {
  stop.abort();
  front?.close();
  front?.closeAllConnections();
  back?.close();
  back?.closeAllConnections();
});

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(origin + path, { headers, redirect: "manual" });
  const how = /desc=(\w+)/.exec(response.headers.get("server-timing") ?? "")?.[1];
  return { status: response.status, text: await response.text(), how, headers: response.headers };
}

test("a page is asked for once, then comes from memory", async () => {
  expect((await get("/once")).how).toBe("miss");
  expect((await get("/once?utm_source=letter")).how).toBe("hit");
  expect((await get("/once", { cookie: "theme=dark" })).how).toBe("hit");
  expect(asked).toEqual(["/once"]);
});

test("a hundred readers who ask at once for what is not printed are one question", async () => {
  answer = (_request, response) => setTimeout(() => page(() => "<p>here</p>")(_request, response), 50);
  const answers = await Promise.all(Array.from({ length: 100 }, () => get("/rush")));
  expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(["<p>here</p>"]));
  expect(asked).toEqual(["/rush"]);
});

test("a kept connection that is hung up just as it is used costs nobody an answer", async () => {
  await get("/before-it-hangs-up");
  let isFirst = true;
  answer = (request, response) => {
    if (!isFirst) return page(() => "<p>here</p>")(request, response);
    isFirst = false;
    request.socket.destroy();
  };
  expect(await get("/hung-up")).toMatchObject({ status: 200, text: "<p>here</p>" });
});

test("what may not be kept is answered to each on its own", async () => {
  let count = 0;
  const personal = page(() => `<p>number ${count++}</p>`, "private, no-store");
  answer = (request, response) => setTimeout(() => personal(request, response), 20);
  const answers = await Promise.all(Array.from({ length: 5 }, () => get("/own")));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(5);
  expect(shelf.get("/own")).toBeUndefined();
});

test.each([
  ["who is signed in", { cookie: `a=b; ${SESSION_COOKIE}=x` }],
  ["who is authorised", { authorization: "Bearer x" }],
])("%s is answered by Next, and nothing of it is kept", async (_who, headers: Record<string, string>) => {
  const path = `/signed-in-${headers.cookie ? 1 : 2}`;
  answer = (request, response) =>
    page(() => `<p>${request.headers.cookie ?? request.headers.authorization}</p>`)(request, response);
  expect((await get(path, headers)).text).toContain("x");
  expect(shelf.get(path)).toBeUndefined();
});

test("no cookie reaches a page that is kept, and an answer that sets one is not kept", async () => {
  answer = (request, response) => page(() => `<p>${request.headers.cookie ?? "none"}</p>`)(request, response);
  expect((await get("/cookies", { cookie: "id=1" })).text).toBe("<p>none</p>");
  answer = (_request, response) =>
    response
      .writeHead(200, { "content-type": "text/html", "cache-control": "s-maxage=60", "set-cookie": "a=b" })
      .end("x");
  await get("/sets");
  expect(shelf.get("/sets")).toBeUndefined();
});

test("after a change nothing from before it is served, and what has not changed keeps its copies", async () => {
  let text = "<p>old</p>";
  answer = page(() => text);
  await get("/changing");
  const bytes = shelf.get("/changing")?.body;
  await announceChange(db, [tags.lists]);
  expect(await until(() => expired.length > 0, 5_000)).toBe(true);
  expect((await get("/changing")).text).toBe("<p>old</p>");
  expect(shelf.get("/changing")?.body).toBe(bytes);
  text = "<p>new</p>";
  const heard = freshness.generation;
  await announceChange(db, [tags.lists]);
  expect(await until(() => freshness.generation > heard, 5_000)).toBe(true);
  expect(await get("/changing")).toMatchObject({ text: "<p>new</p>", how: "miss" });
});

test("a reader who asks after a change waits until Next knows of it", async () => {
  let known = "old";
  answer = page(() => `<p>${known}</p>`);
  await get("/waits");
  const told = Promise.withResolvers<void>();
  expiring = () => told.promise;
  const heard = freshness.generation;
  await announceChange(db, [tags.lists]);
  expect(await until(() => freshness.generation > heard, 5_000)).toBe(true);
  const reading = get("/waits");
  known = "new";
  told.resolve();
  expect((await reading).text).toBe("<p>new</p>");
});

test("the last expiry of one change, in the midst of the next one's telling, leaves nobody waiting", async () => {
  await announceChange(db, [tags.lists]);
  expect(await until(() => expired.length > 0, 5_000, 5)).toBe(true);
  const telling = Promise.withResolvers<void>();
  expiring = () => {
    expiring = async () => {};
    return telling.promise;
  };
  const heard = freshness.generation;
  await announceChange(db, [tags.lists]);
  expect(await until(() => freshness.generation > heard, 5_000, 5)).toBe(true);
  const during = freshness.generation;
  expect(await until(() => freshness.generation > during, 5_000, 5)).toBe(true);
  telling.resolve();
  expect(await until(() => freshness.settled() === null, 5_000)).toBe(true);
});

test("a page that was being printed during a change is asked for again", async () => {
  const printing = Promise.withResolvers<void>();
  let text = "<p>before</p>";
  answer = (_request, response) => {
    const now = text;
    void printing.promise.then(() => page(() => now)(_request, response));
  };
  const first = get("/racing");
  expect(await until(() => asked.length === 1, 5_000)).toBe(true);
  text = "<p>after</p>";
  const heard = freshness.generation;
  await announceChange(db, [tags.lists]);
  expect(await until(() => freshness.generation > heard, 5_000)).toBe(true);
  const second = get("/racing");
  printing.resolve();
  expect((await first).text).toBe("<p>before</p>");
  expect((await second).text).toBe("<p>after</p>");
  expect((await get("/racing")).text).toBe("<p>after</p>");
});

test("what Next prints behind an answer during a change is waited for, and told again", async () => {
  let isPrinting = true;
  let text = "<p>before</p>";
  const sending = Promise.withResolvers<void>();
  answer = async (_request, response) => {
    await sending.promise;
    response.setHeader("x-nextjs-cache", isPrinting ? "STALE" : "HIT");
    page(() => text)(_request, response);
  };
  // What was begun before a change takes the place of what an expiry made of the page meanwhile.
  expiring = async () => {
    if (!isPrinting) text = "<p>after</p>";
  };
  const first = get("/behind");
  expect(await until(() => asked.length === 1, 5_000)).toBe(true);
  const { generation } = freshness;
  await announceChange(db, [tags.article("behind")]);
  expect(await until(() => freshness.generation > generation, 5_000)).toBe(true);
  sending.resolve();
  expect((await first).text).toBe("<p>before</p>");
  setTimeout(() => {
    isPrinting = false;
  }, 200);
  expect((await get("/behind")).text).toBe("<p>after</p>");
});

test("pages outlive what stands behind; the rest is an honest 503", async () => {
  await get("/kept");
  answer = (request) => request.socket.destroy();
  const heard = freshness.generation;
  await announceChange(db, [tags.lists]);
  expect(await until(() => freshness.generation > heard, 5_000)).toBe(true);
  expect(await get("/kept")).toMatchObject({ status: 200, how: "rescued", text: "<p>as it was</p>" });
  const other = await get("/never-read");
  expect(other.status).toBe(503);
  expect(other.headers.get("retry-after")).toBe("30");
  expect(other.text).toContain("try again in a minute");
  answer = (_request, response) => response.writeHead(500, { "content-type": "text/html" }).end("<p>fault</p>");
  expect(await get("/kept")).toMatchObject({ status: 200, how: "rescued" });
  expect(await get("/faulty")).toMatchObject({ status: 500, text: "<p>fault</p>" });
});

test("a page with a client component keeps its scripts", async () => {
  const html = '<p>a</p><script src="/_next/a.js" async=""></script>';
  answer = page(() => html);
  expect((await get("/scripted")).text).toBe(html);
  expect((await get("/plain")).text).toBe("<p>a</p>");
});

test("made-up addresses share one body and stay bounded", async () => {
  answer = (_request, response) =>
    response
      .writeHead(404, { "content-type": "text/html", "cache-control": "s-maxage=60" })
      .end("<p>nothing</p>".repeat(100));
  for (let i = 0; i < 50; i++) expect((await get(`/made-up-${i}`)).status).toBe(404);
  expect(shelf.get("/made-up-1")?.body).toBe(shelf.get("/made-up-49")?.body);
  // The last expiry of an earlier test's change may come between.
  await expect.poll(async () => (await get("/made-up-7")).how).toBe("hit");
});

test("a redirect takes along what a reader's address says beyond its own", async () => {
  answer = (_request, response) => response.writeHead(308, { location: "/new", "cache-control": "s-maxage=60" }).end();
  expect((await get("/old?utm_source=a")).headers.get("location")).toBe("/new?utm_source=a");
  expect((await get("/old?utm_source=b")).headers.get("location")).toBe("/new?utm_source=b");
  expect((await get("/old")).headers.get("location")).toBe("/new");
  expect(asked).toEqual(["/old"]);
});

test("the body of one request is never taken for another", async () => {
  const hidden = "GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n";
  const bodies: string[] = [];
  answer = async (request, response) => {
    bodies.push(await text(request));
    response.end("here");
  };
  for (const [method, status] of [
    ["GET", 400],
    ["DELETE", 200],
    ["POST", 200],
  ] as const) {
    const socket = connect(Number(new URL(origin).port), "127.0.0.1");
    const chunk = `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`;
    const head = "Host: a\r\nConnection: close\r\nTransfer-Encoding: chunked";
    socket.write(`${method} /api/first HTTP/1.1\r\n${head}\r\n\r\n${chunk}`);
    expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  }
  expect(asked).toEqual(["/api/first", "/api/first"]);
  expect(bodies).toEqual([hidden, hidden]);
});

test("a whole address says the same as its path", async () => {
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  socket.write("GET http://magazine.example/whole?q=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /);
  expect(asked).toEqual(["/whole"]);
});

test("a request of HTTP/1.0 that names no host is answered, kept or passed on", async () => {
  for (const path of ["/once", "/admin"]) {
    const socket = connect(Number(new URL(origin).port), "127.0.0.1");
    socket.write(`GET ${path} HTTP/1.0\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /);
  }
});

test("HEAD says the same as GET, without the body", async () => {
  const whole = await get("/head");
  const response = await fetch(`${origin}/head`, { method: "HEAD" });
  expect(response.headers.get("etag")).toBe(whole.headers.get("etag"));
  expect(await response.text()).toBe("");
});

test("who is told that a write is done, and asks, sees it", async () => {
  let text = "<p>as it was</p>";
  answer = (request, response) => {
    if (request.method === "GET") return page(() => text)(request, response);
    const written = announceChange(db, [tags.lists]);
    text = `<p>${request.url}</p>`;
    void written.then(() => response.writeHead(204).end());
  };
  for (let write = 0; write < 50; write++) {
    await get("/written");
    await fetch(`${origin}/write/${write}`, { method: "POST" });
    expect((await get("/written")).text).toBe(`<p>/write/${write}</p>`);
  }
});

test("what was committed before is heard when the press has caught up", async () => {
  for (let change = 0; change < 20; change++) {
    const before = freshness.generation;
    await announceChange(db, [tags.lists]);
    await freshness.caughtUp();
    expect(freshness.generation).toBeGreaterThan(before);
  }
});

test("a page that is asked for again gets its best form; one that is read once costs no such work", async () => {
  const text = `<p>${Array.from({ length: 400 }, (_, i) => `Sentence ${i * 7919} of a long story.`).join(" ")}</p>`;
  answer = (request, response) => page(() => `${text}${request.url}`)(request, response);
  const weigh = async (path: string) =>
    Number((await get(path, { "accept-encoding": "br" })).headers.get("content-length"));
  const first = await weigh("/again");
  await weigh("/once-only");
  await expect.poll(() => weigh("/again")).toBeLessThan(first);
  expect(shelf.get("/again")?.body.isFinal).toBe(true);
  expect(shelf.get("/once-only")?.body.isFinal).toBe(false);
});

test("what has not changed since a date is not sent again, and what has is (RFC 9110, 13.1.3)", async () => {
  const headers = { "content-type": "application/rss+xml", "cache-control": "s-maxage=60" };
  const date = "Tue, 24 Nov 2026 12:00:00 GMT";
  answer = (_request, response) => response.writeHead(200, { ...headers, "last-modified": date }).end("<rss/>");
  const statusSince = async (since: string, more = {}) =>
    (await get("/dated", { "if-modified-since": since, ...more })).status;
  expect(await statusSince(date)).toBe(304);
  expect(await statusSince("Wed, 25 Nov 2026 00:00:00 GMT")).toBe(304);
  expect(await statusSince("Tue, 24 Nov 2026 11:59:59 GMT")).toBe(200);
  expect(await statusSince("2026-11-25")).toBe(200);
  expect(await statusSince(date, { "if-none-match": '"another"' })).toBe(200);
  const { etag } = Object.fromEntries((await get("/dated")).headers);
  for (const [known, status] of [
    [`"another", W/${etag}`, 304],
    ["*", 304],
    [etag?.slice(0, -4), 200],
    [`${etag?.slice(0, 23)}x"`, 200],
  ] as const) {
    expect((await get("/dated", { "if-none-match": known ?? "" })).status, known).toBe(status);
  }
  answer = page(() => "<p>undated</p>");
  expect((await get("/undated", { "if-modified-since": date })).status).toBe(200);
});
