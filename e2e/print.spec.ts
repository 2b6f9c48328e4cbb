import { routes } from "../lib/routes.ts";
import { expect, test } from "./fixtures.ts";

test("a story prints its own words and pictures, and where they came from", async ({ page, db }) => {
  const slug = "europe-courts-central-asia";
  const story = await db.article.findUniqueOrThrow({ where: { slug }, include: { leadImage: true, origin: true } });
  const site = await db.siteSettings.findUniqueOrThrow({ where: { id: 1 } });
  await page.goto(routes.article(slug));
  // A printer's paper is white, whatever the reader has chosen.
  await page.emulateMedia({ media: "print", colorScheme: "dark" });

  await expect(page.getByRole("heading", { level: 1, name: story.headline })).toBeVisible();
  await expect(page.getByText(story.deck).first()).toBeVisible();
  await expect(page.locator("figcaption", { hasText: story.leadImage?.credit ?? "" }).first()).toBeVisible();
  await expect(page.getByText("This story was originally published by")).toBeVisible();
  const paragraphs = page.locator(".body.prints > p, .body.prints > .drop-cap > p");
  expect(await paragraphs.count()).toBeGreaterThan(5);
  for (const paragraph of await paragraphs.all()) await expect(paragraph).toBeVisible();
  await expect(page.getByText(new URL(routes.article(slug), process.env.SITE_URL).href, { exact: true })).toBeVisible();
  await expect(page.locator(".print-only", { hasText: site.name }).first()).toBeVisible();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");

  for (const role of ["banner", "contentinfo", "navigation", "complementary", "button"] as const) {
    await expect(page.getByRole(role), role).toHaveCount(0);
  }
  await expect(page.getByText("Share this story")).toBeHidden();
  await expect(page.getByText("Related stories")).toBeHidden();
  await expect(page.getByText("Follow us on social")).toBeHidden();
});
