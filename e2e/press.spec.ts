import type { Browser, Page } from "playwright/test";
import { routes } from "../lib/routes.ts";
import { facesSet } from "./faces.ts";
import { expect, test } from "./fixtures.ts";
import { PAGE_TYPES } from "./page-types.ts";

test.use({ expectedErrors: ["404 (Not Found)"] });

/** A request with authorisation is one person's own: the press passes it on and keeps nothing of it. */
const UNPRINTED = { authorization: "Basic bm8tb25l" };

/** What a reader sees and a screen reader hears: every element that takes room, where it stands, its own text and how that is set. */
function readPage(page: Page) {
  return page.evaluate(() => {
    const seen: string[] = [];
    for (const element of document.body.querySelectorAll("*")) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const isClosed = element.closest("details:not([open]) > :not(summary)") !== null;
      if (isClosed || (width === 0 && height === 0)) continue;
      const own = Array.from(element.childNodes)
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent)
        .join("");
      const { color, fontFamily, fontSize } = getComputedStyle(element);
      const box = [x, y, width, height].map((length) => Math.round(length)).join(" ");
      seen.push([element.tagName, box, own, color, own.trim() && fontFamily, fontSize].join(" | "));
    }
    return seen;
  });
}

async function readAs(browser: Browser, baseURL: string | undefined, path: string, extraHTTPHeaders = {}) {
  const context = await browser.newContext({ baseURL, extraHTTPHeaders, reducedMotion: "reduce" });
  try {
    // As a reader who has the faces: a first page is fitted to what stood in for them.
    await context.addInitScript(() => localStorage.setItem("faces", "own"));
    const page = await context.newPage();
    await page.goto(path);
    await facesSet(page);
    const scripts = await page.locator("script[src]").count();
    // Next's scripts add an empty announcer of their own navigations.
    await page.evaluate(() => document.querySelector("next-route-announcer")?.remove());
    return { scripts, seen: await readPage(page), tree: await page.locator("body").ariaSnapshot() };
  } finally {
    await context.close();
  }
}

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`the printed ${type} page is the page, without its scripts`, async ({ browser, baseURL }) => {
    // Both are read anew when another test puts a section into the navigation between them.
    await expect(async () => {
      const whole = await readAs(browser, baseURL, path, UNPRINTED);
      const printed = await readAs(browser, baseURL, path);
      expect(whole.scripts, "scripts as Next sends the page").toBeGreaterThan(3);
      expect(printed.scripts, "scripts as it is printed").toBe(0);
      expect(printed.tree).toBe(whole.tree);
      expect(printed.seen).toEqual(whole.seen);
    }).toPass({ timeout: 20_000 });
  });
}

test("a printed page is light", async ({ request }) => {
  const response = await request.get(routes.article("how-sanctions-leak"));
  const html = await response.text();
  expect(html).not.toContain("__next_f");
  expect(html).not.toMatch(/<script[^>]+src=/);
  expect(html).toContain("<style>");
});

test("what says nothing to the server makes no second copy, and a redirect carries it on", async ({ request }) => {
  const plain = await request.get(routes.article("how-sanctions-leak"));
  const tagged = await request.get(`${routes.article("how-sanctions-leak")}?utm_source=letter&fbclid=1`);
  expect(tagged.headers().etag).toBe(plain.headers().etag);
  expect(tagged.headers()["server-timing"]).toContain("hit");
  const moved = await request.get("/Articles/How-Sanctions-Leak?utm_source=letter", { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect(moved.headers().location).toBe("/articles/how-sanctions-leak?utm_source=letter");
});

for (const path of [routes.archive(), routes.sitemap("stories-1")]) {
  test(`${path} that was read before is answered in 304`, async ({ request }) => {
    const first = await request.get(path);
    const { etag = "" } = first.headers();
    expect(etag).toMatch(/^"[^"]+"$/);
    const again = await request.get(path, { headers: { "if-none-match": etag } });
    expect(again.status()).toBe(304);
    expect((await again.body()).length).toBe(0);
  });
}

test("no reader's cookie reaches a page, and none is set", async ({ request }) => {
  const response = await request.get(routes.home(), { headers: { cookie: "theme=dark; id=1" } });
  expect(response.headers()["set-cookie"]).toBeUndefined();
  expect(response.headers().vary).toBe("Accept-Encoding");
});

test("requests that make no sense are refused in words", async ({ request }) => {
  expect((await request.fetch("/", { method: "PROPFIND" })).status()).toBe(405);
  expect((await request.get(`/${"a".repeat(5_000)}`)).status()).toBe(414);
  const tooMuch = await request.post("/donate", { data: "a".repeat(300 * 1024) });
  expect(tooMuch.status()).toBe(413);
  expect(await tooMuch.text()).toContain("more than can be sent here");
});

test("it says whether it lives and whether it is ready", async ({ request }) => {
  expect(await (await request.get("/healthz")).json()).toEqual({ status: "alive" });
  expect(await (await request.get("/readyz")).json()).toEqual({ status: "ready", problems: [] });
});
