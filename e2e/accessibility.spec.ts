import { routes } from "../lib/routes.ts";
import { expectAccessible, expectFits } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { PAGE_TYPES } from "./page-types.ts";

// A page that is missing answers 404, which a browser reports as an error of its own.
test.use({ expectedErrors: ["404 (Not Found)"] });

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`axe finds nothing on the ${type} page in either theme, and nothing scrolls sideways`, async ({ page }) => {
    // axe looks at every element, for which a busy machine takes its time.
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    // At 200% zoom, and on the smallest phone.
    for (const width of [640, 320]) await expectFits(page, width);
    await page.setViewportSize({ width: 1280, height: 720 });
    // What opens is part of the page.
    for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
    await expectAccessible(page);
  });
}

test("the first stop of the keyboard skips to the content", async ({ page }) => {
  await page.goto(routes.home());
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("the menu opens, leads on and closes by keyboard", async ({ page }) => {
  await page.goto(routes.home());
  const menu = page.getByRole("banner").locator("summary");
  const search = page.getByRole("searchbox", { name: "Search the magazine" });
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(search).toBeFocused();
  const topics = page.getByRole("navigation", { name: "Topics, menu" }).getByRole("link");
  await expect(topics.last()).toBeVisible();
  for (let i = 0; i < 60 && !(await topics.last().evaluate((link) => link === document.activeElement)); i++) {
    await page.keyboard.press("Tab");
  }
  await expect(topics.last()).toBeFocused();
  await menu.focus();
  await page.keyboard.press("Space");
  await expect(search).toBeHidden();
});

test("related stories open and close by keyboard and name their story", async ({ page }) => {
  await page.goto(routes.article("europe-courts-central-asia"));
  const story = page.getByRole("region", { name: "Related stories" }).getByRole("article").first();
  const headline = await story.getByRole("heading", { level: 3 }).textContent();
  const summary = story.locator("summary");
  await expect(summary).toContainText(headline ?? "");
  await expect(summary).toContainText("Keep reading");
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(summary.getByText("Show less")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(story.getByRole("link", { name: "Read the whole story" })).toBeVisible();
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(summary.getByText("Keep reading")).toBeVisible();
});

test("focus can be seen at every stop", async ({ page }) => {
  await page.goto(routes.article("europe-courts-central-asia"));
  const unseen = new Set<string>();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      const isSeen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return isSeen ? null : (document.activeElement?.outerHTML.slice(0, 160) ?? "nothing");
    });
    if (stop) unseen.add(stop);
  }
  expect([...unseen]).toEqual([]);
});

test("the theme switch is remembered, and the theme is there before anything is painted", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(routes.home());
  const html = page.locator("html");
  await expect(html).not.toHaveAttribute("data-theme");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole("button", { name: "Light or dark" }).first().click();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect.poll(paper).not.toBe(light);

  // The mark must be there when the body begins, thus before the first frame that shows any of it.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.dataset.themeAtBody = document.documentElement.dataset.theme ?? "none";
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(routes.article("how-sanctions-leak"));
  await expect(html).toHaveAttribute("data-theme-at-body", "dark");
  await page.getByRole("button", { name: "Light or dark" }).first().click();
  await page.reload();
  await expect(html).toHaveAttribute("data-theme", "light");
});
