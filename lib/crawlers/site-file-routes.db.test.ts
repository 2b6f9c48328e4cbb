import { beforeAll, beforeEach, expect, test } from "vitest";
import { GET as securityTxt } from "../../app/.well-known/security.txt/route.ts";
import { GET as adsTxt } from "../../app/ads.txt/route.ts";
import { GET as indexNowKey } from "../../app/api/index-now-key/[key]/route.ts";
import { GET as llmsTxt } from "../../app/llms.txt/route.ts";
import { GET as robotsTxt } from "../../app/robots.txt/route.ts";
import { testDb } from "../../server/testing/test-db.ts";
import type { Db } from "../db.ts";
import "../seo/testing/the-site.ts";
import { SITE } from "../seo/testing/the-site.ts";

/** The files that a setting switches on, as the routes answer for them. */

const KEY = "0123456789abcdef";
let db: Db;
beforeAll(async () => {
  ({ db } = await testDb());
  await db.siteSettings.create({ data: { id: 1, name: "Test" } });
});

const OFF = { adsTxt: "", indexNowKey: null, offersLlmsTxt: false, blocksAiCrawlers: false, securityContact: null };
const set = (data: Parameters<Db["siteSettings"]["update"]>[0]["data"]) =>
  db.siteSettings.update({ where: { id: 1 }, data });
beforeEach(() => set(OFF));

async function read(get: (request: Request) => Promise<Response>, headers: Record<string, string> = {}) {
  const response = await get(new Request(`${SITE}/`, { headers }));
  return { status: response.status, text: await response.text(), etag: response.headers.get("etag") ?? "" };
}
const keyFile = (key: string) => (request: Request) => indexNowKey(request, { params: Promise.resolve({ key }) });

test("what no setting names is not there", async () => {
  for (const get of [adsTxt, llmsTxt, securityTxt, keyFile(KEY)]) expect((await read(get)).status).toBe(404);
  expect((await read(robotsTxt)).text).not.toContain("GPTBot");
});

test("what a setting names is there, and sent again only when it has changed", async () => {
  await set({
    adsTxt: "ads.example, 1234, DIRECT",
    indexNowKey: KEY,
    offersLlmsTxt: true,
    blocksAiCrawlers: true,
    securityContact: "mailto:safe@meridian.example",
  });
  const files = { adsTxt, llmsTxt, securityTxt, robotsTxt, key: keyFile(KEY) };
  for (const [name, get] of Object.entries(files)) {
    const first = await read(get);
    expect(first.status, name).toBe(200);
    expect((await read(get, { "if-none-match": first.etag })).status, name).toBe(304);
  }
  expect((await read(adsTxt)).text).toBe("ads.example, 1234, DIRECT\n");
  expect((await read(keyFile(KEY))).text).toBe(KEY);
  expect((await read(keyFile("another-key"))).status).toBe(404);
  expect((await read(llmsTxt)).text).toMatch(/^# Test\n/);
  expect((await read(robotsTxt)).text).toContain("User-agent: GPTBot");
  expect((await read(securityTxt)).text).toContain("Contact: mailto:safe@meridian.example");
});
