import { createArticle } from "../lib/articles/article-mutations.ts";
import { publishArticle } from "../lib/articles/article-publishing-mutations.ts";
import { doc } from "../lib/body/body-text.ts";
import { expect, test } from "./fixtures.ts";
import { clearAway, done, unique } from "./newsroom.ts";
import { PAGE_TYPES } from "./page-types.ts";
import { trace } from "./trace.ts";

test.use({ expectedErrors: ["404 (Not Found)"] });

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`the ${type} page is waited for to its end before it is painted`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('head > link[rel="expect"][blocking="render"]')).toHaveAttribute("href", "#enough");
    await expect(page.locator("#enough")).toHaveCount(0);
  });
}

test("a very long story is waited for to the end of its head", async ({ page, db }) => {
  const mark = unique();
  const section = await db.section.findFirstOrThrow({ where: { slug: "ideas" } });
  const body = doc(...Array.from({ length: 61 }, (_, i) => `Paragraph ${i + 1} of many.`));
  const { id, slug } = await done(
    createArticle(db, { headline: `Long ${mark}`, contentType: "news", sectionId: section.id, body }),
  );
  try {
    await done(publishArticle(db, id, {}));
    await expect.poll(async () => (await page.request.get(`/articles/${slug}`)).status()).toBe(200);
    await page.goto(`/articles/${slug}`);
    const order = await page
      .locator("h1, #enough, .body p")
      .evaluateAll((found) => found.slice(0, 3).map((each) => each.id || each.tagName));
    expect(order).toEqual(["H1", "enough", "P"]);
  } finally {
    await clearAway(db, { articles: [id] });
  }
});

test("a page is laid out as its parsing ends, before a frame asks for it", async ({ page }) => {
  const events = await trace(page, () => page.goto("/"));
  const parsed = events.find(({ name, args }) => name === "EventDispatch" && args.data?.type === "DOMContentLoaded");
  const [layout] = events.filter(({ name }) => name === "Layout").sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  if (!parsed?.dur || !layout?.dur) throw new Error("The trace holds no layout or no end of parsing.");
  expect(layout.ts).toBeGreaterThanOrEqual(parsed.ts);
  expect(layout.ts + layout.dur).toBeLessThanOrEqual(parsed.ts + parsed.dur);
});
