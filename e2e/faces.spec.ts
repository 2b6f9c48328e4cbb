import { facesSet } from "./faces.ts";
import { expect, test } from "./fixtures.ts";
import { PAGE_TYPES } from "./page-types.ts";

test.use({ expectedErrors: ["404 (Not Found)"] });

/** The first families that the text of the page is set in, each once. */
function familiesInUse(): string[] {
  const used = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent || parent.closest("script, style, code, pre")) continue;
    used.add((getComputedStyle(parent).fontFamily.split(",")[0] ?? "").replaceAll('"', ""));
  }
  return [...used];
}

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`the ${type} page is painted before it asks for a face, and nothing moves when they come`, async ({ page }) => {
    await page.goto(path);
    await facesSet(page);
    const { painted, asked, shift } = await page.evaluate(async () => {
      const entries = (type: string) =>
        new Promise<PerformanceEntry[]>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
          setTimeout(() => resolve([]), 200);
        });
      const shifts = (await entries("layout-shift")) as (PerformanceEntry & { value: number })[];
      const resources = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2"));
      return {
        painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
        asked: resources.map(({ startTime }) => startTime),
        shift: shifts.reduce((sum, { value }) => sum + value, 0),
      };
    });
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...asked)).toBeGreaterThan(painted);
    // A line may break elsewhere in another face; a fifth of what counts as a good page's shifts.
    expect(shift).toBeLessThan(0.02);
    expect((await page.evaluate(familiesInUse)).filter((family) => family.includes("Meanwhile"))).toEqual([]);
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

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a page is set in the magazine's own faces", async ({ page }) => {
    const asked = page.waitForRequest((request) => request.url().endsWith(".woff2"));
    await page.goto(PAGE_TYPES["long story"] ?? "");
    await asked;
  });
});
