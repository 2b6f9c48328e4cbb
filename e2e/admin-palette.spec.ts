import { makeArticle } from "../server/testing/factories.ts";
import { expect, test } from "./fixtures.ts";
import { answering, unique } from "./newsroom.ts";

test("one field finds stories, places and actions by keyboard, and gives the focus back", async ({
  page,
  db,
  made,
  signInAs,
}) => {
  await signInAs("admin");
  const mark = unique();
  const { id } = await makeArticle(db, { headline: `The treaty of ${mark}` });
  made.articles.push(id);
  await page.goto("/admin/stories");
  await answering(page);
  const search = page.getByRole("searchbox", { name: "Search" });
  await search.focus();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Find stories, places and actions" });
  await expect(palette.getByRole("group", { name: "Newest stories" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette).toHaveCount(0);
  await expect(search).toBeFocused();

  await page.getByRole("button", { name: "Find anything" }).click();
  await page.keyboard.type(mark);
  const story = palette.getByRole("group", { name: "Stories" }).getByRole("menuitem");
  await expect(story).toHaveAccessibleName(`The treaty of ${mark}`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/admin/stories/${id}`);

  await expect(page.getByRole("heading", { name: `The treaty of ${mark}`, level: 1 })).toBeAttached();
  await page.getByRole("button", { name: "Find anything" }).click();
  await expect(palette.getByRole("menuitem", { name: "Open as a reader sees it" })).toBeVisible();
  await page.keyboard.type("history");
  await page.keyboard.press("Enter");
  await expect(page.locator("details", { has: page.getByText("History", { exact: true }) })).toHaveAttribute("open");
});
