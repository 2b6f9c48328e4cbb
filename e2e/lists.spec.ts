import type { Page } from "playwright/test";
import { createArticle } from "../lib/articles/article-mutations.ts";
import { publishArticle } from "../lib/articles/article-publishing-mutations.ts";
import { doc } from "../lib/body/body-text.ts";
import { routes } from "../lib/routes.ts";
import { createSection } from "../lib/sections/section-mutations.ts";
import { jsonLdFaults } from "../lib/seo/testing/json-ld-schemas.ts";
import { expect, test } from "./fixtures.ts";
import { htmlProblems } from "./html-rules.ts";
import { clearAway, done, unique } from "./newsroom.ts";

const origin = process.env.SITE_URL ?? "http://localhost:3000";
/** One more than a page of a list holds. */
const STORIES = 21;
/** So long ago that no other list shows these stories first. */
const LONG_AGO = Date.UTC(2001, 4, 15);
const MINUTE_MS = 60_000;

/** The addresses of the stories on a page, in order. */
function storiesOn(page: Page): Promise<(string | null)[]> {
  const links = page.getByRole("main").getByRole("heading").locator("a[href^='/articles/']");
  return links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a list longer than a page goes on by links, newest first, nothing left out or twice", async ({
    page,
    db,
    request,
  }) => {
    const slug = `long-${unique()}`;
    const made = { articles: [] as string[], sections: [] as string[] };
    try {
      const section = await done(createSection(db, { slug, name: slug, inNavigation: false }));
      made.sections.push(section.id);
      for (let n = 1; n <= STORIES; n++) {
        const headline = `Story ${n} of ${slug}`;
        const body = doc("A story of long ago.");
        const { id } = await done(
          createArticle(db, { slug: `${slug}-${n}`, headline, contentType: "news", sectionId: section.id, body }),
        );
        made.articles.push(id);
        await done(publishArticle(db, id, { at: new Date(LONG_AGO - n * MINUTE_MS) }));
      }
      const newestFirst = made.articles.map((_, i) => routes.article(`${slug}-${i + 1}`));

      await expect(async () => {
        await page.goto(routes.section(slug));
        expect(await storiesOn(page)).toEqual(newestFirst.slice(0, STORIES - 1));
      }).toPass();
      const pages = page.getByRole("main").getByRole("navigation");
      await expect(pages.getByRole("link", { name: "Page 2" })).toHaveAttribute("href", routes.section(slug, 2));
      await pages.getByRole("link", { name: "Older" }).click();
      await expect(page).toHaveURL(routes.section(slug, 2));
      await expect(page.getByRole("heading", { level: 1 })).toContainText(slug);
      await expect(page).toHaveTitle(new RegExp(`${slug}, page 2`));
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", origin + routes.section(slug, 2));
      expect(await storiesOn(page)).toEqual(newestFirst.slice(STORIES - 1));
      const html = await (await request.get(routes.section(slug, 2))).text();
      expect(await htmlProblems(html)).toEqual([]);
      expect(html).not.toMatch(/rel="(next|prev)"/);
      const [, data = "null"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      expect(jsonLdFaults(JSON.parse(data))).toEqual([]);
      await expect(pages.getByRole("link", { name: "Older" })).toHaveCount(0);
      await pages.getByRole("link", { name: "Newer" }).click();
      await expect(page).toHaveURL(routes.section(slug));
    } finally {
      await clearAway(db, made);
    }
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "a month, with JavaScript" : "a month, without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the archive leads to each month, which holds as many stories as it says", async ({ page }) => {
      await page.goto(routes.archive());
      // The month before this one: no test publishes anything in it.
      const month = page
        .getByRole("main")
        .getByRole("link", { name: /, \d+ stor(y|ies)$/ })
        .nth(1);
      const [, name, count] = /^(.+), (\d+) stor/.exec((await month.getAttribute("aria-label")) ?? "") ?? [];
      const path = (await month.getAttribute("href")) ?? "";
      expect(path).toMatch(/^\/archive\/\d{4}\/\d{2}$/);
      await month.click();
      await expect(page).toHaveURL(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name ?? "no month");
      await expect(page).toHaveTitle(/Meridian/);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /\S{3}/);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", origin + path);
      const stories = await storiesOn(page);
      expect(stories).toHaveLength(Number(count));
      expect(new Set(stories).size).toBe(stories.length);
      await page.getByRole("link", { name: "All months" }).click();
      await expect(page).toHaveURL(routes.archive());
    });
  });
}
