import { routes } from "../lib/routes.ts";
import { expect, test } from "./fixtures.ts";
import { PAGE_TYPES } from "./page-types.ts";

test.use({ expectedErrors: ["404 (Not Found)"] });

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  // That no other host is asked is held by the fixture, for every test.
  test(`the ${type} page loads no script, and no style of the newsroom`, async ({ page }) => {
    const scripts: string[] = [];
    const styles: Promise<string>[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
    });
    page.on("response", (response) => {
      if (response.request().resourceType() === "stylesheet") styles.push(response.text());
    });
    await page.goto(path, { waitUntil: "load" });
    expect(scripts).toEqual([]);
    const inPage = await page.locator("style").allTextContents();
    const css = [...inPage, ...(await Promise.all(styles))].join();
    expect(css.length, "the page has styles at all").toBeGreaterThan(1_000);
    expect(
      css.match(/\.(?:desk|tool-[\w-]+|editor-[\w-]+|ProseMirror)\b/)?.[0],
      "a class of the newsroom",
    ).toBeUndefined();
    expect(await page.locator("iframe, object, embed").count(), "frames before the reader asks").toBe(0);
    expect(await page.context().cookies(), "cookies of a reader").toEqual([]);
  });
}

test("an embed is a card that names its provider until the reader asks for it", async ({ page }) => {
  await page.goto(routes.article("how-sanctions-leak"));
  const card = page.locator("[data-embed]").first();
  await expect(card.getByRole("link")).toBeVisible();
  await expect(card.getByRole("button", { name: "Load it here" })).toBeVisible();
  await expect(card.getByText("will learn that you opened it")).toBeVisible();
});
