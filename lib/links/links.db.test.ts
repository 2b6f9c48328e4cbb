import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeArticle } from "../../server/testing/factories.ts";
import { testDb } from "../../server/testing/test-db.ts";
import { doc } from "../body/body-text.ts";
import type { Db } from "../db.ts";
import { listDeadLinks } from "../start/start-finder.ts";
import { findChecklist } from "../workflow/checklist-finder.ts";
import { scanDeadLinks } from "../workflow/dead-links.ts";
import { checkDueLinks, checkLinks } from "./link-checks.ts";

let db: Db;
let server: Server;
let origin: string;
let asked: string[] = [];
let open = 0;
let mostOpen = 0;

const ANSWERS: Record<string, number> = { "/ok": 200, "/gone": 404, "/shy": 403, "/broken": 500 };

beforeAll(async () => {
  ({ db } = await testDb());
  server = createServer((request, response) => {
    const { method, url = "" } = request;
    asked.push(`${method} ${url}`);
    mostOpen = Math.max(mostOpen, ++open);
    response.once("close", () => open--);
    if (url === "/silent") return;
    if (url === "/moved") response.writeHead(301, { Location: "/ok" }).end();
    else if (url === "/loop") response.writeHead(302, { Location: "/loop" }).end();
    else if (url === "/only-get") response.writeHead(method === "GET" ? 200 : 404).end();
    else response.writeHead(ANSWERS[url] ?? 404).end("A page.");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  await db.article.deleteMany();
  await db.linkCheck.deleteMany();
  asked = [];
  mostOpen = 0;
});

const LOCAL = { userAgent: "Test", mayAskPrivate: true, hostPauseMs: 0, mostPerHost: 20, patienceMs: 300 };
const story = (...paths: string[]) =>
  makeArticle(db, { body: doc(paths.map((path) => `[to](${origin}${path})`).join(" ")) });
const problems = async () =>
  Object.fromEntries(
    (await db.linkCheck.findMany({ orderBy: { url: "asc" } })).map(({ url, problem }) => [
      url.replace(origin, ""),
      problem,
    ]),
  );

test("asks each site one question at a time, by HEAD, and by GET where HEAD brings nothing", async () => {
  await story("/ok", "/only-get", "/shy", "/gone", "/broken", "/moved", "/loop", "/silent");
  await scanDeadLinks(db);
  expect(await checkDueLinks(db, LOCAL)).toBe(8);
  expect(await problems()).toEqual({
    "/ok": null,
    "/only-get": null,
    "/shy": null,
    "/moved": null,
    "/gone": "There is no page any more (404)",
    "/broken": "The site fails (500)",
    "/loop": "It is sent on without end",
    "/silent": "The site does not answer",
  });
  expect(mostOpen).toBe(1);
  expect(asked.filter((line) => line.endsWith("/ok"))).toEqual(["HEAD /ok", "HEAD /ok"]);
  expect(asked).toContain("GET /only-get");
  // Nothing is due again today.
  expect(await checkDueLinks(db, LOCAL)).toBe(0);
});

test("takes few of a site in one run, and leaves the others for the next", async () => {
  await story("/ok", "/shy", "/moved");
  await scanDeadLinks(db);
  expect(await checkDueLinks(db, { ...LOCAL, mostPerHost: 2 })).toBe(2);
  expect(await checkDueLinks(db, { ...LOCAL, mostPerHost: 2 })).toBe(1);
});

test("tells editors of a link that failed twice, on the start page and in the checklist, until it answers", async () => {
  const { id, headline } = await story("/gone", "/ok");
  await scanDeadLinks(db);
  const again = async () => {
    await db.linkCheck.updateMany({ data: { nextAt: new Date(0) } });
    await checkDueLinks(db, LOCAL);
  };
  await again();
  expect(await listDeadLinks(db)).toEqual([]);
  await again();
  const note = `${origin}/gone: There is no page any more (404)`;
  expect(await listDeadLinks(db)).toMatchObject([{ id, headline, note }]);
  const warnings = (await findChecklist(db, id)).filter(({ rule }) => rule === "elsewhere");
  expect(warnings).toMatchObject([{ level: "warns", field: "body" }]);
  ANSWERS["/gone"] = 200;
  await again();
  ANSWERS["/gone"] = 404;
  expect(await listDeadLinks(db)).toEqual([]);
});

test("forgets links that no public story has", async () => {
  const { id } = await story("/gone", "/ok");
  await scanDeadLinks(db);
  await db.article.update({ where: { id }, data: { body: doc(`[to](${origin}/ok)`) } });
  await scanDeadLinks(db);
  expect(Object.keys(await problems())).toEqual(["/ok"]);
  await db.article.update({ where: { id }, data: { status: "draft", publishedAt: null } });
  await scanDeadLinks(db);
  expect(await problems()).toEqual({});
});

test("asks nobody in a private network, by number or by name", async () => {
  const named = origin.replace("127.0.0.1", "localhost");
  await makeArticle(db, { body: doc(`[a](${origin}/ok) [b](${named}/ok) [c](http://[::1]:1/)`) });
  await scanDeadLinks(db);
  await checkDueLinks(db, { ...LOCAL, mayAskPrivate: false });
  expect(new Set(Object.values(await problems()))).toEqual(new Set(["It leads into a private network"]));
  expect(asked).toEqual([]);
});

test("asks nobody while it is switched off, or from a site that only its maker can reach", async () => {
  await story("/ok");
  await scanDeadLinks(db);
  await db.siteSettings.upsert({
    where: { id: 1 },
    create: { name: "Off", checksLinks: false },
    update: { checksLinks: false },
  });
  expect(await checkLinks(db, new AbortController().signal)).toBe(0);
  await db.siteSettings.update({ where: { id: 1 }, data: { checksLinks: true } });
  // The tests' own site is such a one.
  expect(await checkLinks(db, new AbortController().signal)).toBe(0);
  expect(asked).toEqual([]);
});
