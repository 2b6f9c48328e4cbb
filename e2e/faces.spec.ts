import { facesSet } from "./faces.ts";
import { expect, test } from "./fixtures.ts";
import { PAGE_TYPES } from "./page-types.ts";

test.use({ expectedErrors: ["404 (Not Found)"] });

/** Paragraphs that stand in a device's face: one that can be seen, and would break elsewhere, waits. */
function findStandIns(): { seen: string[]; unseen: string[] } {
  const found = { seen: new Set<string>(), unseen: new Set<string>() };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent || parent.closest("script, style, code, pre")) continue;
    if (!/^"?[^,]*Meanwhile/.test(getComputedStyle(parent).fontFamily)) continue;
    let block = parent;
    while (block.parentElement && getComputedStyle(block).display === "inline") block = block.parentElement;
    const { top, bottom, height } = block.getBoundingClientRect();
    const isSeen = height > 0 && bottom > 0 && top < innerHeight;
    found[isSeen ? "seen" : "unseen"].add(block.textContent);
  }
  return { seen: [...found.seen], unseen: [...found.unseen] };
}

/** What the page's layout shifts add up to. */
function sumOfShifts(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      resolve(shifts.reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(0), 200);
  });
}

for (const width of [390, 768, 1440]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const [type, path] of Object.entries(PAGE_TYPES)) {
      test(`the ${type} page is painted before it asks for a face, and nothing moves when they come`, async ({
        page,
      }) => {
        await page.goto(path);
        await facesSet(page);
        const { whole, painted, asked } = await page.evaluate(() => ({
          whole: performance
            .getEntriesByType("navigation")
            .map((entry) => (entry as PerformanceNavigationTiming).domInteractive)[0],
          painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
          asked: performance
            .getEntriesByType("resource")
            .filter(({ name }) => name.endsWith(".woff2"))
            .map(({ startTime }) => startTime),
        }));
        // Laid out once, not in parts (components/site/first-paint).
        expect(painted).toBeGreaterThan(whole ?? Number.NaN);
        expect(asked.length).toBeGreaterThanOrEqual(3);
        expect(Math.min(...asked)).toBeGreaterThan(painted);
        const standIns = await page.evaluate(findStandIns);
        expect(standIns.unseen).toEqual([]);
        expect(standIns.seen.length).toBeLessThan(5);
        // What would have moved is set when it is out of sight, and the reader's place is kept.
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await expect.poll(async () => (await page.evaluate(findStandIns)).unseen).toEqual([]);
        expect(await page.evaluate(sumOfShifts)).toBe(0);
      });
    }
  });
}

for (const width of [390, 768, 1440]) {
  test(`nothing moves around a drop cap in sight, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1800 });
    await page.goto("/articles/who-owns-the-amu-darya");
    await facesSet(page);
    await expect(page.locator(".drop-cap")).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(sumOfShifts)).toBe(0);
  });
}

test("a second page begins with the faces that the first one fetched", async ({ browser, baseURL }) => {
  // Whose requests a test looks at has no cache: this is a browser of its own.
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const readFaces = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(".woff2"))
        .map((entry) => ({ name: entry.name, bytes: (entry as PerformanceResourceTiming).transferSize })),
    );
  await page.goto(PAGE_TYPES.front ?? "");
  await facesSet(page);
  const fetched = new Set((await readFaces()).map(({ name }) => name));
  await page.goto(PAGE_TYPES.section ?? "", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-faces", "");
  await page.waitForLoadState();
  const again = (await readFaces()).filter(({ name }) => fetched.has(name));
  expect(again.length).toBeGreaterThanOrEqual(3);
  expect(again.filter(({ bytes }) => bytes > 0)).toEqual([]);
  await context.close();
});

for (const when of ["the first one is there", "the reader comes to them"]) {
  test(`pictures further down are asked for when ${when}`, async ({ page }) => {
    const asked: string[] = [];
    const first = Promise.withResolvers<void>();
    await page.route("**/media/**", async (route) => {
      if (asked.push(route.request().url()) === 1) await first.promise;
      await route.continue();
    });
    await page.goto(PAGE_TYPES.front ?? "", { waitUntil: "domcontentloaded" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    for (let frames = 0; frames < 3; frames++) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    expect(asked).toHaveLength(1);
    if (when === "the reader comes to them") await page.evaluate(() => scrollBy(0, 10));
    else first.resolve();
    await expect.poll(() => asked.length).toBeGreaterThan(1);
    first.resolve();
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a page is set in the magazine's own faces", async ({ page }) => {
    const asked = page.waitForRequest((request) => request.url().endsWith(".woff2"));
    await page.goto(PAGE_TYPES["long story"] ?? "");
    await asked;
  });
});
