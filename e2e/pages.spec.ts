import { expect, test } from "./fixtures.ts";
import { PAGE_TYPES } from "./page-types.ts";

const origin = process.env.SITE_URL ?? "http://localhost:3000";
const NOT_INDEXED = new Set(["search", "search without a result", "missing"]);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, expectedErrors: ["404 (Not Found)"] });

    for (const [name, path] of Object.entries(PAGE_TYPES)) {
      test(`the ${name} page is whole: heading, title, description, address, ways on`, async ({ page }) => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(name === "missing" ? 404 : 200);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expect(page).toHaveTitle(/Meridian/);
        const robots = page.locator('meta[name="robots"]');
        if (NOT_INDEXED.has(name)) {
          await expect(robots.first()).toHaveAttribute("content", /noindex/);
        } else {
          await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /\S{3}/);
          const canonical = page.locator('link[rel="canonical"]');
          const foreign = name === "syndicated story";
          await expect(canonical).toHaveAttribute("href", foreign ? /^https:\/\/(?!meridian)/ : `${origin}${path}`);
        }
        await expect(page.getByRole("link", { name: "Meridian, front page" }).first()).toBeVisible();
        await expect(page.getByRole("contentinfo").getByRole("link", { name: "Archive" })).toBeVisible();
      });
    }

    test("the front shows the lead first and no story twice", async ({ page }) => {
      await page.goto("/");
      const main = page.getByRole("main");
      await expect(main.getByRole("heading", { level: 2 }).first()).toHaveText(/Europe comes courting/);
      const links = await main
        .locator("a[href^='/articles/']")
        .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      expect(links.length).toBeGreaterThan(20);
      expect(new Set(links).size).toBe(links.length);
      await expect(page.getByRole("heading", { name: "Central Asia", exact: true })).toBeVisible();
    });

    test("a search finds, marks, filters, and helps when nothing is found", async ({ page }) => {
      await page.goto("/search");
      await page.getByLabel(/Words/).fill("danube commission");
      await page.getByRole("main").getByRole("button", { name: "Search" }).click();
      await expect(page.getByRole("heading", { name: "The Danube Commission survives everything" })).toBeVisible();
      await expect(page.locator("mark").first()).toBeVisible();
      await page.getByLabel("Section", { exact: true }).selectOption("africa");
      await page.getByRole("main").getByRole("button", { name: "Search" }).click();
      await expect(page.getByRole("heading", { name: "The Danube Commission survives everything" })).toHaveCount(0);
      await page.goto("/search?q=dannube");
      await page
        .getByRole("link", { name: /danube/i })
        .first()
        .click();
      await expect(page.getByRole("heading", { name: "The Danube Commission survives everything" })).toBeVisible();
    });
  });
}

const NONSENSE: Record<string, string> = {
  "section=nowhere": "There is no such section",
  "type=poem": "There is no such type of story",
  "year=abcd": "That is no year",
  "sort=up": "There is no such order",
  "page=0": "this is the first",
  "page=99999": "this is the first",
};

for (const [nonsense, sentence] of Object.entries(NONSENSE)) {
  test(`a search address with ${nonsense} answers with a sentence and what it can find`, async ({ page }) => {
    const response = await page.goto(`/search?q=river&${nonsense}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("main").getByRole("status")).toContainText(sentence);
    await expect(page.getByRole("main").getByRole("heading", { level: 3 }).first()).toBeVisible();
  });
}

test("hostile and over-long queries are refused in words, and nothing of them becomes markup", async ({ page }) => {
  for (const q of [
    "<script>alert(1)</script>",
    "'; DROP TABLE articles; --",
    "%00",
    "x".repeat(3000),
    "((((",
    "🙂",
    "-",
  ]) {
    const response = await page.goto(`/search?q=${q.startsWith("%") ? q : encodeURIComponent(q)}`);
    expect(response?.status(), q.slice(0, 30)).toBe(200);
  }
  await page.goto(`/search?q=${encodeURIComponent("<b id=injected>x</b>")}`);
  await expect(page.locator("#injected")).toHaveCount(0);
});
